package concert.scenario;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A lasting relation of two actors. An [Kind#INFLUENCE] tie leads from `a` to `b`; the others have no direction.
///
/// @param a id of an actor
/// @param b id of another actor
/// @param kind what relates them
/// @param sign friendly, hostile or neither
/// @param strength from 0 to 1
/// @param from when it began, null if unknown
/// @param to when it ended, null if it lasts
/// @param provenance where this comes from
public record Tie(
        String a,
        String b,
        Kind kind,
        Sign sign,
        Estimate strength,
        @Nullable When from,
        @Nullable When to,
        Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return a + "." + b + "." + kind.name().toLowerCase(Locale.ROOT) + (from == null ? "" : "." + from.text());
    }

    /// {@return when it began}
    ///
    public Optional<When> findFrom() {
        return Optional.ofNullable(from);
    }

    /// {@return when it ended}
    ///
    public Optional<When> findTo() {
        return Optional.ofNullable(to);
    }

    /// {@return whether it joins these two, in either direction}
    ///
    /// @param one id of an actor
    /// @param other the other one
    public boolean joins(String one, String other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    /// {@return whether it may be in force on a day: begun on or before it and not ended before it, as far as the
    /// precision of its dates tells}
    ///
    /// @param day the day
    public boolean isInForce(LocalDate day) {
        return (from == null || !from.first().isAfter(day))
                && (to == null || !to.last().isBefore(day));
    }

    @Override
    public Tie mapEstimates(Replacement replace) {
        return new Tie(a, b, kind, sign, replace.replace("strength", strength), from, to, provenance);
    }

    /// What relates two actors.
    public enum Kind {
        /// A promise of military help.
        ALLIANCE,
        /// A treaty or standing agreement short of an alliance.
        TREATY,
        /// Common membership of an organization.
        MEMBERSHIP,
        /// Trade.
        TRADE,
        /// Investment, aid or credit.
        FINANCE,
        /// Supply of energy.
        ENERGY,
        /// Supply of arms.
        ARMS,
        /// Joint military exercises.
        EXERCISE,
        /// Diplomatic contact or good offices.
        DIPLOMACY,
        /// A standing rivalry.
        RIVALRY,
        /// An open dispute or war.
        DISPUTE,
        /// Sanctions.
        SANCTION,
        /// Direct influence of `a` on `b` in the sense of MACTOR: strength 1 is its grade 4, existence.
        INFLUENCE
    }

    /// The sign of a tie.
    public enum Sign {
        /// Friendly.
        POSITIVE,
        /// Hostile.
        NEGATIVE,
        /// Neither.
        NEUTRAL;

        /// {@return +1, −1 or 0}
        ///
        public int value() {
            return switch (this) {
                case POSITIVE -> 1;
                case NEGATIVE -> -1;
                case NEUTRAL -> 0;
            };
        }
    }
}
