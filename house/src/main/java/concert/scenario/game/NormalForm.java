package concert.scenario.game;

import java.util.List;

/// A game as a table: each player chooses a strategy, all at once, and each profile of strategies has an outcome.
///
/// @param title its title
/// @param comment a text about it, may be empty
/// @param players who plays, at least one
/// @param cells the outcome of each profile; the strategy of the first player runs fastest
public record NormalForm(String title, String comment, List<Player> players, List<Outcome> cells)
        implements FiniteGame {

    /// Checks the sizes.
    ///
    /// @throws IllegalArgumentException if there are not as many cells as profiles
    public NormalForm {
        players = List.copyOf(players);
        cells = List.copyOf(cells);
        var profiles = 1L;
        for (var player : players) {
            profiles = Math.multiplyExact(profiles, player.strategies().size());
        }
        if (players.isEmpty() || profiles != cells.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells, expected " + profiles + ", one for each profile");
        }
    }

    /// A player and its strategies.
    ///
    /// @param name its name
    /// @param strategies their names
    public record Player(String name, List<String> strategies) {
        /// Copies the list.
        public Player {
            strategies = List.copyOf(strategies);
        }
    }

    @Override
    public List<String> playerNames() {
        return players.stream().map(Player::name).toList();
    }

    /// {@return how many strategies a player has}
    ///
    /// @param player its index
    public int size(int player) {
        return players.get(player).strategies().size();
    }

    /// {@return what a player gets in a cell}
    ///
    /// @param cell index of the cell
    /// @param player index of the player
    public Rational payoff(int cell, int player) {
        return cells.get(cell).payoffs().get(player);
    }

    /// {@return the strategy of a player in a cell}
    ///
    /// @param cell index of the cell
    /// @param player index of the player
    public int strategy(int cell, int player) {
        return cell / stride(player) % size(player);
    }

    /// {@return by how much the index of a cell rises with the strategy of a player}
    ///
    /// @param player index of the player
    public int stride(int player) {
        var stride = 1;
        for (var p = 0; p < player; p++) {
            stride *= size(p);
        }
        return stride;
    }
}
