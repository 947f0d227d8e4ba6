package concert.data.events;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of event files, made up in the formats as published.
final class EventRows {
    private static final int DATE = 1;
    private static final int ACTOR = 5;
    private static final int RECIPIENT = 15;

    private EventRows() {}

    /// {@return a row of GDELT 1.0 with 58 fields}
    static String gdelt1(
            int id, String date, String actor, String recipient, String code, String quad, String goldstein) {
        return gdelt(58, id, date, actor, recipient, code, quad, goldstein);
    }

    /// {@return a row of GDELT 2.0 with 61 fields}
    static String gdelt2(
            int id, String date, String actor, String recipient, String code, String quad, String goldstein) {
        return gdelt(61, id, date, actor, recipient, code, quad, goldstein);
    }

    private static String gdelt(
            int fields,
            int id,
            String date,
            String actor,
            String recipient,
            String code,
            String quad,
            String goldstein) {
        var cells = new String[fields];
        Arrays.fill(cells, "");
        Map.ofEntries(
                        Map.entry(0, Integer.toString(id)),
                        Map.entry(DATE, date),
                        Map.entry(ACTOR, actor + "GOV"),
                        Map.entry(ACTOR + 2, actor),
                        Map.entry(RECIPIENT, recipient),
                        Map.entry(RECIPIENT + 2, recipient),
                        Map.entry(25, "1"),
                        Map.entry(26, code),
                        Map.entry(27, code),
                        Map.entry(28, code.substring(0, Math.min(2, code.length()))),
                        Map.entry(29, quad),
                        Map.entry(30, goldstein),
                        Map.entry(31, "4"),
                        Map.entry(32, "1"),
                        Map.entry(33, "4"),
                        Map.entry(34, "0.5"),
                        Map.entry(fields - 2, fields == 61 ? "20130401120000" : "20130401"),
                        Map.entry(fields - 1, "http://example.org/" + id))
                .forEach((field, text) -> cells[field] = text);
        return String.join("\t", cells);
    }

    /// {@return a month of GDELT 1.0 rows, one a day}
    static String month(int first, String actor, String recipient) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(day -> gdelt1(first + day, "201304%02d".formatted(day), actor, recipient, "042", "1", "1.9"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
