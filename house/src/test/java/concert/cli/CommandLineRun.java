package concert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the command line within the test's own process.
///
/// @param code the exit code
/// @param out what went to standard output
/// @param err what went to standard error
record CommandLineRun(int code, String out, String err) {

    /// {@return what running the command line gives}
    ///
    /// @param arguments what the user wrote
    static CommandLineRun concert(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Concert.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    /// {@return what went to standard output as JSON, of a run that told nothing else}
    JsonNode json() {
        assertThat(err).isEmpty();
        return JsonMapper.shared().readTree(out);
    }
}
