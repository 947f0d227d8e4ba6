package concert.energy;

import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.MathProgData;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Models kept as resources.
final class Published {
    private Published() {}

    static EnergySystem system(String name) {
        var text = String.join("\n", lines(name));
        if (MathProgData.parse(name, text) instanceof EnergyReading.Accepted accepted) {
            return accepted.system();
        }
        throw new AssertionError(name + " is rejected: " + MathProgData.parse(name, text));
    }

    static List<String> lines(String name) {
        try (var in = Published.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Lines below the comment and the head, split at a separator.
    static List<List<String>> rows(String name, String separator) {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split(separator, -1)))
                .toList();
    }
}
