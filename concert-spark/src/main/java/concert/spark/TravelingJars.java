package concert.spark;

import concert.assess.ensemble.FutureRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The jars that executors need beside Spark: Concert and the libraries that its manifest names, less those that only
/// read documents, keep data, draw or talk to the user.
final class TravelingJars {
    private static final List<String> STAY =
            List.of("duckdb", "pdfbox", "fontbox", "xmpbox", "jsoup", "echarts", "zrender", "picocli");

    private TravelingJars() {}

    /// {@return their paths}
    ///
    /// @throws IllegalStateException if Concert does not run from jars
    static List<String> names() {
        var house = of(FutureRows.class);
        var jars = new ArrayList<>(List.of(of(TravelingJars.class), house));
        libraries(house)
                .filter(name ->
                        STAY.stream().noneMatch(Path.of(name).getFileName().toString()::startsWith))
                .map(house::resolveSibling)
                .filter(Files::exists)
                .forEach(jars::add);
        return jars.stream().map(Path::toString).toList();
    }

    private static Path of(Class<?> type) {
        try {
            var place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(place)) {
                return place;
            }
            throw new IllegalStateException(
                    "Concert runs from " + place + ", expected a jar, which executors can load. "
                            + "Package it, or name the jars with --conf spark.jars=FILE,FILE.");
        } catch (URISyntaxException failure) {
            throw new IllegalStateException("no place for " + type, failure);
        }
    }

    private static Stream<String> libraries(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var manifest = Objects.requireNonNull(file.getManifest(), "every jar of the build has a manifest");
            var path = manifest.getMainAttributes().getValue("Class-Path");
            return path == null ? Stream.empty() : Stream.of(path.split(" ", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
