package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        return all(Concert.commandLine(EnumSet.allOf(Subcommand.class)))
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

    @ParameterizedTest
    @EnumSource(Subcommand.class)
    void commandTeachesTheSameAloneAsAmongAll(Subcommand command) {
        assertThat(Subcommand.asked("--debug", command.word(), "--help")).contains(command);
        assertThat(help(EnumSet.of(command), command)).isEqualTo(help(EnumSet.allOf(Subcommand.class), command));
    }

    private static List<String> help(Set<Subcommand> registered, Subcommand command) {
        return all(Concert.commandLine(registered))
                .filter(each -> each.getCommandSpec().qualifiedName().startsWith("concert " + command.word()))
                .map(each -> each.getUsageMessage(CommandLine.Help.Ansi.OFF))
                .toList();
    }

    @Test
    void onlyTheCommandThatIsAskedForIsMade() {
        assertThat(Subcommand.asked("energy", "check")).containsExactly(Subcommand.ENERGY);
        assertThat(Subcommand.asked("--version")).isEmpty();
        assertThat(Subcommand.asked()).hasSameSizeAs(Subcommand.values());
        assertThat(Subcommand.asked("help", "energy")).hasSameSizeAs(Subcommand.values());
        assertThat(Subcommand.asked("@words")).hasSameSizeAs(Subcommand.values());
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ConcertTest::all));
    }
}
