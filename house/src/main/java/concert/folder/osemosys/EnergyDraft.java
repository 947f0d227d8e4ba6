package concert.folder.osemosys;

import concert.folder.Problem;
import concert.scenario.Nearest;
import concert.scenario.Roster;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// An energy system in the making: sets and numbers by name, as they are read, in any order.
final class EnergyDraft {
    private static final Set<EnergySet> ORDERED =
            EnumSet.of(EnergySet.SEASON, EnergySet.DAYTYPE, EnergySet.DAILYTIMEBRACKET);

    private final Spot nowhere;
    private final Findings findings = new Findings();
    private final Map<EnergySet, Map<String, Spot>> members = new EnumMap<>(EnergySet.class);
    private final Map<EnergyParameter, Spot> mentioned = new EnumMap<>(EnergyParameter.class);
    private final Map<EnergyParameter, Double> otherwise = new EnumMap<>(EnergyParameter.class);
    private final Map<EnergyParameter, List<Entry>> entries = new EnumMap<>(EnergyParameter.class);

    private record Entry(List<String> names, Datum value) {}

    /// @param source the file or folder that is read
    EnergyDraft(String source) {
        this.nowhere = new Spot(source, 0);
    }

    Findings findings() {
        return findings;
    }

    void set(EnergySet set, Spot spot) {
        if (members.putIfAbsent(set, new LinkedHashMap<>()) != null) {
            findings.problem(
                    new Problem(spot.file(), spot.line(), "", set.name(), "each set once", "Join the two lists."));
        }
    }

    void member(EnergySet set, String name, Spot spot) {
        if (Objects.requireNonNull(members.get(set)).putIfAbsent(name, spot) != null) {
            findings.problem(new Problem(
                    spot.file(), spot.line(), set.name(), name, "each member once", "Remove one of the two."));
        }
    }

    /// The data speak of a parameter.
    void parameter(EnergyParameter parameter, Spot spot) {
        mentioned.putIfAbsent(parameter, spot);
    }

    void otherwise(EnergyParameter parameter, Datum value) {
        number(parameter.title() + " default", value).ifPresent(number -> otherwise.put(parameter, number));
    }

    void number(EnergyParameter parameter, List<String> names, Datum value) {
        entries.computeIfAbsent(parameter, _ -> new ArrayList<>()).add(new Entry(List.copyOf(names), value));
    }

    /// Checks everything that was read.
    EnergyReading reading() {
        var rosters = new EnumMap<EnergySet, Roster>(EnergySet.class);
        for (var set : EnergySet.values()) {
            rosters.put(set, new Roster(names(set)));
        }
        var tables = new EnumMap<EnergyParameter, EnergyTable>(EnergyParameter.class);
        for (var parameter : EnergyParameter.values()) {
            tables.put(parameter, table(parameter, rosters));
        }
        if (findings.hasProblems()) {
            return new EnergyReading.Rejected(findings.problems());
        }
        var system = EnergySystem.of(rosters, tables);
        new EnergyCheck(system, findings, this::spot).run();
        return findings.hasProblems()
                ? new EnergyReading.Rejected(findings.problems())
                : new EnergyReading.Accepted(system, findings.warnings());
    }

    /// Years, seasons, types and parts of day in the order of their numbers, other members as they were read.
    private List<String> names(EnergySet set) {
        var spots = members.getOrDefault(set, Map.of());
        var names = new ArrayList<>(spots.keySet());
        if (set == EnergySet.YEAR
                || (ORDERED.contains(set) && !names(EnergySet.STORAGE).isEmpty())) {
            for (var name : names) {
                if (!name.matches("-?\\d{1,9}")) {
                    var spot = Objects.requireNonNull(spots.get(name));
                    findings.problem(new Problem(
                            spot.file(), spot.line(), set.name(), name, "a whole number", "Number its members."));
                    return List.of();
                }
            }
            names.sort(Comparator.comparingInt(Integer::parseInt));
        }
        return names;
    }

    private EnergyTable table(EnergyParameter parameter, Map<EnergySet, Roster> rosters) {
        var draft = new EnergyTable.Draft(parameter.sets(), rosters, standard(parameter));
        var valid = 0;
        for (var entry : entries.getOrDefault(parameter, List.of())) {
            var place = place(parameter, entry, rosters);
            var number = number(title(parameter, entry.names), entry.value);
            if (place.isPresent() && number.isPresent()) {
                draft.set(number.getAsDouble(), place.get());
                valid++;
            }
        }
        var table = draft.table();
        if (table.size() < valid) {
            twice(parameter);
        }
        return table;
    }

    private void twice(EnergyParameter parameter) {
        var seen = new HashMap<List<String>, Spot>();
        for (var entry : entries.getOrDefault(parameter, List.of())) {
            var earlier = seen.putIfAbsent(entry.names, entry.value.spot());
            if (earlier != null) {
                findings.problem(new Problem(
                        entry.value.spot().file(),
                        entry.value.spot().line(),
                        title(parameter, entry.names),
                        entry.value.text(),
                        "each number once; line " + earlier.line() + " gives it too",
                        "Remove one of the two."));
            }
        }
    }

    private Optional<int[]> place(EnergyParameter parameter, Entry entry, Map<EnergySet, Roster> rosters) {
        var place = new int[parameter.sets().size()];
        for (var i = 0; i < place.length; i++) {
            var set = parameter.sets().get(i);
            var roster = Objects.requireNonNull(rosters.get(set));
            var index = roster.findIndex(entry.names.get(i));
            if (index.isEmpty()) {
                findings.problem(new Problem(
                        entry.value.spot().file(),
                        entry.value.spot().line(),
                        title(parameter, entry.names),
                        entry.names.get(i),
                        "a member of " + set,
                        Nearest.fix(
                                entry.names.get(i), roster.names(), "Add it to " + set + " or remove the number.")));
                return Optional.empty();
            }
            place[i] = index.getAsInt();
        }
        return Optional.of(place);
    }

    private OptionalDouble number(String field, Datum value) {
        var number = Numerals.find(value.text());
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            findings.problem(new Problem(
                    value.spot().file(),
                    value.spot().line(),
                    field,
                    value.text(),
                    "a number",
                    "Write digits with a decimal point."));
            return OptionalDouble.empty();
        }
        return number;
    }

    /// Where a number stands; where its parameter is first spoken of, if it has no place of its own.
    private Spot spot(EnergyParameter parameter, List<String> names) {
        return entries.getOrDefault(parameter, List.of()).stream()
                .filter(entry -> entry.names.equals(names))
                .map(entry -> entry.value.spot())
                .findFirst()
                .orElseGet(() -> mentioned.getOrDefault(parameter, nowhere));
    }

    static String title(EnergyParameter parameter, List<String> names) {
        return parameter.title() + "[" + String.join(",", names) + "]";
    }

    /// The default of the data; for a parameter of which the data do not speak, the usual number.
    private double standard(EnergyParameter parameter) {
        return mentioned.containsKey(parameter)
                ? otherwise.getOrDefault(parameter, Double.NaN)
                : parameter.findUsual().orElse(Double.NaN);
    }
}
