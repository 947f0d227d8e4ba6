package concert.cli.order;

import concert.data.world.WorldReading;
import concert.order.Missing;
import concert.order.WorldOrder;
import concert.order.balance.Blocs;
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
/// @param merged what was named twice, since two names are one state
/// @param blocs the blocs around the states asked, where alliances and disputes are at hand
record OrderAnswer(
        WorldReading reading,
        WorldOrder order,
        Optional<Scenario> scenario,
        List<CompositeIndex> editions,
        List<Missing> merged,
        Optional<Blocs> blocs) {
    OrderAnswer {
        merged = List.copyOf(merged);
        editions = List.copyOf(editions);
    }

    String label(int cow) {
        return reading.world().states().label(cow, order.options().year());
    }

    /// What is withheld: what data do not tell, of the year or of some of the states, and what would take long.
    List<Missing> missing() {
        var all = new ArrayList<>(order.missing());
        all.addAll(Withheld.of(this));
        return all;
    }
}
