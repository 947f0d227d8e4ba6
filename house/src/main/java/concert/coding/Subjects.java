package concert.coding;

import java.util.Set;

/// Who acts in a clause: its subject, or the one that it takes over from the clause above.
final class Subjects {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final int NONE = -1;
    private static final int DEEPEST = 8;

    private final Sentence sentence;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
    }

    /// {@return the head of the phrase that is the subject of a verb, passive or active; -1 for none}
    int of(int verb) {
        return of(verb, 0);
    }

    private int of(int verb, int depth) {
        if (depth > DEEPEST) {
            return NONE;
        }
        var own = sentence.dependent(verb, "nsubj");
        if (own < 0) {
            own = sentence.dependent(verb, "csubj");
        }
        if (own >= 0 && RELATIVE.contains(sentence.lemma(own)) && isRelative(verb)) {
            return sentence.head(verb);
        }
        if (own >= 0 && !isReferring(own)) {
            return own;
        }
        var above = above(verb, depth);
        return above >= 0 ? above : own;
    }

    private boolean isReferring(int token) {
        return sentence.isPronoun(token) || RELATIVE.contains(sentence.lemma(token));
    }

    private boolean isRelative(int verb) {
        return sentence.is(verb, "acl");
    }

    private int above(int verb, int depth) {
        var head = sentence.head(verb);
        if (head < 0) {
            return NONE;
        }
        return switch (sentence.plainRelation(verb)) {
            case "xcomp" -> controller(head, depth);
            case "conj", "advcl", "parataxis", "ccomp" -> of(head, depth + 1);
            case "acl" -> ofNoun(verb, head, depth);
            default -> NONE;
        };
    }

    /// "urged Bree to help": the object; "agreed to help": the subject.
    private int controller(int verb, int depth) {
        var object = sentence.dependent(verb, "obj");
        return object >= 0 && object > verb ? object : of(verb, depth + 1);
    }

    /// "soldiers attacking": the noun; "efforts to stop": who makes them.
    private int ofNoun(int verb, int noun, int depth) {
        var infinitive = sentence.dependent(verb, "mark") >= 0;
        if (!infinitive) {
            return noun;
        }
        var owner = sentence.dependent(noun, "nmod:poss");
        return owner >= 0 && !sentence.isPronoun(owner) ? owner : governing(noun, depth);
    }

    private int governing(int noun, int depth) {
        var at = sentence.head(noun);
        while (at >= 0 && !sentence.isVerb(at)) {
            at = sentence.head(at);
        }
        return at < 0 ? NONE : of(at, depth + 1);
    }
}
