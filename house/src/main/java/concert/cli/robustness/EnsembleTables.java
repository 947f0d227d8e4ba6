package concert.cli.robustness;

import concert.cli.engine.FutureJob;
import concert.data.futures.FutureStore;
import concert.data.futures.FutureTable;
import concert.report.OutputFiles.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// What is told of all futures of an ensemble: the tables, made in a folder aside, and how the metrics vary. They are
/// made beside each other, the longest work first.
///
/// @param scratch where the tables are
/// @param tables their names
/// @param spreads how the metrics vary
record EnsembleTables(Path scratch, List<String> tables, Spreads spreads) {
    private static final List<String> NAMES = List.of("futures", "inputs");

    /// Metrics whose spreads are one piece of work.
    private static final int METRICS = 50;

    EnsembleTables {
        tables = List.copyOf(tables);
    }

    /// {@return the tables as Parquet, and as comma-separated values where these are asked for}
    static EnsembleTables of(FutureStore store, FutureJob job, boolean csv) throws IOException {
        var inputs = job.rows().inputs();
        var scratch = store.scratch();
        var table = new FutureTable(store, inputs);
        var parts = new ArrayList<Part>();
        parts.add(() -> write(table::writeMetrics, scratch.resolve(NAMES.getFirst()), csv));
        parts.add(() -> write(table::writeInputs, scratch.resolve(NAMES.getLast()), csv));
        var summaries = new ArrayList<List<Spreads.Summary>>();
        for (var first = inputs; first < store.plan().columns().size(); first += METRICS) {
            var place = summaries.size();
            var column = first;
            summaries.add(List.of());
            parts.add(() -> summaries.set(
                    place,
                    Spreads.summaries(store, column, METRICS, job.options().design())));
        }
        try {
            job.workers().each("tables", parts.size(), part -> make(parts.get(part)));
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
        var spreads = new Spreads(
                store.plan().futures(),
                job.options().design(),
                summaries.stream().flatMap(List::stream).toList());
        var names = NAMES.stream()
                .flatMap(name -> csv ? Stream.of(parquet(name), csv(name)) : Stream.of(parquet(name)))
                .toList();
        return new EnsembleTables(scratch, names, spreads);
    }

    private static String parquet(String name) {
        return name + ".parquet";
    }

    private static String csv(String name) {
        return name + ".csv";
    }

    private static void write(Content table, Path file, boolean csv) throws IOException {
        var name = file.getFileName().toString();
        table.writeTo(file.resolveSibling(parquet(name)));
        if (csv) {
            FutureTable.writeCsv(file.resolveSibling(parquet(name)), file.resolveSibling(csv(name)));
        }
    }

    /// A part of the work.
    @FunctionalInterface
    private interface Part {
        void make() throws IOException;
    }

    private static void make(Part part) {
        try {
            part.make();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The files by name, each to be written once.
    SequencedMap<String, Content> files() {
        var files = new LinkedHashMap<String, Content>();
        for (var name : tables) {
            files.put(name, file -> Files.move(scratch.resolve(name), file, StandardCopyOption.REPLACE_EXISTING));
        }
        files.put("spreads.csv", Content.text(spreads.csv()));
        return files;
    }
}
