package concert.coding;

import concert.coding.FramingWords.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How the event of a verb stands: by its auxiliaries, its negation and the clause that it stands in.
final class Framing {
    private static final Set<String> INTENTION = Set.of("will", "would", "shall", "'ll", "wo", "ll", "'d");
    private static final Set<String> INVERTED = Set.of("had", "were", "should");
    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought", "need");
    private static final Set<String> POSSIBILITY = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> READINESS = Set.of(
            "ready",
            "willing",
            "prepared",
            "set",
            "due",
            "committed",
            "determined",
            "poised",
            "likely",
            "eager",
            "about",
            "keen");
    private static final Set<String> INTENTIONS = Set.of(
            "readiness",
            "willingness",
            "intention",
            "intent",
            "plan",
            "decision",
            "promise",
            "pledge",
            "commitment",
            "offer",
            "agreement",
            "consent",
            "determination",
            "vow");
    private static final Set<String> REFUSALS = Set.of("refusal", "failure", "unwillingness", "reluctance");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");

    private static final Set<Modality> DOUBTS =
            EnumSet.of(Modality.DENIED, Modality.ALLEGED, Modality.NEGATED, Modality.POSSIBLE);
    private static final FramingWords WORDS = FramingWords.shipped();

    private final Sentence sentence;
    private final Negation negation;
    private final Government government;

    Framing(Sentence sentence) {
        this.sentence = sentence;
        this.negation = new Negation(sentence);
        this.government = new Government(sentence, negation);
    }

    /// {@return what the words say that an act hangs on}
    Government government() {
        return government;
    }

    /// {@return how the event of a verb stands by itself and in what it hangs on}
    Modality of(int verb) {
        if (isNegated(verb)) {
            return Modality.NEGATED;
        }
        if (isHypothetical(verb)) {
            return Modality.POSSIBLE;
        }
        var governed = government.of(verb);
        if (DOUBTS.contains(governed)) {
            return governed;
        }
        var own = own(verb);
        return own == Modality.ASSERTED ? governed : own;
    }

    private Modality own(int verb) {
        var named = named(verb);
        if (named != Modality.ASSERTED) {
            return named;
        }
        if ((sentence.is(verb, "advcl") || sentence.is(verb, "acl")) && sentence.isInfinitive(verb) && !isReady(verb)) {
            return Modality.PURPOSED;
        }
        var auxiliary = auxiliary(verb);
        if (auxiliary != Modality.ASSERTED) {
            return auxiliary;
        }
        return isReady(verb) ? Modality.INTENDED : adverbial(verb);
    }

    /// "allegedly attacked", "nearly attacked".
    private Modality adverbial(int verb) {
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var dependent = sentence.parse.dependent(verb, nth);
            if (sentence.is(dependent, "advmod")) {
                var modality = WORDS.of(Kind.ADVERB, sentence.lemma(dependent));
                if (modality != Modality.ASSERTED && sentence.parse.dependentCount(dependent) == 0) {
                    return modality;
                }
            }
        }
        return Modality.ASSERTED;
    }

    /// "its readiness to withdraw", "a refusal to talk", "the threat to attack".
    private Modality named(int verb) {
        if (!sentence.is(verb, "acl") || !sentence.isInfinitive(verb)) {
            return Modality.ASSERTED;
        }
        var noun = sentence.lemma(sentence.head(verb));
        if (INTENTIONS.contains(noun)) {
            return Modality.INTENDED;
        }
        if (REFUSALS.contains(noun)) {
            return Modality.REFUSED;
        }
        return "threat".equals(noun) ? Modality.THREATENED : Modality.ASSERTED;
    }

    /// Whether a verb is negated, or what it completes is: "is not willing to".
    boolean isNegated(int verb) {
        if (negation.of(verb)) {
            return true;
        }
        return sentence.is(verb, "xcomp") && sentence.head(verb) >= 0 && negation.of(sentence.head(verb));
    }

    private Modality auxiliary(int verb) {
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var dependent = sentence.parse.dependent(verb, nth);
            if (!sentence.is(dependent, "aux")) {
                continue;
            }
            var word = sentence.token(dependent).form().toLowerCase(Locale.ROOT);
            if (INTENTION.contains(word)) {
                return WOULD.contains(word) && isPerfect(verb) ? Modality.POSSIBLE : Modality.INTENDED;
            }
            if (OBLIGATION.contains(word)) {
                return Modality.OBLIGED;
            }
            if (POSSIBILITY.contains(word)) {
                return Modality.POSSIBLE;
            }
        }
        return Modality.ASSERTED;
    }

    /// "would have attacked".
    private boolean isPerfect(int verb) {
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var dependent = sentence.parse.dependent(verb, nth);
            if (sentence.is(dependent, "aux") && "have".equals(sentence.lemma(dependent))) {
                return true;
            }
        }
        return false;
    }

    /// "is ready to", "is prepared to".
    private boolean isReady(int verb) {
        var head = sentence.head(verb);
        var completes = sentence.is(verb, "xcomp") || sentence.is(verb, "ccomp") || sentence.is(verb, "advcl");
        return completes
                && head >= 0
                && READINESS.contains(sentence.lemma(head))
                && sentence.dependent(verb, "mark") >= 0;
    }

    private boolean isHypothetical(int verb) {
        for (var at = verb; at >= 0; at = sentence.head(at)) {
            if ((sentence.is(at, "advcl") && hasCondition(at)) || isInverted(at)) {
                return true;
            }
        }
        return false;
    }

    /// "Had Egypt attacked Ethiopia, …".
    private boolean isInverted(int verb) {
        var subject = sentence.dependent(verb, "nsubj");
        var auxiliary = sentence.dependent(verb, "aux");
        return auxiliary >= 0
                && auxiliary < subject
                && INVERTED.contains(sentence.token(auxiliary).form().toLowerCase(Locale.ROOT))
                && sentence.dependent(verb, "mark") < 0
                && !sentence.is(verb, "ccomp");
    }

    /// Whether a clause is a condition: "if", "unless".
    boolean hasCondition(int verb) {
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var dependent = sentence.parse.dependent(verb, nth);
            if (sentence.is(dependent, "mark") && CONDITIONS.contains(sentence.lemma(dependent))) {
                return true;
            }
        }
        return false;
    }
}
