package concert.report.html;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// JSON texts. JSON has no NaN, so a number that is none is written as null.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    /// {@return a document}
    ///
    /// @param content writes it
    public static String write(Consumer<JsonGenerator> content) {
        return write(FACTORY, content);
    }

    /// A text that may stand in a `script` element: nothing in it can end the element or open a comment. Outside
    /// strings JSON holds none of these characters, so a plain replacement is enough.
    ///
    /// @param content writes it
    /// @return the text
    public static Markup inPage(Consumer<JsonGenerator> content) {
        return Markup.trusted(write(ASCII, content)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e"));
    }

    private static String write(JsonFactory factory, Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var generator = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    /// Writes a number, null where there is none.
    ///
    /// @param out where to
    /// @param name its name
    /// @param value the number
    public static void number(JsonGenerator out, String name, double value) {
        if (Double.isFinite(value)) {
            out.writeNumberProperty(name, value);
        } else {
            out.writeNullProperty(name);
        }
    }

    /// Writes a list of objects.
    ///
    /// @param <T> what each object tells of
    /// @param out where to
    /// @param name its name
    /// @param items what it holds
    /// @param write writes the properties of one
    public static <T> void list(JsonGenerator out, String name, Iterable<T> items, Consumer<T> write) {
        out.writeArrayPropertyStart(name);
        for (var item : items) {
            out.writeStartObject();
            write.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// {@return a number as exact as a drawing needs it}
    ///
    /// @param value the number
    public static double rounded(double value) {
        return Double.isFinite(value) ? Math.rint(value * 1000) / 1000 : value;
    }

    /// Writes a number of a drawing, where more than three decimals cannot be seen.
    ///
    /// @param out where to
    /// @param name its name
    /// @param value the number
    public static void drawn(JsonGenerator out, String name, double value) {
        number(out, name, rounded(value));
    }
}
