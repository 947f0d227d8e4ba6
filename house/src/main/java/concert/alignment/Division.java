package concert.alignment;

import java.util.List;
import java.util.Optional;

/// How the worth of a coalition can be divided among its members.
///
/// @param leastCore the least ε; 0 or less where no part of the coalition would do better alone
/// @param nucleolus the fairest shares; nothing if the coalition is worth less than nothing
public record Division(LeastCore leastCore, Optional<Nucleolus> nucleolus) {
    /// {@return the division}
    ///
    /// @param affinity of every pair of the scenario
    /// @param members ids of two to twelve actors
    public static Division of(Affinity affinity, List<String> members) {
        var game = CoalitionalGame.ofPairs(affinity.among(members));
        return new Division(LeastCore.of(game), Nucleolus.find(game));
    }

    /// {@return whether the worth can be divided so that no part would do better alone}
    public boolean isHeldTogether() {
        return leastCore.isCoreNonempty(1);
    }
}
