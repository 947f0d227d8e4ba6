package concert.cli.order;

import concert.data.WorldReading;
import concert.order.Missing;
import concert.order.WorldOrder;
import concert.order.balance.Blocs;
import concert.order.portfolio.SimilarityYear;
import concert.order.power.CompositeIndex;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Data, their order and the scenario that they stand beside.
///
/// @param reading the data
/// @param order the order
/// @param scenario the scenario, if a folder was given
/// @param editions the index of capabilities by each version of the data at hand, if asked
/// @param blocs the blocs around the states asked, where alliances and disputes are at hand
record OrderAnswer(
        WorldReading reading,
        WorldOrder order,
        Optional<Scenario> scenario,
        List<CompositeIndex> editions,
        Optional<Blocs> blocs) {
    OrderAnswer {
        editions = List.copyOf(editions);
    }

    String label(int cow) {
        return reading.world().states().label(cow, order.options().year());
    }

    /// What is withheld: what data do not tell, and what was not asked since it would take long.
    List<Missing> missing() {
        var all = new ArrayList<>(order.missing());
        order.findIndex()
                .filter(_ -> order.findPower(year()).isPresent())
                .ifPresent(index -> order.options().states().stream()
                        .filter(state -> index.find(state, year()).isEmpty())
                        .forEach(state -> all.add(new Missing(
                                "power of " + label(state),
                                "NMC " + index.version() + " has no capabilities of it in " + year(),
                                "Ask for a year in which it counted it as a state."))));
        order.findSimilarity().ifPresent(of -> unlisted(all, "similarity of alliances", of));
        order.findVoteSimilarity().ifPresent(of -> unlisted(all, "similarity of votes", of));
        if (order.options().states().size() > Order.MOST_IN_BLOCS && blocs.isPresent()) {
            all.add(new Missing(
                    "pair costs",
                    "they are asked of the first " + Order.MOST_IN_BLOCS + " of "
                            + order.options().states().size() + " states, since each pair is a search",
                    "Name fewer states."));
        }
        return all;
    }

    private int year() {
        return order.options().year();
    }

    private void unlisted(List<Missing> all, String what, SimilarityYear of) {
        order.options().states().stream()
                .filter(state -> !of.states().states().contains(state))
                .forEach(state -> all.add(new Missing(
                        what + " of " + label(state),
                        of.source() + " tells nothing of it in " + of.year(),
                        "Ask for a year in which it was a member.")));
    }
}
