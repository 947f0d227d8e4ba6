package concert.documents.draft;

import concert.documents.grammar.DatePhrase;
import concert.documents.grammar.DatePhrase.Rest;
import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Events by cue words, for text that nobody has parsed. What must, should or could be is a claim and no event. An
/// event has the date that is told nearest to its cue, and none where the sentence tells none.
final class EventDrafts {
    private static final Pattern NOT_TOLD_AS_DONE = Pattern.compile(
            "\\b(?:must|should|could|would|may|might|can|will|shall|need(?:s)? to|not|never|if|unless|wants? to|try to|to)"
                    + "(?:\\s+\\w+){0,2}\\s+$");
    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:agreed? (?:on|to)|promised|pledged|planned|scheduled|by)\\b");
    private static final int CONTEXT = 60;

    private final Source source;
    private final Parties parties = new Parties();
    private final List<Cue> cues = Rules.read("events.tsv", "\t").stream()
            .map(row -> new Cue(row.get(0), row.get(1), Pattern.compile(row.get(2))))
            .toList();

    private record Cue(String code, String shape, Pattern pattern) {}

    EventDrafts(Source source) {
        this.source = source;
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        for (var sentence : source.sentences()) {
            var mentions = source.mentions().of(sentence);
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
                    .filter(match -> isTold(sentence, match))
                    .forEach(match -> sides(cue, sentence, match, mentions).ifPresent(sides -> {
                        var target = sides.target();
                        var key = sides.actor().id() + (target == null ? "" : target.id()) + cue.code();
                        if (!keys.contains(key)) {
                            keys.add(key);
                            drafts.add(draft(cue, sentence, match, sides));
                        }
                    }));
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.place().start()));
        return drafts;
    }

    private static boolean isTold(Sentence sentence, MatchResult match) {
        var before = sentence.text().substring(Math.max(0, match.start() - CONTEXT), match.start());
        return !NOT_TOLD_AS_DONE.matcher(before).find();
    }

    private Optional<Parties.Sides> sides(Cue cue, Sentence sentence, MatchResult match, List<Mention> mentions) {
        return switch (cue.shape()) {
            case "directed" -> parties.directed(sentence, match, mentions);
            case "joint" -> parties.joint(sentence, match, mentions);
            case "speech" -> parties.speaker(sentence, match, mentions);
            default -> parties.alone(match, mentions);
        };
    }

    private Draft draft(Cue cue, Sentence sentence, MatchResult match, Parties.Sides sides) {
        var dates = source.dates().in(sentence.text());
        var date = nearest(dates, match);
        var target = sides.target();
        var fields = new LinkedHashMap<String, String>();
        date.ifPresent(found -> fields.put("date", found.when().text()));
        fields.put("actor", sides.actor().id());
        fields.put("target", target == null ? "" : target.id());
        fields.put("code", cue.code());
        fields.put("text", sentence.text().replaceAll("\\s+", " "));
        var confidence = Math.min(sides.confidence(), sides.actor().confidence())
                - (date.isEmpty() || date.get().rest() == Rest.VAGUE ? 0.1 : 0);
        return source.draft(
                Source.Span.of(sentence),
                Table.EVENTS,
                new Source.Rule("event: " + match.group(), Math.max(0.3, confidence)),
                fields,
                note(sentence, date));
    }

    private static Optional<DatePhrase> nearest(List<DatePhrase> dates, MatchResult match) {
        return dates.stream()
                .min(Comparator.comparing((DatePhrase date) -> date.rest() == Rest.VAGUE)
                        .thenComparingInt(date -> date.end() <= match.start()
                                ? match.start() - date.end()
                                : Math.max(0, date.start() - match.end())));
    }

    private String note(Sentence sentence, Optional<DatePhrase> date) {
        if (date.isEmpty()) {
            return "The sentence tells no date: give one before it is accepted.";
        }
        var words = sentence.text().substring(date.get().start(), date.get().end());
        var ahead = date.get().when().first().isAfter(source.dates().published())
                        && AHEAD.matcher(sentence.text()).find()
                ? " Expected, not done."
                : "";
        return switch (date.get().rest()) {
            case STATED -> ahead.strip();
            case COMPLETED, RELATIVE -> "Date from \"" + words + "\"." + ahead;
            case VAGUE -> "The text says only \"" + words + "\"." + ahead;
        };
    }
}
