package concert.alignment;

import concert.scenario.Roster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One coalition of actors looked at as a game in which each part of it is worth the sum of its pairs ([Affinity]):
/// what it is worth, what each member adds, whether each gains, and what would split it.
///
/// @param members ids of the actors
/// @param worth v(N), in MACTOR's grades
/// @param standings of each member, in order
/// @param split the cheapest way to fall in two
/// @param firstToLeave index of the member whose leaving costs it least
public record Coalition(List<String> members, double worth, List<Standing> standings, Split split, int firstToLeave) {
    /// The most members: the nucleolus looks at every part.
    public static final int MOST = Nucleolus.MOST;

    /// Copies the lists.
    public Coalition {
        members = List.copyOf(members);
        standings = List.copyOf(standings);
    }

    /// How a member stands.
    ///
    /// @param adds what the coalition would be worth less without it
    /// @param shapley its Shapley value, half the sum of its pairs
    /// @param outside the sum of its pairs with the bloc of the other actors that it likes best, at least 0;
    ///     the others
    ///     form their best blocs ([Blocs])
    public record Standing(double adds, double shapley, double outside) {
        /// {@return whether it gains by being a member}
        public boolean gains() {
            return shapley > 0;
        }

        /// {@return what leaving would cost it: its pairs inside less those outside}
        public double leavingCosts() {
            return adds - outside;
        }
    }

    /// Two parts of a coalition.
    ///
    /// @param part ids of the smaller part
    /// @param cost what the parts together are worth less than the whole; below 0 if they are better off apart
    public record Split(List<String> part, double cost) {
        /// Copies the list.
        public Split {
            part = List.copyOf(part);
        }
    }

    /// {@return the coalition}
    ///
    /// @param affinity of every pair of the scenario
    /// @param members ids of two to twelve actors
    public static Coalition of(Affinity affinity, List<String> members) {
        if (members.size() < 2 || members.size() > MOST) {
            throw new IllegalArgumentException(members + " has " + members.size() + " members, expected 2 to " + MOST);
        }
        var game = CoalitionalGame.ofPairs(affinity.among(members));
        var shapley = ShapleyValue.of(game);
        var blocs = blocsOutside(affinity, members);
        var roster = affinity.total().roster();
        var standings = new ArrayList<Standing>();
        for (var k = 0; k < members.size(); k++) {
            standings.add(new Standing(
                    game.adds(k), shapley.values().get(k), outside(affinity, roster.index(members.get(k)), blocs)));
        }
        var first = IntStream.range(0, members.size())
                .boxed()
                .min(Comparator.comparingDouble(k -> standings.get(k).leavingCosts()))
                .orElseThrow();
        return new Coalition(members, game.worth(game.all()), standings, split(game, members), first);
    }

    /// The best blocs of the others, each as indices of the scenario's actors.
    private static List<int[]> blocsOutside(Affinity affinity, List<String> members) {
        var roster = affinity.total().roster();
        var others = new ArrayList<>(roster.names());
        others.removeAll(members);
        return others.isEmpty()
                ? List.of()
                : Blocs.of(affinity.among(others)).blocs().stream()
                        .map(bloc -> bloc.stream()
                                .mapToInt(other -> roster.index(others.get(other)))
                                .toArray())
                        .toList();
    }

    private static double outside(Affinity affinity, int member, List<int[]> blocs) {
        var best = 0.0;
        for (var bloc : blocs) {
            best = Math.max(
                    best,
                    Arrays.stream(bloc)
                            .mapToDouble(other -> affinity.total().at(member, other))
                            .sum());
        }
        return best;
    }

    private static Split split(CoalitionalGame game, List<String> members) {
        var cheapest = 1;
        for (var part = 1; part < game.all(); part++) {
            if (2 * Integer.bitCount(part) <= game.size() && cost(game, part) < cost(game, cheapest) - 1e-12) {
                cheapest = part;
            }
        }
        return new Split(Partitions.members(cheapest).stream().map(members::get).toList(), cost(game, cheapest));
    }

    private static double cost(CoalitionalGame game, int part) {
        return game.worth(game.all()) - game.worth(part) - game.worth(game.all() & ~part);
    }

    /// Reads the members of a coalition.
    ///
    /// @param roster all actors
    /// @param text ids, apart by blanks
    /// @return the ids; nothing if one is unknown or named twice
    public static Optional<List<String>> parse(Roster roster, String text) {
        var ids = List.of(text.strip().split("\\s+"));
        return ids.stream().allMatch(id -> roster.findIndex(id).isPresent())
                        && ids.stream().distinct().count() == ids.size()
                ? Optional.of(ids)
                : Optional.empty();
    }
}
