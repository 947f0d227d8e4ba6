package concert.data.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows of files on militarized disputes, as directed dyad-years: dispute, two states, year, side of each, hostility.
final class DisputeRows {
    private static final int MOST_HOSTILE = 5;
    private static final int STATE = 1;
    private static final int FIRST = 2;
    private static final int LAST = 3;
    private static final int SIDE = 4;
    private static final int HOSTILITY = 5;

    private DisputeRows() {}

    static List<List<Object>> dyadYear(Cells row) {
        return List.of(List.of(
                row.integer("dispnum"),
                row.state("ccode1"),
                row.state("ccode2"),
                row.year("year"),
                row.count("sidea1"),
                row.count("sidea2"),
                hostility(row, "hostlev")));
    }

    /// A row of the dyadic disputes: its first state is on side A, its second on the other, unless it says the sides.
    static List<List<Object>> dyadic(Cells row) {
        return List.of(List.of(
                row.integer("disno"),
                row.state("statea"),
                row.state("stateb"),
                row.year("year"),
                row.isMissing("sideaa") ? 1 : row.count("sideaa"),
                row.isMissing("sideab") ? 0 : row.count("sideab"),
                hostility(row, "hihost")));
    }

    /// A participant in a dispute: dispute, state, first year, last year, side, hostility.
    static List<List<Object>> participant(Cells row) {
        var first = row.year("styear");
        var last = row.year("endyear");
        row.require(last >= first, "endyear", "a year not before styear", "Correct it.");
        return List.of(List.of(
                row.integer(row.text("dispnum").isEmpty() ? "dispnum3" : "dispnum"),
                row.state("ccode"),
                first,
                last,
                row.count("sidea"),
                hostility(row, "hostlev")));
    }

    private static int hostility(Cells row, String column) {
        var hostility = row.count(column);
        row.require(hostility <= MOST_HOSTILE, column, "a level from 1 to 5", "Correct it.");
        return hostility;
    }

    /// Dyad-years of participants on different sides, in both directions, in the years in which both took part. The
    /// hostility is the higher of the two.
    static List<List<Object>> pairs(List<List<Object>> participants) {
        var disputes = new LinkedHashMap<Object, List<List<Object>>>();
        participants.forEach(one ->
                disputes.computeIfAbsent(one.getFirst(), _ -> new ArrayList<>()).add(one));
        var years = new LinkedHashMap<List<Object>, List<Object>>();
        for (var sides : disputes.values()) {
            for (var one : sides) {
                for (var other : sides) {
                    if (!one.get(SIDE).equals(other.get(SIDE))
                            && !one.get(STATE).equals(other.get(STATE))) {
                        oppose(years, one, other);
                    }
                }
            }
        }
        return List.copyOf(years.values());
    }

    private static void oppose(Map<List<Object>, List<Object>> years, List<Object> one, List<Object> other) {
        var from = Math.max((int) one.get(FIRST), (int) other.get(FIRST));
        var to = Math.min((int) one.get(LAST), (int) other.get(LAST));
        for (var year = from; year <= to; year++) {
            var key = List.of(one.getFirst(), one.get(STATE), other.get(STATE), year);
            var hostility = Math.max((int) one.get(HOSTILITY), (int) other.get(HOSTILITY));
            var before = years.get(key);
            var most = before == null ? hostility : Math.max(hostility, (int) before.getLast());
            var row = new ArrayList<>(key);
            row.addAll(List.of(one.get(SIDE), other.get(SIDE), most));
            years.put(key, row);
        }
    }

    /// Both directions, where each pair stands in one alone.
    static List<List<Object>> bothWays(List<List<Object>> rows) {
        var years = new LinkedHashMap<List<Object>, List<Object>>();
        for (var row : rows) {
            years.putIfAbsent(row.subList(0, SIDE), row);
        }
        for (var row : rows) {
            var back = List.<Object>of(
                    row.getFirst(),
                    row.get(2),
                    row.get(1),
                    row.get(LAST),
                    row.get(HOSTILITY),
                    row.get(SIDE),
                    row.getLast());
            years.putIfAbsent(back.subList(0, SIDE), back);
        }
        return List.copyOf(years.values());
    }
}
