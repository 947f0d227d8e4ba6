package concert.coding.dictionary;

import java.util.List;

/// What stands before and after a verb, and the code that it gives the verb.
///
/// @param entry where the pattern stands
/// @param before what stands before the verb, in order
/// @param after what stands after it, in order
/// @param code its code as written, such as `042:043`; `---` suppresses the event
/// @param rank its place in its block
/// @param words how many words it asks for
/// @param modifiers how many of them are modifiers
public record Pattern(
        Entry entry, List<Element> before, List<Element> after, String code, int rank, int words, int modifiers) {

    /// {@return whether this pattern is more specific: more words, then more modifiers, then the first in the file}
    ///
    /// @param other the other pattern
    public boolean beats(Pattern other) {
        if (words != other.words) {
            return words > other.words;
        }
        if (modifiers != other.modifiers) {
            return modifiers > other.modifiers;
        }
        return rank < other.rank;
    }
}
