package concert.documents.draft;

import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cues of means, ways and ends: phrases that name what an actor has, what it could do with it and what for. A cue
/// becomes a row only with numbers that a person gives.
final class CueDrafts {
    private static final Pattern CLAUSE_END =
            Pattern.compile("[,.;:()\"]|\\s-\\s|\\b(?:which|that|as|while|who|because)\\b");
    private static final int LONGEST = 90;

    private final Source source;
    private final List<Cue> cues = Rules.read("cues.tsv", "\t").stream()
            .map(row -> new Cue(
                    Table.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    Double.parseDouble(row.get(1)),
                    Pattern.compile(row.get(2))))
            .toList();

    private record Cue(Table table, double confidence, Pattern pattern) {}

    CueDrafts(Source source) {
        this.source = source;
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        var said = new HashSet<String>();
        for (var sentence : source.sentences()) {
            for (var cue : cues) {
                cue.pattern().matcher(sentence.text()).results().forEach(match -> {
                    var span = span(sentence, cue, match);
                    var words = sentence.text().substring(span.start(), span.end());
                    var draft = draft(span, cue, words);
                    if (drafts.stream().noneMatch(other -> overlaps(other, draft))
                            && said.add(cue.table() + words.toLowerCase(Locale.ROOT))) {
                        drafts.add(draft);
                    }
                });
            }
        }
        drafts.sort(Comparator.comparing(Draft::table)
                .thenComparingInt(draft -> draft.place().start()));
        return drafts;
    }

    /// Of two cues of a kind in the same words, the first of the table of rules stands.
    private static boolean overlaps(Draft one, Draft other) {
        return one.table() == other.table()
                && one.place().start() < other.place().end()
                && other.place().start() < one.place().end();
    }

    /// An end goes on to the end of its clause; means and ways are named by the cue itself.
    private static Source.Span span(Sentence sentence, Cue cue, MatchResult match) {
        if (cue.table() != Table.ENDS) {
            return new Source.Span(sentence, match.start(), match.end());
        }
        var stop = CLAUSE_END.matcher(sentence.text());
        var end = stop.find(match.end()) ? stop.start() : sentence.text().length();
        if (end - match.start() > LONGEST) {
            end = sentence.text().lastIndexOf(' ', match.start() + LONGEST);
        }
        end = Math.max(end, match.end());
        while (end > match.start() && sentence.text().charAt(end - 1) == ' ') {
            end--;
        }
        return new Source.Span(sentence, match.start(), end);
    }

    private Draft draft(Source.Span span, Cue cue, String words) {
        var fields = new LinkedHashMap<String, String>();
        source.mentions().of(span.sentence()).stream()
                .filter(mention -> mention.start() <= span.end())
                .max(Comparator.comparingInt(Mention::start))
                .ifPresent(mention -> fields.put("actor", mention.actor().id()));
        var id = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        fields.put("id", id.length() > 40 ? id.substring(0, 40).replaceAll("_+$", "") : id);
        if (cue.table() != Table.MEANS) {
            fields.put("title", words.replaceAll("\\s+", " "));
        }
        return source.draft(span, cue.table(), new Source.Rule("cue", cue.confidence()), fields, missing(cue.table()));
    }

    private static String missing(Table table) {
        return Draft.NEEDS
                + (table == Table.MEANS ? "amount." : table == Table.WAYS ? "capacity." : "weight and segments.");
    }
}
