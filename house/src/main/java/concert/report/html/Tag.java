package concert.report.html;

import java.util.Arrays;
import java.util.List;

/// An element of the page that is being written: its name, its attributes, and at last what it holds.
///
/// @param name its name
/// @param attributes its attributes as they stand in the page, a space before each
public record Tag(String name, String attributes) {

    /// {@return an element}
    ///
    /// @param name its name
    public static Tag tag(String name) {
        return new Tag(name, "");
    }

    /// {@return an element with a class of the style sheet}
    ///
    /// @param name its name
    /// @param style the class
    public static Tag tag(String name, String style) {
        return tag(name).at("class", style);
    }

    /// {@return this element with one more attribute}
    ///
    /// @param attribute its name
    /// @param value its value, any words
    public Tag at(String attribute, String value) {
        return new Tag(name, attributes + " " + attribute + "=\"" + Markup.escape(value) + "\"");
    }

    /// {@return this element with one more attribute}
    ///
    /// @param attribute its name
    /// @param value a coordinate of a drawing
    public Tag at(String attribute, double value) {
        return at(attribute, Numbers.coordinate(value));
    }

    /// {@return this element with an id}
    ///
    /// @param id the id
    public Tag id(String id) {
        return at("id", id);
    }

    /// {@return the element as markup}
    ///
    /// @param content what it holds
    public Markup with(Markup... content) {
        return with(Arrays.asList(content));
    }

    /// {@return the element as markup}
    ///
    /// @param content what it holds
    public Markup with(List<Markup> content) {
        return Markup.trusted("<" + name + attributes + ">" + Markup.of(content).html() + "</" + name + ">");
    }

    /// {@return the element as markup}
    ///
    /// @param words what it holds
    public Markup text(String words) {
        return with(Markup.text(words));
    }

    /// {@return an element that holds nothing and has no end tag, such as `meta`}
    public Markup alone() {
        return Markup.trusted("<" + name + attributes + ">");
    }
}
