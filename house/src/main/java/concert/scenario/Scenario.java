package concert.scenario;

import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A situation written down: who wants what, who can what, what happened, what is contested and what is claimed.
///
/// A scenario is the whole scenario folder and never changes; a change makes a new one. Keys are unique within a
/// table and every reference leads to a row, so an analysis may trust what it is given.
public final class Scenario {
    private final About about;
    private final Map<Table, List<Row>> tables;
    private final Index index;
    private final @Nullable EnergySystem energy;

    private Scenario(About about, Map<Table, List<Row>> tables, Index index, @Nullable EnergySystem energy) {
        this.about = about;
        this.tables = tables;
        this.index = index;
        this.energy = energy;
    }

    /// {@return a scenario without any row}
    ///
    /// @param about the title page
    public static Scenario of(About about) {
        var tables = new EnumMap<Table, List<Row>>(Table.class);
        for (var table : Table.values()) {
            tables.put(table, List.of());
        }
        return new Scenario(about, tables, new Index(tables), null);
    }

    /// A scenario with the given rows, sorted into their tables in the order given.
    ///
    /// @param about the title page
    /// @param rows the rows
    /// @return the scenario
    /// @throws IllegalArgumentException if a key is taken twice or a reference leads nowhere
    public static Scenario of(About about, List<? extends Row> rows) {
        var tables = new EnumMap<Table, List<Row>>(Table.class);
        for (var table : Table.values()) {
            tables.put(table, new ArrayList<>());
        }
        for (var row : rows) {
            rowsIn(tables, Table.of(row.getClass())).add(row);
        }
        return checked(about, tables, null);
    }

    /// This scenario with all rows of one kind replaced.
    ///
    /// @param <R> the kind of row
    /// @param kind the kind of row
    /// @param rows the rows
    /// @return the scenario
    /// @throws IllegalArgumentException if a key is taken twice or a reference leads nowhere
    public <R extends Row> Scenario with(Class<R> kind, List<? extends R> rows) {
        var changed = new EnumMap<Table, List<Row>>(tables);
        changed.put(Table.of(kind), new ArrayList<>(rows));
        return checked(about, changed, energy);
    }

    /// {@return this scenario with another title page}
    ///
    /// @param other the other one
    public Scenario with(About other) {
        return new Scenario(other, tables, index, energy);
    }

    /// {@return this scenario with another energy system}
    ///
    /// @param other the other one
    public Scenario with(EnergySystem other) {
        return new Scenario(about, tables, index, other);
    }

    /// {@return the energy system that the scenario describes; empty if it describes none}
    public Optional<EnergySystem> findEnergy() {
        return Optional.ofNullable(energy);
    }

