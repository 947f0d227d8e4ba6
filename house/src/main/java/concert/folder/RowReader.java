package concert.folder;

import concert.scenario.Actor;
import concert.scenario.Branch;
import concert.scenario.Claim;
import concert.scenario.Deal;
import concert.scenario.DecisionRule;
import concert.scenario.Effect;
import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.Event;
import concert.scenario.Fact;
import concert.scenario.Impact;
import concert.scenario.Issue;
import concert.scenario.Means;
import concert.scenario.Outcome;
import concert.scenario.Row;
import concert.scenario.Source;
import concert.scenario.Stance;
import concert.scenario.Table;
import concert.scenario.Term;
import concert.scenario.Tie;
import concert.scenario.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the rows of a scenario from the cells of a folder. Actors are read before stances, which may take over
/// their capability.
final class RowReader {
    private final Map<String, Optional<Estimate>> capabilities = new HashMap<>();

    Row read(Table table, Cells cells) {
        return switch (table) {
            case SOURCES -> source(cells);
            case ACTORS -> actor(cells);
            case TIES -> tie(cells);
            case EVENTS -> event(cells);
            case ISSUES -> issue(cells);
            case STANCES -> stance(cells);
            case MEANS ->
                new Means(
                        cells.text("actor"),
                        cells.text("id"),
                        cells.text("unit"),
                        cells.estimate("amount"),
                        cells.provenance());
            case ENDS -> end(cells);
            case WAYS -> way(cells);
            case BRANCHES ->
                new Branch(
                        cells.text("id"),
                        cells.text("parent"),
                        cells.text("title"),
                        cells.estimate("probability"),
                        cells.amounts("means"),
                        cells.amounts("capacity"),
                        cells.provenance());
            case DEALS -> deal(cells);
            case TERMS ->
                new Term(
                        cells.text("deal"),
                        cells.text("item"),
                        cells.text("option"),
                        cells.amounts("worth"),
                        cells.provenance());
            case EFFECTS ->
                new Effect(
                        cells.text("of"),
                        cells.text("end"),
                        cells.text("branch"),
                        cells.estimate("effect"),
                        cells.provenance());
            case CROSS_IMPACT ->
                new Impact(
                        cells.text("descriptor"),
                        cells.text("variant"),
                        cells.text("on"),
                        cells.text("on_variant"),
                        Math.toIntExact(cells.findWhole("impact").orElse(0L)),
                        cells.provenance());
            case FACTS ->
                new Fact(
                        cells.text("key"),
                        cells.estimate("value"),
                        cells.text("unit"),
                        cells.findWhen("date").orElse(null),
                        cells.provenance());
            case CLAIMS ->
                new Claim(
                        cells.text("id"),
                        cells.text("statement"),
                        cells.text("test"),
                        cells.text("comment"),
                        cells.provenance());
            case OUTCOMES ->
                new Outcome(
                        cells.text("issue"),
                        cells.findEstimate("outcome").orElse(null),
                        cells.findWhen("date").orElse(StandIns.WHEN),
                        cells.text("text"),
                        cells.provenance());
        };
    }

    private static Source source(Cells cells) {
        return new Source(
                cells.text("id"),
                cells.text("title"),
                cells.text("author"),
                cells.findWhen("date").orElse(null),
                cells.text("url"),
                cells.text("licence"),
                cells.choice("reliability", Source.Reliability.class).orElse(Source.Reliability.F),
                cells.provenance());
    }

    private Actor actor(Cells cells) {
        var id = cells.text("id");
        var capability = cells.findEstimate("capability");
        capabilities.putIfAbsent(id, capability);
        return new Actor(
                id,
                cells.text("name"),
                cells.choice("kind", Actor.Kind.class).orElse(Actor.Kind.STATE),
                cells.text("iso3"),
                Math.toIntExact(cells.findWhole("cow").orElse(0L)),
                place(cells).orElse(null),
                capability.orElse(null),
                cells.provenance());
    }

