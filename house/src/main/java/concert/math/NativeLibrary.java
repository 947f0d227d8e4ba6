package concert.math;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// The solver's native library, or why there is none. It comes inside the platform jar of OR-Tools on the class path.
/// Since an operating system loads libraries from files only, it is copied once to a cache directory: `concert.cache`
/// if that system property is set, else the user's own.
sealed interface NativeLibrary {

    /// It is loaded.
    record Loaded(SymbolLookup symbols) implements NativeLibrary {}

    /// It cannot be loaded.
    record Missing(String why) implements NativeLibrary {}

    /// The library for this machine.
    static NativeLibrary ofThisMachine() {
        return of(Platform.of(System.getProperty("os.name", ""), System.getProperty("os.arch", "")), cache());
    }

    @SuppressWarnings("restricted")
    static NativeLibrary of(Platform platform, Path cache) {
        var resource = NativeLibrary.class.getClassLoader().getResource(platform.resource());
        if (resource == null) {
            return new Missing("no solver for " + platform.name() + ". Linear programs need HiGHS, which exists for "
                    + String.join(", ", Platform.KNOWN) + ": run Concert on one of these, with "
                    + "com.google.ortools:ortools-<platform> on the class path.");
        }
        try {
            var symbols = SymbolLookup.libraryLookup(extract(resource, cache), Arena.global());
            NativeOutput.silence();
            return new Loaded(symbols);
        } catch (IOException | UncheckedIOException problem) {
            return new Missing("the solver cannot be copied to " + cache + ": " + problem.getMessage()
                    + ". Make the directory writable, or name another by -Dconcert.cache=DIRECTORY.");
        } catch (IllegalArgumentException problem) {
            return new Missing("the solver for " + platform.name() + " does not load: " + problem.getMessage());
        }
    }

    /// Copies the library, unless it is there. The copy appears under its name as a whole or not at all, so that
    /// several processes may start at once.
    ///
    /// @param resource the library within its jar
    /// @param cache where copies are kept
    /// @return the copy
    static Path extract(URL resource, Path cache) throws IOException {
        var connection = resource.openConnection();
        var size = connection.getContentLengthLong();
        var file = cache.resolve(
                stamp(connection) + "-" + Path.of(resource.getPath()).getFileName());
        if (Files.exists(file) && Files.size(file) == size) {
            return file;
        }
        Files.createDirectories(cache);
        var whole = Files.createTempFile(cache, "solver", ".part");
        try (var in = connection.getInputStream()) {
            Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
            publish(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
        return file;
    }

    private static void publish(Path whole, Path file) throws IOException {
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException _) {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What tells one version of the library from another.
    private static String stamp(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getLastModified());
    }

    private static Path cache() {
        var named = System.getProperty("concert.cache");
        if (named != null) {
            return Path.of(named);
        }
        var local = System.getenv("LOCALAPPDATA");
        var xdg = System.getenv("XDG_CACHE_HOME");
        var home = Path.of(System.getProperty("user.home", "."));
        if (local != null) {
            return Path.of(local, "concert", "cache");
        }
        return xdg != null ? Path.of(xdg, "concert") : home.resolve(".cache").resolve("concert");
    }

    /// A machine's platform as OR-Tools names it.
    ///
    /// @param name such as `linux-x86-64`
    /// @param file the library's file name there
    record Platform(String name, String file) {
        static final List<String> KNOWN =
                List.of("linux-x86-64", "linux-aarch64", "darwin-x86-64", "darwin-aarch64", "win32-x86-64");

        static Platform of(String system, String architecture) {
            var os = system.toLowerCase(Locale.ROOT);
            var arch = switch (architecture.toLowerCase(Locale.ROOT)) {
                case "amd64", "x86_64", "x64" -> "x86-64";
                case "arm64", "aarch64" -> "aarch64";
                default -> architecture;
            };
            if (os.startsWith("mac") || os.startsWith("darwin")) {
                return new Platform("darwin-" + arch, "libhighs.1.dylib");
            }
            return os.startsWith("windows")
                    ? new Platform("win32-" + arch, "highs.dll")
                    : new Platform(os.replace(' ', '-') + "-" + arch, "libhighs.so.1");
        }

        String resource() {
            return "ortools-" + name + "/" + file;
        }
    }
}
