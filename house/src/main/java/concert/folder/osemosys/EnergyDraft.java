package concert.folder.osemosys;

import concert.scenario.Problem;
import concert.scenario.Roster;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// An energy system in the making: sets and numbers by name, as they are read, in any order.
final class EnergyDraft {
    private static final Set<EnergySet> ORDERED =
            EnumSet.of(EnergySet.SEASON, EnergySet.DAYTYPE, EnergySet.DAILYTIMEBRACKET);

    private final Spot nowhere;
    private final Findings findings = new Findings();
    private final Map<EnergySet, Map<String, Spot>> members = new EnumMap<>(EnergySet.class);
    private final Map<EnergyParameter, Spot> mentioned = new EnumMap<>(EnergyParameter.class);
    private final Set<EnergyParameter> withoutUsual = EnumSet.noneOf(EnergyParameter.class);
    private final Map<EnergyParameter, Default> otherwise = new EnumMap<>(EnergyParameter.class);
    private final Map<EnergyParameter, Entries> entries = new EnumMap<>(EnergyParameter.class);

    private final Map<String, Spot> sources = new LinkedHashMap<>();

    private record Default(double number, Spot spot) {}

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

    /// The members of a set, of those read so far.
    List<String> members(EnergySet set) {
        return List.copyOf(members.getOrDefault(set, Map.of()).keySet());
    }

    boolean has(EnergySet set, String name) {
        return members.getOrDefault(set, Map.of()).containsKey(name);
    }

    /// The data speak of a parameter, and what they leave out has no usual number.
    void parameter(EnergyParameter parameter, Spot spot) {
        mentioned.putIfAbsent(parameter, spot);
        withoutUsual.add(parameter);
    }

    /// The data have a table of a parameter; what it leaves out has the usual number.
    void table(EnergyParameter parameter, Spot spot) {
        mentioned.putIfAbsent(parameter, spot);
    }

    void otherwise(EnergyParameter parameter, Datum value) {
        Entries.number(() -> parameter.title() + " default", value, findings).ifPresent(number -> {
            var earlier = otherwise.put(parameter, new Default(number, value.spot()));
            if (earlier != null && earlier.number != number) {
                findings.problem(new Problem(
                        value.spot().file(),
                        value.spot().line(),
                        parameter.title() + " default",
                        value.text(),
                        "one default; " + earlier.spot.file() + ":" + earlier.spot.line() + " says "
                                + Numerals.text(earlier.number),
                        "Remove one of the two."));
            }
        });
    }

    /// The sources that numbers name, each where it is named first.
    Map<String, Spot> sources() {
        return sources;
    }

    void number(EnergyParameter parameter, List<String> names, Datum value) {
        if (value.provenance().hasSource()) {
            sources.putIfAbsent(value.provenance().source(), value.spot());
        }
        entries.computeIfAbsent(parameter, Entries::new).add(names, value);
    }

    /// Checks everything that was read.
    EnergyReading reading() {
        var rosters = new EnumMap<EnergySet, Roster>(EnergySet.class);
        for (var set : EnergySet.values()) {
            rosters.put(set, new Roster(names(set)));
        }
        if (isYearless(rosters)) {
            return new EnergyReading.Rejected(findings.problems());
        }
        var tables = new EnumMap<EnergyParameter, EnergyTable>(EnergyParameter.class);
        for (var parameter : EnergyParameter.values()) {
            tables.put(parameter, numbers(parameter, rosters, standard(parameter), findings));
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

    /// Without years nothing else can be checked.
    private boolean isYearless(Map<EnergySet, Roster> rosters) {
        if (Objects.requireNonNull(rosters.get(EnergySet.YEAR)).size() > 0) {
            return false;
        }
        if (!findings.hasProblems()) {
            var folder = nowhere.file().endsWith(".csv");
            var file = folder ? nowhere.file().replaceFirst("[^/]*$", "YEAR.csv") : nowhere.file();
            findings.problem(
                    new Problem(file, folder ? 1 : 0, "YEAR", "no year", "at least one year", "Add the years."));
        }
        return true;
    }

    /// The tables that were read, as changes to a system of these members.
    Map<EnergyParameter, EnergyTable> changes(Map<EnergySet, Roster> rosters, Findings into) {
        var changes = new EnumMap<EnergyParameter, EnergyTable>(EnergyParameter.class);
        for (var parameter : entries.keySet()) {
            changes.put(parameter, numbers(parameter, rosters, Double.NaN, into));
        }
        return changes;
    }

    private EnergyTable numbers(
            EnergyParameter parameter, Map<EnergySet, Roster> rosters, double standard, Findings into) {
        return entries.getOrDefault(parameter, new Entries(parameter))
                .table(new EnergyTable.Draft(parameter.sets(), rosters, standard), rosters, into);
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

    /// Where a number stands; where its parameter is first spoken of, if it has no place of its own.
    Spot spot(EnergyParameter parameter, List<String> names) {
        return entries.getOrDefault(parameter, new Entries(parameter))
                .spot(names)
                .orElseGet(() -> otherwise.containsKey(parameter)
                        ? Objects.requireNonNull(otherwise.get(parameter)).spot
                        : mentioned.getOrDefault(parameter, nowhere));
    }

    static String title(EnergyParameter parameter, List<String> names) {
        return parameter.title() + "[" + String.join(",", names) + "]";
    }

    /// The default of the data; where they give none, the usual number of a parameter that they may leave out.
    private double standard(EnergyParameter parameter) {
        var given = otherwise.get(parameter);
        if (given != null) {
            return given.number;
        }
        return withoutUsual.contains(parameter)
                ? Double.NaN
                : parameter.findUsual().orElse(Double.NaN);
    }
}
