package concert.folder.gambit;

import concert.folder.ForeignFile.Expected;
import concert.folder.gambit.EfgReader.DraftNode;
import concert.folder.gambit.EfgReader.DraftSet;
import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Joins the nodes of a file to a tree, and checks that no player forgets.
final class TreeDraft {
    private static final int DEEPEST = 1000;

    private final Tokens tokens;
    private final List<DraftNode> nodes;
    private final Map<List<Integer>, DraftSet> sets;
    private final Map<Integer, Outcome> outcomes;
    private final Map<List<Integer>, Integer> indices = new HashMap<>();
    private final List<ExtensiveForm.InformationSet> described = new ArrayList<>();
    /// For each set the player's own last action where it was met first: the set and the action.
    private final Map<Integer, Last> remembered = new HashMap<>();

    private int at;
    private int playerCount;

    private record Last(int set, int action) {}

    TreeDraft(Tokens tokens, List<DraftNode> nodes, Map<List<Integer>, DraftSet> sets, Map<Integer, Outcome> outcomes) {
        this.tokens = tokens;
        this.nodes = nodes;
        this.sets = sets;
        this.outcomes = outcomes;
    }

    Optional<ExtensiveForm> tree(Heading heading, String comment) {
        playerCount = heading.players().size();
        sets.forEach((key, set) -> {
            if (key.getFirst() > 0) {
                indices.put(key, described.size());
                described.add(
                        new ExtensiveForm.InformationSet(key.getFirst() - 1, key.getLast(), set.name(), set.actions()));
            }
        });
        var last = new Last[playerCount];
        java.util.Arrays.fill(last, new Last(-1, -1));
        var root = node(last, 0);
        if (root.isPresent() && at < nodes.size()) {
            tokens.wrong(
                    nodes.get(at).line(),
                    "node",
                    nodes.size() - at + " nodes after the end of the tree",
                    new Expected("none", "Remove them, or add actions that lead to them."));
        }
        return root.map(node -> new ExtensiveForm(heading.title(), comment, heading.players(), described, node));
    }

    private Optional<ExtensiveForm.Node> node(Last[] last, int depth) {
        if (at >= nodes.size() || depth > DEEPEST) {
            tokens.torn(
                    "node",
                    depth > DEEPEST ? "a tree of at most " + DEEPEST + " moves in a row" : "a node for each action",
                    "Add the nodes that are missing.");
            return Optional.empty();
        }
        var node = nodes.get(at++);
        if (node.player() < 0) {
            return Optional.of(new ExtensiveForm.End(node.name(), outcome(node)));
        }
        var set = sets.get(List.of(node.player(), node.set()));
        if (set == null) {
            return Optional.empty();
        }
        var own = node.player() == 0 ? -1 : remember(node, last);
        var children = new ArrayList<ExtensiveForm.Node>();
        for (var action = 0; action < set.actions().size(); action++) {
            var next = last.clone();
            if (own >= 0) {
                next[node.player() - 1] = new Last(own, action);
            }
            var child = node(next, depth + 1);
            if (child.isEmpty()) {
                return child;
            }
            children.add(child.get());
        }
        return Optional.of(
                own >= 0
                        ? new ExtensiveForm.Decision(node.name(), own, outcome(node), children)
                        : new ExtensiveForm.Chance(
                                node.name(), node.set(), set.name(), branches(set), outcome(node), children));
    }

    private static List<ExtensiveForm.Branch> branches(DraftSet set) {
        var branches = new ArrayList<ExtensiveForm.Branch>();
        for (var k = 0; k < set.actions().size(); k++) {
            branches.add(new ExtensiveForm.Branch(
                    set.actions().get(k), set.probabilities().get(k)));
        }
        return branches;
    }

    private int remember(DraftNode node, Last[] last) {
        var set = indices.getOrDefault(List.of(node.player(), node.set()), 0);
        var now = last[node.player() - 1];
        var before = remembered.putIfAbsent(set, now);
        if (before != null && !before.equals(now)) {
            tokens.wrong(
                    node.line(),
                    "information set",
                    "set " + node.set() + " of player " + node.player()
                            + " after another own move than where it came first",
                    new Expected(
                            "players who remember what they did (perfect recall)",
                            "Give the node a set of its own; games with forgetful players are not solved."));
        }
        return set;
    }

    private Outcome outcome(DraftNode node) {
        if (node.outcome() == 0) {
            return Outcome.nothing(playerCount);
        }
        var outcome = outcomes.get(node.outcome());
        if (outcome == null) {
            tokens.wrong(
                    node.line(),
                    "outcome",
                    String.valueOf(node.outcome()),
                    new Expected("an outcome with payoffs", "Write its payoffs in braces where it comes first."));
            return Outcome.nothing(playerCount);
        }
        return outcome;
    }
}
