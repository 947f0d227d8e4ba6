package concert.assess.judgement;

import concert.assess.words.Words;
import concert.scenario.Source;
import concert.scenario.Stance;
import concert.scenario.When;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Stances that rest on old words: what an actor said years ago may no longer be what it wants.
final class AgeJudgement {
    private static final Period FRESH = Period.ofYears(1);
    private static final int SHOWN = 5;

    private final Material material;

    private AgeJudgement(Material material) {
        this.material = material;
    }

    /// A stance and when its source appeared.
    private record Dated(Stance stance, When date) {}

    static Optional<KeyJudgement> find(Material material) {
        return new AgeJudgement(material).find();
    }

    private Optional<KeyJudgement> find() {
        var oldest = material.scenario().about().asOf().minus(FRESH);
        var old = material.scenario().stances().stream()
                .flatMap(this::dated)
                .filter(dated -> dated.date().last().isBefore(oldest))
                .sorted(Comparator.comparing(Dated::date))
                .toList();
        return old.isEmpty() ? Optional.empty() : Optional.of(judgement(old));
    }

    private Stream<Dated> dated(Stance stance) {
        return material.scenario().find(Source.class, stance.provenance().source()).flatMap(Source::findDate).stream()
                .map(date -> new Dated(stance, date));
    }

    private KeyJudgement judgement(List<Dated> old) {
        var told = String.join("; ", old.stream().limit(SHOWN).map(this::told).toList());
        var statement = "Words more than a year old carry " + Words.count(old.size(), "stance") + ".";
        var details = told + (old.size() > SHOWN ? "; " + (old.size() - SHOWN) + " more" : "") + ".";
        var keys = old.stream()
                .map(dated -> "stances." + dated.stance().key() + ".position")
                .toList();
        var grading = Grading.of(material.scenario(), material.grounds(keys));
        return new KeyJudgement(
                "age",
                statement,
                details,
                Double.NaN,
                grading.confidence(),
                grading.reason(),
                keys,
                List.of(),
                "What these actors have said since would confirm the stances or move them.",
                null);
    }

    private String told(Dated dated) {
        var years = ChronoUnit.YEARS.between(
                dated.date().last(), material.scenario().about().asOf());
        return Words.actor(material.scenario(), dated.stance().actor()) + " on "
                + Words.issue(material.scenario(), dated.stance().issue()) + " ("
                + dated.date().text() + ", " + Words.count(years, "year") + " before)";
    }
}
