package concert.bargaining.smp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.bargaining.Course;
import concert.bargaining.Published;
import concert.scenario.Roster;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The courses that KTAB computes, position by position and probability by probability.
class KtabGoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOE-Pol-Comp__BargnModel-InitRcvrInterp",
                "SOE-Pol-Comp__BigRAdjust-None",
                "SOE-Pol-Comp__BigRRange-Min",
                "SOE-Pol-Comp__InterVecBrgn-S1P1",
                "SOE-Pol-Comp__PCEModel-MarkovUniform",
                "SOE-Pol-Comp__ThirdPartyCommit-NoCommit",
                "SOE-Pol-Comp__VictoryProbModel-Square",
                "SOE-Pol-Comp__VotingRule-Binary",
                "SOE-Pol-Comp__VotingRule-PropBin",
                "SOE-Pol-Comp__default",
                "dummyData_3Dim__BargnModel-InitRcvrInterp",
                "dummyData_3Dim__BargnModel-PWCompInterp",
                "dummyData_3Dim__BigRAdjust-Half",
                "dummyData_3Dim__BigRAdjust-None",
                "dummyData_3Dim__BigRRange-Max",
                "dummyData_3Dim__BigRRange-Min",
                "dummyData_3Dim__InterVecBrgn-S1P1",
                "dummyData_3Dim__InterVecBrgn-S2PMax",
                "dummyData_3Dim__PCEModel-MarkovIncentive",
                "dummyData_3Dim__PCEModel-MarkovUniform",
                "dummyData_3Dim__ThirdPartyCommit-NoCommit",
                "dummyData_3Dim__VictoryProbModel-Binary",
                "dummyData_3Dim__VictoryProbModel-Square",
                "dummyData_3Dim__VotingRule-Binary",
                "dummyData_3Dim__VotingRule-PropBin",
                "dummyData_3Dim__accommodate-0.5",
                "dummyData_3Dim__default"
            })
    void reproducesKtab(String golden) {
        var parts = golden.split("__", -1);
        var model = SpatialModel.of(input(parts[0]), options(parts[1]));
        var rounds = model.course().rounds();
        var expected = Published.rows("ktab/golden/" + golden + ".positions.csv");
        var last = Integer.parseInt(expected.getLast().getFirst());
        assertThat(rounds).hasSize(last + 1);
        for (var row : expected) {
            var position = rounds.get(Integer.parseInt(row.get(0)))
                    .positions()
                    .get(Integer.parseInt(row.get(1)))
                    .get(Integer.parseInt(row.get(2)));
            assertThat(position).as("%s", row).isEqualTo(Double.parseDouble(row.get(3)), within(printed(row.get(3))));
        }
        if (!parts[1].equals("accommodate-0.5")) {
            comparesProbabilities(golden, model.course(), last);
        }
    }

    private static void comparesProbabilities(String golden, Course course, int last) {
        var rounds = course.rounds();
        var probabilities = Published.rows("ktab/golden/" + golden + ".probs.csv");
        for (var i = 0; i < probabilities.size(); i++) {
            for (var turn = 0; turn <= last; turn++) {
                assertThat(rounds.get(turn).probability().get(i))
                        .as(
                                "probability of %s after turn %d",
                                probabilities.get(i).getFirst(), turn)
                        .isEqualTo(Double.parseDouble(probabilities.get(i).get(turn + 1)), within(.5001e-4));
            }
        }
    }

    /// Positions that the program does not round are printed with ten digits.
    private static double printed(String position) {
        var decimals = position.contains(".") ? position.length() - 1 - position.indexOf('.') : 0;
        return decimals < 5 ? 1e-9 : 5.001e-9;
    }

    private static SpatialOptions options(String variation) {
        var parts = variation.split("-", 2);
        var stated = switch (parts[0]) {
            case "default" -> Map.of("Variant", "ktab");
            case "accommodate" -> Map.of("Variant", "ktab", "IdealAdjustment", parts[1]);
            default -> Map.of("Variant", "ktab", parts[0], parts[1]);
        };
        return SpatialOptions.of(stated, 1);
    }

    private static SpatialInput input(String file) {
        var rows = Published.rows("ktab/" + file + ".csv").stream().skip(1).toList();
        var dimensions = (rows.getFirst().size() - 3) / 2;
        return new SpatialInput(
                new Roster(rows.stream().map(List::getFirst).toList()),
                IntStream.range(0, dimensions).mapToObj(k -> "d" + k).toList(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row.get(2))).toArray(),
                rows.stream().map(row -> columns(row, 4, dimensions, 100)).toArray(double[][]::new),
                rows.stream().map(row -> columns(row, 3, dimensions, 1)).toArray(double[][]::new));
    }

    private static double[] columns(List<String> row, int first, int count, double divisor) {
        return IntStream.range(0, count)
                .mapToDouble(k -> Double.parseDouble(row.get(first + 2 * k)) / divisor)
                .toArray();
    }
}
