package concert.order.balance;

import static org.assertj.core.api.Assertions.assertThat;

import concert.order.balance.TieBalance.Verdict;
import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Estimate;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Tie;
import concert.scenario.Tie.Kind;
import concert.scenario.Tie.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TieBalanceTest {
    private static Tie tie(String a, String b, Kind kind, Sign sign, double strength) {
        return new Tie(a, b, kind, sign, Estimate.of(strength), null, null, Provenance.UNSTATED);
    }

    private static TieBalance balance(Tie... ties) {
        var rows = new ArrayList<Row>();
        var names = new TreeSet<String>();
        for (var tie : ties) {
            names.addAll(List.of(tie.a(), tie.b()));
        }
        names.forEach(
                name -> rows.add(new Actor(name, name, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED)));
        rows.addAll(List.of(ties));
        var about = new About("t", "T", "", LocalDate.of(2021, 1, 1), null, 1, 1, Settings.NONE);
        return TieBalance.of(Scenario.of(about, rows));
    }

    /// A and B are friends against C: no tie is frustrated, and every pair is settled. With A and B apart their own
    /// tie is frustrated, and one of those with C.
    @Test
    void twoAgainstOne() {
        var balance = balance(
                tie("A", "B", Kind.ALLIANCE, Sign.POSITIVE, 1),
                tie("B", "C", Kind.RIVALRY, Sign.NEGATIVE, 1),
                tie("A", "C", Kind.DISPUTE, Sign.NEGATIVE, .5));
        assertThat(balance.under(TieRule.NET).index().frustrated()).isZero();
        assertThat(balance.verdict("A", "B")).isEqualTo(Verdict.TOGETHER);
        assertThat(balance.verdict("C", "B")).isEqualTo(Verdict.APART);
        assertThat(balance.under(TieRule.NET).findCost("B", "A").orElseThrow().apart())
                .isEqualTo(2);
    }

    /// Trade of 0.9 outweighs a rivalry of 0.5 in sum; a hostile tie that overrides makes the pair hostile, and so
    /// does security alone.
    @Test
    void theRuleDecidesAboutAMixedPair() {
        var balance =
                balance(tie("A", "B", Kind.TRADE, Sign.POSITIVE, .9), tie("B", "A", Kind.RIVALRY, Sign.NEGATIVE, .5));
        assertThat(balance.under(TieRule.NET).index().network().hostile()).isZero();
        assertThat(balance.under(TieRule.HOSTILE_FIRST).index().network().hostile())
                .isEqualTo(1);
        assertThat(balance.under(TieRule.SECURITY).index().network().hostile()).isEqualTo(1);
        assertThat(balance.verdict("A", "B")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void neutralTiesAndInfluenceDoNotCount() {
        var balance = balance(
                tie("A", "B", Kind.ALLIANCE, Sign.NEUTRAL, 1),
                tie("A", "C", Kind.INFLUENCE, Sign.POSITIVE, 1),
                tie("B", "C", Kind.TRADE, Sign.POSITIVE, 1));
        assertThat(balance.under(TieRule.NET).index().network().ties()).hasSize(1);
        assertThat(balance.under(TieRule.SECURITY).index().network().ties()).isEmpty();
    }
}
