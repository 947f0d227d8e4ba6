package concert.scenario.game;

import java.util.List;

/// A game with finitely many players and moves, as a table or as a tree.
public sealed interface FiniteGame permits NormalForm, ExtensiveForm {
    /// {@return its title}
    String title();

    /// {@return a text about it, may be empty}
    String comment();

    /// {@return the players' names, in order}
    List<String> playerNames();
}
