package concert.energy.oracle;

import concert.math.RandomSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A parameter of a random model, written in a notation of MathProg that is drawn, too: plain records, slices, tables,
/// transposed tables, in the tabbing form, with comments and line ends in odd places.
final class RandomTable {
    private final String name;
    private final String otherwise;
    private final Map<List<String>, String> numbers = new LinkedHashMap<>();

    RandomTable(String name, String otherwise) {
        this.name = name;
        this.otherwise = otherwise;
    }

    void set(double number, String... place) {
        var text = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        numbers.put(List.of(place), text);
    }

    String write(RandomSequence random) {
        var text = new StringBuilder();
        var depth = numbers.isEmpty() ? 0 : numbers.keySet().iterator().next().size();
        var head = "param " + name + (otherwise.isEmpty() ? "" : " default " + otherwise);
        if (depth == 0) {
            return head + (random.uniform() < 0.5 ? " := ;\n" : " :=\n# nothing\n;\n");
        }
        if (random.uniform() < 0.15) {
            text.append("param ")
                    .append(otherwise.isEmpty() ? "" : "default " + otherwise)
                    .append(" : ")
                    .append(name)
                    .append(" :=\n");
            numbers.forEach((place, number) -> text.append(String.join(" ", place))
                    .append(' ')
                    .append(number)
                    .append('\n'));
            return text.append(";\n").toString();
        }
        text.append(head).append(random.uniform() < 0.7 ? " :=\n" : random.uniform() < 0.5 ? ":=" : "\n");
        if (depth == 1 || random.uniform() < 0.35) {
            records(text, depth, random);
        } else {
            tables(text, depth, random);
        }
        return text.append(random.uniform() < 0.5 ? ";\n" : "# the end\n ;\t\n").toString();
    }

    /// Records, with the first subscript in a template or not.
    private void records(StringBuilder text, int depth, RandomSequence random) {
        var sliced = depth > 1 && random.uniform() < 0.6;
        var fixed = "";
        for (var entry : numbers.entrySet()) {
            var place = entry.getKey();
            if (sliced && !place.getFirst().equals(fixed)) {
                fixed = place.getFirst();
                text.append('[').append(fixed).append(",*".repeat(depth - 1)).append("]\n");
            }
            var rest = sliced ? place.subList(1, depth) : place;
            text.append(String.join(random.uniform() < 0.2 ? " , " : " ", rest))
                    .append('\t')
                    .append(entry.getValue());
            text.append(
                    random.uniform() < 0.1
                            ? " # a comment; with : and := and [\n"
                            : random.uniform() < 0.1 ? " " : "\n");
        }
    }

    /// A table for every choice of the other subscripts.
    private void tables(StringBuilder text, int depth, RandomSequence random) {
        var stars = stars(depth, random);
        var slices = numbers.keySet().stream()
                .map(place -> fixed(place, stars))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var transposed = random.uniform() < 0.4;
        for (var slice : slices) {
            if (depth > 2 || random.uniform() < 0.5) {
                text.append('[')
                        .append(String.join(random.uniform() < 0.3 ? " , " : ",", slice))
                        .append(']');
            }
            text.append(transposed ? " (tr)" : "").append(random.uniform() < 0.5 ? " : " : ":\n");
            table(text, slice, transposed ? new int[] {stars[1], stars[0]} : stars, random);
        }
    }

    private void table(StringBuilder text, List<String> slice, int[] labels, RandomSequence random) {
        var here = numbers.keySet().stream()
                .filter(place -> fixed(place, labels).equals(slice))
                .toList();
        var rows = here.stream().map(place -> place.get(labels[0])).distinct().toList();
        var columns =
                here.stream().map(place -> place.get(labels[1])).distinct().toList();
        text.append(String.join(" ", columns)).append(random.uniform() < 0.5 ? " :=\n" : ":=\n");
        for (var row : rows) {
            text.append(row);
            for (var column : columns) {
                var place = new ArrayList<>(slice);
                place.set(labels[0], row);
                place.set(labels[1], column);
                text.append(random.uniform() < 0.5 ? "\t" : "  ").append(numbers.getOrDefault(place, "."));
            }
            text.append(random.uniform() < 0.2 ? " " : random.uniform() < 0.1 ? "/* row */\n" : "\n");
        }
    }

    private static int[] stars(int depth, RandomSequence random) {
        var first = (int) (random.uniform() * (depth - 1));
        var second = first + 1 + (int) (random.uniform() * (depth - 1 - first));
        return new int[] {first, second};
    }

    private static List<String> fixed(List<String> place, int[] stars) {
        return IntStream.range(0, place.size())
                .mapToObj(set -> set == stars[0] || set == stars[1] ? "*" : place.get(set))
                .toList();
    }
}
