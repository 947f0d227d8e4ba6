package concert.coding;

import concert.coding.dictionary.Entry;
import java.util.List;

/// An actor in an event, as coded.
///
/// @param code its code, such as `RUSGOV`
/// @param text its words in the sentence
/// @param start where they start, in characters of the sentence
/// @param end where they end, exclusive
/// @param entries the entries of the dictionaries that it rests on
public record Participant(String code, String text, int start, int end, List<Entry> entries) {
    /// A participant whose entries never change.
    public Participant {
        entries = List.copyOf(entries);
    }
}
