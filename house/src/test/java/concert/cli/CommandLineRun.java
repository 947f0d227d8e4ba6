package concert.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// One run of the command line within the test's own process.
///
/// @param code the exit code
/// @param out what went to standard output
/// @param err what went to standard error
record CommandLineRun(int code, String out, String err) {

    /// {@return what running the command line gives}
    ///
    /// @param arguments what the user wrote
    static CommandLineRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Concert.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
