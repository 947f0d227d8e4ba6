package concert.folder;

import concert.scenario.About;
import concert.scenario.Event;
import concert.scenario.Outcome;
import concert.scenario.Problem;
import concert.scenario.Row;
import concert.scenario.Source;
import concert.scenario.Table;
import concert.scenario.Tie;
import concert.scenario.When;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A scenario holds the knowledge of its as-of day: no forecast may rest on what appeared or happened later.
///
/// A row that judges (a stance, a tie, an issue's status quo, means, ends, ways, branches, deals and what they do) may
/// only cite a source whose earliest possible day is not later. A row that records (an actor, an event, a fact, a
/// claim) may cite a later data set or chronicle, but the event itself may not be later. Outcomes are later.
/// `options: evidence: later_sources: allowed` turns the check of sources off, for cases that were coded afterwards.
final class AsOfCheck {
    static final String OPTION = "later_sources";
    private static final String ALLOWED = "allowed";

    private final About about;
    private final Tables tables;
    private final Problems problems;
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> undated = new HashSet<>();

    AsOfCheck(About about, Tables tables, Problems problems) {
        this.about = about;
        this.tables = tables;
        this.problems = problems;
        tables.entries(Source.class)
                .forEach(entry -> sources.putIfAbsent(entry.row().id(), entry.row()));
    }

    void check() {
        if (!about.settings().find("evidence", OPTION).equals(Optional.of(ALLOWED))) {
            for (var table : Table.values()) {
                if (judges(table)) {
                    tables.entries(table).forEach(entry -> source(table, entry));
                }
            }
        }
        tables.entries(Event.class).forEach(this::event);
        tables.entries(Tie.class).forEach(this::tie);
        tables.entries(Outcome.class).forEach(this::outcome);
    }

    private static boolean judges(Table table) {
        return switch (table) {
            case TIES, ISSUES, STANCES, MEANS, ENDS, WAYS, BRANCHES, DEALS, TERMS, EFFECTS, CROSS_IMPACT -> true;
            case SOURCES, ACTORS, EVENTS, FACTS, CLAIMS, OUTCOMES -> false;
        };
    }

    private void source(Table table, Entry<Row> entry) {
        var source = sources.get(entry.row().provenance().source());
        if (source == null) {
            return;
        }
        if (source.findDate().isEmpty()) {
            undated(source, FieldTable.file(table) + ":" + entry.line());
        }
        source.findDate()
                .filter(this::isLater)
                .ifPresent(date -> problems.add(
                        FieldTable.file(table),
                        () -> new Problem(
                                FieldTable.file(table),
                                entry.line(),
                                "source",
                                source.id() + " of " + date.text(),
                                "a source not later than as_of, " + about.asOf(),
                                "Cite a source of the time, or move the row's later knowledge to outcomes.csv.")));
    }

    /// Tells once that a source needs a date; nothing where a date may stand there that could not be read.
    private void undated(Source source, String user) {
        if (tables.isSound(Table.SOURCES) && undated.add(source.id())) {
            problems.add(new Problem(
                    FieldTable.file(Table.SOURCES),
                    tables.line(Table.SOURCES, source.id()),
                    "date",
                    "",
                    "a date not later than as_of, " + about.asOf() + ", since " + user + " rests on " + source.id(),
                    "Write when it appeared; the year is enough if it is an earlier one."));
        }
    }

    private void event(Entry<Event> entry) {
        if (isLater(entry.row().date())) {
            wrong(
                    entry,
                    "date",
                    entry.row().date(),
                    "a date not later than as_of, " + about.asOf(),
                    "Move it to outcomes.csv, or delete it.");
        }
    }

    private void tie(Entry<Tie> entry) {
        var tie = entry.row();
        tie.findFrom()
                .filter(this::isLater)
                .ifPresent(from -> wrong(
                        entry,
                        "from",
                        from,
                        "a date not later than as_of, " + about.asOf(),
                        "Delete the tie; it did not yet exist."));
    }

    private void outcome(Entry<Outcome> entry) {
        var date = entry.row().date();
        if (!date.equals(StandIns.WHEN) && !date.last().isAfter(about.asOf())) {
            wrong(
                    entry,
                    "date",
                    date,
                    "a date later than as_of, " + about.asOf(),
                    "Correct the date; what had happened by then belongs into events.csv.");
        }
    }

    private boolean isLater(When when) {
        return when.first().isAfter(about.asOf());
    }

    private void wrong(Entry<? extends Row> entry, String field, When found, String expected, String fix) {
        var file = FieldTable.file(Table.of(entry.row().getClass()));
        problems.add(file, () -> new Problem(file, entry.line(), field, found.text(), expected, fix));
    }
}
