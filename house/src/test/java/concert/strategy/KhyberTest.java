package concert.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.strategy.deal.Bargain;
import concert.strategy.equilibrium.Study;
import concert.strategy.response.Adapting;
import concert.strategy.result.DealSheet.Flip;
import concert.strategy.result.MeansValue;
import concert.strategy.result.Plan;
import concert.strategy.result.RegretTable;
import concert.strategy.situation.Accord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Every figure of the worked example, which was solved by hand and checked with another solver.
class KhyberTest {
    private static final Offset<Double> MICRO = within(1e-6);

    private static final GrandStrategy KHYBER = GrandStrategy.of(Khyber.at(.3), GrandStrategy.Options.DEFAULTS);

    @Test
    void whatEverybodyDoesWithoutADeal() {
        moves(KHYBER.none(), "grid 6.5|border 3.5|outreach 4.0|export 4.0|presence 4.0|develop 3.0|pressure 3.0");
        payoffs(KHYBER.none(), 22.05, 11.25, 7.10);
    }

    @Test
    void whatEverybodyDoesWithThePipeline() {
        moves(
                KHYBER.plan(),
                "grid 3.5 + 0.25 in sanctions|border 3.25 + 0.25 in calm|outreach 4.0|export 0.0 + 2.25 in sanctions|"
                        + "presence 1.75 + 2.25 in calm|develop 3.0|pressure 3.0");
        payoffs(KHYBER.plan(), 24.0478125, 12.2275, 7.5125);
        assertThat(KHYBER.plan().certificate().epsilon()).isLessThan(1e-9);
        assertThat(KHYBER.plan().indifferent()).isEmpty();
        numbers(KHYBER.plan().least(), 24.0478125, 12.2275, 7.5125);
        numbers(KHYBER.plan().most(), 24.0478125, 12.2275, 7.5125);
    }

    @Test
    void whoGainsFromThePipeline() {
        var sheet = KHYBER.deal("pipeline");
        assertThat(sheet.holds()).isTrue();
        assertThat(sheet.gains().get(0).gain()).isCloseTo(1.9978125, MICRO);
        assertThat(sheet.gains().get(1).gain()).isCloseTo(.9775, MICRO);
        assertThat(KHYBER.plan().payoff("IND") - KHYBER.none().payoff("IND")).isCloseTo(.4125, MICRO);
    }

    @Test
    void theDealFlipsAndRussiaDropsOutFirst() {
        var flip = flip("branches.sanctions.probability");
        assertThat(flip.at()).isCloseTo(.539877, MICRO);
        assertThat(flip.first()).isEqualTo("RUS");
        assertThat(flip.limits().get(0)).isCloseTo(.615081, MICRO);
        assertThat(flip.withPrice()).isCloseTo(.580377, MICRO);
    }

    @Test
    void thePriceWithTheLargestProductOfGains() {
        var price = KHYBER.deal("pipeline").findPrice().orElseThrow();
        assertThat(price.payer()).isEqualTo("PAK.money");
        assertThat(price.payee()).isEqualTo("RUS.money");
        assertThat(price.nash()).isCloseTo(.241139, MICRO);
        assertThat(price.gains().get(0).gain()).isCloseTo(1.9978125 - 1.44 * .241139, within(1e-5));
        assertThat(KHYBER.findPriced().orElseThrow().deals().getFirst().price()).isCloseTo(.241139, MICRO);
    }

    @Test
    void aPriceOfAQuarter() {
        try (var study = Study.of(Khyber.at(.3), GrandStrategy.Options.DEFAULTS.rules(), Adapting.EVERYBODY)) {
            var gains = new Bargain(study, Accord.none(1), 0).gains(.25);
            assertThat(gains.get(0).gain()).isCloseTo(1.6378125, MICRO);
            assertThat(gains.get(1).gain()).isCloseTo(1.2475, MICRO);
            assertThat(gains.get(0).gain() * gains.get(1).gain()).isCloseTo(2.043171, MICRO);
        }
    }

    /// RUS gain = 2.2 − 4.075 p, PAK gain = 3.9 − 6.340625 p; at p = .580377 the price .132216 leaves both nothing.
    @Test
    void gainsFallAsSanctionsGetLikelier() {
        for (var p : List.of(.2, .3, .45)) {
            try (var study = Study.of(Khyber.at(p), GrandStrategy.Options.DEFAULTS.rules(), Adapting.EVERYBODY)) {
                var gains = new Bargain(study, Accord.none(1), 0).gains(0);
                assertThat(gains.get(0).gain()).isCloseTo(3.9 - 6.340625 * p, MICRO);
                assertThat(gains.get(1).gain()).isCloseTo(2.2 - 4.075 * p, MICRO);
            }
        }
        try (var study = Study.of(Khyber.at(.580377), GrandStrategy.Options.DEFAULTS.rules(), Adapting.EVERYBODY)) {
            var gains = new Bargain(study, Accord.none(1), 0).gains(.132216);
            assertThat(gains.get(0).gain()).isCloseTo(0, within(1e-5));
            assertThat(gains.get(1).gain()).isCloseTo(0, within(1e-5));
        }
    }

