package concert.report.strategy;

import concert.report.html.Json;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/// Objects and arrays of a JSON document.
///
/// @param out where they go
record JsonParts(JsonGenerator out) {

    void object(String name, Runnable content) {
        out.writeObjectPropertyStart(name);
        content.run();
        out.writeEndObject();
    }

    /// An object with a member for each item.
    <T> void byName(String name, Collection<T> items, Function<T, String> key, Consumer<T> content) {
        object(name, () -> items.forEach(item -> object(key.apply(item), () -> content.accept(item))));
    }

    /// An array of objects.
    <T> void list(String name, Collection<T> items, Consumer<T> content) {
        out.writeArrayPropertyStart(name);
        for (var item : items) {
            out.writeStartObject();
            content.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void words(String name, Collection<String> words) {
        out.writeArrayPropertyStart(name);
        words.forEach(out::writeString);
        out.writeEndArray();
    }

    void text(String name, String text) {
        out.writeStringProperty(name, text);
    }

    void number(String name, double value) {
        Json.number(out, name, value);
    }

    /// An object with a number for each name.
    void numbers(String name, List<String> names, List<Double> values) {
        object(name, () -> {
            for (var i = 0; i < values.size(); i++) {
                number(names.get(i), values.get(i));
            }
        });
    }

    /// An array of numbers.
    void array(String name, List<Double> values) {
        out.writeArrayPropertyStart(name);
        for (var value : values) {
            if (Double.isFinite(value)) {
                out.writeNumber(value);
            } else {
                out.writeNull();
            }
        }
        out.writeEndArray();
    }
}
