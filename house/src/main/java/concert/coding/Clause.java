package concert.coding;

import concert.coding.dictionary.DatedCode;
import concert.coding.dictionary.Entry;
import concert.coding.dictionary.Verb;
import org.jspecify.annotations.Nullable;

/// A verb of a sentence that a dictionary knows, with the pattern that matches it best.
///
/// @param verb the verb's index
/// @param entry the dictionary's verb
/// @param match the pattern that matches, or null
record Clause(int verb, Verb entry, Matching.@Nullable Match match) {
    /// {@return the code as the dictionary gives it}
    String code() {
        return match == null ? entry.code() : match.pattern().code();
    }

    /// {@return whether the dictionary gives it a code}
    boolean isCoded() {
        return !DatedCode.NULL.equals(code()) && !code().isEmpty();
    }

    /// {@return the line of the dictionary that the code comes from}
    Entry rule() {
        return match == null ? entry.entry() : match.pattern().entry();
    }
}
