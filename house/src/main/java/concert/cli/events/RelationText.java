package concert.cli.events;

import concert.events.Measure;
import concert.events.RelationPeriod;
import concert.events.TurningPoint;
import concert.scenario.event.EventSample;
import concert.scenario.event.Plover;
import concert.scenario.event.QuadCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The relation of a pair in words and a table.
final class RelationText {
    private RelationText() {}

    static List<String> lines(PairReport report) {
        var relation = report.relation();
        var selection = report.selection();
        var total = relation.total();
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%s and %s in %s, %s to %s: %,d events (%,d rows), mean Goldstein intensity %s.",
                relation.one(),
                relation.other(),
                selection.data(),
                selection.from(),
                selection.to(),
                total.events(),
                total.reports(),
                number(total.meanGoldstein(), 2)));
        report.held().stream()
                .filter(held -> !held.data().equals(selection.data()))
                .forEach(held -> lines.add("Also in the store: " + held.rows() + " rows of the pair in " + held.data()
                        + ", another source in another volume, which is not added up"
                        + " (--data " + held.data() + ")."));
        report.table()
                .breaks()
                .forEach(found -> lines.add("The data change on " + found.first() + ": " + found.what() + "."));
        lines.add(String.format(
                Locale.ROOT,
                "%-11s%8s%8s%8s%8s%8s%11s%13s%13s%15s",
                selection.period().id(),
                "events",
                "v-coop",
                "m-coop",
                "v-conf",
                "m-conf",
                "goldstein",
                "world",
                "events/mln",
                "goldstein/mln"));
        relation.periods().stream()
                .filter(period -> period.events() > 0)
                .forEach(period -> lines.add(line(report, period)));
        var quiet = relation.periods().stream()
                .filter(period -> period.events() == 0 && period.world() > 0)
                .count();
        lines.add(quiet + " periods without events of the pair are not shown; in " + relation.missing()
                + " periods the data have no events at all.");
        points(report, lines);
        return lines;
    }

    private static void points(PairReport report, List<String> lines) {
        var points = report.relation().turningPoints();
        lines.add(
                points.isEmpty()
                        ? "Turning points: none by PELT, CUSUM or robust z."
                        : "Turning points (events or Goldstein points in a million of the world's events; the score is 1 at "
                                + "the bound that noise passes in about one series of twenty):");
        for (var measure : report.relation().unsearched()) {
            lines.add("Not searched for turning points: " + measure.id()
                    + ", since the data have fewer than 24 "
                    + report.selection().period().id()
                    + "s or the pair fewer than two events in one on average. Try a longer or another --period.");
        }
        for (var point : points) {
            lines.add(line(report, point));
            for (var sample : point.samples()) {
                lines.add("    " + sample.date() + " " + sample.actor() + " > " + sample.recipient() + " "
                        + action(sample) + (sample.place().isEmpty() ? "" : ", " + sample.place()) + ", "
                        + sample.mentions() + " mentions, " + sample.document());
            }
        }
    }

    /// A code with its type in PLOVER.
    private static String action(EventSample sample) {
        var type = Plover.of(sample.action()).title();
        return sample.action() + (type.isEmpty() ? "" : " " + type);
    }

    private static String line(PairReport report, TurningPoint point) {
        return "  " + report.label(point.period()) + " " + point.measure().id() + (point.isRise() ? " rises" : " falls")
                + " from " + number(point.change().before(), 1) + " to "
                + number(point.change().after(), 1) + " (" + point.method().id() + ", score "
                + number(point.change().score(), 1) + "; " + point.counts().events() + " events: "
                + classes(point.counts().quads())
                + (point.breaks().isEmpty() ? "" : "; the data change here") + ")";
    }

    private static String classes(QuadCounts quads) {
        return quads.verbalCooperation() + " v-coop, " + quads.materialCooperation() + " m-coop, "
                + quads.verbalConflict() + " v-conf, " + quads.materialConflict() + " m-conf";
    }

    private static String line(PairReport report, RelationPeriod period) {
        var quads = period.quads();
        return String.format(
                Locale.ROOT,
                "%-11s%8d%8d%8d%8d%8d%11s%13d%13s%15s",
                report.label(period.period()),
                period.events(),
                quads.verbalCooperation(),
                quads.materialCooperation(),
                quads.verbalConflict(),
                quads.materialConflict(),
                number(period.goldstein(), 1),
                period.world(),
                number(period.of(Measure.VOLUME), 1),
                number(period.of(Measure.GOLDSTEIN), 1));
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
