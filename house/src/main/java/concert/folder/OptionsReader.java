package concert.folder;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.Settings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the options of single analyses in scenario.yaml: analyses, and below each its options. The field table knows
/// each option as `options.analysis.option`.
final class OptionsReader {
    static final String NAME = "options";
    static final String PREFIX = NAME + ".";

    private final Map<String, Field> fields;
    private final Set<String> analyses;
    private final Problems problems;

    OptionsReader(List<Field> fields, Problems problems) {
        this.fields = fields.stream()
                .filter(field -> field.name().startsWith(PREFIX))
                .collect(Collectors.toMap(
                        field -> field.name().substring(PREFIX.length()),
                        field -> field,
                        (a, _) -> a,
                        LinkedHashMap::new));
        this.analyses = this.fields.keySet().stream()
                .map(OptionsReader::analysis)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.problems = problems;
    }

    /// {@return the line of an option on a title page, 0 where it is not set}
    ///
    /// @param page the title page
    /// @param option such as `alignment.coalitions`
    static int line(YamlNode page, String option) {
        var node = page;
        for (var name : (PREFIX + option).split("\\.", -1)) {
            if (!(node instanceof YamlNode.Mapping mapping)
                    || !mapping.members().containsKey(name)) {
                return 0;
            }
            node = mapping.members().get(name);
        }
        return node.line();
    }

    private static String analysis(String option) {
        return option.substring(0, option.indexOf('.'));
    }

    Settings read(YamlNode.Mapping page) {
        var values = new LinkedHashMap<String, String>();
        members(page.members().get(NAME), "Write analysis:, and below it, indented, option: value.")
                .forEach((analysis, node) -> {
                    if (analyses.contains(analysis)) {
                        members(node, "Write option: value below " + analysis + ":, indented.")
                                .forEach((option, value) -> option(analysis + "." + option, value, values));
                    } else {
                        unknown(node, analysis, analyses);
                    }
                });
        return new Settings(values);
    }

    private void option(String name, YamlNode node, Map<String, String> values) {
        var field = fields.get(name);
        if (field == null) {
            unknown(node, name, fields.keySet());
        } else if (!(node instanceof YamlNode.Scalar scalar)) {
            wrong(node.line(), node.words(), field.expected(), "Write a single value for " + name + ".");
        } else if (!scalar.text().isEmpty() && new Cell(field, scalar.line(), scalar.text(), problems).fits()) {
            values.put(name, scalar.text());
        }
    }

    private Map<String, YamlNode> members(@Nullable YamlNode node, String fix) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.members();
        }
        if (node != null
                && !(node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty())) {
            wrong(node.line(), node.words(), "a mapping from analyses to their options", fix);
        }
        return Map.of();
    }

    private void unknown(YamlNode node, String name, Collection<String> names) {
        wrong(node.line(), name, "one of " + String.join(", ", names), Nearest.fix(name, names, "Delete it."));
    }

    private void wrong(int line, String found, String expected, String fix) {
        problems.add(new Problem(FieldTable.TITLE_PAGE, line, NAME, found, expected, fix));
    }
}
