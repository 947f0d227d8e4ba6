package concert.coding;

import java.util.Locale;
import java.util.Set;

/// Whether a word is negated.
///
/// @param sentence its sentence
record Negation(Sentence sentence) {
    private static final Set<String> WORDS = Set.of("not", "n't", "never", "nt", "n’t");
    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> SIDES = Set.of("nsubj", "nsubj:pass", "obj");

    /// {@return whether a verb is negated: by itself, or by who or what takes part: "signed no agreement"}
    boolean of(int verb) {
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var dependent = sentence.parse.dependent(verb, nth);
            var word = sentence.token(dependent).form().toLowerCase(Locale.ROOT);
            if (WORDS.contains(word) && dependent < verb + 2) {
                return true;
            }
            if (SIDES.contains(sentence.relation(dependent)) && ofNoun(dependent)) {
                return true;
            }
            if ("longer".equals(word) && sentence.dependent(dependent, "advmod") >= 0) {
                return true;
            }
        }
        return false;
    }

    /// {@return whether a noun names nobody and nothing: "no agreement", "nobody"}
    boolean ofNoun(int noun) {
        var article = sentence.dependent(noun, "det");
        return NOBODY.contains(sentence.lemma(noun)) || (article >= 0 && "no".equals(sentence.lemma(article)));
    }
}
