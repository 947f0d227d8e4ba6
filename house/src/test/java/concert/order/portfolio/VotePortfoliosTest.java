package concert.order.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.order.idealpoint.VoteSet;
import concert.scenario.vote.RollCall;
import concert.scenario.vote.RollCalls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Portfolios of votes, by hand.
class VotePortfoliosTest {
    private static RollCall call(int id, int session, String choices) {
        var marks = id == 3 ? Set.of(RollCall.Mark.IMPORTANT) : Set.<RollCall.Mark>of();
        return new RollCall(id, session, marks, choices);
    }

    private static final RollCalls CALLS = new RollCalls(
            List.of(365, 2, 20, 770),
            List.of(call(1, 1, "yny."), call(2, 1, "yya."), call(3, 1, "ny.."), call(4, 1, "nan."), call(5, 2, "yyyy")),
            Map.of());

    /// The United States n y y a, Russia y y n n: distances 2, 0, 2, 1 of at most 2, so S = 1 − 2 · 5 / 8.
    @Test
    void sOfVotes() {
        var year = SimilarityYear.ofVotes("votes", VotePortfolios.of(CALLS, VoteSet.ALL, 1946));
        assertThat(year.states().states()).containsExactly(2, 20, 365);
        var pair = year.pairs(List.of(2, 365)).getFirst();
        assertThat(pair.places()).isEqualTo(4);
        assertThat(pair.measures().sAbsolute()).isEqualTo(1 - 2 * 5 / 8.0, within(1e-12));
        assertThat(pair.sWeighted()).isNaN();
    }

    /// Canada was absent from the third: three roll calls count, y a n against y y n.
    @Test
    void anAbsenceIsNoVote() {
        var pair = SimilarityYear.ofVotes("votes", VotePortfolios.of(CALLS, VoteSet.ALL, 1946))
                .pairs(List.of(20, 365))
                .getFirst();
        assertThat(pair.places()).isEqualTo(3);
        assertThat(pair.measures().sAbsolute()).isEqualTo(1 - 2 * 1 / 6.0, within(1e-12));
    }

    @Test
    void theImportantOnesAlone() {
        var votes = VotePortfolios.of(CALLS, VoteSet.IMPORTANT, 1946);
        assertThat(votes.states()).containsExactly(2, 365);
        assertThat(votes.places()).isEqualTo(1);
    }
}
