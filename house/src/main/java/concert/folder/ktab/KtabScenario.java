package concert.folder.ktab;

import concert.folder.ForeignFile;
import concert.folder.ForeignNames;
import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Stance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Checks what a file of KTAB says and makes it a scenario. Capability is the same on every dimension; the stated
/// options become the scenario's options of `smp`.
final class KtabScenario {
    /// The analysis whose options KTAB states.
    private static final String ANALYSIS = "smp";

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final double HUNDRED = 100;
    private static final int MOST_DIGITS = 300;
    private static final long SEED_MODULUS = 1_000_000_000_000_000L;

    private final ForeignFile file;
    private final KtabCase told;
    private final ForeignNames actorIds = new ForeignNames();
    private final ForeignNames issueIds = new ForeignNames();
    private final List<Row> actors = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Row> stances = new ArrayList<>();

    KtabScenario(ForeignFile file, KtabCase told) {
        this.file = file;
        this.told = told;
    }

    /// {@return the scenario; problems, if there are any, have been noted in the file}
    Optional<Scenario> scenario() {
        var title = name(told.title(), "name");
        file.requireText(told.title().line(), "description", told.description());
        told.dimensions().forEach(this::dimension);
        told.actors().forEach(this::actor);
        var seed = seed();
        var settings = settings();
        if (!file.isSound()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>(actors);
        rows.addAll(issues);
        rows.addAll(stances);
        var about = new About(
                new ForeignNames().id(title),
                title,
                told.description(),
                LocalDate.EPOCH,
                null,
                seed,
                About.DEFAULT_FUTURES,
                settings);
        return Optional.of(Scenario.of(about, rows));
    }

    private String name(Text text, String field) {
        if (text.text().isEmpty()) {
            wrong(text, field, "a name", "Write it.");
        }
        file.requireText(text.line(), field, text.text());
        return text.text();
    }

    private void dimension(Text text) {
        var name = name(text, "dimension");
        if (issueIds.has(name)) {
            wrong(text, "dimension", "a name of its own", "Name it differently.");
            return;
        }
        issues.add(new Issue(
                issueIds.id(name),
                name,
                "",
                "0",
                "",
                "100",
                null,
                Issue.MIDDLE,
                DecisionRule.UNSTATED,
                null,
                data("")));
    }

    private void actor(KtabCase.Actor actor) {
        var name = name(actor.name(), "actor");
        file.requireText(actor.name().line(), "description", actor.description());
        if (actorIds.has(name)) {
            wrong(actor.name(), "actor", "a name of its own", "Name it differently.");
            return;
        }
        var id = actorIds.id(name);
        var capability = number(actor.capability(), "capability", Double.MAX_VALUE);
        actors.add(named(id, name, actor.description(), capability));
        var positions = numbers(actor, actor.positions(), "position");
        var saliences = numbers(actor, actor.saliences(), "salience");
        checkSum(actor, saliences);
        if (capability.isPresent() && positions.size() == issues.size() && saliences.size() == issues.size()) {
            for (var k = 0; k < issues.size(); k++) {
                stances.add(new Stance(
                        issues.get(k).id(),
                        id,
                        Estimate.of(positions.get(k).doubleValue()),
                        Estimate.of(saliences.get(k).divide(PERCENT).doubleValue()),
                        Estimate.of(capability.get().doubleValue()),
                        data("")));
            }
        }
    }

    /// The description names an actor in full if it is said of nobody else and the short name serves as its id.
    private Actor named(String id, String name, String description, Optional<BigDecimal> capability) {
        var said = told.actors().stream()
                .filter(other -> other.description().equals(description))
                .count();
        var full = !description.isEmpty() && said == 1 && id.equals(name) ? description : name;
        return new Actor(
                id,
                full,
                Actor.Kind.GROUP,
                "",
                0,
                null,
                capability.map(that -> Estimate.of(that.doubleValue())).orElse(null),
                data(full.equals(description) ? "" : description));
    }

    private void checkSum(KtabCase.Actor actor, List<BigDecimal> saliences) {
        var sum = saliences.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(PERCENT) > 0) {
            file.wrong(
                    actor.name().line(),
                    "salience",
                    sum.toPlainString() + " in sum",
                    new ForeignFile.Expected("at most 100 in sum", "Divide the actor's attention anew."));
        }
    }

