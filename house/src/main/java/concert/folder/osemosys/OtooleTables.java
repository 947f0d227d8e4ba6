package concert.folder.osemosys;

import concert.scenario.Provenance;
import concert.scenario.Roster;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Tables in otoole's layout as texts.
public final class OtooleTables {
    private static final String QUOTE = "\"";
    private static final String CSV = ".csv";
    private static final String DEFAULTS = "default_values.csv";

    private OtooleTables() {}

    /// {@return the columns of some sets: their names, with `_` before one that is there twice}
    ///
    /// @param sets the sets
    public static List<String> columns(List<EnergySet> sets) {
        return OtooleTable.columns(sets);
    }

    /// {@return the sets and parameters of a system, by file name. Defaults that are not the usual ones stand in
    /// `default_values.csv`, or for otoole in `config.yaml`}
    ///
    /// @param system the system
    public static Map<String, String> of(EnergySystem system) {
        var files = new LinkedHashMap<String, String>();
        for (var set : EnergySet.values()) {
            var text = new StringBuilder(OtooleTable.VALUE).append('\n');
            system.roster(set).names().forEach(name -> text.append(cell(name)).append('\n'));
            files.put(set.name() + CSV, text.toString());
        }
        var defaults = new StringBuilder(String.join(",", OtooleDefaults.HEADER)).append('\n');
        for (var parameter : EnergyParameter.values()) {
            var table = system.table(parameter);
            if (!Double.isNaN(table.otherwise())) {
                defaults.append(parameter.title())
                        .append(',')
                        .append(Numerals.text(table.otherwise()))
                        .append('\n');
            }
            if (table.size() > 0) {
                files.put(parameter.title() + CSV, csv(table, system.sets()));
            }
        }
        files.put(DEFAULTS, defaults.toString());
        return files;
    }

    /// {@return every set and parameter that [#configuration(EnergySystem)] names, by file name, as otoole
    /// wants to read them: a table without numbers has its header alone, and the regions stand there once
    /// more for trade}
    ///
    /// @param system the system
    public static Map<String, String> whole(EnergySystem system) {
        var files = new LinkedHashMap<>(of(system));
        files.remove(DEFAULTS);
        files.put(
                OtooleTable.SECOND + EnergySet.REGION + CSV, Objects.requireNonNull(files.get(EnergySet.REGION + CSV)));
        for (var parameter : EnergyParameter.values()) {
            files.putIfAbsent(parameter.title() + CSV, String.join(",", OtooleTable.columns(parameter)) + "\n");
        }
        return files;
    }

    /// {@return otoole's `config.yaml` for a system's sets and parameters, with their defaults}
    ///
    /// @param system the system
    public static String configuration(EnergySystem system) {
        var text = new StringBuilder();
        for (var set : EnergySet.values()) {
            var type = set == EnergySet.YEAR ? "int" : "str";
            text.append("%s:%n  dtype: %s%n  type: set%n".formatted(set, type));
        }
        text.append("%s:%n  dtype: str%n  type: set%n".formatted(OtooleTable.SECOND + EnergySet.REGION));
        for (var parameter : EnergyParameter.values()) {
            var table = system.table(parameter);
            var otherwise = Double.isNaN(table.otherwise()) ? 0 : table.otherwise();
            text.append("%s:%n  indices: [%s]%n  type: param%n  dtype: float%n  default: %s%n"
                    .formatted(
                            parameter.title(), String.join(",", columns(parameter.sets())), Numerals.text(otherwise)));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /// {@return a table as CSV: a column for each set, VALUE, and where some number names its source, where it comes
    /// from}
    ///
    /// @param table the table
    /// @param rosters the members of all sets
    public static String csv(EnergyTable table, Map<EnergySet, Roster> rosters) {
        var text = new StringBuilder(String.join(",", columns(table.sets())))
                .append(',')
                .append(OtooleTable.VALUE);
        var sourced = isSourced(table);
        text.append(sourced ? ",source,quote,basis,note\n" : "\n");
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            for (var set = 0; set < place.length; set++) {
                var roster = Objects.requireNonNull(rosters.get(table.sets().get(set)));
                text.append(cell(roster.name(place[set]))).append(',');
            }
            text.append(Numerals.text(table.value(entry)));
            text.append(sourced ? provenance(table.provenance(entry)) : "").append('\n');
        }
        return text.toString();
    }

    private static boolean isSourced(EnergyTable table) {
        for (var entry = 0; entry < table.size(); entry++) {
            if (!table.provenance(entry).equals(Provenance.UNSTATED)) {
                return true;
            }
        }
        return false;
    }

    private static String provenance(Provenance provenance) {
        var basis = switch (provenance.basis()) {
            case UNSTATED -> "";
            case QUOTED, DATA, DERIVED, JUDGEMENT, UNVERIFIED, COMPUTED ->
                provenance.basis().name().toLowerCase(Locale.ROOT);
        };
        return ","
                + String.join(",", cell(provenance.source()), cell(provenance.quote()), basis, cell(provenance.note()));
    }

    private static String cell(String text) {
        var plain =
                text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        return plain ? text : QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE;
    }
}
