package concert.report.map;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Shapes whose borders are stored once as arcs, quantized and as differences (the TopoJSON format, M. Bostock and
/// C. Metcalf 2013, github.com/topojson/topojson-specification).
final class Topology {
    private final List<Shape> shapes = new ArrayList<>();
    private final List<int[]> arcs = new ArrayList<>();
    private double[] scale = {1, 1};
    private double[] translate = {0, 0};

    /// A country: rings of arcs. A negative number ~k is arc k backwards.
    record Shape(String id, String name, List<List<Integer>> rings) {}

    private Topology() {}

    /// Reads the countries of a topology.
    static Topology read(String json) {
        var topology = new Topology();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                topology.take(parser);
            }
        }
        return topology;
    }

    private void take(JsonParser parser) {
        if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
            return;
        }
        switch (parser.currentName()) {
            case "countries" -> countries(parser);
            case "land" -> {
                parser.nextToken();
                parser.skipChildren();
            }
            case "arcs" -> arcs(parser);
            case "scale" -> scale = pair(parser);
            case "translate" -> translate = pair(parser);
            default -> {
                // Names of the document that say nothing of shapes.
            }
        }
    }

    private void countries(JsonParser parser) {
        while (!"geometries".equals(parser.nextName())) {
            // On to the list of geometries.
        }
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            shapes.add(country(parser));
        }
    }

    private static Shape country(JsonParser parser) {
        var id = "";
        var name = "";
        var rings = new ArrayList<List<Integer>>();
        for (var depth = 1; depth > 0; ) {
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                depth++;
            } else if (token == JsonToken.END_OBJECT) {
                depth--;
            } else if (token == JsonToken.PROPERTY_NAME) {
                switch (parser.currentName()) {
                    case "id" -> id = parser.nextStringValue();
                    case "name" -> name = parser.nextStringValue();
                    case "arcs" -> {
                        parser.nextToken();
                        rings(parser, rings);
                    }
                    default -> {
                        // The kind of geometry shows in the depth of its arcs.
                    }
                }
            }
        }
        return new Shape(id, name, rings);
    }

    /// Collects the innermost lists, however deep they stand.
    private static void rings(JsonParser parser, List<List<Integer>> rings) {
        var ring = new ArrayList<Integer>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                rings(parser, rings);
            } else {
                ring.add(parser.getIntValue());
            }
        }
        if (!ring.isEmpty()) {
            rings.add(ring);
        }
    }

    private void arcs(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            var numbers = new ArrayList<Integer>();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
                numbers.add(parser.getIntValue());
                parser.nextToken();
                numbers.add(parser.getIntValue());
                parser.nextToken();
            }
            arcs.add(numbers.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static double[] pair(JsonParser parser) {
        parser.nextToken();
        parser.nextToken();
        var first = parser.getDoubleValue();
        parser.nextToken();
        return new double[] {first, parser.getDoubleValue()};
    }

    List<Shape> shapes() {
        return shapes;
    }

    /// The corners of a ring: longitude, latitude, longitude, and so on.
    double[] corners(List<Integer> ring) {
        var corners =
                new double[ring.stream().mapToInt(number -> arc(number).length).sum() - 2 * (ring.size() - 1)];
        var at = 0;
        for (var number : ring) {
            at += copy(arc(number), number < 0, corners, Math.max(0, at - 2)) - (at == 0 ? 0 : 2);
        }
        return corners;
    }

    private int[] arc(int number) {
        return arcs.get(number < 0 ? ~number : number);
    }

    /// Decodes an arc to a place in the ring, its first corner over the last one of the arc before.
    private int copy(int[] differences, boolean backwards, double[] corners, int from) {
        var x = 0;
        var y = 0;
        for (var i = 0; i < differences.length; i += 2) {
            x += differences[i];
            y += differences[i + 1];
            var at = from + (backwards ? differences.length - 2 - i : i);
            corners[at] = x * scale[0] + translate[0];
            corners[at + 1] = y * scale[1] + translate[1];
        }
        return differences.length;
    }
}
