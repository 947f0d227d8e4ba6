package concert.scenario;

import java.util.Map;

/// What one option of an item under negotiation is worth to each party.
///
/// @param deal id of a deal
/// @param item the item, such as `interest rate`
/// @param option one of the item's options
/// @param worth what the option is worth to each party, by actor, in the order of the folder
/// @param provenance where this comes from
public record Term(String deal, String item, String option, Map<String, Estimate> worth, Provenance provenance)
        implements Row {
    /// Copies the worths.
    public Term {
        worth = Amounts.copyOf(worth);
    }

    @Override
    public String key() {
        return deal + "." + item + "." + option;
    }

    @Override
    public Term mapEstimates(Replacement replace) {
        return new Term(deal, item, option, Amounts.map("worth", worth, replace), provenance);
    }
}
