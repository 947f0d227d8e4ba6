package concert.report.page;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;

/// A part of the page that the contents list.
///
/// @param id its id in the page
/// @param title its heading
/// @param body what it holds, empty where the assessment has nothing to say there
public record Section(String id, String title, Markup body) {

    Markup markup() {
        var headingId = id + "-heading";
        return tag("section")
                .id(id)
                .at("aria-labelledby", headingId)
                .with(tag("h2").id(headingId).text(title), body);
    }

    Markup link() {
        return tag("li").with(tag("a").at("href", "#" + id).text(title));
    }

    boolean isEmpty() {
        return body.isEmpty();
    }
}
