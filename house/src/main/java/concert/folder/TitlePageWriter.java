package concert.folder;

import concert.scenario.About;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Writes scenario.yaml.
final class TitlePageWriter {
    private TitlePageWriter() {}

    static String text(About about) {
        var text = new StringWriter();
        var factory = YAMLFactory.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .build();
        try (var yaml = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            yaml.writeStartObject();
            yaml.writeStringProperty("id", about.id());
            yaml.writeStringProperty("title", about.title());
            yaml.writeStringProperty("question", about.question());
            yaml.writeStringProperty("as_of", about.asOf().toString());
            about.findHorizon().ifPresent(horizon -> yaml.writeStringProperty("horizon", horizon.toString()));
            yaml.writeNumberProperty("seed", about.seed());
            yaml.writeNumberProperty("futures", about.futures());
            settings(about.settings().values(), yaml);
            yaml.writeEndObject();
        }
        return text.toString();
    }

    private static void settings(Map<String, String> values, JsonGenerator yaml) {
        var analyses = new LinkedHashMap<String, Map<String, String>>();
        values.forEach((key, value) -> {
            var dot = key.indexOf('.');
            analyses.computeIfAbsent(key.substring(0, dot), _ -> new LinkedHashMap<>())
                    .put(key.substring(dot + 1), value);
        });
        if (analyses.isEmpty()) {
            return;
        }
        yaml.writeObjectPropertyStart("options");
        analyses.forEach((analysis, options) -> {
            yaml.writeObjectPropertyStart(analysis);
            options.forEach(yaml::writeStringProperty);
            yaml.writeEndObject();
        });
        yaml.writeEndObject();
    }
}
