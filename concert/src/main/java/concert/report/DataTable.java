package concert.report;

import static concert.report.Tag.tag;

import java.util.ArrayList;
import java.util.List;

/// A table of the page: the first cell of a row names the row.
record DataTable(String caption, List<Column> columns, List<List<Markup>> rows) {

    DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What a column holds.
    record Column(String title, Kind kind) {

        static Column words(String title) {
            return new Column(title, Kind.WORDS);
        }

        /// Whole sentences, which need width.
        static Column prose(String title) {
            return new Column(title, Kind.PROSE);
        }

        static Column number(String title) {
            return new Column(title, Kind.NUMBER);
        }
    }

    /// How a column is set.
    enum Kind {
        WORDS,
        PROSE,
        NUMBER
    }

    /// The table in a frame that scrolls sideways, by keyboard too, where the screen is narrow.
    Markup markup() {
        return tag("div", "scroll")
                .at("role", "region")
                .at("tabindex", "0")
                .at("aria-label", caption)
                .with(tag("table").with(tag("caption").text(caption), head(), body()));
    }

    /// The table, folded away behind a chart that shows the same.
    Markup behind(String summary) {
        return tag("details", "behind").with(tag("summary").text(summary), markup());
    }

    private Markup head() {
        return tag("thead")
                .with(tag("tr")
                        .with(columns.stream()
                                .map(column -> styled(tag("th").at("scope", "col"), column)
                                        .text(column.title()))
                                .toList()));
    }

    private Markup body() {
        return tag("tbody").with(rows.stream().map(this::row).toList());
    }

    private Markup row(List<Markup> cells) {
        var written = new ArrayList<Markup>();
        for (var i = 0; i < cells.size(); i++) {
            var cell = i == 0 ? tag("th").at("scope", "row") : tag("td");
            written.add(styled(cell, columns.get(i)).with(cells.get(i)));
        }
        return tag("tr").with(written);
    }

    private static Tag styled(Tag cell, Column column) {
        return switch (column.kind()) {
            case WORDS -> cell;
            case PROSE -> cell.at("class", "prose");
            case NUMBER -> cell.at("class", "number");
        };
    }
}
