package concert.cli.events;

import concert.data.events.EventFile;
import concert.data.events.EventStore.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Files of events in words.
final class EventsText {
    private static final int MOST_NOTES = 5;

    private EventsText() {}

    /// {@return what became of a file, in lines}
    static List<String> outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added(var file) ->
                Stream.concat(Stream.of("Added " + words(file)), counts(file)).toList();
            case Outcome.Known(var file) -> List.of("Nothing to do: the store has " + file.file() + " already.");
            case Outcome.Refused _ -> List.of();
        };
    }

    /// {@return a file in one line}
    static String words(EventFile file) {
        var span = file.kept() == 0 ? "" : ", " + file.first() + " to " + file.last();
        return file.file() + ": " + file.format().title() + ", " + number(file.read()) + " rows read, "
                + number(file.kept()) + " kept" + span + ", " + number(file.dropped()) + " dropped.";
    }

    /// {@return what was dropped and what was noted, in lines}
    static Stream<String> counts(EventFile file) {
        var more = file.notes().size() - MOST_NOTES;
        return Stream.of(
                        file.drops().stream().map(count -> "  dropped " + words(count)),
                        file.notes().stream().limit(MOST_NOTES).map(count -> "  noted " + words(count)),
                        more > 0
                                ? Stream.of("  noted " + more + " other things: see concert events list --json")
                                : Stream.<String>of())
                .flatMap(lines -> lines);
    }

    private static String words(EventFile.Count count) {
        var first = count.samples().getFirst();
        return number(count.rows()) + (count.rows() == 1 ? " row: " : " rows: ") + count.what() + " (line "
                + first.line() + ": " + first.text() + ")";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