    private static Optional<Actor.Place> place(Cells cells) {
        var latitude = cells.findNumber("lat");
        var longitude = cells.findNumber("lon");
        if (cells.isFilled("lat") != cells.isFilled("lon")) {
            var missing = cells.isFilled("lat") ? "lon" : "lat";
            cells.cell(missing).wrong("", "both lat and lon, or neither", "Fill in the other one.");
        }
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Actor.Place(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    private static Tie tie(Cells cells) {
        return new Tie(
                cells.text("a"),
                cells.text("b"),
                cells.choice("kind", Tie.Kind.class).orElse(Tie.Kind.TREATY),
                cells.choice("sign", Tie.Sign.class).orElse(Tie.Sign.NEUTRAL),
                cells.estimate("strength"),
                cells.findWhen("from").orElse(null),
                cells.findWhen("to").orElse(null),
                cells.provenance());
    }

    private static Event event(Cells cells) {
        var intensity = cells.findNumber("intensity");
        return new Event(
                cells.findWhen("date").orElse(StandIns.WHEN),
                cells.text("actor"),
                cells.text("target"),
                cells.text("code"),
                intensity.isPresent() ? intensity.getAsDouble() : null,
                cells.text("text"),
                cells.provenance());
    }

    private static Issue issue(Cells cells) {
        return new Issue(
                cells.text("id"),
                cells.text("title"),
                cells.text("label"),
                cells.text("zero"),
                cells.text("fifty"),
                cells.text("hundred"),
                cells.findEstimate("status_quo").orElse(null),
                cells.number("reference"),
                rule(cells),
                cells.findDay("deadline").orElse(null),
                cells.provenance());
    }

    private static DecisionRule rule(Cells cells) {
        return new DecisionRule(
                cells.choice("vote", DecisionRule.Vote.class).orElse(DecisionRule.Vote.UNSTATED),
                cells.find("consent").map(CellLists::names).orElse(List.of()),
                cells.text("rule"));
    }

    private Stance stance(Cells cells) {
        var actor = cells.text("actor");
        return new Stance(
                cells.text("issue"),
                actor,
                cells.estimate("position"),
                cells.estimate("salience"),
                capability(actor, cells),
                cells.provenance());
    }

    /// The capability of the stance, or else of the actor; that the actor is unknown is told elsewhere.
    private Estimate capability(String actor, Cells cells) {
        if (cells.isFilled("capability")) {
            return cells.estimate("capability");
        }
        var general = capabilities.get(actor);
        if (general != null && general.isEmpty()) {
            cells.cell("capability")
                    .wrong(
                            "",
                            "a capability here or in actors.csv",
                            "Fill in one of the two, in the same unit for all actors of the issue.");
        }
        return general == null ? StandIns.ESTIMATE : general.orElse(StandIns.ESTIMATE);
    }

    private static End end(Cells cells) {
        var segments = cells.find("segments").map(CellLists::segments).orElse(StandIns.SEGMENTS);
        var below = cells.findNumber("below").orElse(segments.getFirst().slope());
        return new End(
                cells.text("actor"),
                cells.text("id"),
                cells.text("title"),
                cells.estimate("weight"),
                cells.estimate("base"),
                below,
                concave(below, segments, cells),
                cells.provenance());
    }

    /// The segments, unless one rises, which is told.
    private static List<End.Segment> concave(double below, List<End.Segment> segments, Cells cells) {
        var slope = below;
        for (var segment : segments) {
            if (segment.slope() > slope) {
                cells.cell("segments")
                        .wrong(
                                cells.cell("segments").text(),
                                segment.equals(segments.getFirst())
                                        ? "a first slope of at most below, which is " + Numerals.text(below)
                                        : "slopes that never rise, but " + Numerals.text(segment.slope()) + " follows "
                                                + Numerals.text(slope),
                                "Order the pieces by falling slope, and let below be at least the first slope.");
                return List.of(new End.Segment(Double.POSITIVE_INFINITY, below));
            }
            slope = segment.slope();
        }
        return segments;
    }

    private static Way way(Cells cells) {
        return new Way(
                cells.text("actor"),
                cells.text("id"),
                cells.text("title"),
                cells.estimate("capacity"),
                cells.number("lump"),
                cells.text("later").equals("yes"),
                cells.find("needs").map(CellLists::needs).orElse(List.of()),
                cells.amounts("cost"),
                cells.provenance());
    }

    private static Deal deal(Cells cells) {
        var parties =
                new ArrayList<>(cells.find("parties").map(CellLists::names).orElse(List.of()));
        if (parties.size() < StandIns.PARTIES.size()) {
            if (cells.isFilled("parties")) {
                cells.cell("parties")
                        .wrong(
                                cells.cell("parties").text(),
                                "at least two parties joined by |",
                                "Name everyone who must sign, such as PAK|RUS.");
            }
            parties.addAll(StandIns.PARTIES);
        }
        return new Deal(
                cells.text("id"),
                cells.text("title"),
                parties,
                cells.amounts("cost"),
                cells.text("price"),
                cells.text("payee"),
                cells.amounts("reservation"),
                cells.provenance());
    }
}
