package concert.folder.osemosys;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.Roster;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// The numbers of one parameter by names, as they are read. What names fewer members stands in place of what names
/// more.
final class Entries {
    private final EnergyParameter parameter;
    private final List<Entry> all = new ArrayList<>();

    private record Entry(List<String> names, Datum value, int breadth) {}

    Entries(EnergyParameter parameter) {
        this.parameter = parameter;
    }

    void add(List<String> names, Datum value) {
        var breadth = names.stream().mapToInt(Members::breadth).sum();
        all.add(new Entry(List.copyOf(names), value, breadth));
    }

    /// Where the number of a place stands: the narrowest entry that names it.
    Optional<Spot> spot(List<String> names) {
        return all.stream()
                .filter(entry -> entry.breadth == 0 ? entry.names.equals(names) : matches(entry.names, names))
                .min(Comparator.comparingInt(Entry::breadth))
                .map(entry -> entry.value.spot());
    }

    private boolean matches(List<String> written, List<String> names) {
        for (var set = 0; set < names.size(); set++) {
            var one = names.get(set);
            if (!written.get(set).equals(one)
                    && Members.of(written.get(set), parameter.sets().get(set), new Roster(List.of(one))).length == 0) {
                return false;
            }
        }
        return written.size() == names.size();
    }

    /// Adds the numbers to a table; what is not in order becomes a problem.
    EnergyTable table(EnergyTable.Draft draft, Map<EnergySet, Roster> rosters, Findings findings) {
        var given = 0;
        all.sort(Comparator.comparingInt(entry -> -entry.breadth));
        for (var entry : all) {
            var members = members(entry, rosters, findings);
            var number = number(() -> EnergyDraft.title(parameter, entry.names), entry.value, findings);
            if (members.isPresent() && number.isPresent()) {
                given += set(draft, number.getAsDouble(), entry.value, members.get());
            }
        }
        var table = draft.table();
        if (table.size() < given) {
            twice(findings);
        }
        return table;
    }

    /// Sets the number for every combination of the members.
    private int set(EnergyTable.Draft draft, double number, Datum value, List<int[]> members) {
        var place = new int[members.size()];
        return set(draft, number, value, members, place, 0);
    }

    private int set(EnergyTable.Draft draft, double number, Datum value, List<int[]> members, int[] place, int depth) {
        if (depth == place.length) {
            draft.set(number, value.provenance(), place);
            return 1;
        }
        var given = 0;
        for (var member : members.get(depth)) {
            place[depth] = member;
            given += set(draft, number, value, members, place, depth + 1);
        }
        return given;
    }

    private void twice(Findings findings) {
        var seen = new HashMap<List<String>, Spot>();
        for (var entry : all) {
            var earlier = seen.putIfAbsent(entry.names, entry.value.spot());
            if (earlier != null) {
                findings.problem(new Problem(
                        entry.value.spot().file(),
                        entry.value.spot().line(),
                        EnergyDraft.title(parameter, entry.names),
                        entry.value.text(),
                        "each number once; line " + earlier.line() + " gives it too",
                        "Remove one of the two."));
            }
        }
    }

    private Optional<List<int[]>> members(Entry entry, Map<EnergySet, Roster> rosters, Findings findings) {
        var members = new ArrayList<int[]>(entry.names.size());
        for (var i = 0; i < entry.names.size(); i++) {
            var set = parameter.sets().get(i);
            var roster = Objects.requireNonNull(rosters.get(set));
            var named = Members.of(entry.names.get(i), set, roster);
            if (named.length == 0 && !entry.names.get(i).equals(Members.EVERY)) {
                findings.problem(new Problem(
                        entry.value.spot().file(),
                        entry.value.spot().line(),
                        EnergyDraft.title(parameter, entry.names),
                        entry.names.get(i),
                        "a member of " + set,
                        Nearest.fix(
                                entry.names.get(i), roster.names(), "Add it to " + set + " or remove the number.")));
                return Optional.empty();
            }
            members.add(named);
        }
        return Optional.of(members);
    }

    static OptionalDouble number(Supplier<String> field, Datum value, Findings findings) {
        var number = Numerals.find(value.text());
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            findings.problem(new Problem(
                    value.spot().file(),
                    value.spot().line(),
                    field.get(),
                    value.text(),
                    "a number",
                    "Write digits with a decimal point."));
            return OptionalDouble.empty();
        }
        return number;
    }
}
