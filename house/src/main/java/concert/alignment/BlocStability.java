package concert.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What holds a partition together, and who breaks it first.
///
/// The four notions are those of A. Bogomolnaia, M. O. Jackson, *Games and Economic Behavior* 38, 2002, 201–230,
/// doi:10.1006/game.2001.0877.
///
/// @param individuallyRational whether nobody would rather be alone
/// @param nash whether nobody would rather be in another bloc or alone, whatever the others there think of it
/// @param individual whether nobody would rather be in another bloc whose members do not mind, or alone
/// @param core whether no group would rather leave together and form a bloc of its own; null where groups were not
///     looked at
/// @param blocking a group that would, empty if none or not looked for
/// @param leavers everybody who is in a bloc with others, the one with the cheapest deviation first
/// @param pairs how firmly each pair is together or apart; empty above twelve players
public record BlocStability(
        boolean individuallyRational,
        boolean nash,
        boolean individual,
        @Nullable Boolean core,
        List<Integer> blocking,
        List<Leaver> leavers,
        List<Bond> pairs) {
    /// The most players among whom every group is looked at; above, [#core] is unknown and nothing is blocking.
    public static final int MOST_GROUPS = 20;

    private static final double ZERO = 1e-9;
    private static final int MOST_BONDS = 12;

    /// Copies the lists.
    public BlocStability {
        blocking = List.copyOf(blocking);
        leavers = List.copyOf(leavers);
        pairs = List.copyOf(pairs);
    }

    /// {@return whether no group would rather leave together; empty where groups were not looked at}
    public Optional<Boolean> findCore() {
        return Optional.ofNullable(core);
    }

    /// What leaving would cost.
    ///
    /// @param player its index
    /// @param cost what it likes less in the best other place, below 0 if it would rather leave
    /// @param destination the bloc it would join, empty for being alone
    public record Leaver(int player, double cost, List<Integer> destination) {
        /// Copies the list.
        public Leaver {
            destination = List.copyOf(destination);
        }
    }

    /// How firmly two players are together or apart.
    ///
    /// @param a index of a player
    /// @param b index of another one
    /// @param place whether they are in one bloc
    /// @param margin what the best partition in which it is the other way has less
    public record Bond(int a, int b, Place place, double margin) {}

    /// Whether two players are in one bloc.
    public enum Place {
        /// In one bloc.
        TOGETHER,
        /// In two.
        APART
    }

    /// {@return what holds a partition together}
    ///
    /// @param blocs the partition
    public static BlocStability of(Blocs blocs) {
        var n = blocs.roster().size();
        var leavers = new ArrayList<Leaver>();
        var rational = true;
        var nash = true;
        var individual = true;
        for (var player = 0; player < n; player++) {
            var own = blocs.blocOf(player);
            var here = blocs.liking(player, own);
            rational &= here >= -ZERO;
            individual &= here >= -ZERO;
            var best = List.<Integer>of();
            var there = own.size() == 1 ? Double.NEGATIVE_INFINITY : 0;
            for (var other : blocs.blocs()) {
                if (!other.contains(player)) {
                    var liking = blocs.liking(player, other);
                    individual &= liking <= here + ZERO || !isWelcome(blocs, player, other);
                    if (liking > there) {
                        there = liking;
                        best = other;
                    }
                }
            }
            nash &= there <= here + ZERO;
            if (own.size() > 1) {
                leavers.add(new Leaver(player, here - there, best));
            }
        }
        leavers.sort(Comparator.comparingDouble(Leaver::cost));
        var blocking = n <= MOST_GROUPS ? blocking(blocs) : List.<Integer>of();
        return new BlocStability(
                rational,
                nash,
                individual,
                n <= MOST_GROUPS ? blocking.isEmpty() : null,
                blocking,
                leavers,
                bonds(blocs));
    }

    private static boolean isWelcome(Blocs blocs, int player, List<Integer> bloc) {
        return bloc.stream().allMatch(member -> blocs.likings().at(member, player) >= -ZERO);
    }

    /// A group whose members would all be better off together.
    private static List<Integer> blocking(Blocs blocs) {
        var n = blocs.roster().size();
        var here = new double[n];
        for (var player = 0; player < n; player++) {
            here[player] = blocs.liking(player, blocs.blocOf(player));
        }
        for (var group = 1; group < 1 << n; group++) {
            var better = true;
            for (var rest = group; rest != 0 && better; rest &= rest - 1) {
                var player = Integer.numberOfTrailingZeros(rest);
                var there = 0.0;
                for (var others = group & ~(1 << player); others != 0; others &= others - 1) {
                    there += blocs.likings().at(player, Integer.numberOfTrailingZeros(others));
                }
                better = there > here[player] + ZERO;
            }
            if (better) {
                return Partitions.members(group);
            }
        }
        return List.of();
    }

    /// The best partition in which a pair is the other way than it is, for each pair.
    private static List<Bond> bonds(Blocs blocs) {
        var n = blocs.roster().size();
        var bonds = new ArrayList<Bond>();
        if (n > MOST_BONDS) {
            return bonds;
        }
        var pairs = Blocs.pairs(blocs.likings());
        for (var a = 0; a < n; a++) {
            for (var b = a + 1; b < n; b++) {
                var both = (1 << a) | (1 << b);
                var place = blocs.blocOf(a).contains(b) ? Place.TOGETHER : Place.APART;
                var other = Partitions.best(
                        pairs,
                        bloc -> place == Place.TOGETHER
                                ? (bloc & both) != both
                                : (bloc & both) == both || (bloc & both) == 0);
                bonds.add(new Bond(a, b, place, blocs.welfare() - other.welfare()));
            }
        }
        bonds.sort(Comparator.comparingDouble(Bond::margin));
        return bonds;
    }
}
