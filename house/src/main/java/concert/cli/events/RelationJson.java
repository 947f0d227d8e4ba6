package concert.cli.events;

import concert.cli.run.Numbers;
import concert.events.Measure;
import concert.events.Relation;
import concert.events.RelationPeriod;
import concert.events.TurningPoint;
import concert.scenario.event.DyadPeriod;
import concert.scenario.event.Plover;
import concert.scenario.event.QuadCounts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The relation of a pair as JSON.
final class RelationJson {
    private RelationJson() {}

    static String render(PairReport report) {
        var relation = report.relation();
        var selection = report.selection();
        var root = JsonMapper.shared().createObjectNode();
        root.putArray("pair").add(relation.one()).add(relation.other());
        root.put("data", selection.data());
        root.put("from", selection.from().toString());
        root.put("to", selection.to().toString());
        root.put("period", selection.period().id());
        root.put("distinct", selection.distinct().id());
        root.put("quads", selection.quads().id());
        root.put("volume", report.isPublished() ? "published" : "store");
        var held = root.putArray("held");
        report.held().forEach(one -> held.addObject().put("data", one.data()).put("rows", one.rows()));
        put(root.putObject("total"), relation.total());
        root.put("missing_periods", relation.missing());
        var periods = root.putArray("periods");
        for (var period : relation.periods()) {
            var node = periods.addObject();
            node.put("period", report.label(period.period()));
            node.put("start", period.period().toString());
            put(node, period);
            var dyads = node.putArray("dyads");
            relation.dyads().stream()
                    .filter(dyad -> dyad.period().equals(period.period()))
                    .forEach(dyad -> put(dyads.addObject(), dyad));
        }
        var breaks = root.putArray("breaks");
        report.table()
                .breaks()
                .forEach(found -> breaks.addObject()
                        .put("first", found.first().toString())
                        .put("what", found.what()));
        methods(root.putObject("methods"), relation);
        var points = root.putArray("turning_points");
        relation.turningPoints().forEach(point -> put(points.addObject(), point, report));
        return root.toPrettyString();
    }

    private static void methods(ObjectNode node, Relation relation) {
        var options = relation.options();
        node.putObject("pelt")
                .put("penalty", options.pelt().penalty() + " ln n")
                .put("shortest", options.pelt().shortest())
                .put("cost_of_volume", "overdispersed Poisson")
                .put("cost_of_goldstein", "normal mean, weighted by exposure");
        node.putObject("cusum")
                .put("k", options.cusum().k())
                .put("false_alarms", options.cusum().falseAlarms())
                .put("learning", options.cusum().learning())
                .put("orders", options.cusum().orders())
                .put("seed", options.cusum().seed());
        node.putObject("robust_z")
                .put("false_alarms", options.robustZ().falseAlarms())
                .put("window", options.robustZ().window())
                .put("fewest", options.robustZ().fewest());
        var unsearched = node.putArray("unsearched");
        relation.unsearched().forEach(measure -> unsearched.add(measure.id()));
        var noise = node.putObject("noise");
        for (var measure : Measure.values()) {
            var found = relation.noise(measure);
            noise.putObject(measure.id())
                    .put("per_exposure", found.perExposure())
                    .put("between", found.between())
                    .put("autocorrelation", found.autocorrelation());
        }
    }

    private static void put(ObjectNode node, RelationPeriod period) {
        node.put("events", period.events());
        node.put("reports", period.reports());
        put(node, period.quads());
        node.put("goldstein_sum", Numbers.finite(period.goldstein()));
        node.put("goldstein_mean", Numbers.finite(period.meanGoldstein()));
        node.put("world", period.world());
        node.put("events_per_million", Numbers.finite(period.of(Measure.VOLUME)));
        node.put("goldstein_per_million", Numbers.finite(period.of(Measure.GOLDSTEIN)));
    }

    private static void put(ObjectNode node, DyadPeriod dyad) {
        node.put("actor", dyad.actor());
        node.put("recipient", dyad.recipient());
        node.put("events", dyad.events());
        node.put("reports", dyad.reports());
        put(node, dyad.quads());
        node.put("goldstein_sum", dyad.goldstein());
    }

    private static void put(ObjectNode node, QuadCounts quads) {
        node.put("verbal_cooperation", quads.verbalCooperation());
        node.put("material_cooperation", quads.materialCooperation());
        node.put("verbal_conflict", quads.verbalConflict());
        node.put("material_conflict", quads.materialConflict());
    }

    private static void put(ObjectNode node, TurningPoint point, PairReport report) {
        node.put("period", report.label(point.period()));
        node.put("start", point.period().toString());
        node.put("measure", point.measure().id());
        node.put("method", point.method().id());
        node.put("direction", point.isRise() ? "rise" : "fall");
        node.put("before", point.change().before());
        node.put("after", point.change().after());
        node.put("score", point.change().score());
        var breaks = node.putArray("breaks");
        point.breaks().forEach(found -> breaks.add(found.what()));
        put(node.putObject("counts"), point.counts());
        samples(node.putArray("samples"), point);
    }

    private static void samples(ArrayNode nodes, TurningPoint point) {
        for (var sample : point.samples()) {
            nodes.addObject()
                    .put("id", sample.id())
                    .put("date", sample.date().toString())
                    .put("actor", sample.actor())
                    .put("recipient", sample.recipient())
                    .put("code", sample.action())
                    .put("type", Plover.of(sample.action()).type())
                    .put("mode", Plover.of(sample.action()).mode())
                    .put("intensity", sample.intensity())
                    .put("mentions", sample.mentions())
                    .put("place", sample.place())
                    .put("document", sample.document())
                    .put("origin", sample.origin());
        }
    }
}
