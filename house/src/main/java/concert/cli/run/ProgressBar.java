package concert.cli.run;

import concert.assess.run.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/// Shows on a terminal how far work of more than a second is.
public final class ProgressBar implements Progress {
    private static final Duration SILENT = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private Instant next = Instant.now().plus(SILENT);
    private boolean shown;

    private ProgressBar(PrintWriter err) {
        this.err = err;
    }

    /// {@return a bar where somebody looks at a terminal, else none}
    ///
    /// @param err where it is shown
    @SuppressWarnings("SystemConsoleNull") // null where -Djdk.console names a provider without a terminal
    public static Progress on(PrintWriter err) {
        var console = System.console();
        return console != null && console.isTerminal() ? new ProgressBar(err) : NONE;
    }

    @Override
    public void report(String stage, int done, int total) {
        var now = Instant.now();
        if (done >= total) {
            clear();
        } else if (now.isAfter(next)) {
            next = now.plus(BETWEEN);
            shown = true;
            var filled = (int) ((long) WIDTH * done / total);
            err.print(CLEAR_LINE + stage + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/"
                    + total);
            err.flush();
        }
    }

    private void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }
}
