package concert.documents.draft;

import concert.documents.grammar.Quantity;
import concert.documents.grammar.QuantityGrammar;
import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The sentences of a document that say something which an analyst would test: what must or should be, what will or
/// could come, what somebody argues, what causes what, what grows or shrinks, and judgements; after them sentences that
/// only give a figure or tell an event, which are drafted as such, too.
final class ClaimDrafts {
    private static final double LEAST = 0.7;
    private static final double MOST = 0.97;
    private static final double FIGURE = 0.65;
    private static final double EVENT = 0.5;
    private static final int FEWEST_LETTERS = 18;

    private static final Pattern SAYING = Pattern.compile(
            "^(?:'s)?(?: [\\w'-]+){0,3} (?:said|says|argue[sd]?|claim(?:s|ed)?|believe[sd]?|warn(?:s|ed)|hope[sd]?|insist(?:s|ed)?)\\b");

    private final Source source;
    private final List<Kind> kinds = Rules.read("claims.tsv", "\t").stream()
            .map(row -> new Kind(row.get(0), Double.parseDouble(row.get(1)), Pattern.compile(row.get(2))))
            .toList();
    private final QuantityGrammar quantities = new QuantityGrammar();

    private record Kind(String name, double confidence, Pattern pattern) {}

    private final Set<Integer> telling;
    private final Map<Integer, String> untold;

    /// Claims of a document.
    ///
    /// @param source the document
    /// @param telling the numbers of the sentences that tell an event, each of which can be checked
    /// @param untold why a sentence names an act that it does not tell as done, by the sentence's number
    ClaimDrafts(Source source, Set<Integer> telling, Map<Integer, String> untold) {
        this.source = source;
        this.telling = Set.copyOf(telling);
        this.untold = Map.copyOf(untold);
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        var said = new LinkedHashSet<String>();
        for (var sentence : source.sentences()) {
            var statement = sentence.text().replaceAll("\\s+", " ");
            if (sentence.text().length() >= FEWEST_LETTERS && !sentence.text().endsWith("?") && said.add(statement)) {
                draft(sentence, statement, drafts);
            }
        }
        return drafts;
    }

    /// Each further kind of cue makes a claim likelier.
    private void draft(Sentence sentence, String statement, List<Draft> drafts) {
        var names = new LinkedHashSet<String>();
        var doubt = 1.0;
        var first = 0.0;
        for (var kind : kinds) {
            if (!names.contains(kind.name())
                    && kind.pattern().matcher(sentence.text()).find()) {
                names.add(kind.name());
                first = Math.max(first, kind.confidence());
                doubt *= 1 - kind.confidence() / (names.size() == 1 ? 1 : 3);
            }
        }
        List<Quantity> figures = quantities.in(sentence.text());
        if (!figures.isEmpty()) {
            names.add("figure");
            first = Math.max(first, FIGURE);
            doubt *= 1 - FIGURE / 3;
        }
        if (telling.contains(sentence.number()) || untold.containsKey(sentence.number())) {
            names.add("event");
            first = Math.max(first, EVENT);
        }
        var confidence = Math.min(MOST, Math.max(first, 1 - doubt));
        var isChecked = names.contains("figure") || names.contains("event");
        if (!names.isEmpty()
                && (isChecked || confidence >= LEAST)
                && !(sentence.isHeading() && !names.contains("norm"))) {
            drafts.add(source.draft(
                    Source.Span.of(sentence),
                    Table.CLAIMS,
                    new Source.Rule("claim: " + String.join(", ", names), confidence),
                    fields(statement, drafts.size() + 1),
                    note(sentence, names)));
        }
    }

    private static Map<String, String> fields(String statement, int number) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", String.format("d%02d", number));
        fields.put("statement", statement);
        return fields;
    }

    private String note(Sentence sentence, Set<String> names) {
        return (untold.getOrDefault(sentence.number(), "") + " " + speaker(sentence, names)).strip();
    }

    private String speaker(Sentence sentence, Set<String> names) {
        if (!names.contains("report")) {
            return "";
        }
        return source.mentions().of(sentence).stream()
                .filter(mention -> Parties.tells(sentence.text(), mention) || opens(sentence.text(), mention))
                .findFirst()
                .map(mention -> "May be said by " + mention.actor().name() + ", not by the author.")
                .orElse("May not be the author's own.");
    }

    /// Whether who is named right before the first word of saying is its subject.
    private static boolean opens(String sentence, Mention mention) {
        return SAYING.matcher(sentence.substring(mention.end())).find();
    }
}
