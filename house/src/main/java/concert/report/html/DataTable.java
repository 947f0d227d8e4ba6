package concert.report.html;

import static concert.report.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A table of the page: the first cell of a row names the row.
///
/// @param caption what it shows
/// @param columns its columns
/// @param rows its cells
public record DataTable(String caption, List<Column> columns, List<List<Markup>> rows) {
    private static final int MOST_ROWS = 500;

    /// Copies the lists.
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A table of many items, of which a page shows so many that a browser can still bear it, and says so.
    ///
    /// @param caption what it shows
    /// @param columns its columns
    /// @param items the items
    /// @param row the cells of an item
    /// @param <T> the kind of item
    /// @return the table
    public static <T> DataTable of(String caption, List<Column> columns, List<T> items, Function<T, List<Markup>> row) {
        return new DataTable(
                items.size() <= MOST_ROWS
                        ? caption
                        : caption + ". The first " + MOST_ROWS + " of " + Numbers.count(items.size(), "row")
                                + "; the scenario folder holds all",
                columns,
                items.stream().limit(MOST_ROWS).map(row).toList());
    }

    /// What a column holds.
    ///
    /// @param title its heading
    /// @param kind how it is set
    public record Column(String title, Kind kind) {

        /// {@return a column of words}
        ///
        /// @param title its heading
        public static Column words(String title) {
            return new Column(title, Kind.WORDS);
        }

        /// {@return a column of whole sentences, which need width}
        ///
        /// @param title its heading
        public static Column prose(String title) {
            return new Column(title, Kind.PROSE);
        }

        /// {@return a column of numbers}
        ///
        /// @param title its heading
        public static Column number(String title) {
            return new Column(title, Kind.NUMBER);
        }
    }

    /// How a column is set.
    public enum Kind {
        /// Words.
        WORDS,
        /// Whole sentences.
        PROSE,
        /// Numbers, set right.
        NUMBER
    }

    /// {@return the table in a frame that scrolls sideways, by keyboard too, where the screen is narrow}
    public Markup markup() {
        return tag("div", "scroll")
                .at("role", "region")
                .at("tabindex", "0")
                .at("aria-label", caption)
                .with(tag("table").with(tag("caption").with(tag("span").text(caption)), head(), body()));
    }

    /// {@return the table, folded away behind what shows the same}
    ///
    /// @param summary what to unfold it by
    public Markup behind(String summary) {
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