    private List<BigDecimal> numbers(KtabCase.Actor actor, List<Text> texts, String field) {
        if (texts.size() != issues.size()) {
            file.wrong(
                    actor.name().line(),
                    field,
                    texts.size() + " figures",
                    new ForeignFile.Expected(
                            issues.size() + ", one for each dimension", "Write one for each dimension."));
        }
        return texts.stream()
                .flatMap(text -> number(text, field, HUNDRED).stream())
                .toList();
    }

    private Optional<BigDecimal> number(Text text, String field, double most) {
        try {
            var number = new BigDecimal(text.text());
            if (number.signum() >= 0
                    && number.doubleValue() <= most
                    && Math.abs(number.scale()) <= MOST_DIGITS
                    && number.precision() <= MOST_DIGITS) {
                return Optional.of(number);
            }
        } catch (NumberFormatException _) {
            // Told below, as a number off the scale is.
        }
        if (most == HUNDRED) {
            wrong(text, field, "a number from 0 to 100", "Write it on the scale from 0 to 100.");
        } else {
            wrong(text, field, "a number from 0", "Write a number.");
        }
        return Optional.empty();
    }

    /// A seed in hexadecimal digits, as KTAB writes it, counts modulo 10¹⁵.
    private long seed() {
        var text = told.seed().text();
        if (text.isEmpty()) {
            return About.DEFAULT_SEED;
        }
        if (text.matches("[0-9]{1,15}")) {
            return Long.parseLong(text);
        }
        if (text.matches("[0-9A-Fa-f]{1,16}")) {
            return Long.remainderUnsigned(Long.parseUnsignedLong(text, 16), SEED_MODULUS);
        }
        wrong(told.seed(), "prngSeed", "at most 16 hexadecimal digits, or nothing", "Write a whole number.");
        return About.DEFAULT_SEED;
    }

    private Settings settings() {
        var values = new LinkedHashMap<String, String>();
        for (var parameter : told.parameters()) {
            var option = ANALYSIS + "." + parameter.name();
            var possible = ForeignFile.values(option);
            if (possible.contains(parameter.value().text())) {
                values.put(option, parameter.value().text());
            } else {
                wrong(parameter.value(), parameter.name(), "one of " + possible, "Write one of these words.");
            }
        }
        if (!told.pulls().isEmpty()) {
            values.put(ANALYSIS + ".IdealAdjustment", pulls());
        }
        return new Settings(values);
    }

    private String pulls() {
        var shares = new LinkedHashMap<String, String>();
        for (var pull : told.pulls()) {
            var share = number(pull.share(), "adjust", Double.MAX_VALUE);
            var knowsActor = isActor(pull.actor(), "adjustingIdeal");
            var knowsReference = isActor(pull.reference(), "referencePos");
            if (knowsActor && knowsReference && share.isPresent()) {
                var pair = actorIds.id(pull.actor().text()) + ">"
                        + actorIds.id(pull.reference().text());
                if (shares.put(pair, share.get().toPlainString()) != null) {
                    wrong(pull.actor(), "iaPair", "each pair once", "Delete one of the two.");
                }
            }
        }
        return String.join(
                "|",
                shares.entrySet().stream()
                        .map(share -> share.getKey() + "=" + share.getValue())
                        .toList());
    }

    private boolean isActor(Text name, String field) {
        var known = actorIds.has(name.text());
        if (!known) {
            wrong(name, field, "the name of an actor", "Correct the name, or add the actor.");
        }
        return known;
    }

    private void wrong(Text text, String field, String expected, String fix) {
        file.wrong(text.line(), field, text.text(), new ForeignFile.Expected(expected, fix));
    }

    private static Provenance data(String note) {
        return new Provenance("", "", Basis.DATA, note);
    }
}
