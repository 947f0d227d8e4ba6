package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The command `voting`, as a user meets it.
class VotingTest {
    /// The Security Council since 1966 as [39; 7, 7, 7, 7, 7, 1, …, 1].
    @Test
    void theSecurityCouncil() {
        var answer = concert("voting", "--quota", "39", "7*5", "1*10", "--json").json();
        assertThat(answer.path("winning").asInt()).isEqualTo(848);
        assertThat(answer.path("players").size()).isEqualTo(15);
        var permanent = answer.path("players").get(0);
        assertThat(permanent.path("swings").asInt()).isEqualTo(848);
        assertThat(permanent.path("banzhaf").asDouble()).isEqualTo(.166929, within(5e-7));
        assertThat(permanent.path("shapleyShubikExact").asString()).isEqualTo("421/2145");
        assertThat(answer.path("players").get(14).path("penrose").asDouble()).isEqualTo(.005127, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "0, A=1, expected a whole number from 1",
        "9, A=1, the sum of weights",
        "1, A=x, expected a weight such as 7",
        "1, A=2*3, expected a weight such as 7",
        "1, 1*101, at most 100"
    })
    void whatIsWrongIsTold(String quota, String player, String told) {
        var run = concert("voting", "--quota", quota, player);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }
}
