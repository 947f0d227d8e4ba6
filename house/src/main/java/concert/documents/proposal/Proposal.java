package concert.documents.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

/// A row that a language model proposes.
///
/// @param table the table it is for, such as `events`
/// @param quote the words of the document that it rests on, as the model gives them
/// @param fields the cells of the row by field name
public record Proposal(String table, String quote, Map<String, String> fields) {
    /// Copies the fields in their order.
    public Proposal {
        fields = new LinkedHashMap<>(fields);
    }
}
