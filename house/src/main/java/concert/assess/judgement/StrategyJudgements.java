package concert.assess.judgement;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.StrategyRun;
import concert.assess.language.Truth;
import concert.assess.vulnerability.Proposition;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.scenario.Deal;
import concert.scenario.Means;
import concert.scenario.Way;
import concert.strategy.GrandStrategy;
import concert.strategy.result.DealSheet;
import concert.strategy.result.FlipWords;
import concert.strategy.result.Gain;
import concert.strategy.result.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which deals hold, what would flip them and who leaves first, and what the actors do with their means.
public final class StrategyJudgements {
    private static final int DEALS_SHOWN = 4;
    private static final int FLIPS_SHOWN = 3;

    private final Material material;
    private final GrandStrategy strategy;
    private final HandedOver handedOver;

    private StrategyJudgements(Material material, StrategyRun run) {
        this.material = material;
        this.strategy = run.strategy();
        this.handedOver = new HandedOver(material.scenario(), run);
    }

    /// {@return what grand strategy says of deals and means}
    ///
    /// @param material what judgements are drawn from
    public static List<KeyJudgement> all(Material material) {
        if (!(material.computed().results().strategy() instanceof Given<StrategyRun>(var run))) {
            return List.of();
        }
        var judgements = new StrategyJudgements(material, run);
        return Stream.concat(
                        run.strategy().deals().stream()
                                .filter(sheet -> sheet.obstacle().isEmpty())
                                .sorted(Comparator.comparing(sheet -> !sheet.holds()))
                                .limit(DEALS_SHOWN)
                                .map(judgements::deal),
                        Stream.of(judgements.allocation()))
                .toList();
    }

    private KeyJudgement deal(DealSheet sheet) {
        var key = "deals." + sheet.deal() + ".";
        var title = material.scenario()
                .find(Deal.class, sheet.deal())
                .map(Deal::title)
                .orElse(sheet.deal());
        var proposition = findProposition(sheet, title);
        var statement = "“" + title + "” " + standing(sheet) + ": " + gains(sheet) + "." + asLongAs(sheet);
        var details = price(sheet) + handedOver.sentence(sheet) + uncertainty(proposition, sheet);
        var metrics = Stream.concat(
                        Stream.of(key + "holds"), sheet.gains().stream().map(gain -> key + "gain." + gain.party()))
                .toList();
        var told = judgement(
                "deal." + sheet.deal(),
                statement,
                details.strip(),
                metrics,
                flips(sheet).isEmpty()
                        ? "No probability and no number of the deal flips it within its reach."
                        : flips(sheet).stream().limit(FLIPS_SHOWN).collect(Collectors.joining(". ", "", ".")));
        return proposition
                .flatMap(each -> material.vulnerability(each, key + "holds"))
                .map(told::with)
                .orElse(told);
    }

    /// What the futures tell of a deal: strategy is solved at the middle alone, so no likelihood.
    private String uncertainty(Optional<Proposition> proposition, DealSheet sheet) {
        return proposition
                        .map(each -> "As the probabilities of events alone vary, that is so in "
                                + EstimativeWords.percent(material.share(each)) + " of the futures;")
                        .orElse("No probability of an event turns that;")
                + " every other estimate stands at its middle. How likely it is with all estimates varying, concert"
                + " discover --when \"deals." + sheet.deal() + ".holds > 0\" computes.";
    }

    private KeyJudgement judgement(String id, String statement, String details, List<String> metrics, String change) {
        var grading = Grading.of(material.scenario(), material.grounds(metrics));
        return new KeyJudgement(
                id,
                statement,
                details,
                Double.NaN,
                grading.confidence(),
                grading.reason(),
                metrics,
                List.of(),
                change,
                null);
    }

