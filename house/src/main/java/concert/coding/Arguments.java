package concert.coding;

import concert.coding.dictionary.DatedCode;
import concert.coding.dictionary.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is the source and who the target of a clause.
final class Arguments {
    /// Where several meet is no party to it: "met in Djibouti".
    private static final Set<String> PLACES = Set.of("in", "at");

    private static final Set<String> BROKERING =
            Set.of("broker", "mediate", "sponsor", "facilitate", "host", "arrange");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Framing framing;

    /// @param sources who acts
    /// @param targets who is acted on
    record Sides(List<Mention> sources, List<Mention> targets) {}

    Arguments(Sentence sentence, Phrases phrases, Subjects subjects, Framing framing) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.subjects = subjects;
        this.framing = framing;
    }

    /// {@return the two sides of a clause, each empty where it names no actor}
    Sides of(Clause clause) {
        var verb = clause.verb();
        var subject = subject(verb);
        var passive = sentence.isPassive(verb);
        var sides = passive ? new Sides(others(verb, subject), subject) : new Sides(subject, others(verb, subject));
        return clause.match() == null ? sides : bound(clause.match(), sides);
    }

    /// {@return the subjects of two clauses, as source and target}
    Sides between(int speech, int obliged) {
        return new Sides(subject(speech), subject(obliged));
    }

    private List<Mention> subject(int verb) {
        var head = subjects.of(verb);
        if (head < 0) {
            return List.of();
        }
        var mentions = phrases.mentions(head);
        return mentions.isEmpty() && !sentence.isPronoun(head) ? phrases.below(head) : mentions;
    }

    /// The first actors on the other side: an agent with "by", then what follows the verb in order, then what
    /// precedes it.
    /// {@return who a threat is addressed to: the first actors that its condition names, "unless Israel withdraws"}
    List<Mention> conditioned(int verb, List<Mention> sources) {
        var codes = sources.stream().map(Mention::code).collect(Collectors.toSet());
        for (var token = verb + 1; token < sentence.size(); token++) {
            if (sentence.is(token, "advcl") && framing.hasCondition(token) && sentence.isBelow(token, verb)) {
                var mentions = phrases.below(token).stream()
                        .filter(mention -> !codes.contains(mention.code()))
                        .toList();
                if (!mentions.isEmpty()) {
                    return mentions;
                }
            }
        }
        return List.of();
    }

    private List<Mention> others(int verb, List<Mention> subject) {
        var codes = subject.stream().map(Mention::code).collect(Collectors.toSet());
        if (sentence.isPassive(verb)) {
            for (var dependent : dependents(verb)) {
                if (sentence.is(dependent, "obl") && "by".equals(sentence.preposition(dependent))) {
                    var mentions = phrases.below(dependent);
                    if (!mentions.isEmpty()) {
                        return mentions;
                    }
                }
            }
        }
        var nameless = List.<Mention>of();
        for (var dependent : dependents(verb)) {
            if (codes.size() > 1 && PLACES.contains(sentence.preposition(dependent))) {
                continue;
            }
            var mentions = phrases.below(dependent).stream()
                    .filter(mention -> !codes.contains(mention.code()) && !isBroker(mention, dependent))
                    .toList();
            if (mentions.stream().anyMatch(mention -> !mention.code().startsWith(DatedCode.NULL))) {
                return mentions;
            }
            nameless = nameless.isEmpty() ? mentions : nameless;
        }
        return nameless;
    }

    /// "a ceasefire brokered by Qatar": who brokers it is no party to it.
    private boolean isBroker(Mention mention, int top) {
        for (var at = mention.to(); at >= 0 && at != top; at = sentence.head(at)) {
            if (sentence.is(at, "acl") && BROKERING.contains(sentence.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /// The dependents of a verb that may name the other side: those after it first.
    private List<Integer> dependents(int verb) {
        var after = new ArrayList<Integer>();
        var before = new ArrayList<Integer>();
        for (var nth = 0; nth < sentence.parse.dependentCount(verb); nth++) {
            var dependent = sentence.parse.dependent(verb, nth);
            if (mayName(dependent)) {
                (dependent > verb ? after : before).add(dependent);
            }
        }
        after.addAll(before);
        return after;
    }

    private boolean mayName(int token) {
        return switch (sentence.plainRelation(token)) {
            case "obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "dep", "advmod", "appos" -> true;
            case "conj" -> !sentence.isVerb(token);
            case "advcl" -> sentence.isInfinitive(token);
            default -> false;
        };
    }

    /// What a pattern says of the sides goes before syntax.
    private Sides bound(Matching.Match match, Sides sides) {
        var both = match.slot(Element.Role.BOTH);
        if (both >= 0) {
            var mentions = phrases.mentions(both);
            return new Sides(mentions, mentions);
        }
        return new Sides(
                bound(match, Element.Role.SOURCE, sides.sources()), bound(match, Element.Role.TARGET, sides.targets()));
    }

    private List<Mention> bound(Matching.Match match, Element.Role role, List<Mention> otherwise) {
        return match.slot(role) < 0 ? otherwise : phrases.mentions(match.slot(role));
    }
}
