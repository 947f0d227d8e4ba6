package concert.alignment;

import concert.scenario.Roster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reference figures in `published/alignment`; its README tells their sources.
final class Published {
    private Published() {}

    static JsonNode mactor() {
        try (var stream = Published.class.getResourceAsStream("/published/alignment/mactor_reference.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[][] matrix(JsonNode rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> vector(rows.get(i)))
                .toArray(double[][]::new);
    }

    static double[] vector(JsonNode values) {
        return IntStream.range(0, values.size())
                .mapToDouble(i -> values.get(i).doubleValue())
                .toArray();
    }

    static Roster names(String prefix, int size) {
        return new Roster(
                IntStream.rangeClosed(1, size).mapToObj(i -> prefix + i).toList());
    }

    static double[] unboxed(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
