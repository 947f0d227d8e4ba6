package concert.documents.draft;

import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Events by cue words, for text that nobody has parsed. What is not told as done is a claim and no event.
final class EventDrafts {
    private final Source source;
    private final Parties parties = new Parties();
    private final Telling telling;
    private final Map<Integer, String> untold = new TreeMap<>();
    private final List<Cue> cues = Rules.read("events.tsv", "\t").stream()
            .map(row -> new Cue(row.get(0), row.get(1), Pattern.compile(row.get(2))))
            .toList();

    private final BiPredicate<Sentence, MatchResult> isCovered;

    /// Events by cue words.
    ///
    /// @param source the document
    /// @param isCovered whether something else tells already what a cue in a sentence tells
    EventDrafts(Source source, BiPredicate<Sentence, MatchResult> isCovered) {
        this.source = source;
        this.isCovered = isCovered;
        this.telling = new Telling(source.text().plain());
    }

    /// {@return why a sentence with a cue tells no event as done, by the sentence's number; known once all are drafted}
    Map<Integer, String> untold() {
        return untold;
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        for (var sentence : source.sentences()) {
            var mentions = Parties.acting(sentence, source.mentions().of(sentence));
            if (!sentence.isHeading()) {
                drafts.addAll(in(sentence, mentions));
            }
            parties.remember(mentions);
        }
        return drafts;
    }

    private List<Draft> in(Sentence sentence, List<Mention> mentions) {
        var drafts = new ArrayList<Draft>();
        var keys = new ArrayList<String>();
        for (var cue : cues) {
            cue.pattern()
                    .matcher(sentence.text())
                    .results()
                    .filter(match -> !isCovered.test(sentence, match) && isTold(sentence, match))
                    .forEach(match -> sides(cue, sentence, match, mentions).forEach(sides -> {
                        var target = sides.target();
                        var key = sides.actor().id() + (target == null ? "" : target.id()) + cue.code();
                        if (!keys.contains(key)) {
                            keys.add(key);
                            draft(cue, sentence, match, sides).ifPresent(drafts::add);
                        }
                    }));
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.place().start()));
        return drafts;
    }

    private boolean isTold(Sentence sentence, MatchResult match) {
        var doubt = telling.doubt(sentence, match.start());
        doubt.ifPresent(word -> untold.putIfAbsent(sentence.number(), "Not told as done: \"" + word + "\"."));
        return doubt.isEmpty();
    }

    private List<Parties.Sides> sides(Cue cue, Sentence sentence, MatchResult match, List<Mention> mentions) {
        return switch (cue.shape()) {
            case "directed" -> parties.directed(sentence, cue, match, mentions);
            case "addressed" -> parties.addressed(sentence, match, mentions);
            case "between" -> parties.between(sentence, match, mentions);
            case "joint" -> parties.joint(sentence, cue, match, mentions);
            default -> parties.alone(sentence, match, mentions);
        };
    }

    private Optional<Draft> draft(Cue cue, Sentence sentence, MatchResult match, Parties.Sides sides) {
        var date = EventDate.of(source, sentence, match.start(), match.end(), cue.code());
        if (date.ahead()) {
            untold.putIfAbsent(sentence.number(), date.note());
            return Optional.empty();
        }
        var target = sides.target();
        var fields = new LinkedHashMap<String, String>();
        date.phrase().ifPresent(found -> fields.put("date", found.when().text()));
        fields.put("actor", sides.actor().id());
        fields.put("target", target == null ? "" : target.id());
        fields.put("code", cue.code());
        fields.put("text", sentence.text().replaceAll("\\s+", " "));
        var teller = source.mentions().of(sentence).stream()
                .filter(mention -> Parties.tells(sentence.text(), mention))
                .findFirst();
        var confidence = Math.min(sides.confidence(), sides.actor().confidence())
                - (date.isTold() ? 0 : 0.1)
                - (teller.isPresent() ? 0.1 : 0);
        return Optional.of(source.draft(
                Source.Span.of(sentence),
                Table.EVENTS,
                new Source.Rule("event: " + match.group(), Math.max(0.3, confidence)),
                fields,
                teller.map(mention ->
                                date.note() + " Told by " + mention.actor().name() + ", not by the author.")
                        .orElse(date.note())
                        .strip()));
    }
}
