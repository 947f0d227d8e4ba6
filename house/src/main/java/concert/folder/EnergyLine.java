package concert.folder;

import concert.folder.osemosys.MathProgData;
import concert.scenario.energy.EnergyParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a number of an energy system stands.
///
/// @param file the file, as a reader of the input names it
/// @param line the line, from 1
public record EnergyLine(String file, int line) {
    private static final String DEFAULTS = "default_values";

    /// {@return the place of a number; of the default that stands for it; empty if it stands nowhere}
    ///
    /// @param input a data file of OSeMOSYS, a folder in otoole's layout or a scenario folder
    /// @param options ids of the options in force; the last one that says something holds
    /// @param table name of the parameter or arrangement, such as `TotalAnnualMaxCapacity`
    /// @param cells what the row has in which columns, such as the technology in `TECHNOLOGY`
    /// @throws IOException if the input cannot be read
    public static Optional<EnergyLine> find(Path input, List<String> options, String table, Map<String, String> cells)
            throws IOException {
        if (Files.isRegularFile(input)) {
            var parameter = EnergyParameter.find(table);
            var line = parameter.isEmpty()
                    ? 0
                    : MathProgData.line(
                            input,
                            parameter.get(),
                            parameter.get().sets().stream()
                                    .map(set -> cells.getOrDefault(set.name(), ""))
                                    .toList());
            return line == 0
                    ? Optional.empty()
                    : Optional.of(new EnergyLine(String.valueOf(input.getFileName()), line));
        }
        var names = new ArrayList<String>();
        options.reversed().forEach(option -> names.add("options/" + option + "/" + table));
        names.add(table);
        for (var name : names) {
            var found = inTable(input, name, cells);
            if (found.isPresent()) {
                return found;
            }
        }
        return inTable(input, DEFAULTS, Map.of("PARAMETER", table));
    }

    private static Optional<EnergyLine> inTable(Path input, String name, Map<String, String> cells) {
        for (var below : List.of("", "energy/", "data/")) {
            var path = input.resolve(below + name + ".csv");
            if (Files.isRegularFile(path)) {
                return row(below + name + ".csv", path, cells);
            }
        }
        return Optional.empty();
    }

    private static Optional<EnergyLine> row(String file, Path path, Map<String, String> cells) {
        var problems = new Problems(List.of());
        var header = new HashMap<String, Integer>();
        var lines = new ArrayList<Integer>();
        TextFile.read(file, path, new Fingerprint(), problems)
                .ifPresent(text -> new Sheet(text, problems).forEach(line -> {
                    if (header.isEmpty()) {
                        for (var column = 0; column < line.cells().size(); column++) {
                            header.put(line.cells().get(column), column);
                        }
                    } else if (cells.entrySet().stream().allMatch(cell -> has(line, header, cell))) {
                        lines.add(line.number());
                    }
                }));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new EnergyLine(file, lines.getLast()));
    }

    /// Whether a row has this in a column that it has; `*` stands for all members of a set.
    private static boolean has(Line line, Map<String, Integer> header, Map.Entry<String, String> cell) {
        var column = header.get(cell.getKey());
        if (column == null || column >= line.cells().size()) {
            return column == null;
        }
        var text = line.cells().get(column);
        return text.equals(cell.getValue()) || text.equals("*");
    }
}
