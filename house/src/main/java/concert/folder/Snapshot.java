package concert.folder;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The files of a scenario folder that are its input, as bytes, so that it can be read on another machine. What stands
/// in `documents/` is not among them.
///
/// @param files the bytes of each file by its path within the folder
public record Snapshot(Map<String, byte[]> files) implements Serializable {
    /// Copies the map.
    public Snapshot {
        files = Map.copyOf(files);
    }

    /// {@return a folder as it is now}
    ///
    /// @param folder the folder
    /// @throws IOException if a file cannot be read
    public static Snapshot of(Path folder) throws IOException {
        var listing = new Listing(FieldTable.load().files(), new Problems(List.of()));
        var paths = new TreeMap<>(listing.of(folder));
        paths.putAll(listing.energy(folder));
        var files = new TreeMap<String, byte[]>();
        for (var file : paths.entrySet()) {
            files.put(file.getKey(), Files.readAllBytes(file.getValue()));
        }
        return new Snapshot(files);
    }

    /// Writes the files.
    ///
    /// @param folder an empty folder
    /// @throws IOException if one cannot be written
    public void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
    }
}
