package concert.coding.dictionary;

import java.util.Arrays;
import java.util.List;

/// A word of a pattern, or a synonym set: any of several words or sequences of words.
///
/// @param words the single words, by number
/// @param sequences the sequences, the head last
public record Term(List<Integer> words, List<List<Integer>> sequences) {
    /// A term whose lists never change.
    public Term {
        words = List.copyOf(words);
        sequences = sequences.stream().map(List::copyOf).toList();
    }

    /// {@return the term that is one word}
    static Term word(int word) {
        return new Term(List.of(word), List.of());
    }

    /// {@return the term that is a sequence of words}
    static Term sequence(int[] words) {
        return words.length == 1
                ? word(words[0])
                : new Term(List.of(), List.of(Arrays.stream(words).boxed().toList()));
    }
}
