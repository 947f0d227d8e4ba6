package concert.scenario.game;

import java.util.List;

/// A game as a tree: players and chance move in turn, and a player may not be able to tell apart some of its nodes.
///
/// @param title its title
/// @param comment a text about it, may be empty
/// @param playerNames who plays
/// @param sets the information sets of all players
/// @param root where it begins
public record ExtensiveForm(
        String title, String comment, List<String> playerNames, List<InformationSet> sets, Node root)
        implements FiniteGame {

    /// Copies the lists.
    public ExtensiveForm {
        playerNames = List.copyOf(playerNames);
        sets = List.copyOf(sets);
    }

    /// Nodes that a player cannot tell apart.
    ///
    /// @param player index of the player
    /// @param number its number in the file
    /// @param name its name, may be empty
    /// @param actions what the player may do there
    public record InformationSet(int player, int number, String name, List<String> actions) {
        /// Copies the list.
        public InformationSet {
            actions = List.copyOf(actions);
        }
    }

    /// A point of the tree.
    public sealed interface Node {
        /// {@return its name, may be empty}
        String name();

        /// {@return what is gained by coming here}
        Outcome outcome();

        /// {@return what may follow, one for each action}
        List<Node> children();
    }

    /// Where the game ends.
    ///
    /// @param name its name
    /// @param outcome what is gained
    public record End(String name, Outcome outcome) implements Node {
        @Override
        public List<Node> children() {
            return List.of();
        }
    }

    /// Where a player moves.
    ///
    /// @param name its name
    /// @param set index of the information set in [ExtensiveForm#sets()]
    /// @param outcome what is gained by coming here
    /// @param children what follows each action
    public record Decision(String name, int set, Outcome outcome, List<Node> children) implements Node {
        /// Copies the list.
        public Decision {
            children = List.copyOf(children);
        }
    }

    /// Where chance moves.
    ///
    /// @param name its name
    /// @param number of the move of chance; nodes with the same number are the same move
    /// @param move name of the move
    /// @param branches what may happen and how likely it is
    /// @param outcome what is gained by coming here
    /// @param children what follows each branch
    public record Chance(
            String name, int number, String move, List<Branch> branches, Outcome outcome, List<Node> children)
            implements Node {
        /// Copies the lists.
        public Chance {
            branches = List.copyOf(branches);
            children = List.copyOf(children);
        }
    }

    /// What may happen by chance.
    ///
    /// @param name its name
    /// @param probability from 0 to 1
    public record Branch(String name, Rational probability) {}
}
