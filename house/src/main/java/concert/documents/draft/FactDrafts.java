package concert.documents.draft;

import concert.documents.grammar.DatePhrase;
import concert.documents.grammar.Quantity;
import concert.documents.grammar.QuantityGrammar;
import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The figures of a document.
final class FactDrafts {
    private static final double PLAIN = 0.9;
    private static final double ROUGH = 0.85;
    private static final Set<String> SCALES =
            Set.of("hundred", "thousand", "million", "billion", "trillion", "mln", "mn", "bn", "tn", "per", "cent");

    private final Source source;
    private final QuantityGrammar grammar = new QuantityGrammar();
    private final Map<String, Integer> keys = new HashMap<>();

    FactDrafts(Source source) {
        this.source = source;
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        for (var sentence : source.sentences()) {
            var quantities = grammar.in(sentence.text());
            quantities.forEach(quantity -> drafts.add(draft(sentence, quantity, date(sentence, quantity))));
        }
        return drafts;
    }

    /// The date that is told nearest to a figure in its clause, empty for none.
    private String date(Sentence sentence, Quantity quantity) {
        return source.dates().in(sentence.text()).stream()
                .filter(date -> date.rest() != DatePhrase.Rest.VAGUE)
                .filter(date -> !EventDate.isOfAnotherClause(sentence.text(), date, quantity.start(), quantity.end()))
                .min(Comparator.comparingInt(date -> Math.abs(date.start() - quantity.start())))
                .map(date -> date.when().text())
                .orElse("");
    }

    private Draft draft(Sentence sentence, Quantity quantity, String date) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", key(sentence, quantity));
        fields.put("value", quantity.value());
        fields.put("unit", quantity.unit());
        if (!date.isEmpty()) {
            fields.put("date", date);
        }
        var rough = !quantity.hedge().isEmpty();
        return source.draft(
                new Source.Span(sentence, quantity.start(), quantity.end()),
                Table.FACTS,
                new Source.Rule("quantity", rough ? ROUGH : PLAIN),
                fields,
                rough ? "The text says \"" + quantity.hedge() + "\": consider a range." : "");
    }

    private boolean isName(Sentence sentence, String word) {
        return source.mentions().of(sentence).stream()
                .anyMatch(mention -> mention.actor().name().equalsIgnoreCase(word));
    }

    /// A key of the words of the subject and the unit, or where they say too little, of the last actor named before;
    /// with
    /// a number where it stands already.
    private String key(Sentence sentence, Quantity quantity) {
        var unit = quantity.unit().toLowerCase(Locale.ROOT);
        var subject = Arrays.stream(quantity.subject().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !SCALES.contains(word) && !unit.contains(word) && !isName(sentence, word))
                .collect(Collectors.joining(" "));
        var actor = source.mentions().of(sentence).stream()
                .filter(mention -> mention.end() <= quantity.start())
                .reduce((_, later) -> later)
                .map(mention -> mention.actor().id().toLowerCase(Locale.ROOT) + " ")
                .orElse("");
        var words = ((subject.contains(" ") ? "" : actor) + subject + " " + unit).strip();
        var slug = words.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        if (slug.isEmpty() || !Character.isLetter(slug.charAt(0))) {
            slug = "figure_" + slug;
        }
        var count = keys.merge(slug, 1, Integer::sum);
        return count == 1 ? slug : slug + "_" + count;
    }
}
