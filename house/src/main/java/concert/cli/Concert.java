package concert.cli;

import concert.cli.run.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `concert`. What is set here for help, version and exit codes holds for every subcommand.
@Command(
        name = "concert",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        header = "Concert computes grand strategy: who wants what, who can what, what will be agreed.%n",
        description = {
            "A situation is written down in a scenario folder of plain CSV and YAML files. Concert reads it, computes "
                    + "what it amounts to, and says how sure it is and what would change the answer."
        },
        synopsisHeading = "",
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, such as an unwritable folder; says why",
            "2:bad input; says what to fix, and nothing is written",
            "130:interrupted; nothing is half-written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  concert assess examples/pakistan-russia-2021   read, compute, write report.html",
            "  concert assess --help                          what a command does, with examples"
        })
public final class Concert implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On a failure, print where in the program it happened.")
    private boolean debug;

    private Concert() {}

    /// Runs the command line and ends the process with its exit code.
    ///
    /// @param arguments what the user wrote
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String... arguments) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> err.println(outOfBounds(failure)));
        System.exit(run(out, err, arguments));
    }

    /// What no command can go on after, in a line.
    private static String outOfBounds(Throwable failure) {
        return failure instanceof OutOfMemoryError
                ? "Concert ran out of memory. Give it more, as in CONCERT_JAVA_OPTS=-Xmx8g concert assess FOLDER."
                : "Concert failed, and the fault is its own: " + failure + ".";
    }

    /// Runs the command line.
    ///
    /// @param out where answers go
    /// @param err where problems and progress go
    /// @param arguments what the user wrote
    /// @return the exit code
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = commandLine(Subcommand.asked(arguments)).setOut(out).setErr(err);
        var code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// {@return commands and their options}
    ///
    /// @param subcommands the subcommands it has
    static CommandLine commandLine(Set<Subcommand> subcommands) {
        var root = new Concert();
        var failures = new Failures(() -> root.debug);
        var line = new CommandLine(root);
        subcommands.forEach(each -> line.addSubcommand(each.word(), each.command()));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /// Files, pipes and terminals get UTF-8, whatever the locale says.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
