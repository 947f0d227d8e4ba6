package concert.data.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// Rows of files on alliances, as directed pledges: from, to, first year, last year, and five kinds.
///
/// A file whose pairs stand once each tells pledges without direction, and each becomes two. A file of
/// members becomes pairs of those that were members at once, each with its own obligations. What has no end
/// was in force when the data end.
final class AllianceRows {
    private static final int IN_FORCE = 9999;
    private static final int FIRST = 2;
    private static final int LAST = 3;

    /// A kind that a data set does not tell.
    private static final String NEVER = "";

    /// The columns of the kinds of pledges: defense, offense, neutrality, nonaggression, consultation.
    private static final List<String> ATOP = List.of("defense", "offense", "neutral", "nonagg", "consul");

    private static final List<String> COW = List.of("defense", NEVER, "neutrality", "nonaggression", "entente");

    private AllianceRows() {}

    /// A pledge of ATOP.
    static List<List<Object>> atop(Cells row, List<String> states, List<String> years, String prefix) {
        var kinds = ATOP.stream().map(kind -> prefix + kind).toList();
        return pledge(
                row,
                row.state(states.getLast()),
                List.of(states.getFirst(), years.getFirst()),
                end(row, years.getFirst(), years.getLast()),
                kinds);
    }

    /// A pledge of the Correlates of War.
    static List<List<Object>> cow(Cells row, String first, String last) {
        return pledge(row, row.state("ccode2"), List.of("ccode1", first), end(row, first, last), COW);
    }

    /// A member of an alliance of the Correlates of War; the alliance stands where the other state will.
    static List<List<Object>> cowMember(Cells row) {
        var last = end(row, "mem_st_year", "mem_end_year");
        return pledge(row, row.integer("version4id"), List.of("ccode", "mem_st_year"), last, COW);
    }

    /// A member of an alliance of ATOP.
    static List<List<Object>> atopMember(Cells row) {
        var last = row.text("yrexit").equals("0") ? IN_FORCE : end(row, "yrent", "yrexit");
        return pledge(row, row.integer("atopid"), List.of("member", "yrent"), last, ATOP);
    }

    /// One pledge: from the state and the year in two columns, to whom and how long, of the kinds in five.
    private static List<List<Object>> pledge(Cells row, Object to, List<String> start, int last, List<String> kinds) {
        var pledge = new ArrayList<Object>();
        pledge.add(row.state(start.getFirst()));
        pledge.add(to);
        pledge.add(row.year(start.getLast()));
        pledge.add(last);
        kinds.forEach(kind -> pledge.add(!kind.equals(NEVER) && row.flag(kind)));
        return List.of(List.copyOf(pledge));
    }

    private static int end(Cells row, String first, String last) {
        if (row.isMissing(last)) {
            return IN_FORCE;
        }
        var end = row.year(last);
        row.require(end >= row.year(first), last, "a year not before " + first, "Correct it.");
        return end;
    }

    /// Pledges in both directions, if each pair stands in one alone.
    static List<List<Object>> bothWays(List<List<Object>> rows, int last) {
        var ended = ended(rows, last);
        var pairs = new HashSet<List<Object>>();
        ended.forEach(row -> pairs.add(row.subList(0, FIRST)));
        if (ended.stream().anyMatch(row -> pairs.contains(row.subList(0, FIRST).reversed()))) {
            return ended;
        }
        var both = new ArrayList<List<Object>>(2 * ended.size());
        for (var row : ended) {
            both.add(row);
            both.add(between(row.get(1), row.getFirst(), row, (int) row.get(FIRST), (int) row.get(LAST)));
        }
        return both;
    }

    /// Pledges of members to those that were members of the same alliance at the same time.
    static List<List<Object>> pairs(List<List<Object>> rows, int last) {
        var alliances = new LinkedHashMap<Object, List<List<Object>>>();
        for (var row : ended(rows, last)) {
            alliances.computeIfAbsent(row.get(1), _ -> new ArrayList<>()).add(row);
        }
        var pairs = new LinkedHashSet<List<Object>>();
        for (var members : alliances.values()) {
            for (var one : members) {
                for (var other : members) {
                    var from = Math.max((int) one.get(FIRST), (int) other.get(FIRST));
                    var to = Math.min((int) one.get(LAST), (int) other.get(LAST));
                    if (from <= to && !one.getFirst().equals(other.getFirst())) {
                        pairs.add(between(one.getFirst(), other.getFirst(), one, from, to));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static List<Object> between(Object from, Object to, List<Object> row, int first, int last) {
        var pledge = new ArrayList<>(row);
        pledge.set(0, from);
        pledge.set(1, to);
        pledge.set(FIRST, first);
        pledge.set(LAST, last);
        return List.copyOf(pledge);
    }

    /// What was in force at the end ends when the data do: in the year given, or in the last that any row
    /// tells.
    static List<List<Object>> ended(List<List<Object>> rows, int last) {
        var told = rows.stream()
                .flatMap(row -> row.subList(FIRST, LAST + 1).stream())
                .mapToInt(year -> (int) year)
                .filter(year -> year != IN_FORCE)
                .max()
                .orElse(last);
        var end = Math.max(last, told);
        return rows.stream()
                .map(row -> (int) row.get(LAST) == IN_FORCE
                        ? between(row.getFirst(), row.get(1), row, (int) row.get(FIRST), end)
                        : row)
                .toList();
    }
}
