package concert.scenario;

/// A sentence of the assessed text that says something which can be tested.
///
/// @param id the analyst's name for it
/// @param statement what is claimed
/// @param test an expression over metrics and facts that is true when the claim holds, empty if none can be written
/// @param comment what the analyst adds to the verdict, empty if nothing
/// @param provenance where the text says so
public record Claim(String id, String statement, String test, String comment, Provenance provenance) implements Row {

    @Override
    public String key() {
        return id;
    }
}
