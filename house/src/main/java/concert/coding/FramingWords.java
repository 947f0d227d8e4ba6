package concert.coding;

import concert.coding.parse.Lines;
import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words that say how the act stands that hangs on them: denied, alleged, avoided, planned, promised, feared.
public final class FramingWords {
    /// What kind of word frames an act.
    public enum Kind {
        /// A verb that is an act itself, such as a promise or a ban.
        ACT,
        /// A verb that is none, such as a plan.
        MIND,
        /// A noun, of its clause or of the noun that hangs on it with "of".
        NOUN,
        /// An adjective, of its noun or of a clause.
        ADJECTIVE,
        /// An adverb, of its verb.
        ADVERB
    }

    /// What a word in one of its forms says.
    ///
    /// @param kind what kind of word it is
    /// @param modality how the act stands that hangs on it
    public record Framed(Kind kind, Modality modality) {}

    private static final FramingWords SHIPPED = read();

    private final Map<Kind, Map<String, Modality>> lemmas = new EnumMap<>(Kind.class);
    private final Map<String, Framed> forms = new HashMap<>();

    private FramingWords(InputStream input, List<Problem> problems) throws IOException {
        try (var lines = new Lines(input, "framing.txt", problems)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(List.of(line.strip().split("\\s+")));
                }
            }
        }
    }

    private static FramingWords read() {
        var file = Objects.requireNonNull(FramingWords.class.getResourceAsStream("framing.txt"));
        try {
            return new FramingWords(file, new ArrayList<>());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// {@return the words that come with Concert}
    public static FramingWords shipped() {
        return SHIPPED;
    }

    private void add(List<String> row) {
        var kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        var modality = Modality.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        for (var entry : row.subList(2, row.size())) {
            var words = Arrays.asList(entry.split("/", -1));
            lemmas.computeIfAbsent(kind, _ -> new HashMap<>()).put(words.getFirst(), modality);
            var framed = new Framed(kind, modality);
            words.forEach(word -> forms.putIfAbsent(word, framed));
            regular(kind, words.getFirst()).forEach(form -> forms.putIfAbsent(form, framed));
        }
    }

    private static List<String> regular(Kind kind, String word) {
        return switch (kind) {
            case ACT, MIND -> List.of(third(word), past(word), stem(word) + "ing");
            case NOUN -> List.of(third(word));
            case ADJECTIVE, ADVERB -> List.of();
        };
    }

    private static String third(String word) {
        if (word.endsWith("y") && !"aeo".contains(word.substring(word.length() - 2, word.length() - 1))) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") ? "es" : "s");
    }

    private static String past(String word) {
        return third(word).endsWith("ies") ? word.substring(0, word.length() - 1) + "ied" : stem(word) + "ed";
    }

    private static String stem(String word) {
        return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    /// {@return how the act stands that hangs on a word, told as done where the word says nothing of it}
    Modality of(Kind kind, String lemma) {
        return lemmas.getOrDefault(kind, Map.of()).getOrDefault(lemma, Modality.ASSERTED);
    }

    /// {@return how the act stands that completes a verb}
    Modality ofVerb(String lemma) {
        var act = of(Kind.ACT, lemma);
        return act == Modality.ASSERTED ? of(Kind.MIND, lemma) : act;
    }

    /// {@return what a word says in any of its forms}
    ///
    /// @param form the word, in small letters
    public Optional<Framed> findForm(String form) {
        return Optional.ofNullable(forms.get(form));
    }
}
