package concert.coding;

import concert.coding.dictionary.Vocabulary;
import concert.coding.parse.Parse;
import concert.coding.parse.Token;
import java.util.Locale;
import java.util.Set;

/// A parse with its words as numbers of the dictionaries, and what its relations mean.
final class Sentence {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "X", "SYM");
    private static final Set<String> MODIFIERS =
            Set.of("amod", "compound", "nummod", "det", "nmod:poss", "flat", "fixed", "goeswith", "case", "dep");
    private static final int NONE = -1;

    final Parse parse;
    final int[] forms;
    final int[] lemmas;

    /// The same numbers as objects, so that look-ups in sets make no new ones.
    final Integer[] formKeys;

    final Integer[] lemmaKeys;
    private final String[] lowerLemmas;
    private final String[] plainRelations;

    Sentence(Parse parse, Vocabulary vocabulary) {
        this.parse = parse;
        this.forms = new int[parse.size()];
        this.lemmas = new int[parse.size()];
        this.formKeys = new Integer[parse.size()];
        this.lemmaKeys = new Integer[parse.size()];
        this.lowerLemmas = new String[parse.size()];
        this.plainRelations = new String[parse.size()];
        for (var index = 0; index < parse.size(); index++) {
            var token = parse.token(index);
            lowerLemmas[index] = token.lemma().toLowerCase(Locale.ROOT);
            plainRelations[index] = token.plainRelation();
            forms[index] = vocabulary.find(token.form());
            lemmas[index] = token.lemma().equals(token.form()) ? forms[index] : vocabulary.find(token.lemma());
            formKeys[index] = forms[index];
            lemmaKeys[index] = lemmas[index] == forms[index] ? formKeys[index] : Integer.valueOf(lemmas[index]);
        }
    }

    int size() {
        return parse.size();
    }

    Token token(int index) {
        return parse.token(index);
    }

    int head(int index) {
        return parse.token(index).head();
    }

    String relation(int index) {
        return parse.token(index).relation();
    }

    boolean is(int index, String relation) {
        return plainRelations[index].equals(relation)
                || parse.token(index).relation().equals(relation);
    }

    /// {@return the relation of a word without its subtype}
    String plainRelation(int index) {
        return plainRelations[index];
    }

    boolean isWord(int index, int word) {
        return word != Vocabulary.UNKNOWN && (forms[index] == word || lemmas[index] == word);
    }

    String lemma(int index) {
        return lowerLemmas[index];
    }

    boolean isNominal(int index) {
        return NOMINAL.contains(parse.token(index).wordClass());
    }

    boolean isVerb(int index) {
        var token = parse.token(index);
        return "VERB".equals(token.wordClass()) || token.tag().startsWith("VB");
    }

    boolean isPronoun(int index) {
        return "PRON".equals(parse.token(index).wordClass());
    }

    /// Whether a word only modifies the noun that it stands with.
    boolean isModifier(int index) {
        var token = parse.token(index);
        return MODIFIERS.contains(token.relation()) || MODIFIERS.contains(plainRelations[index]);
    }

    /// {@return the first dependent with a relation, or -1}
    int dependent(int index, String plainRelation) {
        for (var nth = 0; nth < parse.dependentCount(index); nth++) {
            var dependent = parse.dependent(index, nth);
            if (is(dependent, plainRelation)) {
                return dependent;
            }
        }
        return NONE;
    }

    /// {@return the lemma of the case marker of a nominal, or the empty text}
    String preposition(int index) {
        var marker = dependent(index, "case");
        return marker < 0 ? "" : lemma(marker);
    }

    boolean isPassive(int verb) {
        return dependent(verb, "aux:pass") >= 0
                || dependent(verb, "nsubj:pass") >= 0
                || ("acl".equals(relation(verb)) && "VBN".equals(token(verb).tag()) && dependent(verb, "aux") < 0);
    }

    /// Whether a verb stands as an infinitive with "to".
    boolean isInfinitive(int verb) {
        var mark = dependent(verb, "mark");
        return mark >= 0 && "to".equals(lemma(mark));
    }

    /// {@return whether a word stands below another, or is it}
    boolean isBelow(int index, int top) {
        var at = index;
        while (at >= 0 && at != top) {
            at = head(at);
        }
        return at == top;
    }
}
