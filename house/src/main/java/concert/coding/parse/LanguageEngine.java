package concert.coding.parse;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Turns plain text into sentences with dependency trees. It comes as a module of its own, since its models are large:
/// the main job neither downloads nor loads them. Several threads may use it at once.
public interface LanguageEngine {
    /// {@return the sentences of a text in order}
    ///
    /// @param text the text
    List<Sentence> sentences(String text);

    /// {@return the sentences of each of several texts in order, the same as each alone gives, on every processor}
    ///
    /// @param texts the texts
    default List<List<Sentence>> sentencesOfEach(List<String> texts) {
        return texts.parallelStream().map(this::sentences).toList();
    }

    /// A sentence and where it starts in the text.
    ///
    /// @param parse the sentence; the offsets of its words are counted from the start of the sentence
    /// @param start where the sentence starts in the text, in characters
    record Sentence(Parse parse, int start) {}

    /// {@return the engine on the class path, loaded now, or nothing where there is none}
    static Optional<LanguageEngine> find() {
        return ServiceLoader.load(LanguageEngine.class).findFirst();
    }
}
