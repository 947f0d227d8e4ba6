package concert.coding;

import concert.coding.dictionary.Block;
import concert.coding.dictionary.Element;
import concert.coding.dictionary.Pattern;
import concert.coding.dictionary.Term;
import concert.coding.dictionary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Matches the patterns of a block at a verb: what stands before it to its left, what stands after it to its right,
/// within its own
/// clause and the clauses that complete it.
final class Matching {
    private static final int NONE = -1;

    /// How many phrases may stand between the verb and a word that a pattern asks for.
    private static final int FARTHEST = 3;

    private final Sentence sentence;
    private final int verb;
    private final boolean[] reach;
    private final Map<Element.Role, Integer> slots = new EnumMap<>(Element.Role.class);

    /// A pattern that matched.
    ///
    /// @param pattern the pattern
    /// @param slots the head of the phrase in each slot, by role
    record Match(Pattern pattern, Map<Element.Role, Integer> slots) {
        int slot(Element.Role role) {
            return slots.getOrDefault(role, NONE);
        }
    }

    Matching(Sentence sentence, int verb, int subject) {
        this.sentence = sentence;
        this.verb = verb;
        this.reach = new boolean[sentence.size()];
        reach(verb);
        if (subject >= 0) {
            reach(subject);
        }
        reach[verb] = false;
    }

    private void reach(int top) {
        reach[top] = true;
        for (var nth = 0; nth < sentence.parse.dependentCount(top); nth++) {
            var dependent = sentence.parse.dependent(top, nth);
            if (!isApart(dependent)) {
                reach(dependent);
            }
        }
    }

    /// Clauses that stand beside the verb's own.
    private boolean isApart(int token) {
        return switch (sentence.plainRelation(token)) {
            case "parataxis", "punct", "list", "discourse" -> true;
            case "advcl" -> !sentence.isInfinitive(token);
            case "conj" -> sentence.isVerb(token) && sentence.isVerb(sentence.head(token));
            case "acl" -> "acl:relcl".equals(sentence.relation(token));
            default -> false;
        };
    }

    /// {@return the most specific pattern of a block that matches, or null}
    @Nullable
    Match best(Block block) {
        Match best = null;
        for (var token = 0; token < sentence.size(); token++) {
            if (!reach[token]) {
                continue;
            }
            var form = sentence.forms[token];
            var lemma = sentence.lemmas[token];
            if (form != Vocabulary.UNKNOWN) {
                best = better(block.anchoredAt(sentence.formKeys[token]), best);
            }
            if (lemma != form && lemma != Vocabulary.UNKNOWN) {
                best = better(block.anchoredAt(sentence.lemmaKeys[token]), best);
            }
        }
        return better(block.loose(), best);
    }

    private @Nullable Match better(List<Pattern> patterns, @Nullable Match known) {
        var best = known;
        for (var pattern : patterns) {
            if (best == null || pattern.beats(best.pattern())) {
                slots.clear();
                if (side(pattern.before(), 0, 0, verb) && side(pattern.after(), 0, verb + 1, sentence.size())) {
                    best = new Match(pattern, Map.copyOf(slots));
                }
            }
        }
        return best;
    }

