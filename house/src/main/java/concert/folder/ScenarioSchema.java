package concert.folder;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of scenario.yaml, made from the field table, by which editors complete and check what is typed.
/// A file refers to it by the comment `# yaml-language-server: $schema=…` in its first line.
public final class ScenarioSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScenarioSchema() {}

    /// {@return the schema}
    public static String json() {
        var schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "scenario.yaml")
                .put("description", "The title page of a Concert scenario folder");
        var properties = object(schema);
        var required = NODES.arrayNode();
        for (var field : FieldTable.load().fields(FieldTable.TITLE_PAGE)) {
            if (field.name().startsWith(OptionsReader.PREFIX)) {
                option(properties, field);
            } else {
                properties.set(field.name(), property(field));
            }
            if (field.required()) {
                required.add(field.name());
            }
        }
        schema.set("required", required);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /// Puts `options.analysis.option` below its analysis.
    private static void option(ObjectNode properties, Field field) {
        var parts = field.name().split("\\.", -1);
        var analyses = below(properties, OptionsReader.NAME);
        below(analyses, parts[1]).set(parts[2], property(field));
    }

    /// {@return the properties of the object of this name, which is made where it is missing}
    private static ObjectNode below(ObjectNode properties, String name) {
        return properties.get(name) instanceof ObjectNode existing
                ? existing.withObjectProperty("properties")
                : object(properties.putObject(name));
    }

    private static ObjectNode object(ObjectNode node) {
        return node.put("type", "object").put("additionalProperties", false).putObject("properties");
    }

    private static ObjectNode property(Field field) {
        var node = NODES.objectNode().put("description", field.description());
        switch (field.type()) {
            case WHOLE -> node.put("type", "integer");
            case NUMBER -> node.put("type", "number");
            case ESTIMATE -> types(node, "number", "string");
            case CHOICE -> field.of().forEach(node.put("type", "string").withArrayProperty("enum")::add);
            case DAY -> node.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case ID -> types(node, "string", "integer").put("pattern", "^[A-Za-z0-9_-]{1,64}$");
            case TEXT, URL, WHEN, ISO3, CAMEO, NAME, NAMES, AMOUNTS, SEGMENTS, NEEDS, PULLS ->
                types(node, "string", "number", "boolean");
        }
        bound(node, "minimum", field.least());
        bound(node, "maximum", field.greatest());
        if (!field.fallback().isEmpty()) {
            withDefault(node, field);
        }
        return node;
    }

    private static ObjectNode types(ObjectNode node, String... types) {
        var array = node.putArray("type");
        for (var type : types) {
            array.add(type);
        }
        return node;
    }

    private static void bound(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, (long) value);
        }
    }

    private static void withDefault(ObjectNode node, Field field) {
        if (field.type() == FieldType.WHOLE) {
            node.put("default", Long.parseLong(field.fallback()));
        } else {
            node.put("default", field.fallback());
        }
    }
}
