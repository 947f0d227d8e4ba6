package concert.assess.judgement;

import concert.assess.evidence.Evidence;
import concert.assess.words.Words;
import concert.scenario.Row;
import concert.scenario.Scenario;
import java.util.List;

/// How good the basis of a judgement is, from the sources of the rows it rests on.
///
/// It is moderate where at least 60 % of the rows rest on a source of grade A or B and not on judgement, and at most
/// 40 % of their numbers are judged; else low. It is never high: the methods have no scored record, but for the
/// forecast of issues, whose record (docs/track-record.md) is of legislation of the European Union alone.
///
/// @param confidence how good
/// @param reason why, in one sentence
record Grading(Confidence confidence, String reason) {
    private static final double LEAST_GOOD = .6;
    private static final double MOST_JUDGED = .4;

    /// The basis of a judgement whose method has no record.
    static Grading of(Scenario scenario, List<Row> rows) {
        return of(scenario, rows, "no scored record stands behind the method");
    }

    /// The basis of a judgement on what will be settled.
    static Grading ofForecast(Scenario scenario, List<Row> rows) {
        return of(scenario, rows, "the forecast’s scored record is of laws of the European Union, not of such issues");
    }

    private static Grading of(Scenario scenario, List<Row> rows, String record) {
        var evidence = Evidence.of(scenario, rows);
        var moderate = evidence.shareGood() >= LEAST_GOOD && !(evidence.shareJudged() > MOST_JUDGED);
        return new Grading(moderate ? Confidence.MODERATE : Confidence.LOW, reason(evidence, record));
    }

    private static String reason(Evidence evidence, String record) {
        if (evidence.rows() == 0) {
            return "It rests on no row of the scenario.";
        }
        return "Of the " + Words.count(evidence.rows(), "row") + " it rests on, " + evidence.good()
                + (evidence.good() == 1 ? " has" : " have") + " a source of grade A or B, "
                + evidence.judged() + " of " + Words.count(evidence.numbers(), "number")
                + (evidence.judged() == 1 ? " rests" : " rest")
                + " on the coder’s judgement, and " + record + ".";
    }
}
