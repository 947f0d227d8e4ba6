package concert.cli.run;

import concert.assess.run.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Shows on a terminal how far work of more than a second is, and about how long it still takes.
public final class ProgressBar implements Progress {
    private static final Duration SILENT = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int WIDTH = 30;
    private static final int MINUTE = 60;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final InstantSource clock;
    private Instant next;
    private boolean shown;
    private String stage = "";
    private Instant began;
    private int before;

    /// A bar that looks at a clock.
    ///
    /// @param err where it is shown
    /// @param clock tells the time
    ProgressBar(PrintWriter err, InstantSource clock) {
        this.err = err;
        this.clock = clock;
        this.began = clock.instant();
        this.next = began.plus(SILENT);
    }

    /// {@return a bar where somebody looks at a terminal, else none}
    ///
    /// @param err where it is shown
    @SuppressWarnings("SystemConsoleNull") // null where -Djdk.console names a provider without a terminal
    public static Progress on(PrintWriter err) {
        var console = System.console();
        return console != null && console.isTerminal() ? new ProgressBar(err, InstantSource.system()) : NONE;
    }

    @Override
    public void report(String what, int done, int total) {
        var now = clock.instant();
        if (!what.equals(stage) || done < before) {
            stage = what;
            began = now;
            before = done;
        }
        if (done >= total) {
            clear();
        } else if (now.isAfter(next)) {
            next = now.plus(BETWEEN);
            shown = true;
            var filled = (int) ((long) WIDTH * done / total);
            err.print(CLEAR_LINE + what + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/"
                    + total + left(now, done, total));
            err.flush();
        }
    }

    /// At the pace since the first report of the stage: what was there from an earlier run took no time. Nothing until
    /// there is a pace to go by.
    private String left(Instant now, int done, int total) {
        var taken = Duration.between(began, now);
        if (done <= before || taken.compareTo(SILENT) < 0) {
            return "";
        }
        var seconds = Math.round(taken.toMillis() / 1e3 * (total - done) / (done - before));
        return ", " + (seconds < MINUTE ? seconds + " s" : (seconds + MINUTE / 2) / MINUTE + " min") + " left";
    }

    private void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }
}
