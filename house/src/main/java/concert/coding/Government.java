package concert.coding;

import concert.coding.FramingWords.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What the words say of an act that it hangs on: "denied that it had attacked", "is expected to sign", "avoided war".
final class Government {
    private static final Set<Modality> CODED_THEMSELVES =
            EnumSet.complementOf(EnumSet.of(Modality.ASSERTED, Modality.DECIDED, Modality.ATTEMPTED));
    private static final Set<String> GERUNDS = Set.of("of", "from", "to", "against", "with", "for", "in");
    private static final Set<String> TRUTHS = Set.of("true", "correct", "certain", "clear", "evident");
    private static final Set<String> HELD = Set.of("obj", "obl", "nsubj:pass", "nsubj", "nmod");
    private static final FramingWords WORDS = FramingWords.shipped();
    private static final Set<String> ONE_SIDED = Set.of("offer", "promise", "pledge", "vow", "volunteer");
    private static final Set<String> LEFT = Set.of("have", "be", "remain");

    private final Sentence sentence;
    private final Negation negation;

    Government(Sentence sentence, Negation negation) {
        this.sentence = sentence;
        this.negation = negation;
    }

    /// How an act stands by the words that its clause hangs on, the nearest that says something of it: "denied that it
    /// had attacked", "is expected to sign", "claims that it had attacked".
    Modality of(int verb) {
        var at = verb;
        for (var head = sentence.head(at); head >= 0; head = sentence.head(at)) {
            if (!sentence.is(at, "conj") && !completes(at, head)) {
                return Modality.ASSERTED;
            }
            var modality = sentence.is(at, "conj") ? Modality.ASSERTED : said(head, sentence.is(at, "ccomp"));
            if (modality != Modality.ASSERTED) {
                return modality;
            }
            at = head;
        }
        return Modality.ASSERTED;
    }

    /// Whether a clause says what its head is about, not when, why or of which noun it is true.
    private boolean completes(int clause, int head) {
        return switch (sentence.plainRelation(clause)) {
            case "xcomp", "ccomp", "csubj" -> true;
            case "advcl" -> isGerund(clause);
            case "acl" -> sentence.dependent(clause, "mark") >= 0 && !sentence.isVerb(head);
            default -> false;
        };
    }

    /// "accused of attacking", "refrained from attacking", "close to attacking".
    private boolean isGerund(int clause) {
        var mark = sentence.dependent(clause, "mark");
        return mark >= 0
                && GERUNDS.contains(sentence.lemma(mark))
                && sentence.token(clause).form().toLowerCase(Locale.ROOT).endsWith("ing");
    }

    /// What a word says of the clause that completes it.
    private Modality said(int word, boolean finite) {
        var lemma = sentence.lemma(word);
        if (isFuture(word)) {
            return Modality.INTENDED;
        }
        if (isOutstanding(word)) {
            return Modality.NEGATED;
        }
        var negated = negation.of(word);
        if (sentence.isVerb(word)) {
            var modality = particled(word, lemma);
            if (negated && finite) {
                return Modality.ALLEGED;
            }
            var isOwn = modality != Modality.EXPECTED || sentence.isPassive(word);
            return isOwn ? modality : Modality.POSSIBLE;
        }
        if (negated && TRUTHS.contains(lemma)) {
            return Modality.NEGATED;
        }
        var noun = WORDS.of(Kind.NOUN, lemma);
        if (sentence.isNominal(word)) {
            return negation.ofNoun(word) ? Modality.NEGATED : noun;
        }
        var adjective = WORDS.of(Kind.ADJECTIVE, lemma);
        return adjective == Modality.ASSERTED ? WORDS.of(Kind.ADVERB, lemma) : adjective;
    }

    private Modality particled(int verb, String lemma) {
        var particle = sentence.dependent(verb, "compound:prt");
        var together = particle < 0 ? Modality.ASSERTED : WORDS.ofVerb(lemma + "_" + sentence.lemma(particle));
        return together == Modality.ASSERTED ? WORDS.ofVerb(lemma) : together;
    }

    /// {@return the clause that completes a verb which has a code for the act it leaves open, or -1}
    int completion(int verb) {
        if (!CODED_THEMSELVES.contains(opened(verb))) {
            return -1;
        }
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var clause = sentence.parse.dependent(verb, nth);
            if (completes(clause, verb)) {
                return clause;
            }
        }
        return -1;
    }

    /// {@return how the act stands that a verb leaves open: the one that completes it}
    Modality opened(int verb) {
        return particled(verb, sentence.lemma(verb));
    }

    /// Whether what two do with a verb is not done to each other: "offered to mediate".
    boolean isOneSided(int verb) {
        return ONE_SIDED.contains(sentence.lemma(verb));
    }

    /// Whether a verb is no act itself but a plan, a hope, a fear.
    boolean isMind(int verb) {
        return WORDS.of(Kind.MIND, sentence.lemma(verb)) != Modality.ASSERTED;
    }

    /// Whether a noun tells what happened rather than what is planned, alleged, feared or avoided: by its adjectives,
    /// and by what it hangs on.
    boolean isTold(int noun) {
        for (var nth = 0; nth < sentence.parse.dependentCount(noun); nth++) {
            var dependent = sentence.parse.dependent(noun, nth);
            if (sentence.is(dependent, "amod") && WORDS.of(Kind.ADJECTIVE, word(dependent)) != Modality.ASSERTED) {
                return false;
            }
        }
        if (negation.ofNoun(noun)) {
            return false;
        }
        var at = noun;
        for (var head = sentence.head(at); head >= 0; head = sentence.head(at)) {
            if (sentence.isVerb(head)) {
                return !HELD.contains(sentence.plainRelation(at)) || isTeller(head);
            }
            if (WORDS.of(Kind.NOUN, sentence.lemma(head)) != Modality.ASSERTED) {
                return false;
            }
            at = head;
        }
        return true;
    }

    /// Whether a verb tells its object as done: "avoided war" does not.
    private boolean isTeller(int verb) {
        var modality = opened(verb);
        return modality == Modality.ASSERTED;
    }

    /// "is going to sign".
    boolean isFuture(int verb) {
        var open = sentence.dependent(verb, "xcomp");
        return "going".equals(word(verb)) && open >= 0 && sentence.isInfinitive(open);
    }

    /// Whether a verb is no act but says what is to come: "is going to", "expects Russia to".
    boolean isForecast(int verb) {
        return isFuture(verb) || (opened(verb) == Modality.EXPECTED && completion(verb) >= 0);
    }

    /// "has yet to sign".
    private boolean isOutstanding(int verb) {
        var adverb = sentence.dependent(verb, "advmod");
        return adverb >= 0 && "yet".equals(sentence.lemma(adverb)) && LEFT.contains(sentence.lemma(verb));
    }

    private String word(int token) {
        return sentence.token(token).form().toLowerCase(Locale.ROOT);
    }
}
