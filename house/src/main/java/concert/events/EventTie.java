package concert.events;

import concert.events.ScenarioRelations.Pair;
import concert.scenario.Estimate;
import concert.scenario.Provenance;
import concert.scenario.Tie;
import concert.scenario.When;
import concert.scenario.event.EventTable;
import concert.scenario.event.QuadCounts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The tie that the events of the last two years amount to: B = (cooperation − conflict) / (cooperation +
/// conflict) by quad class. Above 0.2 it is a friendly tie of diplomacy, below −0.2 a hostile dispute,
/// between them neither; its strength is
/// |B|. Fewer than twelve events make none.
final class EventTie {
    private static final int YEARS = 2;
    private static final int FEWEST = 12;
    private static final double CLEAR = 0.2;

    private EventTie() {}

    static Optional<Tie> find(Pair pair, EventTable table) {
        var from = table.period().start(table.to().minusYears(YEARS).plusDays(1));
        var quads = pair.relation().periods().stream()
                .filter(period -> !period.period().isBefore(from))
                .map(RelationPeriod::quads)
                .reduce(QuadCounts.NONE, QuadCounts::plus);
        var balance = quads.balance();
        return quads.all() < FEWEST || Double.isNaN(balance)
                ? Optional.empty()
                : Optional.of(tie(pair, table, from, quads));
    }

    private static Tie tie(Pair pair, EventTable table, LocalDate from, QuadCounts quads) {
        var balance = quads.balance();
        var note = String.format(
                Locale.ROOT,
                "events: %d of cooperation, %d of conflict in %s, %s to %s",
                quads.cooperation(),
                quads.conflict(),
                table.data(),
                from,
                table.to());
        return new Tie(
                pair.a(),
                pair.b(),
                balance < -CLEAR ? Tie.Kind.DISPUTE : Tie.Kind.DIPLOMACY,
                sign(balance),
                Estimate.of(Math.round(Math.abs(balance) * 100) / 100.0),
                When.of(from),
                null,
                Provenance.computed(note));
    }

    private static Tie.Sign sign(double balance) {
        if (balance > CLEAR) {
            return Tie.Sign.POSITIVE;
        }
        return balance < -CLEAR ? Tie.Sign.NEGATIVE : Tie.Sign.NEUTRAL;
    }
}
