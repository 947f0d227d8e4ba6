package concert.documents.draft;

import concert.documents.grammar.Sentence;
import concert.documents.proposal.Proposal;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Drafts of what a language model proposes. A proposal counts only where its quote stands in the document letter by
/// letter, white space aside, within one sentence or at the start of one; what the rules have drafted already is not
/// drafted twice.
final class ProposedDrafts {
    private static final double UNSURE = 0.5;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;
    private static final String NOTE = "Proposed by a language model: check it against the quote.";
    private static final Map<Table, List<String>> FIELDS = Map.of(
            Table.ACTORS, List.of("id", "name", "kind"),
            Table.EVENTS, List.of("date", "actor", "target", "code"),
            Table.FACTS, List.of("key", "value", "unit", "date"),
            Table.CLAIMS, List.of("statement"));

    private final Source source;
    private final String model;
    private int refused;

    /// @param source the document
    /// @param model the model's name
    ProposedDrafts(Source source, String model) {
        this.source = source;
        this.model = model;
    }

    /// {@return how many proposals quote words that the document does not hold, or are for no table; known once all are
    /// drafted}
    int refused() {
        return refused;
    }

    List<Draft> drafts(List<Proposal> proposals, List<Draft> known) {
        var drafts = new ArrayList<Draft>();
        for (var proposal : proposals) {
            var table = FIELDS.keySet().stream()
                    .filter(each -> each.id().equals(proposal.table()))
                    .findFirst();
            var span = table.flatMap(_ -> span(proposal.quote()));
            if (span.isEmpty()) {
                refused++;
                continue;
            }
            var draft = draft(table.orElseThrow(), span.get(), proposal, drafts.size());
            if (known.stream().noneMatch(other -> isSame(draft, other))
                    && drafts.stream().noneMatch(other -> isSame(draft, other))) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private Draft draft(Table table, Source.Span span, Proposal proposal, int number) {
        var fields = new LinkedHashMap<String, String>();
        if (table == Table.CLAIMS) {
            fields.put("id", String.format("m%02d", number + 1));
        }
        for (var name : Objects.requireNonNull(FIELDS.get(table))) {
            var cell = proposal.fields().getOrDefault(name, "").strip();
            if (!cell.isEmpty()) {
                fields.put(name, cell);
            }
        }
        if (table == Table.EVENTS) {
            fields.put("text", span.sentence().text().replaceAll("\\s+", " "));
        }
        return source.draft(span, table, new Source.Rule("endpoint: " + model, UNSURE), fields, NOTE);
    }

    private Optional<Source.Span> span(String quote) {
        var words = quote.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return Optional.empty();
        }
        var pattern = Pattern.compile(
                Arrays.stream(words.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        return source.sentences().stream()
                .flatMap(sentence -> span(sentence, pattern).stream())
                .findFirst();
    }

    private static Optional<Source.Span> span(Sentence sentence, Pattern quote) {
        var found = quote.matcher(sentence.text());
        return found.find() ? Optional.of(new Source.Span(sentence, found.start(), found.end())) : Optional.empty();
    }

    private static boolean isSame(Draft one, Draft other) {
        if (one.table() != other.table()) {
            return false;
        }
        var here = one.place().sentence() == other.place().sentence();
        return switch (one.table()) {
            case ACTORS -> one.field("id").equals(other.field("id"));
            case EVENTS ->
                here
                        && one.field("actor").equals(other.field("actor"))
                        && root(one.field("code")).equals(root(other.field("code")));
            case FACTS -> here && one.field("value").equals(other.field("value"));
            default -> here;
        };
    }

    private static String root(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }
}
