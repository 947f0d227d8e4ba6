package concert.documents.draft;

import concert.documents.grammar.DatePhrase;
import concert.documents.grammar.Quantity;
import concert.documents.grammar.QuantityGrammar;
import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The figures of a document.
final class FactDrafts {
    private static final double PLAIN = 0.9;
    private static final double ROUGH = 0.85;
    private static final double DOUBTFUL = 0.6;
    private static final Pattern PHRASE = Pattern.compile("[,;]|\\b(?:against|than|compared|versus)\\b");
    private static final Pattern JOINED = Pattern.compile("[,;]|\\band\\b");
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince\\s+$");
    private static final int HEAD = 12;
    private static final int YEAR_LETTERS = 4;

    private final Source source;
    private final QuantityGrammar grammar = new QuantityGrammar();
    private final Telling telling;
    private final Map<String, Integer> keys = new HashMap<>();

    FactDrafts(Source source) {
        this.source = source;
        this.telling = new Telling(source.text().plain());
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        for (var sentence : source.sentences()) {
            var quantities = grammar.in(sentence.text());
            var dates = quantities.isEmpty()
                    ? List.<DatePhrase>of()
                    : source.datesOf(sentence).stream()
                            .filter(date -> date.rest() != DatePhrase.Rest.VAGUE)
                            .toList();
            quantities.forEach(quantity -> drafts.add(draft(sentence, quantity, date(sentence, quantity, dates))));
        }
        return drafts;
    }

    /// The date that belongs to a quantity, empty for none: the next one behind it in its clause; else the last one
    /// before it, in the same phrase or at the head of the sentence. A date after "since" is none.
    private static String date(Sentence sentence, Quantity quantity, List<DatePhrase> dates) {
        var text = sentence.text();
        var after = dates.stream()
                .filter(date -> date.start() >= quantity.end())
                .findFirst()
                .filter(date -> !PHRASE.matcher(text.substring(quantity.end(), date.start()))
                        .find());
        var before = dates.stream()
                .filter(date -> date.end() <= quantity.start())
                .reduce((_, later) -> later)
                .filter(date -> date.start() <= HEAD
                        ? text.indexOf(';', date.end()) < 0 || text.indexOf(';', date.end()) > quantity.start()
                        : !JOINED.matcher(text.substring(date.end(), quantity.start()))
                                .find());
        return after.or(() -> before)
                .filter(date -> !SINCE.matcher(text.substring(0, date.start())).find())
                .map(date -> date.when().text())
                .orElse("");
    }

    private Draft draft(Sentence sentence, Quantity quantity, String date) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", key(sentence, quantity, date));
        fields.put("value", quantity.value());
        fields.put("unit", quantity.unit());
        if (!date.isEmpty()) {
            fields.put("date", date);
        }
        var rough = !quantity.hedge().isEmpty();
        var doubt = telling.doubt(sentence, quantity.start()).filter(word -> !word.equals("to"));
        var note = doubt.map(word -> "Not told as so: \"" + word + "\".")
                .orElse(rough ? "The text says \"" + quantity.hedge() + "\": consider a range." : "");
        return source.draft(
                new Source.Span(sentence, quantity.start(), quantity.end()),
                Table.FACTS,
                new Source.Rule("quantity", doubt.isPresent() ? DOUBTFUL : rough ? ROUGH : PLAIN),
                fields,
                note);
    }

    /// A key of the words of the subject, the unit and the year, with a number where it stands already. A subject that
    /// names no actor is said of the first one that the sentence names before it.
    private String key(Sentence sentence, Quantity quantity, String date) {
        var unit = quantity.unit().toLowerCase(Locale.ROOT);
        var year = date.isEmpty() ? "" : " " + date.substring(0, YEAR_LETTERS);
        var subject = (actor(sentence, quantity) + quantity.subject()).toLowerCase(Locale.ROOT);
        var words = ((" " + subject + " ").contains(" " + unit + " ") ? subject : subject + " " + unit).strip() + year;
        var slug = words.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        if (slug.isEmpty() || !Character.isLetter(slug.charAt(0))) {
            slug = "figure_" + slug;
        }
        var count = keys.merge(slug, 1, Integer::sum);
        return count == 1 ? slug : slug + "_" + count;
    }

    private String actor(Sentence sentence, Quantity quantity) {
        var named = source.mentions().of(sentence).stream()
                .filter(mention -> mention.end() <= quantity.start())
                .toList();
        var isSaid = named.stream()
                .map(mention -> sentence.text().substring(mention.start(), mention.end()))
                .anyMatch(name -> quantity.subject().contains(name.substring(name.lastIndexOf(' ') + 1)));
        return isSaid || named.isEmpty() ? "" : named.getFirst().actor().id() + " ";
    }
}
