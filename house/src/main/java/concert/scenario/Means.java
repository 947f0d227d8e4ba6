package concert.scenario;

/// A scarce resource that an actor can allocate.
///
/// @param actor id of the owner
/// @param id name of the means, such as `money`
/// @param unit its unit
/// @param amount how much there is, at least 0
/// @param provenance where this comes from
public record Means(String actor, String id, String unit, Estimate amount, Provenance provenance) implements Row {

    @Override
    public String key() {
        return actor + "." + id;
    }

    @Override
    public Means mapEstimates(Replacement replace) {
        return new Means(actor, id, unit, replace.replace("amount", amount), provenance);
    }
}
