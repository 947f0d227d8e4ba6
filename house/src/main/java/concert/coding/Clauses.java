package concert.coding;

import concert.coding.dictionary.Verb;
import concert.coding.dictionary.VerbDictionary;
import concert.coding.dictionary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses of a sentence whose verbs a dictionary knows.
final class Clauses {
    private final Sentence sentence;
    private final VerbDictionary dictionary;
    private final Subjects subjects;

    Clauses(Sentence sentence, VerbDictionary dictionary, Subjects subjects) {
        this.sentence = sentence;
        this.dictionary = dictionary;
        this.subjects = subjects;
    }

    /// {@return the clause of a verb, or null where the word is no verb that the dictionary knows}
    @Nullable
    Clause at(int token) {
        if (!isPredicate(token)) {
            return null;
        }
        var verbs = entries(token, sentence.forms[token]);
        if (verbs.isEmpty()) {
            verbs = entries(token, sentence.lemmas[token]);
        }
        return verbs.isEmpty() ? null : clause(token, verbs);
    }

    /// The first dictionary with a pattern that matches decides, else the first that gives the verb a code.
    private Clause clause(int token, List<Verb> verbs) {
        var matching = new Matching(sentence, token, subjects.of(token));
        for (var verb : verbs) {
            var match = matching.best(verb.block());
            if (match != null) {
                return new Clause(token, verb, match);
            }
        }
        for (var verb : verbs) {
            var clause = new Clause(token, verb, null);
            if (clause.isCoded()) {
                return clause;
            }
        }
        return new Clause(token, verbs.getFirst(), null);
    }

    /// Auxiliaries and nouns are none, unless they head the sentence or have a subject.
    private boolean isPredicate(int token) {
        if (sentence.is(token, "aux")
                || sentence.is(token, "cop")
                || sentence.is(token, "amod")
                || sentence.is(token, "compound")) {
            return false;
        }
        var heads = sentence.head(token) < 0 || sentence.dependent(token, "nsubj") >= 0;
        return sentence.isVerb(token) || (heads && sentence.dependent(token, "cop") < 0);
    }

    /// The longest verbs that stand at a word, those of later dictionaries first.
    private List<Verb> entries(int token, int word) {
        if (word == Vocabulary.UNKNOWN) {
            return List.of();
        }
        var found = new ArrayList<Verb>();
        for (var verb : dictionary.verbs(word)) {
            var isLongest = found.isEmpty() || verb.length() == found.getFirst().length();
            if (isLongest && precede(verb.before(), token) && follow(verb.after(), token)) {
                found.add(verb);
            }
        }
        return found;
    }

    private boolean precede(List<Integer> words, int token) {
        var at = token;
        for (var index = words.size() - 1; index >= 0; index--) {
            at--;
            while (at >= 0 && "-".equals(sentence.token(at).form())) {
                at--;
            }
            if (at < 0 || !sentence.isWord(at, words.get(index))) {
                return false;
            }
        }
        return true;
    }

    /// The words that follow, or a particle that stands further off.
    private boolean follow(List<Integer> words, int token) {
        var at = token;
        for (var word : words) {
            at++;
            if (at < sentence.size() && sentence.isWord(at, word)) {
                continue;
            }
            if (words.size() > 1 || !hasParticle(token, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasParticle(int token, int word) {
        for (var nth = 0; nth < sentence.parse.dependentCount(token); nth++) {
            var dependent = sentence.parse.dependent(token, nth);
            if ("compound:prt".equals(sentence.relation(dependent)) && sentence.isWord(dependent, word)) {
                return true;
            }
        }
        return false;
    }
}
