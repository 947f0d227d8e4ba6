package concert.strategy.game;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.ExtensiveForm.Decision;
import concert.scenario.game.ExtensiveForm.End;
import concert.scenario.game.ExtensiveForm.Node;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Outcome;
import java.util.ArrayList;

/// A table as a tree: the players move one after the other, and nobody sees what was chosen before.
public final class SimultaneousMoves {
    private SimultaneousMoves() {}

    /// {@return the tree}
    ///
    /// @param table the table
    public static ExtensiveForm tree(NormalForm table) {
        var sets = new ArrayList<ExtensiveForm.InformationSet>();
        for (var player = 0; player < table.players().size(); player++) {
            sets.add(new ExtensiveForm.InformationSet(
                    player, 1, "", table.players().get(player).strategies()));
        }
        return new ExtensiveForm(table.title(), table.comment(), table.playerNames(), sets, node(table, 0, 0));
    }

    private static Node node(NormalForm table, int player, int cell) {
        if (player == table.players().size()) {
            return new End("", table.cells().get(cell));
        }
        var children = new ArrayList<Node>();
        for (var strategy = 0; strategy < table.size(player); strategy++) {
            children.add(node(table, player + 1, cell + strategy * table.stride(player)));
        }
        return new Decision("", player, Outcome.nothing(table.players().size()), children);
    }
}
