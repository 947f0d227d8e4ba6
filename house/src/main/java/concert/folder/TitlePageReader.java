package concert.folder;

import concert.scenario.About;
import concert.scenario.Nearest;
import concert.scenario.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads scenario.yaml.
final class TitlePageReader {
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9_-]+");

    private final Map<String, Field> fields;
    private final Problems problems;

    TitlePageReader(List<Field> fields, Problems problems) {
        this.fields = fields.stream()
                .collect(Collectors.toMap(Field::name, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        this.problems = problems;
    }

    /// {@return what the scenario is about; empty where a value that it cannot do without is missing or wrong}
    Optional<About> read(YamlNode page) {
        if (!(page instanceof YamlNode.Mapping mapping)) {
            problems.add(new Problem(
                    FieldTable.TITLE_PAGE,
                    page.line(),
                    "",
                    page.words(),
                    "the scenario's id, title and as_of",
                    "Write them, each on a line as name: value."));
            return Optional.empty();
        }
        mapping.members().forEach((name, node) -> {
            if (!fields.containsKey(name)) {
                problems.add(new Problem(
                        FieldTable.TITLE_PAGE,
                        node.line(),
                        name,
                        name,
                        "one of the names " + String.join(", ", fields.keySet()),
                        Nearest.fix(name, fields.keySet(), "Delete it, or write it into a comment after #.")));
            }
        });
        return about(mapping);
    }

    private Optional<About> about(YamlNode.Mapping page) {
        var id = cell(page, "id").flatMap(Cell::words);
        var title = cell(page, "title").flatMap(Cell::words);
        var question = cell(page, "question").flatMap(Cell::words).orElse("");
        var asOf = cell(page, "as_of").flatMap(Cell::day);
        var horizonCell = cell(page, "horizon");
        var horizon = horizonCell.flatMap(Cell::day);
        var seed = cell(page, "seed").flatMap(Cell::whole);
        var futures = cell(page, "futures").flatMap(Cell::whole);
        var settings = settings(page);
        if (horizon.isPresent() && asOf.isPresent() && horizon.get().isBefore(asOf.get())) {
            horizonCell.ifPresent(
                    cell -> cell.wrong(cell.text(), "a day not before as_of, " + asOf.get(), "Move one of the two."));
        }
        if (id.isEmpty() || title.isEmpty() || asOf.isEmpty() || seed.isEmpty() || futures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new About(
                id.get(),
                title.get(),
                question,
                asOf.get(),
                horizon.orElse(null),
                seed.get(),
                Math.toIntExact(futures.get()),
                settings));
    }

    private Optional<Cell> cell(YamlNode.Mapping page, String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name + ", expected one of " + fields.keySet());
        }
        var node = page.members().getOrDefault(name, new YamlNode.Scalar("", page.line()));
        if (!(node instanceof YamlNode.Scalar scalar)) {
            new Cell(field, node.line(), node.words(), problems).wrong("Write a single value.");
            return Optional.empty();
        }
        if (scalar.text().isEmpty() && field.required()) {
            new Cell(field, scalar.line(), "", problems)
                    .wrong("Write " + name + ": and the value on a line of its own.");
        }
        var filled = scalar.text().isEmpty() ? field.fallback() : scalar.text();
        return filled.isEmpty() ? Optional.empty() : Optional.of(new Cell(field, scalar.line(), filled, problems));
    }

    private Settings settings(YamlNode.Mapping page) {
        var values = new LinkedHashMap<String, String>();
        var node = page.members().get("options");
        if (node instanceof YamlNode.Mapping analyses) {
            analyses.members().forEach((analysis, options) -> options(analysis, options, values));
        } else if (node != null
                && !(node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty())) {
            option(node.line(), node.words(), "Write analysis:, and below it, indented, option: value.");
        }
        return new Settings(values);
    }

    private void options(String analysis, YamlNode node, Map<String, String> values) {
        var known = Objects.requireNonNull(fields.get("options")).of();
        if (!known.contains(analysis)) {
            problems.add(new Problem(
                    FieldTable.TITLE_PAGE,
                    node.line(),
                    "options",
                    analysis,
                    "one of the analyses " + String.join(", ", known),
                    Nearest.fix(analysis, known, "Delete it.")));
        }
        if (!(node instanceof YamlNode.Mapping options)) {
            option(node.line(), node.words(), "Write option: value below " + analysis + ":, indented.");
            return;
        }
        options.members().forEach((name, value) -> {
            if (!OPTION.matcher(name).matches()) {
                option(value.line(), name, "Name the option by letters, digits, _ and -.");
            } else if (value instanceof YamlNode.Scalar scalar) {
                values.put(analysis + "." + name, scalar.text());
            } else {
                option(value.line(), value.words(), "Write a single value for " + name + ".");
            }
        });
    }

    private void option(int line, String found, String fix) {
        problems.add(new Problem(
                FieldTable.TITLE_PAGE, line, "options", found, "a mapping from analyses to their options", fix));
    }
}
