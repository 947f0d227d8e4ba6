package concert.assess.judgement;

import concert.alignment.Coalition;
import concert.alignment.Landscape;
import concert.assess.language.Truth;
import concert.assess.metric.CoalitionGauges;
import concert.assess.vulnerability.Proposition;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Of each coalition that the scenario names: whether everybody gains, what each adds, where it would split and who
/// would leave first.
public final class CoalitionJudgements {
    private final Material material;

    private CoalitionJudgements(Material material) {
        this.material = material;
    }

    /// {@return a judgement for each coalition}
    ///
    /// @param material what judgements are drawn from
    public static List<KeyJudgement> all(Material material) {
        var judgements = new CoalitionJudgements(material);
        return Landscape.coalitions(material.scenario()).stream()
                .map(judgements::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<KeyJudgement> find(List<String> members) {
        return material.computed()
                .results()
                .coalitions()
                .coalition(members)
                .map(coalition -> judgement(coalition, members));
    }

    private KeyJudgement judgement(Coalition coalition, List<String> members) {
        var proposition = proposition(coalition, members);
        var share = material.share(proposition);
        var metrics = new ArrayList<String>();
        metrics.add(CoalitionGauges.key(members, "split"));
        metrics.add(CoalitionGauges.key(members, "worth"));
        members.forEach(actor -> metrics.add(CoalitionGauges.key(members, "adds." + actor)));
        var grading = Grading.of(material.scenario(), material.grounds(metrics));
        var vulnerability = material.vulnerability(proposition, metrics.getFirst());
        return new KeyJudgement(
                proposition.id(),
                statement(coalition, share),
                details(coalition),
                share,
                grading.confidence(),
                grading.reason(),
                metrics,
                material.driversOf(metrics.getFirst()),
                material.wouldChange(vulnerability),
                vulnerability.orElse(null));
    }

    private Proposition proposition(Coalition coalition, List<String> members) {
        var split = material.column(CoalitionGauges.key(members, "split"));
        var gains = members.stream()
                .map(actor -> material.column(CoalitionGauges.key(members, "shapley." + actor)))
                .toList();
        return new Proposition(
                "alignment.coalition." + CoalitionGauges.id(members),
                "every one of " + names(members) + " gains over standing alone and no part of them over all of them",
                isHeldTogether(coalition),
                future -> Double.isNaN(split[future])
                        ? Truth.UNKNOWN
                        : Truth.of(split[future] >= 0 && gains.stream().allMatch(gain -> gain[future] > 0)),
                computed -> computed.results()
                        .coalitions()
                        .coalition(members)
                        .filter(CoalitionJudgements::isHeldTogether)
                        .isPresent());
    }

    private String statement(Coalition coalition, double share) {
        var part = coalition.split().part().stream().map(this::name).toList();
        return lead(coalition, Words.list(part)) + ". "
                + EstimativeWords.sentence(
                        share, "every member gains over standing alone and no part of them over all of them");
    }

    /// Whether they hold together, where they split, and who leaves first: whom the best bloc of the other actors draws
    /// away, if there is one.
    private String lead(Coalition coalition, String part) {
        var first = coalition.firstToLeave();
        var costs = coalition.standings().get(first).leavingCosts();
        var together =
                isHeldTogether(coalition) ? "all gain over standing alone" : "do not all gain over standing alone";
        return costs < 0
                ? names(coalition.members()) + " do not hold together as they stand: "
                        + name(coalition.members().get(first)) + " would gain " + Words.number(-costs)
                        + " by leaving for the best bloc of the others. They " + together
                        + ", and split most easily at " + part
                : names(coalition.members()) + " " + together + "; they split most easily at " + part + ", and "
                        + name(coalition.members().get(first)) + " would leave first";
    }

    private String details(Coalition coalition) {
        var members = coalition.members();
        var adds = new ArrayList<String>();
        for (var k = 0; k < members.size(); k++) {
            adds.add(name(members.get(k)) + " "
                    + Words.number(coalition.standings().get(k).adds()));
        }
        return "The coalition is worth " + Words.number(coalition.worth())
                + ", in grades of convergence and ties of which 4 is the strongest. Without a member it would lose: "
                + String.join(", ", adds) + ". The easiest split "
                + (coalition.split().cost() >= 0 ? "loses " : "gains ")
                + Words.number(Math.abs(coalition.split().cost())) + ".";
    }

    private static boolean isHeldTogether(Coalition coalition) {
        return coalition.split().cost() >= 0 && coalition.standings().stream().allMatch(Coalition.Standing::gains);
    }

    private String names(List<String> actors) {
        return Words.list(actors.stream().map(this::name).toList());
    }

    private String name(String actor) {
        return Words.actor(material.scenario(), actor);
    }
}
