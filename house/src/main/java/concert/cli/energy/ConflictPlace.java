package concert.cli.energy;

import concert.energy.conflict.Conflict;
import concert.energy.formulation.Rule;
import concert.folder.EnergyLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where the limit stands that a conflict names first.
///
/// @param file the file
/// @param line the line, 0 if it stands in none
/// @param field the table with the members, such as `TotalAnnualMaxCapacity[R,COAL,2027]`
record ConflictPlace(String file, int line, String field) {

    static ConflictPlace of(Conflict conflict, Path input, List<String> options) throws IOException {
        var limit = conflict.limit();
        var table = limit.rule().file();
        var cells = cells(limit);
        var found = EnergyLine.find(input, options, table, cells);
        return new ConflictPlace(
                found.map(EnergyLine::file).orElse(table + ".csv"),
                found.map(EnergyLine::line).orElse(0),
                table + "[" + String.join(",", cells.values()) + "]");
    }

    /// What the row has in which column. Arrangements have columns of their own.
    private static Map<String, String> cells(Conflict.Limit limit) {
        var cells = new LinkedHashMap<String, String>();
        var place = new ArrayList<>(limit.place());
        var isArranged = isArranged(limit.rule());
        for (var set : limit.rule().sets()) {
            var name = isArranged ? set.name().toLowerCase(Locale.ROOT) : set.name();
            switch (set) {
                case YEAR -> {
                    if (!isArranged && !limit.years().isEmpty()) {
                        cells.put(name, limit.years().getFirst());
                    }
                }
                case TIMESLICE, SEASON, DAYTYPE, DAILYTIMEBRACKET -> {}
                case REGION, TECHNOLOGY, MODE_OF_OPERATION, FUEL, EMISSION, STORAGE ->
                    cells.put(name, place.removeFirst());
            }
        }
        switch (limit.rule()) {
            case IMPORT_SHARE, SUPPLIER_SHARE, DEBT_SERVICE, FOREIGN_DEBT_SERVICE -> {
                cells.put("kind", limit.rule().name().toLowerCase(Locale.ROOT));
                cells.put("supplier", limit.supplier());
            }
            default -> {}
        }
        return cells;
    }

    private static boolean isArranged(Rule rule) {
        return switch (rule) {
            case LEAD, IMPORT_SHARE, SUPPLIER_SHARE, DEBT_SERVICE, FOREIGN_DEBT_SERVICE, CONTRACTS, TAKE_OR_PAY -> true;
            default -> false;
        };
    }

    /// As it stands before a message, such as `TotalAnnualMaxCapacity.csv:3: TotalAnnualMaxCapacity[R,COAL,2027]: `.
    String prefix() {
        return file + (line > 0 ? ":" + line : "") + ": " + field + ": ";
    }
}
