package concert.cli.events;

import concert.data.events.Distinct;
import concert.data.events.EventReading;
import concert.data.events.MonthlyTotals;
import concert.data.events.QuadMapping;
import concert.data.events.RelationSql.Selection;
import concert.data.sets.StateTable;
import concert.events.Relation;
import concert.scenario.event.EventTable;
import concert.scenario.event.Period;
import concert.scenario.world.Match;
import concert.scenario.world.Scheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `events report`.
@Command(
        name = "report",
        header = "How two states get on over time, and when that changed.%n",
        description = {
            "Counts the events of the pair by period and quad class, each once a day, sets them against all events of the "
                    + "world in the data, and shows the turning points that PELT, CUSUM and robust z-scores see."
        },
        footer = {
            "  concert events report --pair RUS,PAK --from 2010 --to 2013-06",
            "  concert events report --pair RUS,UKR --period week --json",
            "  concert events report --pair RUS,PAK --tables hdfs://head/events --engine spark --master spark://head:7077"
        })
final class EventsReport implements Callable<Integer> {
    private static final int OLDEST = 1945;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--pair",
            required = true,
            paramLabel = "STATE,STATE",
            description = "Two states by ISO 3166 codes or names, as in RUS,PAK.")
    private String pair = "";

    @Option(names = "--from", paramLabel = "DATE", description = "First day, month or year. Default: that of the data.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day, month or year. Default: that of the data.")
    private @Nullable String to;

    @Option(names = "--period", paramLabel = "SPAN", description = "day, week, month, quarter or year. Default: month.")
    private String period = "month";

    @Option(
            names = "--data",
            paramLabel = "NAME",
            description =
                    "gdelt1, gdelt2, icews, polecat, phoenix, phoenix-historical or own. Default: that with most events of the pair.")
    private @Nullable String data;

    @Option(
            names = "--distinct",
            paramLabel = "RULE",
            description =
                    "What is one event: day (day, dyad and code), place (and place), rows (every row). Default: day.")
    private String distinct = "day";

    @Option(
            names = "--quads",
            paramLabel = "MAPPING",
            description =
                    "Which class an event counts in: row (as the row states), cameo, penta or plover. Default: row.")
    private String quads = "row";

    @Option(
            names = "--volume",
            paramLabel = "SOURCE",
            description =
                    "What the world's volume is: store (all events of the store), or published (the monthly totals of "
                            + "GDELT 1.0 from 1979 to July 2013, where the store has a part of it alone). Default: store.")
    private String volume = "store";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private TablesOptions tables;

    @Override
    public Integer call() throws IOException {
        var states = states();
        return tables.read(reading -> report(states, reading));
    }

    private int report(List<String> states, EventReading reading) throws IOException {
        var held = reading.held();
        if (held.isEmpty()) {
            throw bad("There are no events. Add files with: concert events add FILE");
        }
        var ofPair = reading.held(states);
        var chosen = chosen(held, ofPair);
        var selection = selection(states, chosen);
        var table = table(reading, selection);
        var relation = Relation.of(table, states.get(0), states.get(1), Relation.Options.DEFAULTS);
        var report = new PairReport(selection, table, relation, ofPair, isPublished());
        if (json) {
            spec.commandLine().getOut().println(RelationJson.render(report));
        } else {
            RelationText.lines(report).forEach(spec.commandLine().getOut()::println);
        }
        return ExitCode.OK;
    }

    private EventTable table(EventReading reading, Selection selection) throws IOException {
        var table = reading.read(selection);
        return isPublished() ? MonthlyTotals.instead(table) : table;
    }

    private Selection selection(List<String> states, EventReading.Held chosen) {
        var first = from == null ? chosen.first() : day("--from", from, Span.first(from));
        var last = to == null ? chosen.last() : day("--to", to, Span.last(to));
        if (first.isAfter(last)) {
            throw bad("--from: found \"" + first + "\", expected a day not after --to, " + last + ". Exchange them.");
        }
        var span = named("--period", period, this::findPeriod, Period.values());
        var selection = new Selection(
                chosen.data(),
                states,
                first,
                last,
                span,
                named("--distinct", distinct, Distinct::find, Distinct.values()),
                named("--quads", quads, QuadMapping::find, QuadMapping.values()));
        if (!List.of("store", "published").contains(volume)) {
            throw bad("--volume: found \"" + volume + "\", expected store or published.");
        }
        if (isPublished() && selection.distinct() != Distinct.ROWS) {
            throw bad("--volume: found \"published\" with --distinct "
                    + selection.distinct().id()
                    + ", expected --distinct rows: the published totals count rows. Add --distinct rows.");
        }
        if (isPublished() && !(chosen.data().equals("gdelt1") && MonthlyTotals.fit(span))) {
            throw bad(
                    "--volume: found \"published\", expected store. Published totals are of GDELT by month, quarter or "
                            + "year; leave --volume out.");
        }
        return selection;
    }

    private boolean isPublished() {
        return volume.equals("published");
    }

    private Optional<Period> findPeriod(String name) {
        return Arrays.stream(Period.values())
                .filter(one -> one.id().equalsIgnoreCase(name))
                .findFirst();
    }

    private EventReading.Held chosen(List<EventReading.Held> held, List<EventReading.Held> ofPair) {
        var name = data == null ? (ofPair.isEmpty() ? held : ofPair).getFirst().data() : data.toLowerCase(Locale.ROOT);
        return held.stream()
                .filter(one -> one.data().equals(name))
                .findFirst()
                .orElseThrow(() -> bad("--data: found \"" + data + "\", expected one of "
                        + held.stream().map(EventReading.Held::data).collect(Collectors.joining(", ")) + "."));
    }

    private List<String> states() {
        var said = List.of(pair.split(",", -1));
        var codes = said.stream().map(String::strip).map(this::state).distinct().toList();
        if (codes.size() != 2 || said.size() != 2) {
            throw bad("--pair: found \"" + pair + "\", expected two states, as in RUS,PAK.");
        }
        return codes;
    }

    private String state(String said) {
        var table = StateTable.read();
        var asked = Optional.ofNullable(to).or(() -> Optional.ofNullable(from)).flatMap(Span::last);
        var when = asked.map(LocalDate::getYear)
                .orElse(LocalDate.now(java.time.ZoneOffset.UTC).getYear());
        // a state that is no more is named as it was when it was
        var then = IntStream.iterate(when, year -> year >= OLDEST, year -> year - 1)
                .filter(year -> table.resolve(said, year) instanceof Match.Found)
                .findFirst()
                .orElse(when);
        return switch (table.resolve(said, then)) {
            case Match.Found(var state) -> state.find(Scheme.ISO3, then).orElse(state.id());
            case Match.Ambiguous(var _, var words) -> throw bad("--pair: " + words);
            case Match.Unmatched(var words) -> throw bad("--pair: " + words);
        };
    }

    private LocalDate day(String option, String text, Optional<LocalDate> day) {
        return day.orElseThrow(
                () -> bad(option + ": found \"" + text + "\", expected a date such as 2013, 2013-05 or 2013-05-17."));
    }

    private <T> T named(String option, String text, Function<String, Optional<T>> find, T[] all) {
        return find.apply(text)
                .orElseThrow(() -> bad(option + ": found \"" + text + "\", expected one of "
                        + Arrays.stream(all)
                                .map(one -> one.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
