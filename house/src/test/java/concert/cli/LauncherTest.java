package concert.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script `./concert`, beside a Maven that only notes that it was called and a JDK that only says what it was told.
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "concert").toAbsolutePath().normalize();

    @TempDir
    private Path place;

    private Path home;
    private Path jdk;
    private Path maven;

    private record Ended(int code, String text) {}

    @BeforeEach
    void makeAHouse() throws IOException {
        assumeTrue(File.separatorChar == '/' && Files.exists(SCRIPT), "the launcher is a script for Unix shells");
        home = Files.createDirectories(place.resolve("a house, it's \"here\""));
        Files.copy(SCRIPT, home.resolve("concert"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(
                Files.createDirectories(home.resolve("house/src/main/java")).resolve("A.java"), "");
        Files.writeString(home.resolve("house/pom.xml"), "");
        for (var module : List.of("spark", "language", "endpoint")) {
            var folder = Files.createDirectories(home.resolve("concert-" + module));
            Files.createDirectories(folder.resolve("src/main"));
            Files.writeString(folder.resolve("pom.xml"), "");
        }
        jdk = jdk("jdk", "25.0.1");
        maven = Files.createDirectories(place.resolve("maven/bin"));
        maven("""
            for word; do case $word in -Dconcert.target=*) t=${word#*=};; esac; done
            mkdir -p "$t/lib"; echo jar >"$t/concert.jar"
            """);
    }

    private Path jdk(String name, String version) throws IOException {
        var bin = Files.createDirectories(place.resolve(name).resolve("bin"));
        script(bin.resolve("java"), "echo \"" + name + "\"; for word; do echo \"<$word>\"; done");
        script(bin.resolve("javac"), "");
        Files.writeString(
                place.resolve(name).resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return place.resolve(name);
    }

    private void maven(String body) throws IOException {
        script(maven.resolve("mvn"), "echo call >>'" + place + "/calls'\n" + body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\nset -e\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private long builds() throws IOException {
        var calls = place.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private Process start(Path script, String... arguments) throws IOException {
        var words = Stream.concat(Stream.of("/bin/sh", script.toString()), Arrays.stream(arguments));
        var builder =
                new ProcessBuilder(words.toList()).directory(place.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("MAVEN_HOME", place.resolve("maven").toString());
        builder.environment().remove("CONCERT_JAVA_OPTS");
        return builder.start();
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), text);
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return ended(start(home.resolve("concert"), arguments));
    }

    @Test
    void buildsOnceAndHandsOverEveryArgumentAsItIs() throws IOException, InterruptedException {
        var first = run("assess", "a folder", "", "*");
        assertThat(first.code()).isZero();
        assertThat(first.text()).contains("Building Concert", "<assess>\n<a folder>\n<>\n<*>\n");
        assertThat(run("check").text()).doesNotContain("Building").endsWith("<check>\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void isFoundThroughSymbolicLinks() throws IOException, InterruptedException {
        Files.createDirectories(place.resolve("bin"));
        Files.createSymbolicLink(
                place.resolve("bin/one"), Path.of("..", home.getFileName().toString(), "concert"));
        Files.createSymbolicLink(place.resolve("two"), Path.of("bin/one"));
        assertThat(ended(start(place.resolve("two"), "--version")).text()).contains("/concert.jar>\n<--version>");
        assertThat(ended(start(Path.of("two"), "--version")).code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenTheSourcesOrThePlaceChange() throws IOException, InterruptedException {
        run();
        var soon = FileTime.from(Instant.now().plusSeconds(2));
        Files.setLastModifiedTime(home.resolve("house/src/main/java/A.java"), soon);
        run();
        run();
        assertThat(builds())
                .as("also where a source's time lies ahead of the clock")
                .isEqualTo(2);
        home = Files.move(home, place.resolve("moved"));
        run();
        run();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void showsTheEndOfTheLogWhereTheBuildFailsAndTriesAgainNextTime() throws IOException, InterruptedException {
        maven("echo '[ERROR] no network'; exit 1");
        var failed = run();
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.text()).contains("[ERROR] no network", "could not be built", "build.log");
        assertThat(leftOver()).containsExactly("build.log");
        assertThat(run().code()).isEqualTo(1);
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void anInterruptedBuildLeavesNothingHalf() throws IOException, InterruptedException {
        maven("sleep 2");
        var process = start(home.resolve("concert"));
        while (builds() == 0) {
            Thread.sleep(20);
        }
        process.children().forEach(ProcessHandle::destroy);
        assertThat(ended(process).code()).isEqualTo(143);
        assertThat(leftOver()).containsExactly("build.log");
    }

    @Test
    void aBuildThatWasKilledIsInNobodysWay() throws IOException, InterruptedException {
        var state = Files.createDirectories(home.resolve(".concert"));
        Files.createSymbolicLink(state.resolve("lock"), Path.of("99999999"));
        Files.createDirectories(state.resolve("image-1-99999999"));
        assertThat(run().code()).isZero();
        assertThat(leftOver()).hasSize(3).doesNotContain("lock", "image-1-99999999");
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws IOException, InterruptedException {
        var processes = List.of(start(home.resolve("concert")), start(home.resolve("concert")));
        for (var process : processes) {
            assertThat(ended(process).code()).isZero();
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void prefersTheJdkOfJavaHomeWhereItIsRecentEnough() throws IOException, InterruptedException {
        assertThat(run().text()).contains("\njdk\n");
        jdk = jdk("later", "26");
        assertThat(run().text()).startsWith("later\n");
        jdk = jdk("old", "17.0.15");
        assertThat(run().text()).startsWith("jdk\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void fetchesSparkOnceAndOnlyWhereItIsAskedFor() throws IOException, InterruptedException {
        maven("""
            for word; do case $word in
                -Dconcert.target=*) t=${word#*=}; mkdir -p "$t/lib"; echo jar >"$t/concert.jar" ;;
                -Dconcert.spark.target=*) t=${word#*=}; mkdir -p "$t/lib"; echo jar >"$t/concert-spark.jar" ;;
            esac; done
            """);
        assertThat(run("ensemble", "spark", "--engine", "local").text()).doesNotContain("Fetching", "--add-opens");
        assertThat(run("ensemble", "a", "--engine", "spark").text())
                .contains(
                        "Fetching Spark, once",
                        "/spark/concert-spark.jar:",
                        "<--add-opens=java.base/java.lang=ALL-UNNAMED>")
                .endsWith("<concert.cli.Concert>\n<ensemble>\n<a>\n<--engine>\n<spark>\n");
        assertThat(run("ensemble", "a", "--engine=Spark").text())
                .doesNotContain("Fetching")
                .contains("/spark/concert-spark.jar:");
        assertThat(builds()).isEqualTo(2);
        var source = Files.writeString(home.resolve("concert-spark/src/main/B.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(run("ensemble", "a", "--engine=spark").text()).contains("Fetching Spark, once");
        assertThat(run("ensemble", "a", "--engine=spark").text()).doesNotContain("Fetching");
        assertThat(builds())
                .as("a change of the module's sources builds it again")
                .isEqualTo(3);
    }

    @Test
    void buildsTheClientOfEndpointsOnlyWhereATextIsToBeSent() throws IOException, InterruptedException {
        maven("""
            for word; do case $word in
                -Dconcert.target=*) t=${word#*=}; mkdir -p "$t/lib"; echo jar >"$t/concert.jar" ;;
                -Dconcert.endpoint.target=*) t=${word#*=}; mkdir -p "$t"; echo jar >"$t/concert-endpoint.jar" ;;
                -Dconcert.language.target=*) t=${word#*=}; mkdir -p "$t/lib"; echo jar >"$t/concert-language.jar" ;;
            esac; done
            """);
        assertThat(run("read", "a.txt", "--to", "s").text()).doesNotContain("endpoint");
        assertThat(run("read", "a.txt", "--endpoint", "e.txt", "--to", "s").text())
                .contains("Building the client of endpoints, once", "concert.jar:", "/endpoint/concert-endpoint.jar>")
                .endsWith("<concert.cli.Concert>\n<read>\n<a.txt>\n<--endpoint>\n<e.txt>\n<--to>\n<s>\n");
        assertThat(run("read", "a.txt", "--parse", "--endpoint=e.txt", "--to", "s")
                        .text())
                .contains("/language/lib/*:", "/endpoint/concert-endpoint.jar>");
        assertThat(builds()).isEqualTo(3);
    }

    private List<String> leftOver() throws IOException {
        try (var files = Files.list(home.resolve(".concert"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
