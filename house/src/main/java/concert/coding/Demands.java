package concert.coding;

import concert.coding.dictionary.DatedCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who says that another must do something demands it.
final class Demands {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "state",
            "declare",
            "insist",
            "stress",
            "conclude",
            "add",
            "warn",
            "remind",
            "argue",
            "announce",
            "emphasize",
            "reiterate",
            "note",
            "demand",
            "urge");
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
    private static final int NONE = -1;

    private final Sentence sentence;

    Demands(Sentence sentence) {
        this.sentence = sentence;
    }

    /// {@return the verb of speech that says what a clause must do, or -1}
    ///
    /// @param verb the clause's verb
    int speech(int verb) {
        if (!isObliged(verb)) {
            return NONE;
        }
        var head = sentence.head(verb);
        if (head >= 0 && sentence.is(verb, "ccomp") && SPEECH.contains(sentence.lemma(head))) {
            return head;
        }
        var aside = sentence.dependent(verb, "parataxis");
        return aside >= 0 && SPEECH.contains(sentence.lemma(aside)) ? aside : NONE;
    }

    private boolean isObliged(int verb) {
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var dependent = sentence.parse.dependent(verb, nth);
            if (sentence.is(dependent, "aux") && OBLIGATION.contains(sentence.lemma(dependent))) {
                return true;
            }
        }
        return false;
    }

    /// {@return what is demanded: the code of the act, or the null code where the dictionary has none}
    static String act(@Nullable Clause clause) {
        return clause == null || !clause.isCoded() ? DatedCode.NULL : clause.code();
    }
}
