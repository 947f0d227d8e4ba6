package concert.scenario;

/// One way in which events may turn out.
///
/// @param id the analyst's name for it
/// @param parent id of the branch it follows, empty for one that starts now
/// @param title what happens
/// @param probability its probability once the parent has happened, 0 to 1; siblings sum to one
/// @param provenance where this comes from
public record Branch(String id, String parent, String title, Estimate probability, Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return id;
    }

    @Override
    public Branch mapEstimates(Replacement replace) {
        return new Branch(id, parent, title, replace.replace("probability", probability), provenance);
    }
}
