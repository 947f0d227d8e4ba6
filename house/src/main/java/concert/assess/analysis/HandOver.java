package concert.assess.analysis;

import concert.assess.language.Formula;
import concert.assess.language.Quantity;
import concert.assess.metric.Gauge;
import concert.assess.metric.Gauges;
import concert.scenario.Basis;
import concert.scenario.Effect;
import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.Means;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Every hand-over from one analysis to the next: what energy says of ways and deals, what bargaining says of
/// diplomatic ways, what order says of capabilities becomes a number of the scenario that strategy reads.
///
/// A row of means, ends or effects whose basis is `computed` and whose note is a formula, such as
/// `= energy.unserved.2030 / 10`, takes over the formula's value; its range is gone, since the value is computed at the
/// middle. Where the formula has no value, what the row states stands, and the report says so.
///
/// @param scenario the scenario with the numbers that were computed
/// @param items what was handed over, in the order of the folder
public record HandOver(Scenario scenario, List<Item> items) {
    private static final String FORMULA = "=";
    private static final ToDoubleFunction<Computed> NOTHING = new Gauge.Fixed(Double.NaN);

    /// Copies the list.
    public HandOver {
        items = List.copyOf(items);
    }

    /// A number that is computed by another analysis.
    ///
    /// @param path where it stands, such as `effects.pipeline.PAK.energy.effect`
    /// @param formula what gives it
    /// @param stated what the folder states
    /// @param value what was computed, NaN where the formula has no value or cannot be read
    /// @param problem why it has none, empty where it has one
    public record Item(String path, String formula, double stated, double value, String problem) {
        /// {@return whether a number was handed over}
        public boolean isHandedOver() {
            return !Double.isNaN(value);
        }
    }

    /// {@return the scenario with every number that a formula gives}
    ///
    /// @param scenario the scenario
    /// @param values gives the value of a metric, a fact or an input by name, NaN where it has none
    public static HandOver of(Scenario scenario, ToDoubleFunction<String> values) {
        var items = new ArrayList<Item>();
        var next = scenario;
        next = next.with(Means.class, replaced(scenario.rows(Means.class), "amount", values, items));
        next = next.with(End.class, replaced(scenario.rows(End.class), "base", values, items));
        next = next.with(Effect.class, replaced(scenario.rows(Effect.class), "effect", values, items));
        return new HandOver(next, items);
    }

    /// {@return the values of every metric that does not need strategy, and of facts, at the middle}
    ///
    /// @param computed what the other analyses say
    public static ToDoubleFunction<String> values(Computed computed) {
        var scenario = computed.scenario();
        var readings = new HashMap<String, ToDoubleFunction<Computed>>();
        scenario.facts()
                .forEach(fact -> readings.put(
                        "facts." + fact.key(), new Gauge.Fixed(fact.value().middle())));
        for (var gauge : Gauges.of(scenario)) {
            readings.put(gauge.key(), gauge.reading());
            readings.put(gauge.alias(), gauge.reading());
        }
        return name -> readings.getOrDefault(name, NOTHING).applyAsDouble(computed);
    }

    private static <R extends Row> List<R> replaced(
            List<R> rows, String field, ToDoubleFunction<String> values, List<Item> items) {
        return rows.stream().map(row -> replaced(row, field, values, items)).toList();
    }

    @SuppressWarnings("unchecked") // a row with other numbers is of the same kind
    private static <R extends Row> R replaced(R row, String field, ToDoubleFunction<String> values, List<Item> items) {
        var formula = formula(row.provenance());
        if (formula.isEmpty()) {
            return row;
        }
        return (R) row.mapEstimates((name, estimate) -> {
            if (!name.equals(field)) {
                return estimate;
            }
            var item = item(row, field, formula, estimate.middle(), values);
            items.add(item);
            return item.isHandedOver() ? Estimate.of(item.value()) : estimate;
        });
    }

    /// The formula of a row, empty where it has none.
    private static String formula(Provenance provenance) {
        var note = provenance.note().strip();
        return provenance.basis() == Basis.COMPUTED && note.startsWith(FORMULA)
                ? note.substring(FORMULA.length()).strip()
                : "";
    }

    private static Item item(Row row, String field, String formula, double stated, ToDoubleFunction<String> values) {
        var path = Table.of(row.getClass()).id() + "." + row.key() + "." + field;
        var quantity = quantity(formula);
        if (quantity.isEmpty()) {
            return new Item(path, formula, stated, Double.NaN, "The formula cannot be read.");
        }
        var value = quantity.get().value(values);
        return new Item(
                path, formula, stated, value, Double.isNaN(value) ? "A metric in the formula has no value here." : "");
    }

    private static Optional<Quantity> quantity(String formula) {
        return Formula.parse(formula) instanceof Formula.Accepted(var read)
                ? Optional.of(read.quantity())
                : Optional.empty();
    }
}
