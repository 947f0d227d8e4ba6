package concert.documents.draft;

import concert.documents.grammar.DateGrammar;
import concert.documents.grammar.DatePhrase;
import concert.documents.grammar.Sentence;
import concert.documents.text.DocumentText;
import concert.scenario.Table;
import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Place;
import concert.scenario.draft.Quotation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A document as its drafts are taken from it.
///
/// @param name its file name
/// @param text its text
/// @param sentences its sentences
/// @param mentions the actors that they name
/// @param dates the grammar of dates on the day it appeared
record Source(String name, DocumentText text, List<Sentence> sentences, Mentions mentions, DateGrammar dates) {
    private static final int LONGEST_PLACE = 40;
    private static final Pattern DATELINE = Pattern.compile("^\\)?(?: \\([\\w .]+\\))?\\s?[-:]+ ");

    /// {@return the dates that a sentence tells, without that of a dateline: "Cairo, 14 March 2023 - Egypt met"}
    ///
    /// @param sentence the sentence
    List<DatePhrase> datesOf(Sentence sentence) {
        return dates.in(sentence.text()).stream()
                .filter(date -> date.start() > LONGEST_PLACE
                        || !DATELINE.matcher(sentence.text().substring(date.end()))
                                .find())
                .toList();
    }

    /// {@return a draft with the words of a span as its quote}
    ///
    /// @param span the span
    /// @param table the table it is proposed for
    /// @param rule the rule that found it, and how sure it is
    /// @param fields the cells of the row
    /// @param note what to know before deciding
    Draft draft(Span span, Table table, Rule rule, Map<String, String> fields, String note) {
        var from = span.sentence().start() + span.start();
        var to = span.sentence().start() + span.end();
        var start = text.origin(from);
        var end = text.originOfEnd(to);
        return new Draft(
                "",
                Decision.DRAFT,
                table,
                rule.confidence(),
                rule.name(),
                new Place(name, text.page(from), span.sentence().number(), start, end),
                new Quotation(text.before(start), text.quote(from, to), text.after(end)),
                fields,
                note);
    }

    /// Words of a sentence.
    ///
    /// @param sentence the sentence
    /// @param start where they start in it
    /// @param end where they end, exclusive
    record Span(Sentence sentence, int start, int end) {
        /// {@return all of a sentence}
        static Span of(Sentence sentence) {
            return new Span(sentence, 0, sentence.text().length());
        }
    }

    /// What found a draft.
    ///
    /// @param name its name
    /// @param confidence how sure it is
    record Rule(String name, double confidence) {}
}
