package concert.strategy.result;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A deal on one page: what each side has of it, at which prices it holds, and what breaks it.
///
/// @param deal id of the deal
/// @param title the deal in words
/// @param holds whether every party gains, without any price
/// @param gains what each party has of it without any price, others of the chosen deals kept
/// @param needs what it takes of each party's means
/// @param obstacle why the deal cannot be kept at all, empty if it can
/// @param price the prices at which it holds, null where no price can be paid or none helps
/// @param flips where it begins or ceases to hold as a number moves; probabilities first, then the nearest as a share
/// of
///     the number's reach
/// @param steady numbers along whose whole reach it neither begins nor ceases to hold
public record DealSheet(
        String deal,
        String title,
        boolean holds,
        List<Gain> gains,
        List<Need> needs,
        String obstacle,
        @Nullable Price price,
        List<Flip> flips,
        List<Lever> steady) {
    /// Copies the lists.
    public DealSheet {
        gains = List.copyOf(gains);
        needs = List.copyOf(needs);
        flips = List.copyOf(flips);
        steady = List.copyOf(steady);
    }

    /// {@return whether it holds, or does not, in all equilibria that were found alike}
    public boolean isSettled() {
        return holds
                ? gains.stream().noneMatch(gain -> gain.isRange() && gain.least() < 0)
                : gains.stream().noneMatch(Gain::isRange) || gains.stream().anyMatch(gain -> gain.most() < 0);
    }

    /// {@return the prices at which it holds}
    public Optional<Price> findPrice() {
        return Optional.ofNullable(price);
    }

    /// What a deal takes of a means.
    ///
    /// @param means key of the means
    /// @param amount how much
    /// @param share of what there is of it, on average over the branches; NaN where there is none
    public record Need(String means, double amount, double share) {}

    /// The prices at which every party gains.
    ///
    /// @param payer key of the means from which it is paid
    /// @param payee key of the means to which it goes
    /// @param low the lowest; negative where the payee pays
    /// @param leavesBelow who walks away first at a lower price; empty where the payee could not pay it
    /// @param high the highest
    /// @param leavesAbove who walks away first at a higher price; empty where the payer could not pay it
    /// @param nash the one with the largest product of gains
    /// @param gains what each party has of the deal at that price
    public record Price(
            String payer,
            String payee,
            double low,
            String leavesBelow,
            double high,
            String leavesAbove,
            double nash,
            List<Gain> gains) {
        /// Copies the list.
        public Price {
            gains = List.copyOf(gains);
        }
    }

    /// Where a deal begins or ceases to hold as a number moves.
    ///
    /// @param lever the number that moves
    /// @param at where it flips
    /// @param first who no longer gains there; where the deal does not hold now, who gains last; empty where
    ///     nobody leaves but means no longer suffice
    /// @param limits where each party's gain becomes 0, in the order of the parties; NaN where it does not
    /// @param withPrice where it flips if a price may be paid; NaN where it does not, or where no price can be paid
    /// @param priceThere the price at which it flips last; NaN where there is none
    public record Flip(Lever lever, double at, String first, List<Double> limits, double withPrice, double priceThere) {
        /// Copies the list.
        public Flip {
            limits = List.copyOf(limits);
        }
    }
}
