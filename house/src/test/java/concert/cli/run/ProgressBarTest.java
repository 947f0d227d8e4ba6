package concert.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// How far a long computation is.
class ProgressBarTest {
    private final StringWriter shown = new StringWriter();
    private Instant now = Instant.EPOCH;
    private final ProgressBar bar = new ProgressBar(new PrintWriter(shown), () -> now);

    private String after(int seconds, int done) {
        now = now.plusSeconds(seconds);
        shown.getBuffer().setLength(0);
        bar.report("futures", done, 1_000);
        return shown.toString();
    }

    @Test
    void shortWorkIsSilent() {
        assertThat(after(0, 10)).isEmpty();
        assertThat(after(0, 1_000)).isEmpty();
    }

    /// 100 in 10 s, so 900 take 90 s more; 600 in 60 s, so 400 take 40 s.
    @Test
    void timeLeftGoesByThePaceSoFar() {
        after(0, 0);
        assertThat(after(10, 100)).contains("futures [###", "] 100/1000, 2 min left");
        assertThat(after(50, 600)).contains("] 600/1000, 40 s left");
    }

    /// 800 were there; the next 50 took 10 s, so the last 150 take 30 s.
    @Test
    void whatWasThereTookNoTime() {
        after(2, 800);
        assertThat(after(10, 850)).endsWith("] 850/1000, 30 s left");
    }

    @Test
    void atTheEndTheLineIsCleared() {
        after(0, 0);
        after(10, 100);
        assertThat(after(1, 1_000)).isEqualTo("\r\u001b[K");
    }
}
