package concert.strategy;

import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Branch;
import concert.scenario.Deal;
import concert.scenario.Effect;
import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.Means;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A scenario of means, ways and ends in the making.
public final class Board {
    private static final Provenance NONE = Provenance.UNSTATED;

    private final List<Row> rows = new ArrayList<>();

    public Board actors(String... ids) {
        for (var id : ids) {
            rows.add(new Actor(id, id, Actor.Kind.STATE, "", 0, null, null, NONE));
        }
        return this;
    }

    public Board means(String actor, String id, double amount) {
        rows.add(new Means(actor, id, "", Estimate.of(amount), NONE));
        return this;
    }

    /// An end whose curve is given as slopes and widths in turn, the last slope without a width.
    public Board end(String key, double weight, double below, double... curve) {
        var segments = new ArrayList<End.Segment>();
        for (var i = 0; i < curve.length; i += 2) {
            segments.add(new End.Segment(i + 1 < curve.length ? curve[i + 1] : Double.POSITIVE_INFINITY, curve[i]));
        }
        var dot = key.indexOf('.');
        rows.add(new End(
                key.substring(0, dot),
                key.substring(dot + 1),
                "",
                Estimate.of(weight),
                Estimate.of(0),
                below,
                segments,
                NONE));
        return this;
    }

    /// A way without lumps that may be taken later.
    public Board way(String actor, String id, double capacity, Map<String, Double> cost) {
        return way(actor, id, capacity, 0, cost);
    }

    public Board way(
            String actor, String id, double capacity, double lump, Map<String, Double> cost, Way.Need... needs) {
        rows.add(new Way(actor, id, "", Estimate.of(capacity), lump, true, List.of(needs), estimates(cost), NONE));
        return this;
    }

    public Board effect(String of, String end, double effect) {
        return effect(of, end, "", effect);
    }

    public Board effect(String of, String end, String branch, double effect) {
        rows.add(new Effect(of, end, branch, Estimate.of(effect), NONE));
        return this;
    }

    public Board branch(String id, double probability) {
        return branch(id, "", probability);
    }

    public Board branch(String id, String parent, double probability) {
        rows.add(new Branch(id, parent, "", Estimate.of(probability), Map.of(), Map.of(), NONE));
        return this;
    }

    public Board deal(String id, List<String> parties, String price, Map<String, Double> cost) {
        rows.add(new Deal(id, "", parties, estimates(cost), price, "", Map.of(), NONE));
        return this;
    }

    public Board row(Row row) {
        rows.add(row);
        return this;
    }

    public Scenario scenario() {
        var about = new About("board", "Board", "", LocalDate.of(2021, 4, 7), null, 1, 1, Settings.NONE);
        return Scenario.of(about, rows);
    }

    private static Map<String, Estimate> estimates(Map<String, Double> amounts) {
        var estimates = new LinkedHashMap<String, Estimate>();
        amounts.keySet().stream()
                .sorted()
                .forEach(key -> estimates.put(key, Estimate.of(amounts.getOrDefault(key, 0.0))));
        return estimates;
    }
}
