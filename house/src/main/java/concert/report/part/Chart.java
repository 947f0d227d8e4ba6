package concert.report.part;

import static concert.report.html.Tag.tag;

import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// A drawing with its data and the table that says the same. The script of the page draws it; without the
/// script, or for those who cannot see it, the table stands.
///
/// @param id its id in the page
/// @param kind which drawing of the script it is
/// @param caption what it shows, in a sentence
/// @param data what it draws
/// @param behind the tables
public record Chart(String id, Kind kind, String caption, Consumer<JsonGenerator> data, List<DataTable> behind) {

    /// The drawings that the script knows.
    public enum Kind {
        /// Positions on an issue.
        POSITIONS,
        /// What moves a number.
        TORNADO,
        /// What flows through layers.
        SANKEY,
        /// Events in time.
        TIMELINE,
        /// Numbers by year.
        LINES,
        /// Amounts by year, on top of each other, and lines.
        AREAS,
        /// A number that changes step by step.
        STEPS,
        /// What something gains at values of several numbers.
        GAINS,
        /// A share and its interval as the futures come in.
        SHARE
    }

    /// {@return the figure}
    public Markup figure() {
        var captionId = id + "-caption";
        return tag("figure", "chart-figure")
                .id(id)
                .with(
                        tag("figcaption").id(captionId).text(caption),
                        tag("div", "chart")
                                .at("data-kind", kind.name().toLowerCase(Locale.ROOT))
                                .at("role", "img")
                                .at("tabindex", "0")
                                .at("aria-labelledby", captionId)
                                .with(),
                        tag("script").at("type", "application/json").with(Json.inPage(data)),
                        tag("details", "behind")
                                .with(
                                        tag("summary")
                                                .text(
                                                        behind.size() == 1
                                                                ? "The same as a table"
                                                                : "The same as tables"),
                                        Markup.of(behind.stream()
                                                .map(DataTable::markup)
                                                .toList())));
    }
}
