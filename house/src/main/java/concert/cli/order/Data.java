package concert.cli.order;

import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.data.store.DataStore;
import concert.data.world.Catalogue;
import concert.data.world.Holdings;
import concert.data.world.Query;
import concert.scenario.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The command `data`.
@Command(
        name = "data",
        header = "Data sets on states: what is at hand, add one from its file, ask them by SQL.%n",
        description = {
            "What a licence allows to ship comes with Concert and works at once. The rest is added from the user's own "
                    + "file and kept in one file, concert.duckdb, in the user's data folder or where CONCERT_DATA says."
        },
        footer = {
            "  concert data list",
            "  concert data add nmc NMC-70-abridged.csv",
            "  concert data cite nmc",
            "  concert data sql \"SELECT year, cinc FROM nmc WHERE ccode = 770\""
        })
public final class Data implements Callable<Integer> {
    private static final int SHOWN_HASH = 12;
    private static final int FEW = 6;

    @Spec
    private CommandSpec spec;

    /// Made by the command line, which fills in what the user wrote.
    public Data() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private DataSet set(String name) {
        return DataSet.find(name)
                .orElseThrow(() -> bad("no data set " + name + ", expected one of "
                        + Arrays.stream(DataSet.values()).map(DataSet::id).collect(Collectors.joining(", "))));
    }

    @Command(
            name = "list",
            header = "What is at hand, and how to get what is not.%n",
            description =
                    "For each version: rows, years, file and hash. What is not at hand is told with where to get it.",
            footer = {"  concert data list", "  concert data list --json"})
    int list(@Option(names = "--json", description = "Print JSON.") boolean json) throws IOException {
        var holdings = Holdings.of(DataStore.ofUser());
        var all = holdings.all();
        if (json) {
            var root = JsonMapper.shared().createObjectNode();
            root.put("store", holdings.store().file().toString());
            var sets = root.putArray("datasets");
            for (var set : DataSet.values()) {
                DataJson.put(sets.addObject(), set, all);
            }
            out().println(root.toPrettyString());
            return ExitCode.OK;
        }
        for (var set : DataSet.values()) {
            var held = all.stream().filter(one -> one.set() == set).toList();
            out().println(set.id() + ": " + set.title() + " [" + set.licence() + "]");
            held.forEach(one -> out().println("  " + words(one)));
            if (held.isEmpty()) {
                out().println("  not added. Add it with: concert data add " + set.id() + " FILE, where FILE is "
                        + set.origin());
            }
        }
        out().println("Store: " + holdings.store().file());
        return ExitCode.OK;
    }

    private static String words(Holding one) {
        return one.version() + ": " + String.format(Locale.ROOT, "%,d", one.rows()) + " rows, " + one.first() + "–"
                + one.last() + ", from " + one.file() + ", SHA-256 "
                + one.sha256().substring(0, SHOWN_HASH) + "…";
    }

    @Command(
            name = "add",
            header = "Add a data set from its file, in place of the same version.%n",
            description =
                    "The file is known by its header and checked cell by cell; what is wrong with it is told in full and "
                            + "nothing changes. A version behind the name is required of the file.",
            footer = {"  concert data add nmc NMC-60-abridged.csv", "  concert data add nmc_v7 nmc.csv"})
    int add(
            @Parameters(paramLabel = "NAME", description = "Its name in concert data list.") String name,
            @Parameters(paramLabel = "FILE", description = "The file.") Path file)
            throws IOException {
        var set = set(name);
        var holdings = Holdings.of(DataStore.ofUser());
        if (Files.isDirectory(file)) {
            throw bad("FILE: found the folder \"" + file + "\", expected a file. Name the file in it.");
        }
        if (!Files.isReadable(file)) {
            throw bad("FILE: found " + (Files.exists(file) ? "a file that may not be read" : "nothing") + " at \""
                    + file + "\", expected the file of a data set. Correct the name or its permissions.");
        }
        var reading = DataFile.read(set, file, holdings.states());
        return switch (DataFile.of(reading, DataSet.version(name))) {
            case DataFile.Reading.Rejected(var problems) -> {
                problems.stream().map(Problem::text).forEach(spec.commandLine().getErr()::println);
                yield ExitCode.USAGE;
            }
            case DataFile.Reading.Accepted(var read) -> {
                var changed = new Catalogue(holdings.store()).add(read);
                out().println((changed ? "Added " : "Nothing to do: the store has it already: ") + set.id() + " "
                        + words(read.holding()));
                differences(holdings.differences(read));
                out().println("Licence: " + set.licence() + ".");
                out().println("Cite: " + set.citation() + ".");
                yield ExitCode.OK;
            }
        };
    }

