package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class ConcertTest {

    @Test
    void saysItsVersion() {
        var run = concert("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("Concert \\d+\\.\\d+\\.\\d+\\S* \\(Java 2\\d.*\\)\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutACommandTeachesAndReportsBadInput() {
        var run = concert();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Commands:", "Exit codes:", "Examples:");
    }

    @Test
    void offersTheCommandThatAnUnknownOneComesNear() {
        var run = concert("completoin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("completoin", "Did you mean: concert completion", "See 'concert --help'.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void offersTheOptionThatAnUnknownOneComesNear() {
        var run = concert("completion", "bash", "--debgu");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--debgu", "--debug", "See 'concert completion --help'.");
    }

    @TestFactory
    Stream<DynamicTest> everyCommandTeachesWithExamplesAndExitCodes() {
        return all(Concert.commandLine())
                .filter(command -> !command.getCommandName().equals("help"))
                .map(command -> command.getCommandSpec().qualifiedName())
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var words = Stream.concat(Stream.of(name.split(" ")).skip(1), Stream.of("--help"));
                    var run = concert(words.toArray());
                    assertThat(run.code()).isZero();
                    assertThat(run.out()).contains("Examples:\n  ", "Exit codes:", "--help");
                    assertThat(run.out().lines()).allMatch(line -> !line.contains("%n"));
                }));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ConcertTest::all));
    }
}
