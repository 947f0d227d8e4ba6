package concert.cli.robustness;

import concert.cli.engine.FutureJob;
import concert.data.FutureStore;
import concert.data.FutureTable;
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
import java.util.concurrent.atomic.AtomicReference;

/// What is told of all futures of an ensemble: the tables, made in a folder aside, and how the metrics vary. They are
/// made beside each other, the longest work first.
///
/// @param scratch where the tables are
/// @param tables their names
/// @param spreads how the metrics vary
record EnsembleTables(Path scratch, List<String> tables, Spreads spreads) {
    EnsembleTables {
        tables = List.copyOf(tables);
    }

    static EnsembleTables of(FutureStore store, FutureJob job, List<String> formats) throws IOException {
        var inputs = job.rows().inputs();
        var scratch = store.scratch();
        var table = new FutureTable(store, inputs);
        var contents = new LinkedHashMap<String, Content>();
        for (var format : formats) {
            contents.put("futures." + format, table::writeMetrics);
            contents.put("inputs." + format, table::writeInputs);
        }
        var spreads = new AtomicReference<Spreads>();
        var parts = new ArrayList<Part>();
        contents.forEach((name, content) -> parts.add(() -> content.writeTo(scratch.resolve(name))));
        parts.add(() -> spreads.set(Spreads.of(store, inputs, job.options().design())));
        try {
            job.workers().each("tables", parts.size(), part -> make(parts.get(part)));
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
        return new EnsembleTables(scratch, List.copyOf(contents.keySet()), Objects.requireNonNull(spreads.get()));
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
