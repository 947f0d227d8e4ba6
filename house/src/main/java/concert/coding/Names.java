package concert.coding;

import concert.coding.dictionary.DatedCode;
import concert.coding.dictionary.Entry;
import concert.coding.dictionary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of actors and the agents in a sentence: the longest match at each place, from left to right.
final class Names {
    private static final Set<String> NO_NAME =
            Set.of("PRON", "AUX", "ADP", "CCONJ", "SCONJ", "PART", "PUNCT", "VERB", "ADV", "INTJ");
    private static final int NONE = -1;

    /// From this length on a capital tells a name, whatever class a tagger gave the word.
    private static final int SURE = 4;

    /// A name or agent and the words that it covers.
    ///
    /// @param from its first word
    /// @param to its last word
    /// @param code the code
    /// @param entry where it stands in the dictionary
    record Match(int from, int to, String code, boolean before, Entry entry) {}

    private final Sentence sentence;
    private final Dictionaries dictionaries;
    private final int day;
    private int[] words = new int[64];
    private int[] bases = new int[64];
    private int[] tokens = new int[64];
    private int length;
    private final List<Match> actors = new ArrayList<>();
    private final List<Match> agents = new ArrayList<>();
    private final int[] actorAt;
    private final int[] agentAt;

    Names(Sentence sentence, Dictionaries dictionaries, int day) {
        this.sentence = sentence;
        this.dictionaries = dictionaries;
        this.day = day;
        this.actorAt = new int[sentence.size()];
        this.agentAt = new int[sentence.size()];
        Arrays.fill(actorAt, NONE);
        Arrays.fill(agentAt, NONE);
        split();
        findActors();
        findAgents();
    }

    /// {@return the actor at a word, or null}
    @Nullable
    Match actor(int token) {
        return actorAt[token] == NONE ? null : actors.get(actorAt[token]);
    }

    /// {@return the agent at a word, or null}
    @Nullable
    Match agent(int token) {
        return agentAt[token] == NONE ? null : agents.get(agentAt[token]);
    }

    /// Hyphens and the possessive bound words and are none.
    private void split() {
        for (var index = 0; index < sentence.size(); index++) {
            var form = sentence.token(index).form();
            if (form.equals("-")
                    || form.equals("--")
                    || form.equalsIgnoreCase("'s")
                    || form.equals("’s")
                    || form.equals("'")) {
                continue;
            }
            if (form.indexOf('-') > 0 && form.length() > 2) {
                for (var part : form.split("-", -1)) {
                    var word = part.isEmpty()
                            ? Vocabulary.UNKNOWN
                            : dictionaries.vocabulary().find(part);
                    push(word, word, index);
                }
            } else {
                push(sentence.forms[index], sentence.lemmas[index], index);
            }
        }
    }

    private void push(int word, int base, int token) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
            bases = Arrays.copyOf(bases, 2 * length);
            tokens = Arrays.copyOf(tokens, 2 * length);
        }
        words[length] = word;
        bases[length] = base;
        tokens[length++] = token;
    }

    private void findActors() {
        var at = 0;
        while (at < length) {
            at = mayStart(tokens[at]) ? actorFrom(at) : at + 1;
        }
    }

    private boolean mayStart(int token) {
        var word = sentence.token(token);
        return !NO_NAME.contains(word.wordClass())
                || (word.form().length() >= SURE
                        && Character.isUpperCase(word.form().codePointAt(0)));
    }

    /// {@return the place after the name that starts here, or after this word}
    private int actorFrom(int start) {
        var dictionary = dictionaries.actors();
        var node = 0;
        var name = NONE;
        var end = start;
        for (var at = start; at < length; at++) {
            var next = words[at] == Vocabulary.UNKNOWN ? NONE : dictionary.step(node, words[at]);
            if (next == NONE && bases[at] != Vocabulary.UNKNOWN && bases[at] != words[at]) {
                next = dictionary.step(node, bases[at]);
            }
            if (next == NONE) {
                break;
            }
            node = next;
            if (dictionary.nameAt(node) >= 0) {
                name = dictionary.nameAt(node);
                end = at;
            }
        }
        if (name == NONE || !looksLikeName(start, end)) {
            return start + 1;
        }
        if (start == end && dictionary.isDated(name) && isPartOfName(start)) {
            return start + 1;
        }
        var match = new Match(tokens[start], tokens[end], dictionary.code(name, day), false, dictionary.entry(name));
        mark(match, actors, actorAt);
        return end + 1;
    }

    /// Whether a single word is part of the longer name of somebody else.
    private boolean isPartOfName(int at) {
        return (at > 0 && isProper(tokens[at - 1])) || (at + 1 < length && isProper(tokens[at + 1]));
    }

    private boolean isProper(int token) {
        return "PROPN".equals(sentence.token(token).wordClass()) && actorAt[token] == NONE;
    }

    /// A name has a word with a capital, other than an article.
    private boolean looksLikeName(int start, int end) {
        for (var at = start; at <= end; at++) {
            var token = sentence.token(tokens[at]);
            if (!"the".equals(sentence.lemma(tokens[at]))
                    && Character.isUpperCase(token.form().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private void findAgents() {
        var at = 0;
        while (at < length) {
            at = agentFrom(at);
        }
    }

    private int agentFrom(int start) {
        var dictionary = dictionaries.agents();
        var node = 0;
        var agent = NONE;
        var end = start;
        for (var at = start; at < length && words[at] != Vocabulary.UNKNOWN; at++) {
            node = dictionary.step(node, words[at]);
            if (node == NONE || (actorAt[tokens[at]] != NONE && !isNull(tokens[at]))) {
                break;
            }
            if (dictionary.agentAt(node) >= 0) {
                agent = dictionary.agentAt(node);
                end = at;
            }
        }
        if (agent == NONE || "VERB".equals(sentence.token(tokens[end]).wordClass())) {
            return start + 1;
        }
        var found = dictionary.agent(agent);
        var before = found.place() == concert.coding.dictionary.AgentDictionary.Place.BEFORE;
        mark(new Match(tokens[start], tokens[end], found.code(), before, found.entry()), agents, agentAt);
        return end + 1;
    }

    private boolean isNull(int token) {
        return DatedCode.NULL.equals(actors.get(actorAt[token]).code());
    }

    private static void mark(Match match, List<Match> matches, int[] places) {
        for (var token = match.from(); token <= match.to(); token++) {
            places[token] = matches.size();
        }
        matches.add(match);
    }
}
