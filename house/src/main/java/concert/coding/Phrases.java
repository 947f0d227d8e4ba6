package concert.coding;

import concert.coding.Names.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The actors that noun phrases stand for: a name, agents and their country, conjoined phrases one by one.
final class Phrases {
    private static final Set<String> PLACES = Set.of(
            "of",
            "in",
            "from",
            "for",
            "at",
            "near",
            "within",
            "inside",
            "to",
            "on",
            "across",
            "throughout",
            "under",
            "around",
            "with",
            "by",
            "between",
            "against",
            "about");
    private static final Set<String> LISTING = Set.of("and", "or", ",", "the", "&");
    private static final int DEEPEST = 6;

    private final Sentence sentence;
    private final Names names;

    Phrases(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /// {@return the actors of a phrase and of those conjoined with it; none where it names none}
    ///
    /// @param head the phrase's head
    List<Mention> mentions(int head) {
        return mentions(head, 0);
    }

    private List<Mention> mentions(int head, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        var members = new ArrayList<Integer>();
        collect(head, members);
        var perMember = new ArrayList<List<Mention>>();
        members.forEach(member -> perMember.add(member(member, depth)));
        share(members, perMember);
        var all = new ArrayList<Mention>();
        for (var member : perMember) {
            member.stream().filter(mention -> !all.contains(mention)).forEach(all::add);
        }
        return all;
    }

    /// The head and the nominals conjoined with it.
    private void collect(int head, List<Integer> members) {
        members.add(head);
        for (var nth = 0; nth < sentence.parse.dependentCount(head); nth++) {
            var dependent = sentence.parse.dependent(head, nth);
            if ((sentence.is(dependent, "conj") && !sentence.isVerb(dependent)) || isListed(head, dependent)) {
                collect(dependent, members);
            }
        }
    }

    /// In "Mordor, the Shire and Bree" parsers take the second member for an apposition.
    private boolean isListed(int head, int dependent) {
        return sentence.is(dependent, "appos")
                && (sentence.dependent(head, "cc") > dependent || sentence.dependent(dependent, "cc") > dependent);
    }

    /// "Danish media and government": the later member has the first one's country.
    /// "Lawmakers and officials in Arnor": the earlier has the last one's.
    private void share(List<Integer> members, List<List<Mention>> perMember) {
        for (var index = 0; index < members.size(); index++) {
            var mentions = perMember.get(index);
            if (mentions.size() != 1 || mentions.getFirst().isNamed()) {
                continue;
            }
            var own = mentions.getFirst();
            var before = index > 0 ? perMember.getFirst() : List.<Mention>of();
            if (before.size() == 1
                    && before.getFirst().isNamed()
                    && precedes(before.getFirst(), members.getFirst())
                    && !hasDeterminer(members.get(index))) {
                perMember.set(index, List.of(own.named(nameOf(before.getFirst()))));
            } else {
                var shared = perMember.stream()
                        .filter(list -> follows(list, members.getLast()))
                        .findFirst();
                if (shared.isPresent()) {
                    perMember.set(
                            index,
                            shared.get().stream()
                                    .map(mention -> own.named(nameOf(mention)))
                                    .toList());
                }
            }
        }
    }

    private static Match nameOf(Mention mention) {
        return java.util.Objects.requireNonNull(mention.name());
    }

    private static boolean precedes(Mention mention, int head) {
        return nameOf(mention).to() < head;
    }

    private boolean hasDeterminer(int head) {
        return sentence.dependent(head, "det") >= 0;
    }

    private static boolean follows(List<Mention> mentions, int head) {
        return !mentions.isEmpty()
                && mentions.stream()
                        .allMatch(
                                mention -> mention.isNamed() && nameOf(mention).from() > head);
    }

    /// {@return the actors that modify a noun or own it: "US withdrawal", "Russia's visit"}
    ///
    /// @param noun the noun
    List<Mention> within(int noun) {
        var core = new ArrayList<Integer>();
        core(noun, core);
        core.sort(null);
        var agents = agentsIn(core);
        return namesIn(core, noun).stream()
                .map(name -> new Mention(name, agents, noun))
                .toList();
    }

    private List<Mention> member(int head, int depth) {
        var core = new ArrayList<Integer>();
        core(head, core);
        core.sort(null);
        var named = namesIn(core, head);
        var agents = agentsIn(core);
        if (!named.isEmpty()) {
            return named.stream().map(name -> new Mention(name, agents, head)).toList();
        }
        return agents.isEmpty() || !isAgent(head, agents) ? attached(head, depth) : located(head, agents, depth);
    }

    /// "Police officers" are police, a "military exercise" is no military: the head must be the agent, or a person's
    /// name.
    private boolean isAgent(int head, List<Match> agents) {
        var last = agents.getLast();
        return last.to() >= head || !"NOUN".equals(sentence.token(head).wordClass());
    }

    /// The head and what modifies it, without clauses, conjoined phrases and prepositional phrases.
    private void core(int head, List<Integer> core) {
        core.add(head);
        for (var nth = 0; nth < sentence.parse.dependentCount(head); nth++) {
            var dependent = sentence.parse.dependent(head, nth);
            if (sentence.isModifier(dependent) || isModifyingConjunct(head, dependent)) {
                core(dependent, core);
            }
        }
    }

    private boolean isModifyingConjunct(int head, int dependent) {
        return sentence.is(dependent, "conj") && sentence.isModifier(head);
    }

    /// The first name of the phrase, and those conjoined with it.
    private List<Match> namesIn(List<Integer> core, int head) {
        var found = new ArrayList<Match>();
        Match first = null;
        for (var token : core) {
            var match = names.actor(token);
            if (match == null || "---".equals(match.code())) {
                continue;
            }
            if (first == null) {
                first = match;
                found.add(match);
            } else if (!found.contains(match) && isConjoined(token, first, head)) {
                found.add(match);
            }
        }
        return found;
    }

    private boolean isConjoined(int token, Match first, int head) {
        for (var at = token; at >= 0 && at != head; at = sentence.head(at)) {
            var above = sentence.head(at);
            if (sentence.is(at, "conj") && above >= first.from() && above <= first.to()) {
                return true;
            }
        }
        return isBesides(first, token);
    }

    /// "the Russian and the Pakistan forces": only an "and" stands between the two.
    private boolean isBesides(Match first, int token) {
        for (var at = first.to() + 1; at < token; at++) {
            if (!LISTING.contains(sentence.lemma(at)) && names.actor(at) == null) {
                return false;
            }
        }
        return token > first.to() + 1;
    }

    private List<Match> agentsIn(List<Integer> core) {
        var found = new ArrayList<Match>();
        for (var token : core) {
            var match = names.agent(token);
            if (match != null && names.actor(token) == null && !found.contains(match)) {
                found.add(match);
            }
        }
        return found;
    }

    /// An agent's country stands in a phrase that hangs on it: "activists in Arnor", "ambassadors of Arnor and
    /// Gondor".
    private List<Mention> located(int head, List<Match> agents, int depth) {
        for (var nth = 0; nth < sentence.parse.dependentCount(head); nth++) {
            var dependent = sentence.parse.dependent(head, nth);
            var isPlace = sentence.is(dependent, "nmod") && PLACES.contains(sentence.preposition(dependent));
            if (isPlace || sentence.is(dependent, "appos")) {
                var mentions = mentions(dependent, depth + 1).stream()
                        .filter(Mention::isNamed)
                        .toList();
                if (!mentions.isEmpty()) {
                    return mentions.stream()
                            .map(mention -> new Mention(mention.name(), mention.agents(), head).with(agents))
                            .toList();
                }
            }
        }
        return List.of(new Mention(null, agents, head));
    }

    /// A phrase without name and agent stands for the first one that hangs on it: "an attack by Osgiliath soldiers".
    private List<Mention> attached(int head, int depth) {
        for (var nth = 0; nth < sentence.parse.dependentCount(head); nth++) {
            var dependent = sentence.parse.dependent(head, nth);
            if (sentence.is(dependent, "nmod") || sentence.is(dependent, "appos") || isModifyingPhrase(dependent)) {
                var mentions = mentions(dependent, depth + 1);
                if (!mentions.isEmpty()) {
                    return mentions;
                }
            }
        }
        return List.of();
    }

    private boolean isModifyingPhrase(int token) {
        return sentence.is(token, "obl")
                || sentence.is(token, "obj")
                || (sentence.is(token, "nummod") && sentence.isNominal(token));
    }

    /// {@return the first actors below a word, in the order of the text}
    ///
    /// @param top the word
    List<Mention> below(int top) {
        return below(top, 0);
    }

    private List<Mention> below(int top, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (sentence.isNominal(top) || names.actor(top) != null) {
            var mentions = mentions(top, 0);
            if (!mentions.isEmpty()) {
                return mentions;
            }
        }
        for (var nth = 0; nth < sentence.parse.dependentCount(top); nth++) {
            var dependent = sentence.parse.dependent(top, nth);
            if (sentence.is(dependent, "punct")
                    || (sentence.is(dependent, "advcl") && !sentence.isInfinitive(dependent))) {
                continue;
            }
            var mentions = below(dependent, depth + 1);
            if (!mentions.isEmpty()) {
                return mentions;
            }
        }
        return List.of();
    }
}
