package concert.folder.osemosys;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergyUnits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An OSeMOSYS data set in otoole's layout, row by row: one table for each set and each parameter.
///
/// A number may stand for several members: `*` for every one, `2021..2030` for the years from the first to the last.
/// What names fewer members stands in place of what names more. A row of `*` alone is the parameter's default.
public final class OtooleData {
    /// The table of defaults.
    private static final String DEFAULTS = "default_values";

    private final EnergyDraft draft;
    private final Map<String, EnergyDraft> options = new LinkedHashMap<>();

    /// A data set without rows.
    ///
    /// @param source the folder that is read
    public OtooleData(String source) {
        this.draft = new EnergyDraft(source);
    }

    /// {@return the table that a name without ending stands for; empty if it is no table of the data set}
    ///
    /// @param name such as `CapacityFactor`
    /// @param file the file, for messages
    public Optional<Rows> find(String name, String file) {
        return find(name, file, draft);
    }

    /// {@return a table of numbers that an option changes; empty if it is no parameter}
    ///
    /// @param option id of the option
    /// @param name such as `CapacityFactor`
    /// @param file the file, for messages
    public Optional<Rows> findChange(String option, String name, String file) {
        var changes = options.computeIfAbsent(option, _ -> new EnergyDraft(file));
        return EnergyParameter.find(name).flatMap(_ -> find(name, file, changes));
    }

    private static Optional<Rows> find(String name, String file, EnergyDraft into) {
        if (name.equals(DEFAULTS)) {
            return Optional.of(new OtooleDefaults(file, into));
        }
        var set = Arrays.stream(EnergySet.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (set.isPresent()) {
            return Optional.of(new OtooleSet(set.get(), file, into));
        }
        return EnergyParameter.find(name).map(parameter -> new OtooleTable(parameter, file, into));
    }

    /// Sets the default of a parameter.
    ///
    /// @param parameter its name
    /// @param value its default, as it is written
    /// @param file the file, for messages
    /// @param line the line, from 1
    public void otherwise(String parameter, String value, String file, int line) {
        OtooleDefaults.give(draft, parameter, new Datum(value, new Spot(file, line)));
    }

    /// {@return the name of a table that was probably meant}
    ///
    /// @param name such as `CapacityFactors`
    public static Optional<String> near(String name) {
        return Nearest.to(name, names());
    }

    private static List<String> names() {
        return Stream.concat(
                        Arrays.stream(EnergySet.values()).map(EnergySet::name),
                        Arrays.stream(EnergyParameter.values()).map(EnergyParameter::title))
                .toList();
    }

    /// {@return the sources that numbers name, each with the file and line that names it first}
    public Map<String, Place> cited() {
        var cited = new LinkedHashMap<String, Place>();
        draft.sources().forEach((source, spot) -> cited.put(source, new Place(spot.file(), spot.line())));
        options.values()
                .forEach(option -> option.sources()
                        .forEach((source, spot) -> cited.putIfAbsent(source, new Place(spot.file(), spot.line()))));
        return cited;
    }

    /// Where something stands.
    ///
    /// @param file the file
    /// @param line the line, from 1
    public record Place(String file, int line) {}

    /// Notes a file that is no table of the data set.
    ///
    /// @param warning what is said of it
    public void warning(Problem warning) {
        draft.findings().warning(warning);
    }

    /// {@return whether a set has a member, of those read so far}
    ///
    /// @param set the set
    /// @param name the member
    public boolean has(EnergySet set, String name) {
        return draft.has(set, name);
    }

    /// {@return the members of a set, of those read so far}
    ///
    /// @param set the set
    public List<String> members(EnergySet set) {
        return draft.members(set);
    }

    /// Checks everything that was read.
    ///
    /// @param units the units of the numbers
    /// @param arrangements what is arranged around the system
    /// @param switches the options, without the numbers that they change
    /// @return the energy system, or every problem of its tables
    public EnergyReading reading(EnergyUnits units, Arrangements arrangements, List<EnergyOption> switches) {
        return switch (draft.reading()) {
            case EnergyReading.Rejected rejected -> rejected;
            case EnergyReading.Accepted(var system, var warnings) -> {
                var findings = new Findings();
                var all = new ArrayList<EnergyOption>();
                for (var option : switches) {
                    var changes = options.getOrDefault(option.id(), new EnergyDraft("options"));
                    all.add(option.with(changes.changes(system.sets(), findings)));
                }
                yield findings.hasProblems()
                        ? new EnergyReading.Rejected(findings.problems())
                        : new EnergyReading.Accepted(
                                system.with(units).with(arrangements).with(all), warnings);
            }
        };
    }

    /// Takes the rows of a table: first its header, then the others.
    public interface Rows {
        /// Takes a row.
        ///
        /// @param line the line, from 1
        /// @param cells its cells
        void take(int line, List<String> cells);
    }
}