    /// Whether the deal holds, or does not, as it does now where only the probabilities of branches are as in a
    /// future; empty where none of them turns it.
    private Optional<Proposition> findProposition(DealSheet sheet, String title) {
        var turning = sheet.flips().stream()
                .filter(flip -> flip.lever().isProbability())
                .toList();
        var drawn = turning.stream()
                .map(flip -> material.column(flip.lever().path()))
                .toList();
        return turning.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposition(
                        "deal." + sheet.deal(),
                        "“" + title + (sheet.holds() ? "” holds" : "” does not hold")
                                + " by itself, only the probabilities of events being uncertain",
                        true,
                        future -> Truth.of(
                                isAsNow(sheet, k -> isCrossed(turning.get(k), drawn.get(k)[future]), turning.size())),
                        null));
    }

    /// What holds now ceases to where one flip point is crossed; what does not, comes to hold where all are.
    private static boolean isAsNow(DealSheet sheet, IntPredicate crossed, int flips) {
        var all = IntStream.range(0, flips);
        return sheet.holds() ? all.noneMatch(crossed) : !all.allMatch(crossed);
    }

    private static boolean isCrossed(DealSheet.Flip flip, double drawn) {
        return flip.at() > flip.lever().value() ? drawn > flip.at() : drawn < flip.at();
    }

    private static String standing(DealSheet sheet) {
        if (sheet.holds()) {
            return sheet.isSettled() ? "holds by itself" : "holds by itself in the equilibrium told, not in all found";
        }
        return sheet.findPrice().isPresent() ? "holds only at a price; without one" : "does not hold";
    }

    /// The nearest probability that flips the deal.
    private String asLongAs(DealSheet sheet) {
        return sheet.flips().stream()
                .filter(flip -> flip.lever().isProbability())
                .findFirst()
                .map(flip -> " " + FlipWords.of(material.scenario(), sheet, flip, "It") + ".")
                .orElse("");
    }

    private String gains(DealSheet sheet) {
        return sheet.gains().stream().map(this::gain).collect(Collectors.joining(", "));
    }

    private String gain(Gain gain) {
        return Words.actor(material.scenario(), gain.party())
                + (gain.gain() >= 0 ? " gains " : " loses ")
                + Words.number(Math.abs(gain.gain()));
    }

    private String price(DealSheet sheet) {
        return sheet.findPrice().map(this::price).orElse("");
    }

    /// Who has to pay whom for all to gain.
    private String price(DealSheet.Price price) {
        var unit = material.scenario()
                .find(Means.class, price.payer())
                .map(Means::unit)
                .filter(each -> !each.isEmpty())
                .map(each -> " " + each)
                .orElse("");
        var payer = Words.actor(material.scenario(), owner(price.payer()));
        var payee = Words.actor(material.scenario(), owner(price.payee()));
        if (price.high() < 0) {
            return "All gain if " + payee + " pays " + payer + " from " + Words.number(-price.high()) + " to "
                    + Words.number(-price.low()) + unit + ". ";
        }
        return "All gain if " + payer + " pays " + payee + " "
                + (price.low() >= 0
                        ? "from " + Words.number(price.low()) + " to " + Words.number(price.high()) + unit
                        : "up to " + Words.number(price.high()) + unit + ", or is paid up to "
                                + Words.number(-price.low()))
                + ". ";
    }

    private String owner(String means) {
        return material.scenario().find(Means.class, means).map(Means::actor).orElse(means);
    }

    private List<String> flips(DealSheet sheet) {
        return sheet.flips().stream()
                .map(flip -> FlipWords.of(material.scenario(), sheet, flip))
                .map(Words::capitalized)
                .toList();
    }

    private KeyJudgement allocation() {
        var plan = strategy.plan();
        var parts = strategy.actors().stream()
                .map(this::uses)
                .filter(uses -> !uses.isEmpty())
                .toList();
        var certificate = plan.certificate();
        var statement = "Where the largest part of each actor’s means goes: " + String.join("; ", parts) + "."
                + (certificate.isEquilibrium()
                        ? " Nobody could gain by doing something else alone."
                        : " No equilibrium was found: this is the plan of least regret.");
        var bound = "The certificate: nobody can gain more than ε = " + small(certificate.epsilon())
                + " of what its ways are worth to it by doing something else alone"
                + (certificate.isEquilibrium() ? ", so this is an equilibrium." : ".");
        return judgement(
                "strategy.allocation",
                statement,
                bound,
                strategy.plan().commitments().stream()
                        .map(way -> "strategy.allocation." + way.way())
                        .toList(),
                shifts());
    }

    /// The largest use of each of an actor's means.
    private String uses(String actor) {
        var uses = new ArrayList<String>();
        for (var means : material.scenario().rows(Means.class)) {
            if (means.actor().equals(actor)) {
                strategy.plan().flows().stream()
                        .filter(flow -> flow.from().equals(means.key()))
                        .max(Comparator.comparingDouble(Plan.Flow::share))
                        .ifPresent(flow -> uses.add(EstimativeWords.percent(flow.share()) + " of its " + means.id()
                                + " into " + use(flow.to())));
            }
        }
        return uses.isEmpty() ? "" : Words.actor(material.scenario(), actor) + " puts " + Words.list(uses);
    }

    private String use(String id) {
        var scenario = material.scenario();
        return scenario.find(Way.class, id)
                .map(way -> "“" + (way.title().isEmpty() ? id : way.title()) + "”")
                .or(() -> scenario.find(Deal.class, id)
                        .map(deal -> "the deal “" + (deal.title().isEmpty() ? id : deal.title()) + "”"))
                .orElse(id);
    }

    private static String small(double epsilon) {
        return epsilon == 0 ? "0" : String.format(Locale.ROOT, "%.0e", epsilon);
    }

    private String shifts() {
        return strategy.shifts().stream()
                .limit(FLIPS_SHOWN)
                .map(shift -> "Moves change where " + shift.lever().words() + " passes " + Words.number(shift.at())
                        + " (" + String.join(", ", shift.ways()) + ").")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "),
                        words -> words.isEmpty()
                                ? "No probability changes what anybody does, the same deals on."
                                : words));
    }
}
