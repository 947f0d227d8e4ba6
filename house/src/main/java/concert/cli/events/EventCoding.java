package concert.cli.events;

import concert.coding.CodedEvent;
import concert.coding.Coder;
import concert.coding.parse.LanguageEngine;
import concert.coding.parse.Parse;
import concert.scenario.Event;
import concert.scenario.world.StateCodes;
import java.util.Comparator;
import java.util.Set;

/// What the coder makes of an event's text.
///
/// @param event the event
/// @param code the code of CAMEO, empty where the text cannot be coded
/// @param rule the entry of the dictionaries that gave it
record EventCoding(Event event, String code, String rule) {
    private static final int ROOT = 2;

    /// What an act becomes that is asked for, promised, demanded, refused or threatened. Others count where
    /// they are told as done.
    private static final Set<String> STATEMENTS = Set.of("02", "03", "10", "12", "13");

    /// How a coded text stands to what the scenario states.
    enum Agreement {
        /// The same code.
        SAME,
        /// The same root.
        ROOT,
        /// Another root.
        OTHER,
        /// The scenario states no code.
        NEW,
        /// The text cannot be coded.
        NONE
    }

    /// Who did it to whom stands in the event's row, so that its text need not name them. Of several acts in
    /// a text the one counts that joins most of the event's own actors, the first of equals.
    static EventCoding of(Event event, StateCodes codes, LanguageEngine engine, Coder coder) {
        var day = event.date().first().toString();
        return engine.sentences(event.text().endsWith(".") ? event.text() : event.text() + ".").stream()
                .flatMap(sentence -> coder.acts(dated(sentence.parse(), day)).reversed().stream())
                .filter(coded ->
                        coded.happened() || STATEMENTS.contains(coded.code().substring(0, ROOT)))
                .max(Comparator.<CodedEvent>comparingInt(coded -> matches(coded, event, codes))
                        .thenComparing(
                                Comparator.comparingInt(CodedEvent::start).reversed()))
                .map(coded -> new EventCoding(event, coded.code(), coded.rule().place()))
                .orElse(new EventCoding(event, "", ""));
    }

    private static Parse dated(Parse parse, String day) {
        return new Parse(parse.id(), day, parse.text(), parse.tokens());
    }

    private static int matches(CodedEvent coded, Event event, StateCodes codes) {
        return (is(coded.source().code(), event.actor(), codes) ? 1 : 0)
                + (is(coded.target().code(), event.target(), codes) ? 1 : 0);
    }

    private static boolean is(String code, String actor, StateCodes codes) {
        var state = codes.byActor().getOrDefault(actor, actor);
        return !state.isEmpty() && code.startsWith(state);
    }

    boolean isCoded() {
        return !code.isEmpty();
    }

    Agreement agreement() {
        if (!isCoded()) {
            return Agreement.NONE;
        }
        if (event.code().isEmpty()) {
            return Agreement.NEW;
        }
        if (event.code().equals(code)) {
            return Agreement.SAME;
        }
        return event.code().substring(0, ROOT).equals(code.substring(0, Math.min(ROOT, code.length())))
                ? Agreement.ROOT
                : Agreement.OTHER;
    }
}
