package concert.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes the files of one assessment so that a reader finds all of the new ones or all of the old ones.
///
/// Each file is written under another name in the same folder and brought to the disk; only when all are complete
/// are they moved to their names. What fails before that, a full disk or an interrupt, leaves the folder as it was.
/// A move that fails brings the earlier ones back. No file system moves several files in one step, so a power cut
/// between two moves can still leave new files beside old ones.
public final class OutputFiles {
    private static final Pattern DRAFT = Pattern.compile("\\.(.+)\\.(\\d{1,9})\\.(?:new|old)");

    private final Path folder;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean interrupted;

    private OutputFiles(Path folder) {
        this.folder = folder;
    }

    /// What a file is to hold.
    @FunctionalInterface
    public interface Content {
        /// Writes it.
        ///
        /// @param file the file to create or to overwrite
        /// @throws IOException if that fails
        void writeTo(Path file) throws IOException;

        /// {@return a text in UTF-8}
        ///
        /// @param text the text
        static Content text(String text) {
            return file -> Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A file on its way: where it is written, where it will be, and where the one it replaces waits.
    private record Draft(Path written, Path target, Path replaced) {
        static Draft of(Path folder, String name) {
            var id = "." + name + "." + ProcessHandle.current().pid();
            return new Draft(folder.resolve(id + ".new"), folder.resolve(name), folder.resolve(id + ".old"));
        }
    }

    /// Writes all files or none.
    ///
    /// @param folder where, made if it is not there
    /// @param files the files by name
    /// @throws IOException if one of them cannot be written or moved; the folder is then as it was
    public static void write(Path folder, SequencedMap<String, Content> files) throws IOException {
        Files.createDirectories(folder);
        var output = new OutputFiles(folder);
        var interrupt = new Thread(output::interrupt);
        Runtime.getRuntime().addShutdownHook(interrupt);
        try {
            sweepDead(folder, files.keySet());
            output.writeAside(files);
            output.moveAll();
        } finally {
            output.sweep();
            forget(interrupt);
        }
    }

    private void writeAside(SequencedMap<String, Content> files) throws IOException {
        for (var file : files.entrySet()) {
            var draft = Draft.of(folder, file.getKey());
            add(draft);
            file.getValue().writeTo(draft.written());
            try (var channel = FileChannel.open(draft.written(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private synchronized void add(Draft draft) throws IOException {
        if (interrupted) {
            throw new InterruptedIOException("interrupted before " + draft.target() + " was written");
        }
        drafts.add(draft);
    }

    /// Holds the lock, so that an interrupt waits until the names are consistent.
    private synchronized void moveAll() throws IOException {
        var moved = new ArrayList<Draft>();
        try {
            for (var draft : drafts) {
                keepOld(draft);
                Files.move(
                        draft.written(),
                        draft.target(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                moved.add(draft);
            }
        } catch (IOException failure) {
            bringBack(moved.reversed(), failure);
            throw failure;
        }
    }

    private static void keepOld(Draft draft) throws IOException {
        if (Files.isRegularFile(draft.target())) {
            Files.copy(draft.target(), draft.replaced(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void bringBack(List<Draft> moved, IOException failure) {
        for (var draft : moved) {
            try {
                if (Files.exists(draft.replaced())) {
                    Files.move(draft.replaced(), draft.target(), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(draft.target());
                }
            } catch (IOException second) {
                failure.addSuppressed(second);
            }
        }
    }

    private synchronized void interrupt() {
        interrupted = true;
        sweep();
    }

    private synchronized void sweep() {
        for (var draft : drafts) {
            delete(draft.written());
            delete(draft.replaced());
        }
        drafts.clear();
    }

    /// A process that was killed could not sweep: drafts of these files by processes that are no more are deleted.
    private static void sweepDead(Path folder, Set<String> names) throws IOException {
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                var draft = DRAFT.matcher(String.valueOf(file.getFileName()));
                if (draft.matches()
                        && names.contains(draft.group(1))
                        && ProcessHandle.of(Long.parseLong(draft.group(2))).isEmpty()) {
                    delete(file);
                }
            }
        }
    }

    /// What cannot be deleted stays under a name that begins with a dot; the result itself is not touched by it.
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            file.toFile().deleteOnExit();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The machine is already going down and the hook has run.
        }
    }
}
