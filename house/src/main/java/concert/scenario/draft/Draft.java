package concert.scenario.draft;

import concert.scenario.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A row that is proposed for a table of a scenario, with the words of a document that it rests on.
///
/// @param id the name by which it is decided on, such as `e3`; empty before it has one
/// @param decision what was decided about it
/// @param table the table it is proposed for
/// @param confidence how sure the extractor is that the text says so, 0 to 1
/// @param extractor the rule that found it
/// @param place where it stands
/// @param quotation its words
/// @param fields the cells of the proposed row by field name
/// @param note what to know before deciding
public record Draft(
        String id,
        Decision decision,
        Table table,
        double confidence,
        String extractor,
        Place place,
        Quotation quotation,
        Map<String, String> fields,
        String note) {

    /// The extractor of what a person changed.
    public static final String ANALYST = "analyst";

    /// How a note begins that says what a person has to fill in.
    public static final String NEEDS = "Before it is accepted: give ";

    /// Checks the confidence and copies the fields in their order.
    public Draft {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is " + confidence + ", expected 0 to 1");
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// {@return a cell of the proposed row, empty where there is none}
    ///
    /// @param field the field
    public String field(String field) {
        return fields.getOrDefault(field, "");
    }

    /// {@return this draft under a name}
    ///
    /// @param name the name
    public Draft named(String name) {
        return new Draft(name, decision, table, confidence, extractor, place, quotation, fields, note);
    }

    /// {@return this draft as decided}
    ///
    /// @param decided the decision
    public Draft decided(Decision decided) {
        return new Draft(id, decided, table, confidence, extractor, place, quotation, fields, note);
    }

    /// {@return this draft with a cell changed by a person; reading the document again leaves it so}
    ///
    /// @param field the field
    /// @param text the cell
    public Draft with(String field, String text) {
        var changed = filled(field, text);
        return new Draft(id, decision, table, confidence, ANALYST, place, quotation, changed.fields, note);
    }

    /// {@return this draft with a cell filled in by what drafts it}
    Draft filled(String field, String text) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, text);
        return new Draft(id, decision, table, confidence, extractor, place, quotation, changed, note);
    }

    /// {@return this draft with another note}
    ///
    /// @param text the note
    public Draft noted(String text) {
        return new Draft(id, decision, table, confidence, extractor, place, quotation, fields, text);
    }

    /// {@return the field that a person has to fill in before it can be accepted, empty for none}
    public String lacking() {
        if (table == Table.EVENTS && field("date").isEmpty()) {
            return "date";
        }
        return note.startsWith(NEEDS) ? note.substring(NEEDS.length()).replaceFirst("\\W.*", "") : "";
    }

    /// {@return whether it was decided on and the document, read again, no longer holds its words}
    public boolean isGone() {
        return note.startsWith(Drafts.GONE);
    }

    /// {@return this decision about what stands elsewhere now}
    ///
    /// @param found the same words in the document as it is now
    Draft movedTo(Draft found) {
        return new Draft(
                id,
                decision,
                table,
                found.confidence,
                isFixed() ? extractor : found.extractor,
                found.place,
                found.quotation,
                isFixed() ? fields : found.fields,
                found.note);
    }

    /// {@return this decision about words that the document no longer holds}
    Draft gone() {
        return noted(
                decision == Decision.ACCEPTED
                        ? Drafts.GONE + " Its row in " + table.id() + ".csv still counts: check it, or take it away."
                        : Drafts.GONE);
    }

    private boolean isFixed() {
        return decision != Decision.DRAFT || extractor.equals(ANALYST);
    }
}
