package concert.documents.draft;

import concert.coding.CodedEvent;
import concert.coding.Coder;
import concert.coding.Participant;
import concert.coding.parse.LanguageEngine;
import concert.coding.parse.Parse;
import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Events by the event coder over the trees of a language engine.
final class CodedEventDrafts {
    private static final double DATED = 0.85;
    private static final double UNDATED = 0.7;

    private final Source source;
    private final Coder coder;
    private final Map<Integer, String> untold;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, List<CodedWords>> covered = new HashMap<>();

    /// The words of a sentence that tell a coded event with both its sides.
    private record CodedWords(int start, int end) {}

    /// Events of a document.
    ///
    /// @param source the document
    /// @param coder the event coder
    /// @param untold where it goes why a sentence tells no event as done, by the sentence's number
    CodedEventDrafts(Source source, Coder coder, Map<Integer, String> untold) {
        this.source = source;
        this.coder = coder;
        this.untold = untold;
    }

    /// Codes the document.
    ///
    /// @param engine what makes the trees
    void code(LanguageEngine engine) {
        var sentences = source.sentences().stream()
                .filter(sentence -> !sentence.isHeading())
                .toList();
        var parsed =
                engine.sentencesOfEach(sentences.stream().map(Sentence::text).toList());
        for (var index = 0; index < sentences.size(); index++) {
            for (var each : parsed.get(index)) {
                code(sentences.get(index), each);
            }
        }
    }

    /// {@return whether a cue stands in the words of an event that is coded with both its sides}
    boolean isCovered(Sentence sentence, MatchResult cue) {
        return covered.getOrDefault(sentence.number(), List.of()).stream()
                .anyMatch(words -> words.start() < cue.end() && cue.start() < words.end());
    }

    private void code(Sentence sentence, LanguageEngine.Sentence parsed) {
        var parse = parsed.parse();
        var dated = new Parse(
                Integer.toString(sentence.number()),
                source.dates().published().toString(),
                parse.text(),
                parse.tokens());
        for (var event : coder.code(dated)) {
            if (!event.happened()) {
                untold.put(
                        sentence.number(),
                        "Not told as done: " + event.modality().name().toLowerCase(Locale.ROOT) + ".");
                continue;
            }
            var actor = id(sentence, event.source(), parsed.start());
            var target = id(sentence, event.target(), parsed.start());
            if (actor.isPresent() && !actor.equals(target)) {
                if (target.isPresent()) {
                    covered.computeIfAbsent(sentence.number(), _ -> new ArrayList<>())
                            .add(new CodedWords(event.start() + parsed.start(), event.end() + parsed.start()));
                }
                draft(sentence, event, List.of(actor.get(), target.orElse("")), parsed.start())
                        .filter(draft -> drafts.stream().noneMatch(other -> isMirrored(draft, other)))
                        .ifPresent(drafts::add);
            }
        }
    }

    /// The actor of the gazetteer whose name overlaps the participant's words, so that events and actors agree; none
    /// who only tells the event.
    private Optional<String> id(Sentence sentence, Participant participant, int shift) {
        return Parties.acting(sentence, source.mentions().of(sentence)).stream()
                .filter(mention ->
                        mention.start() < participant.end() + shift && participant.start() + shift < mention.end())
                .findFirst()
                .map(mention -> mention.actor().id());
    }

    private Optional<Draft> draft(Sentence sentence, CodedEvent event, List<String> sides, int shift) {
        var date = EventDate.of(source, sentence, event.start() + shift, event.end() + shift, event.code());
        if (date.ahead()) {
            untold.put(sentence.number(), date.note());
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, String>();
        date.phrase().ifPresent(phrase -> fields.put("date", phrase.when().text()));
        fields.put("actor", sides.getFirst());
        fields.put("target", sides.getLast());
        fields.put("code", event.code());
        fields.put("text", sentence.text().replaceAll("\\s+", " "));
        return Optional.of(source.draft(
                Source.Span.of(sentence),
                Table.EVENTS,
                new Source.Rule("coder: " + event.rule().place(), date.phrase().isPresent() ? DATED : UNDATED),
                fields,
                date.note()));
    }

    /// {@return the coder's events and those of the cue words that it has none for: another pair of sides or another
    /// root of the code}
    ///
    /// @param cued the events of the cue words
    List<Draft> with(List<Draft> cued) {
        var all = new ArrayList<>(drafts);
        all.removeIf(event -> drafts.stream().anyMatch(other -> isVisitOf(other, event)));
        all.removeIf(event -> cued.stream().anyMatch(other -> saysMore(other, event)));
        var coded = List.copyOf(all);
        cued.stream()
                .filter(event -> !untold.containsKey(event.place().sentence()))
                .filter(event -> coded.stream().noneMatch(other -> isSame(event, other) || isMirrored(event, other)))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(draft -> draft.place().start()));
        return all;
    }

    /// What two do together is one event.
    private static boolean isMirrored(Draft one, Draft other) {
        return one.place().sentence() == other.place().sentence()
                && one.field("code").equals(other.field("code"))
                && isTurned(one, other);
    }

    private static boolean isTurned(Draft one, Draft other) {
        return one.field("actor").equals(other.field("target"))
                && one.field("target").equals(other.field("actor"));
    }

    /// Whether one is the visit that the other tells as received.
    private static boolean isVisitOf(Draft visit, Draft received) {
        return visit.place().sentence() == received.place().sentence()
                && visit.field("code").equals("042")
                && received.field("code").equals("043")
                && isTurned(visit, received);
    }

    /// Whether the cue words name a target where the coder has none.
    private static boolean saysMore(Draft cued, Draft coded) {
        return coded.field("target").isEmpty()
                && !cued.field("target").isEmpty()
                && cued.place().sentence() == coded.place().sentence()
                && cued.field("actor").equals(coded.field("actor"))
                && isSameRoot(cued, coded);
    }

    private static boolean isSameRoot(Draft one, Draft other) {
        return one.field("code").substring(0, 2).equals(other.field("code").substring(0, 2));
    }

    private static boolean isSame(Draft one, Draft other) {
        return one.place().sentence() == other.place().sentence()
                && one.field("actor").equals(other.field("actor"))
                && (one.field("target").equals(other.field("target"))
                        || one.field("target").isEmpty())
                && isSameRoot(one, other);
    }
}
