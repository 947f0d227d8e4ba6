package concert.coding.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A word of a pattern, or a synonym set: any of several words or sequences of words.
///
/// @param words the single words, by number
/// @param sequences the sequences, the head last
public record Term(Set<Integer> words, List<List<Integer>> sequences) {
    /// A term whose words never change.
    public Term {
        words = Set.copyOf(words);
        sequences = sequences.stream().map(List::copyOf).toList();
    }

    /// {@return the term that is one word}
    static Term word(int word) {
        return new Term(Set.of(word), List.of());
    }

    /// {@return the term that is a sequence of words}
    static Term sequence(int[] words) {
        return words.length == 1
                ? word(words[0])
                : new Term(Set.of(), List.of(Arrays.stream(words).boxed().toList()));
    }
}
