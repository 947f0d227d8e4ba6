package concert.assess.judgement;

import concert.assess.evidence.Evidence;
import concert.assess.words.Words;
import concert.bargaining.CompromiseModel;
import concert.bargaining.Contest;
import concert.bargaining.Method;
import concert.scenario.Basis;
import concert.scenario.Issue;
import concert.scenario.Source;
import concert.scenario.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the forecasts lean on: single sources, the coder's own judgement, the choice of the model.
public final class BasisJudgements {
    private static final double LEAST_SHIFT = 3;
    private static final double LEAST_GAP = 15;
    private static final int SHOWN = 3;

    private final Material material;

    private BasisJudgements(Material material) {
        this.material = material;
    }

    /// A forecast with and without some stances.
    private record Shift(Issue issue, String without, double before, double after) {
        double size() {
            return Math.abs(after - before);
        }

        String words() {
            return "without " + without + " the compromise on " + issue.called() + " is " + Words.position(after)
                    + " instead of " + Words.position(before);
        }
    }

    /// {@return what the forecasts lean on}
    ///
    /// @param material what judgements are drawn from
    public static List<KeyJudgement> all(Material material) {
        var judgements = new BasisJudgements(material);
        return Stream.of(
                        judgements.findModels(),
                        judgements.findSources(),
                        judgements.findDeclared(),
                        AgeJudgement.find(material))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<KeyJudgement> findModels() {
        var apart = material.scenario().issues().stream()
                .filter(this::modelsDisagree)
                .toList();
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        var statement = "The choice of the model decides on " + apart.size() + " of "
                + Words.count(material.scenario().issues().size(), "issue") + ": "
                + Words.list(apart.stream().map(Issue::called).toList()) + ".";
        var details = Words.capitalized(
                        String.join("; ", apart.stream().map(this::models).toList())) + ".";
        var keys = apart.stream()
                .flatMap(issue ->
                        Stream.of(Method.COMPROMISE, Method.MEDIAN, Method.MEAN).map(method -> key(issue, method)))
                .toList();
        return Optional.of(
                judgement(
                        "models",
                        statement,
                        details,
                        keys,
                        "On settled issues of the European Union the calibrated forecast missed least (docs/track-record.md); a record on issues of this kind would tell which to trust."));
    }

    private boolean modelsDisagree(Issue issue) {
        var outcomes = Stream.of(Method.COMPROMISE, Method.MEDIAN, Method.MEAN)
                .mapToDouble(method -> material.value(key(issue, method)))
                .summaryStatistics();
        return outcomes.getMax() - outcomes.getMin() >= LEAST_GAP
                || (outcomes.getMin() <= issue.reference() && outcomes.getMax() > issue.reference());
    }

    private String models(Issue issue) {
        var sides = Stream.of(Method.COMPROMISE, Method.MEDIAN, Method.MEAN)
                .map(method -> material.value(key(issue, method)) > issue.reference())
                .distinct()
                .count();
        return issue.called() + " (compromise " + position(issue, Method.COMPROMISE) + ", weighted median "
                + position(issue, Method.MEDIAN) + ", mean " + position(issue, Method.MEAN)
                + (sides > 1 ? ", on different sides of " + Words.number(issue.reference()) : "") + ")";
    }

    private Optional<KeyJudgement> findSources() {
        var shifts = material.scenario().issues().stream()
                .flatMap(this::shifts)
                .filter(shift -> shift.size() >= LEAST_SHIFT)
                .sorted(Comparator.comparingDouble(Shift::size).reversed())
                .limit(SHOWN)
                .toList();
        if (shifts.isEmpty()) {
            return Optional.empty();
        }
        var words = String.join("; ", shifts.stream().map(Shift::words).toList());
        return Optional.of(judgement(
                "sources",
                "Forecasts lean on few legs: without one source or what is judged, the compromise on "
                        + Words.list(shifts.stream()
                                .map(shift -> shift.issue().called())
                                .distinct()
                                .toList())
                        + " moves by " + Words.position(LEAST_SHIFT) + " points or more.",
                Words.capitalized(words) + ".",
                shifts.stream()
                        .map(shift -> key(shift.issue(), Method.COMPROMISE))
                        .distinct()
                        .toList(),
                "A second source for these stances would firm up the forecast or move it."));
    }

    private Stream<Shift> shifts(Issue issue) {
        var stances = material.scenario().stancesOn(issue.id());
        var bySource = stances.stream()
                .map(stance -> stance.provenance().source())
                .filter(source -> !source.isEmpty())
                .distinct()
                .flatMap(source ->
                        shift(
                                issue,
                                sourceWords(source),
                                stance -> !stance.provenance().source().equals(source))
                                .stream());
        var byJudgement = shift(issue, "the stances that rest on judgement", stance -> !Evidence.isJudged(stance));
        return Stream.concat(bySource, byJudgement.stream());
    }

    private Optional<Shift> shift(Issue issue, String without, Predicate<Stance> kept) {
        var before = material.value(key(issue, Method.COMPROMISE));
        var after = compromise(issue, kept);
        return Double.isNaN(before) || Double.isNaN(after)
                ? Optional.empty()
                : Optional.of(new Shift(issue, without, before, after));
    }

    private double compromise(Issue issue, Predicate<Stance> kept) {
        var stances =
                material.scenario().stancesOn(issue.id()).stream().filter(kept).toList();
        var contest = Contest.of(material.scenario().roster(), issue, stances);
        return CompromiseModel.outcome(contest.capability(), contest.salience(), contest.position());
    }

    private String sourceWords(String id) {
        return "source " + id
                + material.scenario()
                        .find(Source.class, id)
                        .map(source -> " (grade " + source.reliability() + ")")
                        .orElse("");
    }

    /// Stances on which the coder departs from what somebody is quoted to have said.
    private Optional<KeyJudgement> findDeclared() {
        var departing = material.scenario().stances().stream()
                .filter(BasisJudgements::departs)
                .toList();
        if (departing.isEmpty()) {
            return Optional.empty();
        }
        var shown = new ArrayList<>(departing.stream()
                .sorted(Comparator.comparingDouble(BasisJudgements::weight).reversed())
                .limit(SHOWN)
                .map(this::departure)
                .toList());
        if (departing.size() > SHOWN) {
            shown.add((departing.size() - SHOWN) + " more");
        }
        return Optional.of(judgement(
                "declared",
                "What is declared and what is coded differ on " + Words.count(departing.size(), "stance")
                        + ", where the coder reads beyond the words quoted.",
                String.join("; ", shown) + ".",
                departing.stream()
                        .map(stance -> "stances." + stance.key() + ".position")
                        .toList(),
                "Words or deeds nearer to the position itself would replace the coder’s reading."));
    }

    private static boolean departs(Stance stance) {
        var from = stance.provenance();
        return from.basis() == Basis.JUDGEMENT
                && !from.quote().isEmpty()
                && !from.note().isEmpty();
    }

    private static double weight(Stance stance) {
        return stance.capability().middle() * stance.salience().middle();
    }

    private String departure(Stance stance) {
        return Words.actor(material.scenario(), stance.actor()) + " on "
                + Words.issue(material.scenario(), stance.issue()) + " (coded "
                + Words.position(stance.position().middle()) + "; “"
                + stance.provenance().quote() + "”; note: "
                + Words.sentencePart(stance.provenance().note()) + ")";
    }

    private KeyJudgement judgement(String id, String statement, String details, List<String> keys, String change) {
        var grading = Grading.of(material.scenario(), material.grounds(keys));
        return new KeyJudgement(
                id,
                statement,
                details,
                Double.NaN,
                grading.confidence(),
                grading.reason(),
                keys,
                List.of(),
                change,
                null);
    }

    private String position(Issue issue, Method method) {
        return Words.position(material.value(key(issue, method)));
    }

    private static String key(Issue issue, Method method) {
        return "bargaining." + issue.id() + "." + method.id();
    }
}
