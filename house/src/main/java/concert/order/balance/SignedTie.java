package concert.order.balance;

import concert.scenario.Tie.Sign;

/// A friendly or hostile tie of two different nodes; it has no direction.
///
/// @param a name of a node
/// @param b name of another node
/// @param sign friendly or hostile
public record SignedTie(String a, String b, Sign sign) {
    /// Checks that it has two ends and a sign.
    public SignedTie {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a tie of " + a + " with itself");
        }
        if (sign == Sign.NEUTRAL) {
            throw new IllegalArgumentException("the tie of " + a + " and " + b + " is neither friendly nor hostile");
        }
    }
}
