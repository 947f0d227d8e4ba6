package concert.report.part;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;

/// A part of the page that the contents list.
///
/// @param id its id in the page
/// @param title its heading
/// @param body what it holds, empty where the assessment has nothing to say there
public record Section(String id, String title, Markup body) {

    /// {@return the section with its heading}
    public Markup markup() {
        var headingId = id + "-heading";
        return tag("section")
                .id(id)
                .at("aria-labelledby", headingId)
                .with(tag("h2").id(headingId).text(title), body);
    }

    /// {@return its line in the contents}
    public Markup link() {
        return tag("li").with(tag("a").at("href", "#" + id).text(title));
    }

    /// {@return whether the assessment has nothing to say here}
    public boolean isEmpty() {
        return body.isEmpty();
    }
}
