package concert.alignment;

import concert.scenario.Dyads;
import concert.scenario.Future;
import concert.scenario.Scenario;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Convergence of interests by MACTOR (method of actors, objectives and strengths).
///
/// M. Godet, "Actors' moves and strategies: the Mactor method", *Futures* 23(6), 1991, 605–622,
/// doi:10.1016/0016-3287(91)90082-D.
///
/// Departs from the paper in its input, not in its arithmetic. Valued positions (2MAO) are not graded by hand but
/// follow from stances: with position x, salience s and the reference point ref,
/// M = 4·s·(x − ref)/(100 − ref) above the reference, 4·s·(x − ref)/ref below it, 0 on it and 0 for an actor without
/// a stance. So M runs from −4 to 4 and is not rounded to whole grades. Direct influence (MID) is 4 × the strength of
/// the influence tie from a to b in force on the as-of day, the strongest where there are several, 0 where there is
/// none.
///
/// @param valued 2MAO, −4 to 4
/// @param order1 convergence by signs alone
/// @param order2 convergence by valued positions
/// @param influence influence of the actors, null where no influence tie is in force
/// @param order3 convergence weighted by competitiveness, null where there is no influence or where it is so even
///     that R* is undefined
public record Mactor(
        Mao valued,
        Convergence order1,
        Convergence order2,
        @Nullable Influence influence,
        @Nullable Convergence order3) {
    /// The grade of the strongest position and of the strongest influence.
    public static final double STRONGEST = 4;

    private static final double SCALE = 100;

    /// {@return convergence of interests, at the middle of every estimate}
    ///
    /// @param scenario the scenario
    public static Mactor of(Scenario scenario) {
        var interests = Interests.of(scenario);
        return of(interests, interests.atMiddle());
    }

    /// {@return convergence of interests in a future: the same bits as of the scenario in that future}
    ///
    /// @param interests what alignment reads of the scenario
    /// @param future drawn from the scenario's inputs
    public static Mactor of(Interests interests, Future future) {
        return of(interests, interests.in(future));
    }

    private static Mactor of(Interests interests, Interests.Numbers numbers) {
        var valued = interests.valued(numbers);
        return interests.direct(numbers).map(direct -> of(valued, direct)).orElseGet(() -> of(valued));
    }

    /// {@return convergence of orders 1 and 2}
    ///
    /// @param valued 2MAO
    public static Mactor of(Mao valued) {
        return new Mactor(valued, Convergence.of(valued.signs()), Convergence.of(valued), null, null);
    }

    /// {@return convergence of all orders}
    ///
    /// @param valued 2MAO
    /// @param direct MID
    public static Mactor of(Mao valued, Dyads direct) {
        var influence = Influence.of(direct);
        var weights = influence.competitiveness();
        var order3 = weights.stream().allMatch(Double::isFinite) ? Convergence.of(valued.weighted(weights)) : null;
        return new Mactor(valued, Convergence.of(valued.signs()), Convergence.of(valued), influence, order3);
    }

    /// {@return influence of the actors}
    public Optional<Influence> findInfluence() {
        return Optional.ofNullable(influence);
    }

    /// {@return convergence weighted by competitiveness}
    public Optional<Convergence> findOrder3() {
        return Optional.ofNullable(order3);
    }

    /// {@return the matrix of simple positions, 1MAO}
    public Mao signs() {
        return order1.matrix();
    }

    /// {@return the matrix weighted by competitiveness, 3MAO}
    public Optional<Mao> findWeighted() {
        return findOrder3().map(Convergence::matrix);
    }

    /// A position's place on one side of the reference point, −1 to 1, times salience, on the scale of 2MAO.
    ///
    /// @param position 0 to 100
    /// @param salience 0 to 1
    /// @param reference the reference point, 0 to 100
    /// @return −4 to 4
    static double valued(double position, double salience, double reference) {
        var distance = position - reference;
        var side = distance > 0 ? SCALE - reference : reference;
        return distance == 0 ? 0 : STRONGEST * salience * distance / side;
    }
}