    private void differences(List<String> differences) {
        if (!differences.isEmpty()) {
            out().println("It differs from the table of states that comes with Concert in " + differences.size()
                    + " years of a state: "
                    + differences.stream().limit(FEW).collect(Collectors.joining("; "))
                    + (differences.size() > FEW ? "; …" : "") + ".");
        }
    }

    @Command(
            name = "remove",
            header = "Remove a data set from the store.%n",
            description = "What comes with Concert stays.",
            footer = {"  concert data remove nmc 6.0", "  concert data remove mid"})
    int remove(
            @Parameters(paramLabel = "NAME", description = "Its name in concert data list.") String name,
            @Parameters(paramLabel = "VERSION", arity = "0..1", description = "One version; all unless given.")
                    @Nullable
                    String version)
            throws IOException {
        var set = set(name);
        var removed = new Catalogue(DataStore.ofUser()).remove(set, Optional.ofNullable(version));
        if (removed.isEmpty()) {
            throw bad(set.id() + (version == null ? "" : " " + version)
                    + " is not in the store. See concert data list; what comes with Concert cannot be removed.");
        }
        removed.forEach(one -> out().println("Removed " + set.id() + " " + one.version() + "."));
        return ExitCode.OK;
    }

    @Command(
            name = "cite",
            header = "Whom to cite for a data set, and what its licence allows.%n",
            description = "One line for each data set.",
            footer = {"  concert data cite", "  concert data cite atop"})
    int cite(
            @Parameters(paramLabel = "NAME", arity = "0..1", description = "A data set; all unless given.") @Nullable
                    String name) {
        var sets = name == null ? List.of(DataSet.values()) : List.of(set(name));
        for (var set : sets) {
            out().println(set.id() + ": " + set.citation() + ". Licence: " + set.licence() + ".");
        }
        return ExitCode.OK;
    }

    @Command(
            name = "sql",
            header = "Ask the data sets: one table for each, with a column version; holdings; states.%n",
            description =
                    "Takes one SELECT and prints CSV. It reads the data sets and no other file, and changes nothing.",
            footer = {
                "  concert data sql \"SELECT year, cinc FROM nmc WHERE ccode = 770\"",
                "  concert data sql \"SELECT * FROM states WHERE code = '260'\""
            })
    int sql(
            @Parameters(paramLabel = "STATEMENT", description = "A statement of SQL, as DuckDB has it.")
                    String statement,
            @Option(names = "--json", description = "Print JSON.") boolean json)
            throws IOException {
        Query answer;
        try {
            answer = Query.run(Holdings.of(DataStore.ofUser()), statement);
        } catch (IllegalArgumentException wrong) {
            throw bad(String.valueOf(wrong.getMessage()));
        }
        if (json) {
            var root = JsonMapper.shared().createArrayNode();
            answer.rows().forEach(row -> record(root.addObject(), answer.columns(), row));
            out().println(root.toPrettyString());
        } else {
            out().println(line(answer.columns()));
            answer.rows().forEach(row -> out().println(line(row)));
        }
        return ExitCode.OK;
    }

    private static void record(ObjectNode node, List<String> columns, List<String> row) {
        for (var c = 0; c < columns.size(); c++) {
            node.put(columns.get(c), row.get(c));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("[^\",\\r\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