    private static Scenario checked(About about, Map<Table, List<Row>> tables, @Nullable EnergySystem energy) {
        tables.replaceAll((_, rows) -> List.copyOf(rows));
        var index = new Index(tables);
        var references = new References(index::keys);
        var dangling = tables.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> references.dangling(row).stream())
                .toList();
        if (!dangling.isEmpty()) {
            throw new IllegalArgumentException("references lead nowhere: " + dangling);
        }
        return new Scenario(about, tables, index, energy);
    }

    private static List<Row> rowsIn(Map<Table, List<Row>> tables, Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /// {@return what the scenario is about}
    public About about() {
        return about;
    }

    /// {@return the rows of one kind, in the folder's order}
    ///
    /// @param <R> the kind of row
    /// @param kind the kind of row
    @SuppressWarnings("unchecked") // a table holds rows of its own kind only
    public <R extends Row> List<R> rows(Class<R> kind) {
        return (List<R>) rows(Table.of(kind));
    }

    /// {@return the rows of a table, in the folder's order}
    ///
    /// @param table the table
    public List<Row> rows(Table table) {
        return rowsIn(tables, table);
    }

    /// {@return the sources}
    public List<Source> sources() {
        return rows(Source.class);
    }

    /// {@return the actors}
    public List<Actor> actors() {
        return rows(Actor.class);
    }

    /// {@return the ties}
    public List<Tie> ties() {
        return rows(Tie.class);
    }

    /// {@return the events}
    public List<Event> events() {
        return rows(Event.class);
    }

    /// {@return the issues}
    public List<Issue> issues() {
        return rows(Issue.class);
    }

    /// {@return the stances}
    public List<Stance> stances() {
        return rows(Stance.class);
    }

    /// {@return the facts}
    public List<Fact> facts() {
        return rows(Fact.class);
    }

    /// {@return the claims}
    public List<Claim> claims() {
        return rows(Claim.class);
    }

    /// {@return what later happened. A forecast does not ask for it}
    public List<Outcome> outcomes() {
        return rows(Outcome.class);
    }

    /// {@return the stances on an issue, in the folder's order}
    ///
    /// @param issue id of an issue
    public List<Stance> stancesOn(String issue) {
        var stances = stances();
        return index.stancesOn(issue).stream().map(stances::get).toList();
    }

    /// {@return the actors' ids in the folder's order}
    public Roster roster() {
        return new Roster(actors().stream().map(Actor::id).toList());
    }

    /// {@return the row of this kind with this key}
    ///
    /// @param <R> the kind of row
    /// @param kind the kind of row
    /// @param key the row's key
    public <R extends Row> Optional<R> find(Class<R> kind, String key) {
        var position = index.position(Table.of(kind), key);
        return position < 0 ? Optional.empty() : Optional.of(rows(kind).get(position));
    }

    /// The actor with this id.
    ///
    /// @param id its id
    /// @return the scenario
    /// @throws IllegalArgumentException if there is none
    public Actor actor(String id) {
        return get(Actor.class, id);
    }

    /// The issue with this id.
    ///
    /// @param id its id
    /// @return the scenario
    /// @throws IllegalArgumentException if there is none
    public Issue issue(String id) {
        return get(Issue.class, id);
    }

    private <R extends Row> R get(Class<R> kind, String key) {
        return find(kind, key)
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in "
                        + Table.of(kind).id() + ", which has "
                        + rows(kind).stream().map(Row::key).toList()));
    }

    /// {@return every uncertain number, in the folder's order}
    ///
    public List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        tables.forEach((table, rows) -> rows.forEach(row -> row.mapEstimates((field, estimate) -> {
            if (estimate.isUncertain()) {
                inputs.add(new Input(table, row.key(), field, estimate));
            }
            return estimate;
        })));
        return List.copyOf(inputs);
    }

    /// This scenario with every uncertain number settled as a future has it. Probabilities of branches that exclude
    /// each other are drawn one by one and then divided by their sum, where a draw has moved it from 1.
    ///
    /// @param future drawn from this scenario's [#inputs()]
    /// @return the scenario
    /// @throws IllegalArgumentException if the future was drawn from another number of inputs
    public Scenario in(Future future) {
        var next = new Cursor();
        var settled = new EnumMap<Table, List<Row>>(Table.class);
        tables.forEach((table, rows) -> settled.put(
                table,
                rows.stream()
                        .map(row -> row.mapEstimates((_, estimate) ->
                                estimate.isUncertain() ? Estimate.of(future.value(next.position++)) : estimate))
                        .toList()));
        if (next.position != future.size()) {
            throw new IllegalArgumentException(
                    "the future settles " + future.size() + " inputs, expected " + next.position);
        }
        settled.computeIfPresent(Table.BRANCHES, (_, rows) -> Branch.shares(rows));
        return new Scenario(about, settled, index, energy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario that
                && about.equals(that.about)
                && tables.equals(that.tables)
                && Objects.equals(energy, that.energy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(about, tables, energy);
    }

    @Override
    public String toString() {
        return "Scenario " + about.id();
    }

    private static final class Cursor {
        private int position;
    }
}
