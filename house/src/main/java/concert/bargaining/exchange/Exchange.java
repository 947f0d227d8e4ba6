package concert.bargaining.exchange;

import java.util.List;

/// Two actors support each other: each moves towards the other on the issue about which it cares less.
///
/// @param demander who is served on the first issue and serves on the second
/// @param demanded id of the first issue
/// @param supplier who is served on the second issue and serves on the first
/// @param supplied id of the second issue
/// @param supplierTo where the supplier is to stand on the first issue
/// @param demanderTo where the demander is to stand on the second issue
/// @param gain what each of the two gains, in points of the scale weighted by salience
/// @param externalities what it is worth to each of the others, in roster order; the two themselves have their gain
public record Exchange(
        String demander,
        String demanded,
        String supplier,
        String supplied,
        double supplierTo,
        double demanderTo,
        double gain,
        List<Externality> externalities) {
    /// Copies the externalities.
    public Exchange {
        externalities = List.copyOf(externalities);
    }

    /// What an exchange of others is worth to an actor.
    ///
    /// @param actor the actor
    /// @param utility s_p(|O_p − x| − |O'_p − x|) + s_q(|O_q − x| − |O'_q − x|), below 0 for a loss
    public record Externality(String actor, double utility) {}
}
