package concert.folder.draft;

import concert.scenario.Problem;
import concert.scenario.Table;
import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import concert.scenario.draft.Place;
import concert.scenario.draft.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/// A row of `drafts.csv`.
///
/// @param record its cells
/// @param line its first line
/// @param problems where its problems go
record DraftRow(CSVRecord record, int line, List<Problem> problems) {

    /// {@return the draft, if nothing is wrong with it}
    Optional<Draft> draft() {
        var before = problems.size();
        var table = table();
        var decision = decision();
        var confidence = confidence();
        var start = whole("start");
        var end = Math.max(start, whole("end"));
        var id = cell("draft");
        if (table.isPresent() && !id.matches(Drafts.letter(table.get()) + "\\d{1,8}")) {
            tell("draft", id, "the letter " + Drafts.letter(table.get()) + " and a number", "Mend the id.");
        }
        if (problems.size() > before || table.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                id,
                decision,
                table.get(),
                confidence,
                cell("extractor"),
                new Place(cell("document"), whole("page"), whole("sentence"), start, end),
                new Quotation(cell("before"), cell("quote"), cell("after")),
                fields(),
                cell("remark")));
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var name : DraftFile.fields()) {
            if (!cell(name).isEmpty()) {
                fields.put(name, cell(name));
            }
        }
        return fields;
    }

    private Optional<Table> table() {
        var found = DraftFile.TABLES.stream()
                .filter(table -> table.id().equals(cell("table")))
                .findFirst();
        if (found.isEmpty()) {
            tell("table", cell("table"), "a table that is drafted, such as events", "Mend the name of the table.");
        }
        return found;
    }

    private Decision decision() {
        for (var decision : Decision.values()) {
            if (decision.name().toLowerCase(Locale.ROOT).equals(cell("decision"))) {
                return decision;
            }
        }
        tell("decision", cell("decision"), "draft, accepted or rejected", "Write one of them; concert review does.");
        return Decision.DRAFT;
    }

    private double confidence() {
        try {
            var number = Double.parseDouble(cell("confidence"));
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        tell("confidence", cell("confidence"), "a share from 0 to 1", "Write a number such as 0.8.");
        return 0;
    }

    private int whole(String column) {
        var text = cell(column);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,9}")) {
            tell(column, text, "a whole number", "Write digits only.");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String cell(String column) {
        return record.isSet(column) ? record.get(column) : "";
    }

    void tell(String field, String found, String expected, String fix) {
        problems.add(new Problem(DraftFile.NAME, line, field, found, expected, fix));
    }

    /// {@return the cells of a draft, its fields in the order given between its own}
    static List<String> cells(Draft draft, List<String> fields) {
        var place = draft.place();
        var cells = new ArrayList<String>(List.of(
                draft.id(),
                draft.decision().name().toLowerCase(Locale.ROOT),
                draft.table().id(),
                String.format(Locale.ROOT, "%.2f", draft.confidence())));
        fields.forEach(name -> cells.add(draft.field(name)));
        cells.addAll(List.of(
                draft.quotation().quote(),
                place.document(),
                place.page() == 0 ? "" : Integer.toString(place.page()),
                Integer.toString(place.sentence()),
                Integer.toString(place.start()),
                Integer.toString(place.end()),
                draft.extractor(),
                draft.quotation().before(),
                draft.quotation().after(),
                draft.note()));
        return cells;
    }
}
