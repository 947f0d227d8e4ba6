package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and files that are not what they should be.
class ListingTest {
    @TempDir
    private Path temporary;

    private Draft draft = new Draft(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        draft = Draft.in(temporary);
    }

    @Test
    void nothingOrAFileIsNoFolder() throws IOException {
        var nowhere = temporary.resolve("nowhere");
        assertThat(new Draft(nowhere).problems())
                .containsExactly(
                        nowhere
                                + ": found \"nothing there\", expected a scenario folder. Name a folder with a file scenario.yaml.");
        var file = Files.writeString(temporary.resolve("file"), "x");
        assertThat(new Draft(file).problems())
                .containsExactly(file
                        + ": found \"a file\", expected a scenario folder. Name a folder with a file scenario.yaml.");
    }

    @Test
    void anEmptyFolderLacksItsTitlePage() throws IOException {
        assertThat(new Draft(Files.createDirectory(temporary.resolve("empty"))).problems())
                .containsExactly(
                        "scenario.yaml: found \"no such file\", expected the scenario's title page. Write it with id, title and as_of. Name a folder with a file scenario.yaml.");
    }

    @Test
    void aTitlePageAloneIsAScenario() throws IOException {
        var alone = new Draft(Files.createDirectory(temporary.resolve("alone")))
                .write("scenario.yaml", "id: a\ntitle: b\nas_of: 2021-04-07");
        assertThat(alone.scenario().actors()).isEmpty();
    }

    @Test
    void aTableThatRowsNeedIsMissedOnce() throws IOException {
        assertThat(draft.delete("sources.csv").problems())
                .containsExactly(
                        "sources.csv: found \"no such file\", expected a table with book, which actors.csv names in line 2. Write the table.");
    }

    @Test
    void tablesUnderAWrongNameAreTold() throws IOException {
        var text = draft.text("facts.csv");
        draft.write("Facts.csv", text)
                .write("stance.csv", text)
                .write("numbers.csv", text)
                .write("facts.xlsx", text)
                .write("scenario.yml", text)
                .write("facts.csv.bak", text)
                .write("notes.txt", text)
                .write(".~lock.facts.csv#", text)
                .write("metrics.csv", text);
        Files.createDirectory(draft.folder().resolve("document"));
        Files.createDirectory(draft.folder().resolve("figures"));
        assertThat(draft.problems())
                .containsExactly(
                        "Facts.csv: found \"a table of this name\", expected facts.csv. Rename it to facts.csv if you meant that.",
                        "document: found \"a folder of this name\", expected the folder documents. Rename it to documents, or give it a name that is not so near.",
                        "facts.xlsx: found \"a table in another format\", expected facts.csv. Save it as CSV (UTF-8), or move it away.",
                        "numbers.csv: found \"a table of this name\", expected one of scenario.yaml, sources.csv, actors.csv, ties.csv, events.csv, issues.csv, stances.csv, means.csv, ends.csv, ways.csv, branches.csv, deals.csv, terms.csv, effects.csv, cross_impact.csv, facts.csv, claims.csv, outcomes.csv. Rename it, or move it out of the folder or into documents/.",
                        "scenario.yml: found \"a file of this name\", expected scenario.yaml. Rename it to scenario.yaml.",
                        "stance.csv: found \"a table of this name\", expected stances.csv. Rename it to stances.csv if you meant that.");
    }

    @Test
    void aFolderUnderTheNameOfATableIsTold() throws IOException {
        Files.createDirectory(draft.delete("claims.csv").folder().resolve("claims.csv"));
        assertThat(draft.problems())
                .containsExactly(
                        "claims.csv: found \"a folder\", expected a file. Put a plain text file in its place.");
    }

    @Test
    void linksAreFollowedUnlessTheyGoInCircles() throws IOException {
        var scenario = draft.scenario();
        var claims = draft.folder().resolve("claims.csv");
        Files.move(claims, temporary.resolve("elsewhere"));
        Files.createSymbolicLink(claims, temporary.resolve("elsewhere"));
        assertThat(draft.scenario()).isEqualTo(scenario);
        Files.createSymbolicLink(draft.folder().resolve("energy"), draft.folder());
        assertThat(draft.scenario()).isEqualTo(scenario);
        Files.delete(claims);
        Files.createSymbolicLink(claims, claims);
        assertThat(draft.problems())
                .containsExactly(
                        "claims.csv: found \"no ordinary file\", expected a file. Put a plain text file in its place.");
    }

    @Test
    void aLinkToItselfIsNoFolder() throws IOException {
        var loop = temporary.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertThat(new Draft(loop).problems()).singleElement().asString().contains("expected a scenario folder");
    }

    @Test
    void aDeviceIsNoFile() throws IOException {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "this system has no /dev/zero");
        Files.createSymbolicLink(draft.delete("claims.csv").folder().resolve("claims.csv"), device);
        assertThat(draft.problems())
                .containsExactly(
                        "claims.csv: found \"no ordinary file\", expected a file. Put a plain text file in its place.");
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        var claims = draft.folder().resolve("claims.csv");
        Files.setPosixFilePermissions(claims, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(claims), "this user may read everything");
        assertThat(draft.problems())
                .containsExactly(
                        "claims.csv: found \"no permission to read\", expected what can be read. Allow reading it (chmod u+r), or take it away.");
    }
}
