package concert.scenario;

/// How much one unit of a way, or a deal that is on, adds to the attainment of an end.
///
/// @param of id of a way or of a deal
/// @param end the end's key, `actor.end`
/// @param branch id of the branch in which this holds instead, empty for every branch
/// @param effect what is added to attainment, negative for harm
/// @param provenance where this comes from
public record Effect(String of, String end, String branch, Estimate effect, Provenance provenance) implements Row {

    @Override
    public String key() {
        return of + "." + end + (branch.isEmpty() ? "" : "." + branch);
    }

    @Override
    public Effect mapEstimates(Replacement replace) {
        return new Effect(of, end, branch, replace.replace("effect", effect), provenance);
    }
}
