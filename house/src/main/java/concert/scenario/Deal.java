package concert.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An agreement that binds only if every party signs.
///
/// @param id the analyst's name for it
/// @param title the deal in words
/// @param parties ids of the actors that must sign, at least two
/// @param cost how much of each party's means it takes, by the means' key `actor.means`, in the order of the folder
/// @param price key of the means from which a transfer may be paid, `actor.means` of the payer, empty if none
/// @param payee key of the means to which the transfer goes, empty for the other of two parties' means of the same
///     name
/// @param reservation the least total worth of the negotiated terms that each party accepts, by party; 0 for a party
///     that is not named
/// @param provenance where this comes from
public record Deal(
        String id,
        String title,
        List<String> parties,
        Map<String, Estimate> cost,
        String price,
        String payee,
        Map<String, Estimate> reservation,
        Provenance provenance)
        implements Row {
    /// Copies the parties and amounts.
    public Deal {
        parties = List.copyOf(parties);
        cost = Amounts.copyOf(cost);
        reservation = Amounts.copyOf(reservation);
        if (parties.size() < 2) {
            throw new IllegalArgumentException("parties of " + id + " are " + parties + ", expected at least two");
        }
    }

    @Override
    public String key() {
        return id;
    }

    /// {@return the key of the means to which a transfer goes}
    public Optional<String> findPayee() {
        if (price.isEmpty() || !payee.isEmpty()) {
            return payee.isEmpty() ? Optional.empty() : Optional.of(payee);
        }
        var dot = price.indexOf('.');
        return parties.size() != 2 || dot < 0
                ? Optional.empty()
                : parties.stream()
                        .filter(party -> !party.equals(price.substring(0, dot)))
                        .findFirst()
                        .map(party -> party + price.substring(dot));
    }

    /// {@return the same with other reservation values}
    ///
    /// @param values the least total worth that each party accepts, by party
    public Deal withReservation(Map<String, Estimate> values) {
        return new Deal(id, title, parties, cost, price, payee, values, provenance);
    }

    @Override
    public Deal mapEstimates(Replacement replace) {
        return new Deal(
                id,
                title,
                parties,
                Amounts.map("cost", cost, replace),
                price,
                payee,
                Amounts.map("reservation", reservation, replace),
                provenance);
    }
}
