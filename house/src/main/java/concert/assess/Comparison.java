package concert.assess;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.claim.Verdict;
import concert.assess.metric.Metric;
import concert.scenario.About;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between two assessments: inputs, and what moved because of them.
///
/// Both draw the same uniform number for an input of the same path, so a metric that no changed input feeds does not
/// move as long as seed and number of futures are the same.
///
/// @param inputs the inputs that differ, in the folder's order
/// @param metrics the metrics that moved, the farthest first: measured by the standard deviation over the futures
///     where they vary, those that do not vary or appear in one assessment only after them
/// @param claims the claims whose verdict turned, in the folder's order
public record Comparison(List<Difference> inputs, List<Move> metrics, List<Turn> claims) {
    private static final String ROW = "a row";

    /// Copies the lists.
    public Comparison {
        inputs = List.copyOf(inputs);
        metrics = List.copyOf(metrics);
        claims = List.copyOf(claims);
    }

    /// An input that differs.
    ///
    /// @param path where it stands, such as `stances.a_withdrawal.USA.position`; also the row itself, such
    ///     as `stances.a_withdrawal.USA`, where only one of the two has it
    /// @param before what stands there in the first scenario, empty if nothing
    /// @param after what stands there in the second, empty if nothing
    public record Difference(String path, String before, String after) {}

    /// A metric that moved.
    ///
    /// @param key the metric's key
    /// @param unit its unit
    /// @param before its value in the first assessment, NaN if it has none
    /// @param after its value in the second, NaN if it has none
    /// @param sd its greater standard deviation over the futures of the two
    public record Move(String key, String unit, double before, double after, double sd) {
        /// {@return how far it moved, NaN if one of the two has no value}
        public double change() {
            return after - before;
        }

        private double size() {
            var size = Math.abs(change()) / sd;
            return Double.isFinite(size) ? size : -1;
        }
    }

    /// A claim whose verdict turned.
    ///
    /// @param id the claim
    /// @param before its verdict in the first assessment: `holds`, `fails`, `withheld` or `absent`
    /// @param after its verdict in the second
    public record Turn(String id, String before, String after) {}

    /// {@return what differs}
    ///
    /// @param a the first assessment
    /// @param b the second
    public static Comparison of(Assessment a, Assessment b) {
        return new Comparison(inputs(a.scenario(), b.scenario()), moves(a, b), turns(a, b));
    }

    private static List<Difference> inputs(Scenario a, Scenario b) {
        var before = rows(a);
        var after = rows(b);
        return union(before, after).stream()
                .flatMap(path -> differences(path, before.get(path), after.get(path)))
                .toList();
    }

    private static Stream<Difference> differences(
            String path, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
        if (before == null || after == null) {
            var row = new Difference(path, before == null ? "" : ROW, after == null ? "" : ROW);
            return Stream.concat(
                    Stream.of(row),
                    differences(path, before == null ? Map.of() : before, after == null ? Map.of() : after));
        }
        return union(before, after).stream()
                .map(field -> new Difference(
                        path + "." + field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(difference -> !difference.before().equals(difference.after()));
    }

    /// The fields of every row by its path, those of the title page under `scenario`.
    private static Map<String, Map<String, String>> rows(Scenario scenario) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        rows.put("scenario", about(scenario.about()));
        for (var table : Table.values()) {
            for (var row : scenario.rows(table)) {
                rows.put(table.id() + "." + row.key(), RowFields.of(row));
            }
        }
        return rows;
    }

    private static Map<String, String> about(About about) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("question", about.question());
        fields.put("as_of", about.asOf().toString());
        fields.put("horizon", about.findHorizon().map(Object::toString).orElse(""));
        fields.put("seed", Long.toString(about.seed()));
        fields.put("futures", Integer.toString(about.futures()));
        about.settings().values().forEach((option, value) -> fields.put("options." + option, value));
        return fields;
    }

    private static List<Move> moves(Assessment a, Assessment b) {
        var before = metrics(a);
        var after = metrics(b);
        var spreads = new LinkedHashMap<String, Double>();
        for (var assessment : List.of(a, b)) {
            assessment.spreads().forEach(spread -> spreads.merge(spread.key(), spread.sd(), Math::max));
        }
        return union(before, after).stream()
                .map(key -> {
                    var metric = after.getOrDefault(key, before.get(key));
                    return new Move(
                            key,
                            metric == null ? "" : metric.unit(),
                            value(before, key),
                            value(after, key),
                            spreads.getOrDefault(key, 0.0));
                })
                .filter(move -> move.change() != 0)
                .sorted(Comparator.comparingDouble(Move::size).reversed())
                .toList();
    }

    private static Map<String, Metric> metrics(Assessment assessment) {
        var metrics = new LinkedHashMap<String, Metric>();
        assessment.metrics().forEach(metric -> metrics.put(metric.key(), metric));
        return metrics;
    }

    private static double value(Map<String, Metric> metrics, String key) {
        var metric = metrics.get(key);
        return metric == null ? Double.NaN : metric.value();
    }

    private static List<Turn> turns(Assessment a, Assessment b) {
        var before = verdicts(a);
        var after = verdicts(b);
        return union(before, after).stream()
                .map(id -> new Turn(id, before.getOrDefault(id, "absent"), after.getOrDefault(id, "absent")))
                .filter(turn -> !turn.before().equals(turn.after()))
                .toList();
    }

    private static Map<String, String> verdicts(Assessment assessment) {
        var verdicts = new LinkedHashMap<String, String>();
        assessment
                .claims()
                .forEach(claim -> verdicts.put(
                        claim.claim().id(),
                        switch (claim.verdict()) {
                            case Given<Verdict>(var verdict) -> verdict.holds() ? "holds" : "fails";
                            case Withheld<Verdict> _ -> "withheld";
                        }));
        return verdicts;
    }

    private static List<String> union(Map<String, ?> a, Map<String, ?> b) {
        var keys = new LinkedHashSet<>(a.keySet());
        keys.addAll(b.keySet());
        return List.copyOf(keys);
    }
}
