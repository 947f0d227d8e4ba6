package concert.folder;

import concert.scenario.Actor;
import concert.scenario.Basis;
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
import concert.scenario.Term;
import concert.scenario.Tie;
import concert.scenario.Way;
import concert.scenario.When;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the rows of a scenario into cells by field name. A cell that is not put is empty.
final class RowWriter {
    private final Map<String, String> cells = new HashMap<>();

    private RowWriter() {}

    static Map<String, String> cells(Row row) {
        var writer = new RowWriter();
        writer.write(row);
        var provenance = row.provenance();
        writer.put("source", provenance.source())
                .put("quote", provenance.quote())
                .put("basis", provenance.basis() == Basis.UNSTATED ? "" : word(provenance.basis()))
                .put("note", provenance.note());
        return writer.cells;
    }

    private void write(Row row) {
        switch (row) {
            case Source source -> source(source);
            case Actor actor -> actor(actor);
            case Tie tie ->
                put("a", tie.a())
                        .put("b", tie.b())
                        .put("kind", word(tie.kind()))
                        .put("sign", word(tie.sign()))
                        .put("strength", tie.strength())
                        .putWhen("from", tie.findFrom())
                        .putWhen("to", tie.findTo());
            case Event event -> event(event);
            case Issue issue -> issue(issue);
            case Stance stance ->
                put("issue", stance.issue())
                        .put("actor", stance.actor())
                        .put("position", stance.position())
                        .put("salience", stance.salience())
                        .put("capability", stance.capability());
            case Means means ->
                put("actor", means.actor())
                        .put("id", means.id())
                        .put("unit", means.unit())
                        .put("amount", means.amount());
            case End end -> end(end);
            case Way way -> way(way);
            case Branch branch ->
                put("id", branch.id())
                        .put("parent", branch.parent())
                        .put("title", branch.title())
                        .put("probability", branch.probability())
                        .put("means", amounts(branch.means()))
                        .put("capacity", amounts(branch.capacity()));
            case Deal deal ->
                put("id", deal.id())
                        .put("title", deal.title())
                        .put("parties", String.join("|", deal.parties()))
                        .put("cost", amounts(deal.cost()))
                        .put("price", deal.price())
                        .put("payee", deal.payee())
                        .put("reservation", amounts(deal.reservation()));
            case Term term ->
                put("deal", term.deal())
                        .put("item", term.item())
                        .put("option", term.option())
                        .put("worth", amounts(term.worth()));
            case Effect effect ->
                put("of", effect.of())
                        .put("end", effect.end())
                        .put("branch", effect.branch())
                        .put("effect", effect.effect());
            case Impact impact ->
                put("descriptor", impact.descriptor())
                        .put("variant", impact.variant())
                        .put("on", impact.on())
                        .put("on_variant", impact.onVariant())
                        .put("impact", Integer.toString(impact.impact()));
            case Fact fact ->
                put("key", fact.id())
                        .put("value", fact.value())
                        .put("unit", fact.unit())
                        .putWhen("date", fact.findDate());
            case Claim claim ->
                put("id", claim.id())
                        .put("statement", claim.statement())
                        .put("test", claim.test())
                        .put("comment", claim.comment());
            case Outcome outcome ->
                put("issue", outcome.issue())
                        .putEstimate("outcome", outcome.findOutcome())
                        .put("date", outcome.date().text())
                        .put("text", outcome.text());
        }
    }

    private void source(Source source) {
        put("id", source.id())
                .put("title", source.title())
                .put("author", source.author())
                .putWhen("date", source.findDate())
                .put("url", source.url())
                .put("licence", source.licence())
                .put("reliability", source.reliability().name());
    }

    private void actor(Actor actor) {
        put("id", actor.id())
                .put("name", actor.name())
                .put("kind", word(actor.kind()))
                .put("iso3", actor.iso3())
                .put("cow", actor.cow() == 0 ? "" : Integer.toString(actor.cow()))
                .putEstimate("capability", actor.findCapability());
        actor.findPlace()
                .ifPresent(place ->
                        put("lat", Numerals.text(place.latitude())).put("lon", Numerals.text(place.longitude())));
    }

    private void event(Event event) {
        var intensity = event.findIntensity();
        put("date", event.date().text())
                .put("actor", event.actor())
                .put("target", event.target())
                .put("code", event.code())
                .put("intensity", intensity.isPresent() ? Numerals.text(intensity.getAsDouble()) : "")
                .put("text", event.text());
    }

    private void issue(Issue issue) {
        put("id", issue.id())
                .put("title", issue.title())
                .put("label", issue.label())
                .put("zero", issue.zero())
                .put("fifty", issue.fifty())
                .put("hundred", issue.hundred())
                .putEstimate("status_quo", issue.findStatusQuo())
                .put("reference", Numerals.text(issue.reference()))
                .put("vote", vote(issue.rule().vote()))
                .put("consent", String.join("|", issue.rule().consent()))
                .put("rule", issue.rule().words())
                .put("deadline", issue.findDeadline().map(Object::toString).orElse(""));
    }

    private static String vote(DecisionRule.Vote vote) {
        return vote == DecisionRule.Vote.UNSTATED ? "" : vote.name().toLowerCase(Locale.ROOT);
    }

    private void end(End end) {
        put("actor", end.actor())
                .put("id", end.id())
                .put("title", end.title())
                .put("weight", end.weight())
                .put("base", end.base())
                .put("below", Numerals.text(end.below()))
                .put("segments", segments(end.segments()));
    }

    private void way(Way way) {
        put("actor", way.actor())
                .put("id", way.id())
                .put("title", way.title())
                .put("capacity", way.capacity())
                .put("lump", Numerals.text(way.lump()))
                .put("later", way.later() ? "yes" : "no")
                .put("needs", way.needs().stream().map(RowWriter::need).collect(Collectors.joining("|")))
                .put("cost", amounts(way.cost()));
    }

    private static String need(Way.Need need) {
        return need.ratio() == 1 ? need.on() : need.on() + ":" + Numerals.text(need.ratio());
    }

    private static String segments(List<End.Segment> segments) {
        return segments.stream()
                .map(segment -> (Double.isInfinite(segment.width()) ? "" : Numerals.text(segment.width())) + ":"
                        + Numerals.text(segment.slope()))
                .collect(Collectors.joining("|"));
    }

    private static String amounts(Map<String, Estimate> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> amount.getKey() + "=" + amount.getValue().text())
                .collect(Collectors.joining("|"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private RowWriter put(String field, String text) {
        cells.put(field, text);
        return this;
    }

    private RowWriter put(String field, Estimate estimate) {
        return put(field, estimate.text());
    }

    private RowWriter putEstimate(String field, Optional<Estimate> estimate) {
        return put(field, estimate.map(Estimate::text).orElse(""));
    }

    private RowWriter putWhen(String field, Optional<When> when) {
        return put(field, when.map(When::text).orElse(""));
    }
}
