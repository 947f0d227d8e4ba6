package concert.folder.genius;

import concert.folder.ForeignFile;
import concert.folder.ForeignFile.Expected;
import concert.folder.genius.Item.Kind;
import concert.folder.genius.Item.Steps;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The items of a domain or of a profile.
///
/// Reals are cut into steps, 21 as GENIUS itself does; so are integers beyond 1001 values.
final class Domain {
    /// How many values of a real are kept.
    static final int STEPS = 21;

    private static final int MOST_INTEGERS = 1001;
    private static final Expected BOUNDS = new Expected(
            "lowerbound and upperbound, the first not above the second", "Write both in the issue or in its <range>.");

    private final ForeignFile file;

    private Domain(ForeignFile file) {
        this.file = file;
    }

    /// {@return the items that stand in an objective}
    static List<Item> items(ForeignFile file, Element objective) {
        return new Domain(file).items(objective);
    }

    private List<Item> items(Element objective) {
        for (var nested : objective.all("objective")) {
            file.wrong(
                    nested.line(),
                    "objective",
                    nested.text("name"),
                    new Expected("issues directly in the first objective", "Move the issues up, weights multiplied."));
        }
        var items = new ArrayList<Item>();
        var indices = new HashSet<Integer>();
        var names = new HashSet<String>();
        for (var issue : objective.all("issue")) {
            var index = whole(file, issue, "index");
            var name = issue.text("name").isEmpty() ? "issue " + issue.text("index") : issue.text("name");
            if (index.isPresent() && !indices.add(index.getAsInt())) {
                file.wrong(issue.line(), "index", issue.text("index"), new Expected("an index once", "Renumber it."));
            }
            if (!names.add(name)) {
                file.wrong(issue.line(), "name", name, new Expected("a name of its own", "Name it differently."));
            }
            items.add(item(issue, index.orElse(0), name));
        }
        if (items.isEmpty()) {
            file.wrong(objective.line(), "issue", "", new Expected("at least one issue", "Write the issues."));
        }
        return items;
    }

    private Item item(Element issue, int index, String name) {
        var type = issue.find("type")
                .or(() -> issue.find("etype"))
                .or(() -> issue.find("vtype"))
                .orElse("discrete")
                .toLowerCase(Locale.ROOT);
        return switch (type) {
            case "discrete" -> discrete(issue, index, name);
            case "integer" -> integer(issue, index, name);
            case "real" -> real(issue, index, name);
            default -> {
                file.wrong(
                        issue.line(),
                        "type",
                        type,
                        new Expected("discrete, integer or real", "Write one of the three."));
                yield new Item(index, name, Kind.DISCRETE, List.of(), 0, Steps.ALL);
            }
        };
    }

    private Item discrete(Element issue, int index, String name) {
        var options = new ArrayList<String>();
        for (var item : issue.all("item")) {
            var value = item.text("value");
            if (value.isEmpty() || options.contains(value)) {
                file.wrong(
                        item.line(), "value", value, new Expected("a value of its own", "Name the value differently."));
            } else {
                options.add(value);
            }
        }
        if (options.isEmpty()) {
            file.wrong(issue.line(), name, "", new Expected("at least one item", "Write the items of the issue."));
        }
        return new Item(index, name, Kind.DISCRETE, options, 0, Steps.ALL);
    }

    private Item integer(Element issue, int index, String name) {
        var bounds = bounds(issue);
        if (Math.rint(bounds[0]) != bounds[0] || Math.rint(bounds[1]) != bounds[1]) {
            file.wrong(issue.line(), name, bounds[0] + " to " + bounds[1], new Expected("whole bounds", "Round them."));
        }
        var count = bounds[1] - bounds[0] + 1;
        if (count > MOST_INTEGERS) {
            return new Item(index, name, Kind.INTEGER, rounded(steps(bounds)), bounds[0], Steps.SOME);
        }
        var options = IntStream.range(0, (int) count)
                .mapToObj(k -> number(bounds[0] + k))
                .toList();
        return new Item(index, name, Kind.INTEGER, options, bounds[0], Steps.ALL);
    }

    private Item real(Element issue, int index, String name) {
        var bounds = bounds(issue);
        return new Item(index, name, Kind.REAL, steps(bounds), bounds[0], Steps.SOME);
    }

    private static List<String> steps(double[] bounds) {
        return IntStream.range(0, STEPS)
                .mapToObj(k -> number(bounds[0] + (bounds[1] - bounds[0]) * k / (STEPS - 1)))
                .distinct()
                .toList();
    }

    private static List<String> rounded(List<String> numbers) {
        return numbers.stream()
                .map(each -> number(Math.rint(Double.parseDouble(each))))
                .distinct()
                .toList();
    }

    private double[] bounds(Element issue) {
        var range = issue.first("range").orElse(issue);
        var low = number(range.text("lowerbound"));
        var high = number(range.text("upperbound"));
        if (low.isEmpty() || high.isEmpty() || low.getAsDouble() > high.getAsDouble()) {
            file.wrong(range.line(), "range", range.text("lowerbound") + " to " + range.text("upperbound"), BOUNDS);
            return new double[] {0, 0};
        }
        return new double[] {low.getAsDouble(), high.getAsDouble()};
    }

    static OptionalInt whole(ForeignFile file, Element element, String attribute) {
        try {
            return OptionalInt.of(Integer.parseInt(element.text(attribute)));
        } catch (NumberFormatException _) {
            file.wrong(
                    element.line(),
                    attribute,
                    element.text(attribute),
                    new Expected("a whole number", "Number issues and weights alike."));
            return OptionalInt.empty();
        }
    }

    static OptionalDouble number(String text) {
        try {
            var number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// A number as people write it.
    private static String number(double value) {
        return new BigDecimal(value, new MathContext(12)).stripTrailingZeros().toPlainString();
    }
}