    @Test
    void whatLaterMovesAreWorth() {
        var adaptation = KHYBER.findAdaptation().orElseThrow();
        numbers(adaptation.everybody(), .1284375, .1575, -.7125);
        numbers(adaptation.alone(), .03, .1575, 0);
    }

    @Test
    void whatMoreMeansAreWorth() {
        numbers(value("IND.money").more(), -.7153125, -.2875, 1.6125);
        assertThat(value("IND.money").dual()).isCloseTo(2, MICRO);
        assertThat(value("RUS.money").more().get(1)).isCloseTo(1.08, MICRO);
        assertThat(value("RUS.money").less().get(1)).isCloseTo(1.15, MICRO);
        assertThat(value("PAK.money").dual()).isCloseTo(1.44, MICRO);
        assertThat(value("PAK.diplomacy").dual()).isCloseTo(.485, MICRO);
    }

    /// (p, pressure's effect): no deal, deal, deal at price .25.
    @Test
    void regretOverSanctionsAndPressure() {
        var accords =
                List.of(Accord.none(1), Accord.ofBits(1, 1), Accord.ofBits(1, 1).at(0, .25));
        var choices = new ArrayList<List<Double>>();
        accords.forEach(_ -> choices.add(new ArrayList<>()));
        var futures = new ArrayList<Plan.InBranch>();
        for (var p : List.of(.1, .5, .9)) {
            for (var pressure : List.of(.5, 1.0)) {
                futures.add(new Plan.InBranch(p + " " + pressure, 1. / 6, 0));
                try (var study =
                        Study.of(Khyber.at(p, pressure), GrandStrategy.Options.DEFAULTS.rules(), Adapting.EVERYBODY)) {
                    for (var i = 0; i < accords.size(); i++) {
                        choices.get(i).add(study.under(accords.get(i)).payoff(0));
                    }
                }
            }
        }
        var table = RegretTable.of(
                "PAK",
                futures,
                IntStream.range(0, 3)
                        .mapToObj(i -> new RegretTable.Choice("" + i, choices.get(i)))
                        .toList(),
                20);
        var rounded = within(5e-5);
        var deal = List.of(25.3159, 22.3159, 22.7797, 19.7797, 20.2434, 17.2434);
        var priced = List.of(24.9959, 21.9959, 22.3797, 19.3797, 19.7634, 16.7634);
        for (var i = 0; i < 6; i++) {
            assertThat(table.rows().get(0).payoffs().get(i)).isCloseTo(i % 2 == 0 ? 22.05 : 19.25, MICRO);
            assertThat(table.rows().get(1).payoffs().get(i)).isCloseTo(deal.get(i), rounded);
            assertThat(table.rows().get(2).payoffs().get(i)).isCloseTo(priced.get(i), rounded);
        }
        assertThat(table.rows().get(0).regret()).isCloseTo(3.2659, rounded);
        assertThat(table.rows().get(1).regret()).isCloseTo(2.0066, rounded);
        assertThat(table.rows().get(2).regret()).isCloseTo(2.4866, rounded);
    }

    @Test
    void nothingWasLeftOut() {
        assertThat(KHYBER.limits()).isEmpty();
        assertThat(KHYBER.everySet()).isTrue();
        assertThat(KHYBER.adapting()).hasSize(3);
        assertThat(KHYBER.plan().flows()).isNotEmpty();
    }

    private Flip flip(String path) {
        return KHYBER.deal("pipeline").flips().stream()
                .filter(flip -> flip.lever().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private MeansValue value(String means) {
        return KHYBER.means().stream()
                .filter(value -> value.means().equals(means))
                .findFirst()
                .orElseThrow();
    }

    private static void numbers(List<Double> found, double... expected) {
        for (var i = 0; i < expected.length; i++) {
            assertThat(found.get(i)).as("actor %s", i).isCloseTo(expected[i], MICRO);
        }
    }

    private static void payoffs(Plan plan, double... expected) {
        for (var i = 0; i < expected.length; i++) {
            assertThat(plan.payoffs().get(i).expected()).isCloseTo(expected[i], MICRO);
        }
    }

    private static void moves(Plan plan, String expected) {
        var found = plan.commitments().stream()
                .map(way -> way.way() + " " + rounded(way.now())
                        + String.join(
                                "",
                                way.later().stream()
                                        .map(step -> " + " + rounded(step.amount()) + " in " + step.branch())
                                        .toList()))
                .toList();
        assertThat(String.join("|", found)).isEqualTo(expected);
    }

    private static double rounded(double amount) {
        return Math.rint(amount * 1e6) / 1e6;
    }
}
