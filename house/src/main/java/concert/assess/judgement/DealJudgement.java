package concert.assess.judgement;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.StrategyRun;
import concert.assess.language.Truth;
import concert.assess.vulnerability.Proposition;
import concert.assess.vulnerability.Vulnerability;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.energy.study.EnergyStudy;
import concert.energy.study.SwitchPoint;
import concert.scenario.energy.EnergyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a deal changes in cost, shortage, dependence on imports and emissions, and how probable it is that it pays.
///
/// The probability is the share of futures in which the gain is above 0. Ranges of the deal's numbers are facts named
/// after it, such as `nuclear_deal_capital_cost`; each moves the gain as its curve says, and their effects are added.
record DealJudgement(Material material, EnergyStudy study, EnergyOption option) {

    KeyJudgement judgement() {
        var basis = EnergyBasis.of(study.system());
        var alone = probability("");
        return new KeyJudgement(
                "energy." + option.id(),
                statement(alone),
                (together() + agreed()).strip(),
                alone,
                Confidence.LOW,
                "Over the futures no more than the deal’s own numbers and the price of the import vary; all else stays at"
                        + " its middle, what unserved demand is worth and how much may be built in a year, too. "
                        + basis.reason(),
                List.of(
                        "energy.option." + option.id() + ".saving",
                        "energy.option." + option.id() + ".supply_saving",
                        "energy.option." + option.id() + ".unserved_saving",
                        "energy.option." + option.id() + ".import_share"),
                List.of(),
                wouldChange(),
                findVulnerability().orElse(null));
    }

    private String statement(double alone) {
        var variant = study.variant(option.id());
        if (variant.findAccounts().isEmpty()) {
            return "With " + named(option.title()) + " there is no plan.";
        }
        var worth = new DealWorth(study, variant);
        return Double.isNaN(alone)
                ? named(option.title()) + " " + worth.sentences()
                : EstimativeWords.sentence(
                                alone,
                                named(option.title()) + " would be worth more than it costs in the plan that stands")
                        + " It " + worth.sentences();
    }

    private static String named(String title) {
        return "“" + title + "”";
    }

    /// What becomes of it beside the other deals.
    private String together() {
        var text = new StringBuilder();
        for (var pair : study.together()) {
            if (pair.options().contains(option.id())) {
                var other = pair.options().stream()
                        .filter(id -> !id.equals(option.id()))
                        .findFirst()
                        .orElseThrow();
                var gain = study.variant(other).cost() - pair.cost();
                text.append(" Beside ")
                        .append(named(study.variant(other).title()))
                        .append(" it is worth ")
                        .append(Words.number(Math.abs(gain)))
                        .append(' ')
                        .append(study.system().units().money())
                        .append(gain > 0 ? " more than it costs" : " less than it costs");
                var probability = probability(other);
                EstimativeWords.find(probability)
                        .ifPresent(band -> text.append("; that it is worth its cost is ")
                                .append(band.term())
                                .append(" (")
                                .append(band.range())
                                .append(')'));
                text.append('.');
            }
        }
        return text.toString();
    }

    /// Where grand strategy reads what the option saves: what becomes of the deal there.
    private String agreed() {
        return material.computed().results().strategy() instanceof Given<StrategyRun>(var run)
                ? new HandedOver(material.scenario(), run).agreed(option.id())
                : "";
    }

    /// The share of futures in which the deal gains, NaN if no fact gives a range.
    private double probability(String setting) {
        return findGains(setting)
                .map(gains -> material.share(future -> gains[future] > 0))
                .orElse(Double.NaN);
    }

    /// What the deal gains in each future, empty if no fact gives a range.
    private Optional<double[]> findGains(String setting) {
        var points = study.switchPoints().stream()
                .filter(point ->
                        point.deal().equals(option.id()) && point.setting().equals(setting) && isKnown(point))
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var now = points.getFirst().gainAt(points.getFirst().now());
        var gains = new double[material.ensemble().futures()];
        Arrays.fill(gains, now);
        for (var point : points) {
            var values = material.column(fact(point));
            for (var f = 0; f < gains.length; f++) {
                gains[f] += point.gainAt(values[f]) - now;
            }
        }
        return Optional.of(gains);
    }

    private Optional<Vulnerability> findVulnerability() {
        return findGains("")
                .flatMap(gains -> material.vulnerability(
                        new Proposition(
                                "energy." + option.id(),
                                named(option.title())
                                        + " is worth more than it costs in the plan that stands, only its own"
                                        + " numbers being uncertain",
                                study.saving(study.variant(option.id())) > 0,
                                future -> Truth.of(gains[future] > 0),
                                null),
                        "energy.option." + option.id() + ".saving"));
    }

    private boolean isKnown(SwitchPoint point) {
        return !Double.isNaN(material.value(fact(point)));
    }

    private static String fact(SwitchPoint point) {
        return "facts." + point.deal() + "_" + point.quantity().name().toLowerCase(Locale.ROOT);
    }

    private String wouldChange() {
        var told = new ArrayList<String>();
        for (var quantity : SwitchPoint.Quantity.values()) {
            var points = study.switchPoints().stream()
                    .filter(point -> point.deal().equals(option.id()) && point.quantity() == quantity)
                    .toList();
            if (!points.isEmpty()) {
                told.add(new SwitchWords(study, points).sentence());
            }
        }
        if (told.isEmpty()) {
            told.add("A contract at another price, or demand that grows otherwise");
        }
        return String.join(". ", told) + ".";
    }
}
