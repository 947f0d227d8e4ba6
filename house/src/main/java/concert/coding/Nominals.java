package concert.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who does what to whom in a noun phrase: "the visit of X to Y", "X's withdrawal from Y", "talks between X and Y".
final class Nominals {
    private static final Set<String> SOURCES = Set.of("of", "by");
    private static final Set<String> BOTH = Set.of("between", "among");
    private static final Set<String> TARGETS =
            Set.of("to", "on", "against", "with", "from", "in", "into", "for", "toward", "towards");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Framing framing;

    Nominals(Sentence sentence, Phrases phrases, Subjects subjects, Framing framing) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.subjects = subjects;
        this.framing = framing;
    }

    /// Whether a noun tells what happened rather than what may, should or will not.
    boolean isTold(int noun) {
        if (!framing.government().isTold(noun)) {
            return false;
        }
        for (var at = noun; at >= 0; at = sentence.head(at)) {
            if (sentence.isVerb(at) && framing.of(at) != Modality.ASSERTED) {
                return false;
            }
        }
        return true;
    }

    /// {@return the two sides of a noun, each empty where its phrase names no actor}
    Arguments.Sides sides(int noun) {
        var sources = new ArrayList<Mention>(phrases.within(noun));
        var targets = new ArrayList<Mention>();
        for (var nth = 0; nth < sentence.parse.dependentCount(noun); nth++) {
            var dependent = sentence.parse.dependent(noun, nth);
            var preposition = sentence.preposition(dependent);
            if (BOTH.contains(preposition)) {
                var members = phrases.mentions(dependent);
                return new Arguments.Sides(members, members);
            }
            if (SOURCES.contains(preposition) && sources.isEmpty()) {
                sources.addAll(phrases.mentions(dependent));
            } else if (TARGETS.contains(preposition) && targets.isEmpty()) {
                targets.addAll(phrases.mentions(dependent));
            }
        }
        return new Arguments.Sides(sources.isEmpty() ? governor(noun) : sources, targets);
    }

    /// "X held talks with Y": the subject of the verb whose object the noun is.
    private List<Mention> governor(int noun) {
        var head = sentence.head(noun);
        var isObject = head >= 0 && sentence.isVerb(head) && sentence.is(noun, "obj");
        var subject = isObject ? subjects.of(head) : -1;
        return subject < 0 ? List.of() : phrases.mentions(subject);
    }
}
