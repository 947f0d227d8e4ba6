package concert.assess.evidence;

import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Source;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// On what rows of a scenario rest.
///
/// @param rows how many rows
/// @param numbers how many numbers stand in them
/// @param unsourced how many of the numbers stand in rows that name no source
/// @param judged how many of the numbers rest on somebody's judgement: the basis says judgement or unverified, or
///     says nothing and no source is named
/// @param good how many of the rows name a source of grade A or B and are not judged
public record Evidence(int rows, int numbers, int unsourced, int judged, int good) {
    private static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);

    /// {@return how well rows are evidenced}
    ///
    /// @param scenario the scenario
    /// @param rows some of its rows
    public static Evidence of(Scenario scenario, List<? extends Row> rows) {
        return rows.stream().map(row -> of(scenario, row)).reduce(NONE, Evidence::plus);
    }

    /// {@return how well all numbers are evidenced that an assessment reads, those of the energy system included}
    ///
    /// @param scenario the scenario
    /// @param rows its rows
    public static Evidence ofAll(Scenario scenario, List<? extends Row> rows) {
        var whole = of(scenario, rows);
        return scenario.findEnergy().map(EnergyEvidence::of).map(whole::plus).orElse(whole);
    }

    private static Evidence of(Scenario scenario, Row row) {
        var numbers = numbers(row);
        var good = isJudged(row) ? 0 : isGood(scenario, row) ? 1 : 0;
        return new Evidence(1, numbers, row.provenance().hasSource() ? 0 : numbers, isJudged(row) ? numbers : 0, good);
    }

    private Evidence plus(Evidence other) {
        return new Evidence(
                rows + other.rows,
                numbers + other.numbers,
                unsourced + other.unsourced,
                judged + other.judged,
                good + other.good);
    }

    /// {@return the share of the rows with a good source, 0 to 1}
    public double shareGood() {
        return rows == 0 ? 0 : good / (double) rows;
    }

    /// {@return the share of the numbers that rest on judgement, NaN if there is no number}
    public double shareJudged() {
        return numbers == 0 ? Double.NaN : judged / (double) numbers;
    }

    /// {@return the share of the numbers whose row names no source, NaN if there is no number}
    public double shareUnsourced() {
        return numbers == 0 ? Double.NaN : unsourced / (double) numbers;
    }

    /// {@return whether a row's numbers rest on judgement}
    ///
    /// @param row the row
    public static boolean isJudged(Row row) {
        return isJudged(row.provenance());
    }

    static boolean isJudged(Provenance provenance) {
        return switch (provenance.basis()) {
            case JUDGEMENT, UNVERIFIED -> true;
            case UNSTATED -> !provenance.hasSource();
            case QUOTED, DATA, DERIVED, COMPUTED -> false;
        };
    }

    private static boolean isGood(Scenario scenario, Row row) {
        return scenario.find(Source.class, row.provenance().source())
                .map(Source::reliability)
                .filter(grade -> grade == Source.Reliability.A || grade == Source.Reliability.B)
                .isPresent();
    }

    private static int numbers(Row row) {
        var count = new AtomicInteger();
        row.mapEstimates((_, estimate) -> {
            count.incrementAndGet();
            return estimate;
        });
        return count.get();
    }
}
