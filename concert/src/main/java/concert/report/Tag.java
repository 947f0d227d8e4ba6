package concert.report;

import java.util.Arrays;
import java.util.List;

/// An element of the page that is being written: its name, its attributes, and at last what it holds.
record Tag(String name, String attributes) {

    static Tag tag(String name) {
        return new Tag(name, "");
    }

    /// An element with a class of the style sheet.
    static Tag tag(String name, String style) {
        return tag(name).at("class", style);
    }

    Tag at(String attribute, String value) {
        return new Tag(name, attributes + " " + attribute + "=\"" + Markup.escape(value) + "\"");
    }

    Tag at(String attribute, double value) {
        return at(attribute, Numbers.coordinate(value));
    }

    Tag id(String id) {
        return at("id", id);
    }

    Markup with(Markup... content) {
        return with(Arrays.asList(content));
    }

    Markup with(List<Markup> content) {
        return Markup.trusted("<" + name + attributes + ">" + Markup.of(content).html() + "</" + name + ">");
    }

    Markup text(String words) {
        return with(Markup.text(words));
    }

    /// An element that holds nothing and has no end tag, such as `meta`.
    Markup alone() {
        return Markup.trusted("<" + name + attributes + ">");
    }
}
