package concert.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClearNlpTest {
    /// Form, lemma, tag, head from 1 and relation of each word apart by blanks.
    private static List<String> universal(String... words) {
        var tokens = new ArrayList<Token>();
        for (var word : words) {
            var cells = word.split(" ", -1);
            tokens.add(new Token(cells[0], cells[1], "", cells[2], Integer.parseInt(cells[3]) - 1, cells[4], 0, 0));
        }
        return ClearNlp.universal(tokens).stream()
                .map(token ->
                        token.form() + " " + token.wordClass() + " " + (token.head() + 1) + " " + token.relation())
                .toList();
    }

    @Test
    void aPrepositionHangsOnItsNoun() {
        assertThat(universal(
                        "Russia Russia NNP 2 nsubj",
                        "talked talk VBD 0 root",
                        "with with IN 2 prep",
                        "India India NNP 3 pobj"))
                .containsExactly("Russia PROPN 2 nsubj", "talked VERB 0 root", "with ADP 4 case", "India PROPN 2 obl");
    }

    @Test
    void theAgentOfAPassiveIsOblique() {
        assertThat(universal(
                        "India India NNP 3 nsubjpass",
                        "was be VBD 3 auxpass",
                        "attacked attack VBN 0 root",
                        "by by IN 3 agent",
                        "rebels rebel NNS 4 pobj"))
                .containsExactly(
                        "India PROPN 3 nsubj:pass",
                        "was AUX 3 aux:pass",
                        "attacked VERB 0 root",
                        "by ADP 5 case",
                        "rebels NOUN 3 obl:agent");
    }

    @Test
    void aCopulaHangsOnItsPredicate() {
        assertThat(universal(
                        "Russia Russia NNP 2 nsubj",
                        "is be VBZ 0 root",
                        "ready ready JJ 2 acomp",
                        "to to TO 5 aux",
                        "help help VB 3 xcomp"))
                .containsExactly(
                        "Russia PROPN 3 nsubj",
                        "is AUX 3 cop",
                        "ready ADJ 0 root",
                        "to PART 5 mark",
                        "help VERB 3 xcomp");
    }

    @Test
    void aPhraseOnANounIsItsModifier() {
        assertThat(universal("visit visit NN 0 root", "to to IN 1 prep", "Pakistan Pakistan NNP 2 pobj"))
                .containsExactly("visit NOUN 0 root", "to ADP 3 case", "Pakistan PROPN 1 nmod");
    }
}
