package concert.folder;

import concert.scenario.About;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads scenario.yaml.
final class TitlePageReader {
    private final Map<String, Field> fields;
    private final OptionsReader options;
    private final Problems problems;

    TitlePageReader(List<Field> fields, Problems problems) {
        this.fields = fields.stream()
                .filter(field -> !field.name().startsWith(OptionsReader.PREFIX))
                .collect(Collectors.toMap(Field::name, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        this.options = new OptionsReader(fields, problems);
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
        var names = new ArrayList<>(fields.keySet());
        names.add(OptionsReader.NAME);
        mapping.members().forEach((name, node) -> {
            if (!names.contains(name)) {
                problems.add(new Problem(
                        FieldTable.TITLE_PAGE,
                        node.line(),
                        name,
                        name,
                        "one of the names " + String.join(", ", names),
                        Nearest.fix(name, names, "Delete it, or write it into a comment after #.")));
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
        var settings = options.read(page);
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
}
