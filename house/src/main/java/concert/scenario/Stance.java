package concert.scenario;

/// What an actor wants on an issue, how much it cares and what it can bring to bear.
///
/// @param issue id of an issue
/// @param actor id of an actor
/// @param position what it wants, 0 to 100
/// @param salience how much it cares, 0 to 1
/// @param capability what it can bring to bear on this issue, at least 0, in any unit that is the same for all
///     actors of the issue
/// @param provenance where this comes from
public record Stance(
        String issue, String actor, Estimate position, Estimate salience, Estimate capability, Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return issue + "." + actor;
    }

    @Override
    public Stance mapEstimates(Replacement replace) {
        return new Stance(
                issue,
                actor,
                replace.replace("position", position),
                replace.replace("salience", salience),
                replace.replace("capability", capability),
                provenance);
    }
}
