package concert.events;

import concert.scenario.event.DyadPeriod;
import concert.scenario.event.EventTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How two states get on over time, and when that changed: counts by period normalized by the volume of the
/// world's events, with the turning points that three methods see in it.
///
/// @param one ISO 3166 code of one state
/// @param other code of the other
/// @param options how turning points were searched
/// @param periods every period of the span
/// @param dyads what each did to the other, by period
/// @param turningPoints the turning points, in order of time
public record Relation(
        String one,
        String other,
        Options options,
        List<RelationPeriod> periods,
        List<DyadPeriod> dyads,
        List<TurningPoint> turningPoints) {
    /// Copies the lists.
    public Relation {
        periods = List.copyOf(periods);
        dyads = List.copyOf(dyads);
        turningPoints = List.copyOf(turningPoints);
    }

    /// How turning points are searched.
    ///
    /// @param pelt by segments
    /// @param cusum by cumulative sums
    /// @param robustZ by single periods
    public record Options(Pelt.Options pelt, Cusum.Options cusum, RobustZ.Options robustZ) {
        /// The defaults of each method.
        public static final Options DEFAULTS =
                new Options(Pelt.Options.DEFAULTS, Cusum.Options.DEFAULTS, RobustZ.Options.DEFAULTS);
    }

    /// {@return the relation of two states}
    ///
    /// @param table the events
    /// @param one ISO 3166 code of one state
    /// @param other code of the other
    /// @param options how turning points are searched
    public static Relation of(EventTable table, String one, String other, Options options) {
        var dyads = table.dyads().stream()
                .filter(dyad -> joins(dyad.actor(), dyad.recipient(), one, other))
                .toList();
        var byPeriod = dyads.stream().collect(Collectors.groupingBy(DyadPeriod::period));
        var periods = table.period().starts(table.from(), table.to()).stream()
                .map(start -> RelationPeriod.of(
                        start,
                        byPeriod.getOrDefault(start, List.of()),
                        table.world().getOrDefault(start, 0L)))
                .toList();
        return new Relation(one, other, options, periods, dyads, turningPoints(periods, options, table, one, other));
    }

    private static boolean joins(String actor, String recipient, String one, String other) {
        return (actor.equals(one) && recipient.equals(other)) || (actor.equals(other) && recipient.equals(one));
    }

    /// Periods in which the data have no events at all are passed over: they are missing, not quiet.
    private static List<TurningPoint> turningPoints(
            List<RelationPeriod> periods, Options options, EventTable table, String one, String other) {
        var samples = table.samples().stream()
                .filter(sample -> joins(sample.actor(), sample.recipient(), one, other))
                .collect(Collectors.groupingBy(sample -> table.period().start(sample.date())));
        var known = known(periods);
        var found = new ArrayList<TurningPoint>();
        for (var measure : Measure.values()) {
            var series = measure.series(known);
            if (!measure.suffices(series)) {
                continue;
            }
            for (var method : TurningPoint.Method.values()) {
                for (var change : changes(method, series, options)) {
                    var at = known.get(change.index());
                    found.add(new TurningPoint(
                            measure,
                            method,
                            at.period(),
                            change,
                            at,
                            samples.getOrDefault(at.period(), List.of()),
                            table.breaksNear(at.period())));
                }
            }
        }
        found.sort(Comparator.comparing(TurningPoint::period)
                .thenComparing(TurningPoint::measure)
                .thenComparing(TurningPoint::method));
        return found;
    }

    private static List<RelationPeriod> known(List<RelationPeriod> periods) {
        return periods.stream().filter(period -> period.world() > 0).toList();
    }

    private static List<Change> changes(TurningPoint.Method method, RateSeries series, Options options) {
        return switch (method) {
            case PELT -> Pelt.of(series, options.pelt()).changes();
            case CUSUM -> Cusum.of(series, options.cusum()).changes();
            case ROBUST_Z -> RobustZ.of(series, options.robustZ()).changes();
        };
    }

    /// {@return what happened in the whole span}
    public RelationPeriod total() {
        return RelationPeriod.of(
                periods.getFirst().period(),
                dyads,
                periods.stream().mapToLong(RelationPeriod::world).sum());
    }

    /// {@return what happened in a year, if the data have events of it}
    ///
    /// @param year the year
    public Optional<RelationPeriod> findYear(int year) {
        var start = LocalDate.of(year, 1, 1);
        var world = periods.stream()
                .filter(period -> period.period().getYear() == year)
                .mapToLong(RelationPeriod::world)
                .sum();
        var own = dyads.stream().filter(dyad -> dyad.period().getYear() == year).toList();
        return world == 0 ? Optional.empty() : Optional.of(RelationPeriod.of(start, own, world));
    }

    /// {@return the periods in which any method sees any measure turn, in order}
    public List<LocalDate> turns() {
        return turningPoints.stream().map(TurningPoint::period).distinct().toList();
    }

    /// {@return how much a measure scatters over the periods that the data have events of}
    ///
    /// @param measure the measure
    public Noise noise(Measure measure) {
        return Noise.of(measure.series(known(periods)));
    }

    /// {@return the measures that were not searched for turning points, since the pair has too few events}
    public List<Measure> unsearched() {
        var known = known(periods);
        return Arrays.stream(Measure.values())
                .filter(measure -> !measure.suffices(measure.series(known)))
                .toList();
    }

    /// {@return how many periods of the span the data have no events of}
    public long missing() {
        return periods.stream().filter(period -> period.world() == 0).count();
    }
}
