package concert.folder;

import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.OtooleData;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.Table;
import concert.scenario.energy.EnergyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// An energy data set in a folder: OSeMOSYS' sets and parameters in otoole's CSV layout, a file each; their defaults
/// in `default_values.csv` or, as otoole has them, in `config.yaml`; what is arranged around them in tables of
/// Concert's own; and in `options/ID/` the same tables once more, with what an option changes and adds.
public final class EnergyFolder {
    private static final String CSV = ".csv";
    private static final List<String> ARRANGED =
            FieldTable.ARRANGEMENTS.stream().map(EnergyFolder::stem).toList();
    private static final String DATA = "data";
    private static final String OPTIONS = "options/";
    private static final String FIRST_SET = "REGION.csv";
    /// The regions once more, as otoole has them for trade.
    private static final String SECOND_REGION = "_REGION";

    private static final String DEFAULTS = "default_values.csv";
    private static final List<String> CONFIGURATIONS = List.of("config.yaml", "config.yml");

    private final FieldTable fields = FieldTable.load();
    private final String prefix;
    private final Problems problems;
    private final List<Cell> references = new ArrayList<>();
    private final Map<String, OtooleData.Place> cited = new LinkedHashMap<>();

    /// @param prefix what stands before the files' names in messages
    EnergyFolder(String prefix, Problems problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    /// {@return whether a folder holds an energy data set itself, rather than a scenario}
    ///
    /// @param folder the folder
    public static boolean isOne(Path folder) {
        return Files.exists(data(folder).resolve(FIRST_SET));
    }

    private static Path data(Path folder) {
        var below = folder.resolve(DATA);
        return !Files.exists(folder.resolve(FIRST_SET)) && Files.exists(below.resolve(FIRST_SET)) ? below : folder;
    }

    /// Reads a folder that holds an energy data set and nothing else. The tables may stand in a folder `data` within.
    ///
    /// @param folder the folder
    /// @return the energy system, or every problem of every file
    public static EnergyReading read(Path folder) {
        var problems = new Problems(List.of());
        var data = data(folder);
        var listing = new Listing(List.of(), problems);
        var files = new LinkedHashMap<>(listing.below(data, data));
        for (var name : CONFIGURATIONS) {
            if (Files.exists(folder.resolve(name))) {
                files.putIfAbsent(name, folder.resolve(name));
            }
        }
        var found = new EnergyFolder("", problems).read(files, new Fingerprint());
        return found.isPresent() ? found.get() : new EnergyReading.Rejected(problems.inOrder());
    }

    /// Reads the files of a data set.
    ///
    /// @param files the files by their names with the prefix
    /// @return the energy system; empty if there is none or it has problems
    Optional<EnergyReading.Accepted> read(Map<String, Path> files, Fingerprint fingerprint) {
        var texts = new LinkedHashMap<String, TextFile>();
        files.forEach((name, path) -> {
            if (name.endsWith(CSV) || CONFIGURATIONS.contains(name.substring(prefix.length()))) {
                TextFile.read(name, path, fingerprint, problems)
                        .ifPresent(text -> texts.put(name.substring(prefix.length()), text));
            } else {
                TextFile.bytes(name, path, problems).ifPresent(bytes -> fingerprint.add(name, bytes));
            }
        });
        return texts.isEmpty() ? Optional.empty() : read(texts);
    }

    private Optional<EnergyReading.Accepted> read(Map<String, TextFile> texts) {
        var data = new OtooleData(prefix.isEmpty() ? FIRST_SET : prefix + FIRST_SET);
        if (!texts.containsKey(DEFAULTS)) {
            CONFIGURATIONS.stream()
                    .flatMap(name -> Stream.ofNullable(texts.get(name)))
                    .findFirst()
                    .ifPresent(text -> new OtooleConfiguration(data, problems).read(text));
        }
        texts.forEach((name, text) -> {
            if (name.endsWith(CSV) && name.indexOf('/') < 0 && !FieldTable.ARRANGEMENTS.contains(name)) {
                table(data, name, text);
            }
        });
        var check = new ArrangementCheck(data);
        var rows = arrangements(data, check, texts, "");
        var options = options(data, check, texts, rows.options());
        check.finish();
        cited.putAll(data.cited());
        return switch (data.reading(rows.units(), rows.arrangements(), options)) {
            case EnergyReading.Accepted accepted when problems.isEmpty() -> Optional.of(accepted);
            case EnergyReading.Accepted _ -> Optional.empty();
            case EnergyReading.Rejected(var found) -> {
                found.forEach(problems::add);
                yield Optional.empty();
            }
        };
    }

    /// Checks that the sources and branches which were named stand in the scenario's tables.
    ///
    /// @param tables the scenario's tables
    void check(Tables tables) {
        for (var cell : references) {
            var table = cell.field().name().equals("branch") ? Table.BRANCHES : Table.SOURCES;
            if (isAbsent(cell.text(), table, tables)) {
                cell.wrong(
                        cell.text(),
                        "a name that stands in " + FieldTable.file(table),
                        Nearest.fix(cell.text(), tables.keys(table), "Add it there."));
            }
        }
        cited.forEach((source, place) -> {
            if (isAbsent(source, Table.SOURCES, tables)) {
                problems.add(new Problem(
                        place.file(),
                        place.line(),
                        "source",
                        source,
                        "a name that stands in " + FieldTable.file(Table.SOURCES),
                        Nearest.fix(source, tables.keys(Table.SOURCES), "Add it there.")));
            }
        });
    }

    private static boolean isAbsent(String name, Table table, Tables tables) {
        return !tables.isUnread(table) && !tables.keys(table).contains(name);
    }

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - CSV.length());
    }

    private void table(OtooleData data, String name, TextFile text) {
        var stem = stem(name);
        if (stem.equals(SECOND_REGION)) {
            return;
        }
        var rows = data.find(stem, prefix + name);
        if (rows.isPresent()) {
            fill(rows.get(), text);
            return;
        }
        var near = OtooleData.near(stem).or(() -> Nearest.to(stem, ARRANGED));
        if (near.isPresent()) {
            problems.add(Problem.whole(
                    prefix + name, "a table of this name", near.get() + CSV, "Rename it to " + near.get() + CSV + "."));
        } else {
            data.warning(Problem.whole(
                    prefix + name,
                    "a table of this name",
                    "a set or parameter of OSeMOSYS, or one of " + String.join(", ", FieldTable.ARRANGEMENTS),
                    "It is left out: move it away, or correct its name."));
        }
    }

    /// A table without numbers has a header all the same.
    private void fill(OtooleData.Rows rows, TextFile text) {
        var lines = new AtomicInteger();
        new Sheet(text, problems).forEach(line -> {
            lines.incrementAndGet();
            rows.take(line.number(), line.cells());
        });
        if (lines.get() == 0) {
            problems.add(new Problem(
                    text.name(),
                    1,
                    "header",
                    "nothing",
                    "a header, such as REGION,YEAR,VALUE",
                    "Write the header, or delete the file."));
        }
    }

    private ArrangementRows arrangements(
            OtooleData data, ArrangementCheck check, Map<String, TextFile> texts, String within) {
        var rows = new ArrangementRows(data, check);
        for (var file : FieldTable.ARRANGEMENTS) {
            var text = texts.get(within + file);
            if (text != null) {
                rows(file, text, rows);
            }
        }
        references.addAll(rows.references());
        return rows;
    }

    private void rows(String file, TextFile text, ArrangementRows rows) {
        var header = new ArrayList<Columns>(1);
        new Sheet(text, problems).forEach(line -> {
            if (header.isEmpty()) {
                header.add(Columns.read(text.name(), fields.arrangement(file), line, problems));
            } else if (line.cells().size() == header.getFirst().size()) {
                rows.take(file, new Cells(header.getFirst(), line.cells(), line.number(), problems));
            } else {
                problems.add(new Problem(
                        text.name(),
                        line.number(),
                        "row",
                        line.cells().size() + " cells",
                        header.getFirst().size() + " cells as in the header",
                        "Write a separator for every empty cell."));
            }
        });
    }

    private List<EnergyOption> options(
            OtooleData data, ArrangementCheck check, Map<String, TextFile> texts, List<EnergyOption> named) {
        var all = new ArrayList<EnergyOption>();
        var ids = named.stream().map(EnergyOption::id).toList();
        texts.forEach((name, text) -> {
            if (name.startsWith(OPTIONS)) {
                change(data, name, text, ids);
            }
        });
        for (var option : named) {
            var rows = arrangements(data, check, texts, OPTIONS + option.id() + "/");
            all.add(option.with(rows.arrangements()));
            if (texts.keySet().stream().noneMatch(name -> name.startsWith(OPTIONS + option.id() + "/"))) {
                problems.add(new Problem(
                        prefix + "options.csv",
                        0,
                        "option",
                        option.id(),
                        "tables of what it changes in " + prefix + OPTIONS + option.id() + "/",
                        "Write them there, or take the option out."));
            }
        }
        return all;
    }

    /// A table of an option: arrangements are read later, numbers now.
    private void change(OtooleData data, String name, TextFile text, List<String> ids) {
        var rest = name.substring(OPTIONS.length());
        var slash = rest.indexOf('/');
        var id = slash < 0 ? "" : rest.substring(0, slash);
        if (!ids.contains(id)) {
            problems.add(Problem.whole(
                    text.name(),
                    id.isEmpty() ? "a table outside an option" : "the option " + id,
                    "one of the options of options.csv: " + String.join(", ", ids),
                    "Add it to options.csv, or move the table away."));
            return;
        }
        if (FieldTable.ARRANGEMENTS.contains(rest.substring(slash + 1))) {
            return;
        }
        var rows = data.findChange(id, stem(name), prefix + name);
        if (rows.isPresent()) {
            fill(rows.get(), text);
        } else {
            problems.add(Problem.whole(
                    text.name(),
                    "a table of this name",
                    "a parameter of OSeMOSYS or an arrangement",
                    "Correct its name, or move it away."));
        }
    }
}
