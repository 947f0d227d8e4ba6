package concert.assess.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.assess.Situation;
import concert.assess.ensemble.Flip;
import org.junit.jupiter.api.Test;

/// Which estimates overturn the verdict on a claim.
class ClaimHingesTest {
    private static TestedClaim tested(String test) {
        return new Situation()
                .actors("ANN", "BOB")
                .issue("road", null, 50)
                .stance("road", "ANN", "40..90", "1", "1")
                .stance("road", "BOB", "40", "1", "1")
                .fact("mw", "1353", "2020-12-31")
                .claim("c", test)
                .assessment()
                .claims()
                .getFirst();
    }

    /// (x + 40)/2 is above 50 while x is above 60, so in three fifths of the futures; what is certain does
    /// not matter.
    @Test
    void aClaimFallsWithAnEstimate() {
        var claim = tested("facts.mw > 1300 and bargaining.road.compromise > 50");
        var found = claim.findVulnerability().orElseThrow();
        assertThat(found.holdsAtMiddle()).isTrue();
        assertThat(found.share().share().share()).isCloseTo(.6, within(.1));
        var flip = found.flips().getFirst();
        assertThat(flip.input().path()).isEqualTo("stances.road.ANN.position");
        assertThat(flip.side()).isEqualTo(Flip.Side.BELOW);
        assertThat(flip.value()).isCloseTo(60, within(.01));
        assertThat(found.findRegion().orElseThrow().density()).isGreaterThan(.9);
    }

    @Test
    void aVerdictThatIsTheSameInEveryFutureHangsOnNothing() {
        assertThat(tested("bargaining.road.compromise > 30").findVulnerability())
                .isEmpty();
        assertThat(tested("bargaining.road.compromise > 80").findVulnerability())
                .isEmpty();
        assertThat(tested("bargaining.rail.compromise > 80").findVulnerability())
                .isEmpty();
    }
}
