package concert.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON texts. JSON has no NaN, so a number that is none is written as null.
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static String write(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    /// A JSON text that may stand in a `script` element: nothing in it can end the element or open a comment.
    /// Outside strings JSON holds none of these characters, so a plain replacement is enough.
    static Markup inPage(String json) {
        return Markup.trusted(json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    static void number(JsonGenerator out, String name, double value) {
        if (Double.isFinite(value)) {
            out.writeNumberProperty(name, value);
        } else {
            out.writeNullProperty(name);
        }
    }

    /// A number of a drawing, where more than three decimals cannot be seen.
    static void drawn(JsonGenerator out, String name, double value) {
        number(out, name, Double.isFinite(value) ? Math.rint(value * 1000) / 1000 : value);
    }
}
