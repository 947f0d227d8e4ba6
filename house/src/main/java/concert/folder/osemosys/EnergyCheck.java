package concert.folder.osemosys;

import concert.scenario.Problem;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.List;

/// What every energy system must keep before it can be computed: numbers for all that is asked for, each in its range.
final class EnergyCheck {
    private static final double SHARES_OF_A_YEAR = 1e-4;

    private final EnergySystem system;
    private final Findings findings;
    private final Places places;

    /// @param places where numbers stand
    EnergyCheck(EnergySystem system, Findings findings, Places places) {
        this.system = system;
        this.findings = findings;
        this.places = places;
    }

    /// Finds the place of a number in the data.
    @FunctionalInterface
    interface Places {
        Spot spot(EnergyParameter parameter, List<String> names);
    }

    void run() {
        members();
        for (var parameter : EnergyParameter.values()) {
            missing(parameter);
            ranges(parameter);
        }
        if (!findings.hasProblems()) {
            yearSplits();
            consecutive();
            new LimitCheck(system, this).run();
            new Suspicions(system, this).run();
        }
    }

    /// Sets without which there is nothing to plan.
    private void members() {
        for (var set : List.of(
                EnergySet.REGION,
                EnergySet.YEAR,
                EnergySet.TIMESLICE,
                EnergySet.TECHNOLOGY,
                EnergySet.MODE_OF_OPERATION)) {
            if (system.roster(set).size() == 0) {
                var spot = places.spot(EnergyParameter.YEAR_SPLIT, List.of());
                findings.problem(new Problem(
                        spot.file(), 0, set.name(), "", "at least one member of " + set, "Add its members."));
            }
        }
    }

    /// A number that is asked for and has neither a datum nor a default.
    private void missing(EnergyParameter parameter) {
        var table = system.table(parameter);
        var cells = parameter.sets().stream()
                .mapToLong(set -> system.roster(set).size())
                .reduce(1, (a, b) -> a * b);
        if (!Double.isNaN(table.otherwise()) || table.size() == cells || !isAskedFor(parameter)) {
            return;
        }
        var place = firstHole(table);
        problem(
                parameter,
                place,
                "",
                "a number or a default; " + (cells - table.size()) + " of " + cells + " are missing",
                "Give the number, or a default for all.");
    }

    private boolean isAskedFor(EnergyParameter parameter) {
        return switch (parameter) {
            case DISCOUNT_RATE_IDV, DISCOUNT_RATE_STORAGE -> false;
            case CONVERSIONLS, CONVERSIONLD, CONVERSIONLH, DAY_SPLIT, DAYS_IN_DAY_TYPE ->
                system.roster(EnergySet.STORAGE).size() > 0;
            default -> true;
        };
    }

    private int[] firstHole(EnergyTable table) {
        var place = new int[table.sets().size()];
        while (!Double.isNaN(table.at(place))) {
            for (var set = place.length - 1; set >= 0; set--) {
                if (++place[set] < system.roster(table.sets().get(set)).size()) {
                    break;
                }
                place[set] = 0;
            }
        }
        return place;
    }

    private void ranges(EnergyParameter parameter) {
        var range = Range.of(parameter);
        var table = system.table(parameter);
        for (var entry = 0; entry < table.size(); entry++) {
            if (!range.holds(table.value(entry))) {
                problem(
                        parameter,
                        table.place(entry),
                        Numerals.text(table.value(entry)),
                        range.words(),
                        "Correct the number.");
            }
        }
        if (!Double.isNaN(table.otherwise()) && !range.holds(table.otherwise())) {
            var spot = places.spot(parameter, List.of());
            findings.problem(new Problem(
                    spot.file(),
                    spot.line(),
                    parameter.title() + " default",
                    Numerals.text(table.otherwise()),
                    range.words(),
                    "Correct the default."));
        }
    }

    private void yearSplits() {
        var split = system.table(EnergyParameter.YEAR_SPLIT);
        for (var y = 0; y < system.roster(EnergySet.YEAR).size(); y++) {
            var sum = 0.0;
            for (var l = 0; l < system.roster(EnergySet.TIMESLICE).size(); l++) {
                sum += split.at(l, y);
            }
            if (Math.abs(sum - 1) > SHARES_OF_A_YEAR) {
                var spot = places.spot(EnergyParameter.YEAR_SPLIT, firstOf(split, y));
                findings.problem(new Problem(
                        spot.file(),
                        spot.line(),
                        "YearSplit[*," + system.roster(EnergySet.YEAR).name(y) + "]",
                        Numerals.text(sum),
                        "shares that add up to 1",
                        "Divide each by their sum."));
            }
        }
    }

    /// The slice and year of the first number that a year has; none where it has no number of its own.
    private List<String> firstOf(EnergyTable split, int y) {
        for (var entry = 0; entry < split.size(); entry++) {
            var place = split.place(entry);
            if (place[1] == y) {
                return List.of(
                        system.roster(EnergySet.TIMESLICE).name(place[0]),
                        system.roster(EnergySet.YEAR).name(y));
            }
        }
        return List.of();
    }

    /// Stores look up the year before, the season after: none may be left out.
    private void consecutive() {
        if (system.roster(EnergySet.STORAGE).size() == 0) {
            return;
        }
        for (var set : List.of(EnergySet.YEAR, EnergySet.SEASON, EnergySet.DAYTYPE, EnergySet.DAILYTIMEBRACKET)) {
            var names = system.roster(set).names();
            for (var next = 1; next < names.size(); next++) {
                if (Integer.parseInt(names.get(next)) != Integer.parseInt(names.get(next - 1)) + 1) {
                    var spot = places.spot(EnergyParameter.YEAR_SPLIT, List.of());
                    findings.problem(new Problem(
                            spot.file(),
                            0,
                            set.name(),
                            names.get(next - 1) + ", " + names.get(next),
                            "numbers without gaps, since there is storage",
                            "Number them one after the other."));
                }
            }
        }
    }

    void problem(EnergyParameter parameter, int[] place, String found, String expected, String fix) {
        findings.problem(finding(parameter, place, found, expected, fix));
    }

    void warning(EnergyParameter parameter, int[] place, String found, String expected, String fix) {
        findings.warning(finding(parameter, place, found, expected, fix));
    }

    private Problem finding(EnergyParameter parameter, int[] place, String found, String expected, String fix) {
        var names = new ArrayList<String>();
        for (var set = 0; set < place.length; set++) {
            names.add(system.roster(parameter.sets().get(set)).name(place[set]));
        }
        var spot = places.spot(parameter, names);
        return new Problem(
                spot.file(),
                spot.line(),
                names.isEmpty() ? parameter.title() : EnergyDraft.title(parameter, names),
                found,
                expected,
                fix);
    }
}
