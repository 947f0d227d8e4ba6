package concert.folder;

import concert.scenario.End.Segment;
import concert.scenario.Estimate;
import concert.scenario.Way.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Cells that hold several things, joined by `|`.
final class CellLists {
    private static final int MOST_PARTS = 1000;

    private CellLists() {}

    /// Amounts by name: `money=1|diplomacy=0.5`.
    static Map<String, Estimate> amounts(Cell cell) {
        var amounts = new LinkedHashMap<String, Estimate>();
        for (var part : parts(cell)) {
            var equals = part.indexOf('=');
            if (equals < 1) {
                cell.wrong(
                        part, cell.field().expected(), "Write a name, an equals sign and a figure; join amounts by |.");
                continue;
            }
            var name = part.substring(0, equals).strip();
            cell.estimate(part.substring(equals + 1).strip()).ifPresent(amount -> {
                if (amounts.put(name, amount) != null) {
                    cell.wrong(part, "each name once", "Add the amounts of " + name + " up.");
                }
            });
        }
        return amounts;
    }

    /// Names: `PAK|RUS`.
    static List<String> names(Cell cell) {
        var names = new ArrayList<String>();
        for (var part : parts(cell)) {
            if (part.isEmpty()) {
                cell.wrong(cell.text(), "a name before and after each |", "Delete the | that is too many.");
            } else if (names.contains(part)) {
                cell.wrong(part, "each name once", "Delete one of the two.");
            } else {
                names.add(part);
            }
        }
        return names;
    }

    /// Pieces of a curve: `4:1|4:0.5|:0.1`. A curve that cannot be read becomes flat.
    static List<Segment> segments(Cell cell) {
        var segments = new ArrayList<Segment>();
        var parts = parts(cell);
        for (var i = 0; i < parts.size(); i++) {
            segment(cell, parts.get(i), i == parts.size() - 1).ifPresent(segments::add);
        }
        return segments.isEmpty() || segments.size() < parts.size() ? StandIns.SEGMENTS : segments;
    }

    private static Optional<Segment> segment(Cell cell, String part, boolean last) {
        var colon = part.indexOf(':');
        if (colon < 0 || last != part.substring(0, colon).isBlank()) {
            var fix = last
                    ? "Write :slope, without a width, for the last piece, which lasts for ever."
                    : "Write width:slope; only the last piece goes without a width.";
            cell.wrong(part, cell.field().expected(), fix);
            return Optional.empty();
        }
        var slope = cell.number(part.substring(colon + 1).strip());
        var width = last
                ? Optional.of(Double.POSITIVE_INFINITY)
                : Numerals.parse(part.substring(0, colon)).filter(value -> value > 0);
        if (width.isEmpty()) {
            cell.wrong(part, "a width greater than 0", "Write width:slope with figures without units.");
        }
        return width.isEmpty() || slope.isEmpty()
                ? Optional.empty()
                : Optional.of(new Segment(width.get(), slope.getAsDouble()));
    }

    /// What a way rests on: `deal|other_way:0.5`.
    static List<Need> needs(Cell cell) {
        var needs = new ArrayList<Need>();
        for (var part : parts(cell)) {
            var colon = part.indexOf(':');
            var on = colon < 0 ? part : part.substring(0, colon).strip();
            var ratio = colon < 0 ? Optional.of(1.0) : Numerals.parse(part.substring(colon + 1));
            if (on.isEmpty() || ratio.filter(value -> value > 0).isEmpty()) {
                cell.wrong(
                        part,
                        "a name, or name:ratio with a ratio greater than 0",
                        "Write units of this way per unit of the other; join needs by |.");
            } else {
                needs.add(new Need(on, ratio.get()));
            }
        }
        return needs;
    }

    private static List<String> parts(Cell cell) {
        var parts = List.of(cell.text().split("\\|", -1));
        if (parts.size() > MOST_PARTS) {
            cell.wrong(cell.text(), "at most " + MOST_PARTS + " parts", "Look for a line that was glued together.");
            return List.of();
        }
        return parts.stream().map(String::strip).toList();
    }
}
