package concert.data.sets;

import concert.scenario.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a file must hold besides well-formed rows, where headers are alike: the lists of states and of major
/// powers have the same columns.
final class Contents {
    private static final int MOST_MAJORS = 20;

    /// States that the Correlates of War have counted as major powers.
    private static final Set<Integer> MAJORS = Set.of(2, 200, 220, 255, 300, 325, 365, 710, 740);

    private Contents() {}

    /// {@return what is wrong with the rows of a file as a whole}
    static Optional<Problem> problem(DataSet set, String file, List<List<Object>> rows) {
        var members = rows.stream().map(List::getFirst).distinct().toList();
        var states = members.size();
        if (set == DataSet.COW_STATES && MAJORS.containsAll(members)) {
            return Optional.of(
                    wrong(file, states, "all members of the state system, some 200", "cow-majors", "major powers"));
        }
        if (set == DataSet.COW_MAJORS && states > MOST_MAJORS) {
            return Optional.of(wrong(file, states, "the major powers, some 9", "cow-states", "all states"));
        }
        return Optional.empty();
    }

    /// {@return what is wrong where a user means another version than that of the file}
    static Optional<Problem> problem(Holding held, Optional<String> meant) {
        return meant.filter(
                        said -> !held.version().equals(said) && !held.version().startsWith(said + "."))
                .map(said -> new Problem(
                        held.file(),
                        1,
                        "version",
                        held.version(),
                        "version " + said,
                        "Take that version's file, or name the data set without a version."));
    }

    /// {@return the data set whose shape a table has; of two with the same columns the one with as many rows}
    static DataSet likely(DataSet set, Csv table) {
        return set == DataSet.COW_STATES && table.size() <= MOST_MAJORS ? DataSet.COW_MAJORS : set;
    }

    private static Problem wrong(String file, int states, String expected, String other, String words) {
        return new Problem(
                file,
                1,
                "ccode",
                states + (states == 1 ? " state" : " states"),
                expected,
                "If these are " + words + ": concert data add " + other + " " + file);
    }
}
