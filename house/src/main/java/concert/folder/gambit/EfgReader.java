package concert.folder.gambit;

import concert.folder.ForeignFile.Expected;
import concert.folder.gambit.Token.Kind;
import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.Outcome;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a tree: its nodes in the order of a walk that finishes each branch before the next.
final class EfgReader {
    private final Tokens tokens;
    private final List<DraftNode> nodes = new ArrayList<>();
    /// Sets of information by player (0 is chance) and number, as first described.
    private final Map<List<Integer>, DraftSet> sets = new LinkedHashMap<>();

    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private List<String> players = List.of();

    EfgReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A set of information as the file describes it.
    ///
    /// @param name its name
    /// @param actions names of the actions
    /// @param probabilities of the actions, for chance; otherwise empty
    /// @param line where it is described
    record DraftSet(String name, List<String> actions, List<Rational> probabilities, int line) {}

    /// A node as the file describes it.
    ///
    /// @param name its name
    /// @param player from 1; 0 for chance, −1 for an end
    /// @param set number of the set of information
    /// @param outcome number of the outcome, 0 for none
    /// @param line where it stands
    record DraftNode(String name, int player, int set, int outcome, int line) {}

    Optional<ExtensiveForm> read() {
        var heading = Heading.read(tokens, "2");
        players = heading.players();
        var comment = tokens.isNext(Kind.TEXT) ? tokens.text("comment") : "";
        while (tokens.isNext(Kind.WORD)) {
            node();
        }
        if (!tokens.isNext(Kind.END) || nodes.isEmpty()) {
            tokens.torn("node", "a node: c, p or t", "Begin it with c for chance, p for a player or t for an end.");
        }
        var draft = new TreeDraft(tokens, nodes, sets, outcomes);
        return draft.tree(heading, comment);
    }

    private void node() {
        var line = tokens.peek().line();
        var kind = tokens.peek().text();
        switch (kind) {
            case "c" -> move(line, 0);
            case "p" -> move(line, -1);
            case "t" -> {
                tokens.next();
                var name = tokens.text("node");
                nodes.add(new DraftNode(name, -1, 0, outcome(), line));
            }
            default -> tokens.torn("node", "c, p or t", "Begin it with c for chance, p for a player or t for an end.");
        }
    }

    private void move(int line, int chance) {
        tokens.next();
        var name = tokens.text("node");
        var player = chance == 0 ? 0 : player();
        var number = tokens.count("information set");
        var title = tokens.isNext(Kind.TEXT) ? tokens.text("information set") : "";
        var key = List.of(player, number);
        if (tokens.isNext(Kind.OPEN)) {
            describe(key, player == 0 ? branches(title, line) : actions(title, line));
        } else if (!sets.containsKey(key)) {
            tokens.torn("information set", "the actions of set " + number, "List them where the set comes first.");
        }
        nodes.add(new DraftNode(name, player, number, outcome(), line));
    }

    private int player() {
        var token = tokens.peek();
        var player = tokens.count("player");
        if (player < 1 || player > players.size()) {
            tokens.wrong(
                    token.line(),
                    "player",
                    token.shown(),
                    new Expected("1 to " + players.size(), "Name a player of the heading."));
            return 1;
        }
        return player;
    }

    private DraftSet actions(String name, int line) {
        var actions = tokens.texts("actions");
        notEmpty(actions, line);
        return new DraftSet(name, actions, List.of(), line);
    }

    private void notEmpty(List<String> actions, int line) {
        if (actions.isEmpty()) {
            tokens.wrong(line, "actions", "none", new Expected("at least one", "Name them in quotes."));
        }
    }

    private DraftSet branches(String name, int line) {
        var actions = new ArrayList<String>();
        var probabilities = new ArrayList<Rational>();
        var sum = Rational.ZERO;
        var isShare = true;
        tokens.open("branches");
        while (tokens.isNext(Kind.TEXT)) {
            actions.add(tokens.next().text());
            probabilities.add(tokens.number("probability"));
            isShare &= probabilities.getLast().signum() >= 0;
            sum = sum.plus(probabilities.getLast());
        }
        tokens.close("branches");
        notEmpty(actions, line);
        if (!isShare || !sum.equals(Rational.ONE)) {
            tokens.wrong(
                    line,
                    "probability",
                    probabilities + ", " + sum + " in sum",
                    new Expected("numbers from 0 that add up to 1", "Write them as fractions, such as 1/3."));
        }
        return new DraftSet(name, actions, probabilities, line);
    }

    private void describe(List<Integer> key, DraftSet set) {
        var known = sets.putIfAbsent(key, set);
        if (known != null
                && (!known.actions().equals(set.actions())
                        || !known.probabilities().equals(set.probabilities()))) {
            tokens.wrong(
                    set.line(),
                    "actions",
                    set.actions().toString(),
                    new Expected(
                            known.actions() + " as in line " + known.line(),
                            "Give the node a set of its own, or the same actions."));
        }
    }

    private int outcome() {
        var line = tokens.peek().line();
        var number = tokens.count("outcome");
        var isNamed = tokens.isNext(Kind.TEXT);
        var name = isNamed ? tokens.text("outcome") : "";
        if (tokens.isNext(Kind.OPEN)) {
            tokens.open("payoffs");
            var outcome = new Outcome(name, NfgReader.payoffs(tokens, players.size()));
            tokens.close("payoffs");
            var known = number == 0 ? null : outcomes.putIfAbsent(number, outcome);
            if (known != null && !known.payoffs().equals(outcome.payoffs())) {
                tokens.wrong(
                        line,
                        "payoffs",
                        outcome.payoffs().toString(),
                        new Expected(
                                known.payoffs() + " as where outcome " + number + " came first",
                                "Give it a number of its own."));
            }
        }
        return number;
    }
}