    /// Whether the elements from one on stand in order in a range of the sentence.
    private boolean side(List<Element> elements, int index, int from, int to) {
        if (index == elements.size()) {
            return true;
        }
        for (var token = from; token < to; token++) {
            if (reach[token]) {
                var end = stands(elements.get(index), token, to);
                if (end >= 0 && side(elements, index + 1, end + 1, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// {@return the last word of an element that stands at a word, or -1}
    private int stands(Element element, int token, int to) {
        return switch (element) {
            case Element.Word(var term) -> word(term, token) ? token : NONE;
            case Element.Group(var modifiers, var head) -> group(modifiers, head, token) ? token : NONE;
            case Element.Prepositional(var preposition, var inside) -> prepositional(preposition, inside, token, to);
            case Element.Slot(var role) -> slot(role, token);
        };
    }

    private boolean word(Term term, int token) {
        return says(term, token) && isContent(token) && !sentence.is(token, "mark") && !isRemote(token);
    }

    /// A word of its own, not one that only modifies a noun.
    private boolean isContent(int token) {
        var relation = sentence.plainRelation(token);
        return switch (relation) {
            case "amod", "compound", "nummod" -> isParticle(token) || sentence.head(token) == verb;
            case "nmod" -> !"nmod:poss".equals(sentence.relation(token));
            default -> true;
        };
    }

    /// Whether a phrase stands too far from the verb to say what the verb does: below a clause, or deep in other
    /// phrases.
    private boolean isRemote(int token) {
        var steps = 0;
        for (var at = token; at >= 0 && at != verb; at = sentence.head(at)) {
            if (sentence.is(at, "acl") || sentence.is(at, "ccomp")) {
                return true;
            }
            steps += sentence.is(at, "conj") || sentence.is(at, "xcomp") ? 0 : 1;
        }
        return steps > FARTHEST;
    }

    private boolean isParticle(int token) {
        return "compound:prt".equals(sentence.relation(token));
    }

    private boolean group(List<Term> modifiers, Term head, int token) {
        if (!says(head, token) || isRemote(token)) {
            return false;
        }
        for (var modifier : modifiers) {
            if (!modifies(modifier, token)) {
                return false;
            }
        }
        return true;
    }

    private boolean modifies(Term modifier, int head) {
        for (var nth = 0; nth < sentence.parse.dependentCount(head); nth++) {
            var dependent = sentence.parse.dependent(head, nth);
            if (dependent != verb
                    && (says(modifier, dependent)
                            || (sentence.isModifier(dependent) && modifies(modifier, dependent)))) {
                return true;
            }
        }
        return false;
    }

    private int prepositional(Term preposition, List<Element> inside, int token, int to) {
        if (!says(preposition, token) || (inside.isEmpty() && sentence.is(token, "mark"))) {
            return NONE;
        }
        var phrase = sentence.is(token, "case") || sentence.is(token, "mark") ? sentence.head(token) : token;
        if (phrase != token && isRemote(phrase)) {
            return NONE;
        }
        if (inside.isEmpty()) {
            return token;
        }
        var at = token + 1;
        var last = token;
        for (var element : inside) {
            last = within(element, phrase, at, to);
            if (last < 0) {
                return NONE;
            }
            at = last + 1;
        }
        return last;
    }

    private int within(Element element, int phrase, int from, int to) {
        for (var token = from; token < to; token++) {
            if (element instanceof Element.Word(var term)
                    && sentence.is(token, "amod")
                    && sentence.head(token) == phrase
                    && says(term, token)) {
                return phrase;
            }
            if (reach[token]
                    && (sentence.isBelow(token, phrase)
                            || (phrase < token && sentence.head(phrase) >= 0 && token == from))) {
                var end = stands(element, token, to);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return NONE;
    }

    private int slot(Element.Role role, int token) {
        if (!sentence.isNominal(token) || sentence.isModifier(token)) {
            return NONE;
        }
        slots.put(role, token);
        return token;
    }

    private boolean says(Term term, int token) {
        var words = term.words();
        if ((sentence.forms[token] != Vocabulary.UNKNOWN && words.contains(sentence.formKeys[token]))
                || (sentence.lemmas[token] != Vocabulary.UNKNOWN && words.contains(sentence.lemmaKeys[token]))) {
            return true;
        }
        for (var sequence : term.sequences()) {
            if (endsAt(sequence, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAt(List<Integer> sequence, int token) {
        var at = token;
        for (var index = sequence.size() - 1; index >= 0; index--) {
            while (at >= 0 && "-".equals(sentence.token(at).form())) {
                at--;
            }
            if (at < 0 || !sentence.isWord(at, sequence.get(index))) {
                return false;
            }
            at--;
        }
        return true;
    }
}
