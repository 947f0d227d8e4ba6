package concert.cli.documents;

import concert.scenario.Table;
import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Drafts as lines of text.
final class DraftText {
    private static final int LONGEST = 160;

    private DraftText() {}

    /// {@return how many drafts of each table there are, by decision}
    static List<String> counts(Drafts drafts) {
        var counts = new EnumMap<Table, Map<Decision, Integer>>(Table.class);
        for (var draft : drafts.all()) {
            counts.computeIfAbsent(draft.table(), _ -> new EnumMap<>(Decision.class))
                    .merge(draft.decision(), 1, Integer::sum);
        }
        var lines = new ArrayList<String>();
        counts.forEach((table, byDecision) -> lines.add(String.format(
                "%-8s %s",
                table.id(),
                byDecision.entrySet().stream()
                        .map(count -> count.getValue() + " " + word(count.getKey()))
                        .collect(Collectors.joining(", ")))));
        return lines;
    }

    /// {@return a draft in two lines: the row and the words it rests on}
    static List<String> lines(Draft draft) {
        var row = draft.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty() && !isQuote(field.getKey()))
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
        var place = draft.place();
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%-5s %-8s %-8s %.2f  %s",
                draft.id(),
                word(draft.decision()),
                draft.table().id(),
                draft.confidence(),
                visible(row)));
        lines.add("      \"" + visible(draft.quotation().quote()) + "\"  " + visible(place.document())
                + (place.page() > 0 ? ", page " + place.page() : "") + ", sentence " + place.sentence());
        if (!draft.note().isEmpty()) {
            lines.add("      " + visible(draft.note()));
        }
        return lines;
    }

    /// {@return the ids of what was accepted and whose words the document no longer holds, such as `e2, f4`; empty for
    /// none}
    static String gone(Drafts drafts, String document) {
        return drafts.all().stream()
                .filter(draft -> draft.isGone() && draft.decision() == Decision.ACCEPTED)
                .filter(draft -> draft.place().document().equals(document))
                .map(Draft::id)
                .collect(Collectors.joining(", "));
    }

    private static boolean isQuote(String field) {
        return field.equals("statement") || field.equals("text");
    }

    private static String word(Decision decision) {
        return Objects.requireNonNull(decision).name().toLowerCase(Locale.ROOT);
    }

    /// Words of a document cannot move the cursor or color the terminal.
    private static String visible(String text) {
        var line = text.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
