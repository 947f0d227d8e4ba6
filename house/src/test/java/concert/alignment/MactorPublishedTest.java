package concert.alignment;

import static concert.alignment.Published.matrix;
import static concert.alignment.Published.unboxed;
import static concert.alignment.Published.vector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.alignment.Influence.Standing;
import concert.scenario.Dyads;
import concert.scenario.Roster;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// MACTOR gives the reference figures: the eleven actors of Samna Soumana (2010) and an illustrative case of five.
class MactorPublishedTest {
    private static final JsonNode REFERENCE = Published.mactor();
    private static final JsonNode FIVE = REFERENCE.get("illustrative");
    private static final Roster OBJECTIVES = Published.names("o", 6);

    private static Influence eleven() {
        return Influence.of(Dyads.of(Published.names("a", 11), matrix(REFERENCE.get("MID"))));
    }

    private static Mactor five() {
        var actors = Published.names("a", 5);
        return Mactor.of(
                Mao.of(actors, OBJECTIVES, matrix(FIVE.get("MAO2"))), Dyads.of(actors, matrix(FIVE.get("MID"))));
    }

    private static Convergence order(int k) {
        return switch (k) {
            case 1 -> five().order1();
            case 2 -> five().order2();
            default -> five().findOrder3().orElseThrow();
        };
    }

    private static Mao matrixOfOrder(int k) {
        return switch (k) {
            case 1 -> five().signs();
            case 2 -> five().valued();
            default -> five().findWeighted().orElseThrow();
        };
    }

    private static double[] each(Influence influence, ToDoubleFunction<Standing> value) {
        return influence.standings().stream().mapToDouble(value).toArray();
    }

    private static double[] net(Influence influence) {
        return each(influence, standing -> standing.influence() - standing.dependence());
    }

    @Test
    void theCompetitivenessAndStabilityOfTheThesis() {
        assertThat(eleven().standings().getFirst().competitiveness()).isCloseTo(2.8615, within(5e-5));
        assertThat(eleven().stability()).isCloseTo(29.521, within(5e-4));
    }

    @Test
    void elevenActors() {
        var influence = eleven();
        assertThat(influence.indirect().toMatrix()).isDeepEqualTo(matrix(REFERENCE.get("MIDI")));
        assertThat(each(influence, Standing::influence)).containsExactly(vector(REFERENCE.get("I")));
        assertThat(each(influence, Standing::dependence)).containsExactly(vector(REFERENCE.get("D")));
        assertThat(net(influence)).containsExactly(vector(REFERENCE.get("net")));
        assertThat(unboxed(influence.competitiveness())).containsExactly(vector(REFERENCE.get("rstar")), within(1e-12));
        assertThat(influence.stability()).isCloseTo(REFERENCE.get("stability").doubleValue(), within(1e-12));
    }

    @Test
    void influenceOfFive() {
        var influence = Objects.requireNonNull(five().influence());
        assertThat(influence.indirect().toMatrix()).isDeepEqualTo(matrix(FIVE.get("MIDI")));
        assertThat(influence.strongest().toMatrix()).isDeepEqualTo(matrix(FIVE.get("MMIDI")));
        assertThat(each(influence, Standing::relation)).containsExactly(vector(FIVE.get("r")), within(1e-15));
        assertThat(unboxed(influence.competitiveness())).containsExactly(vector(FIVE.get("rstar")), within(1e-14));
        assertThat(net(influence)).containsExactly(vector(FIVE.get("netsum")));
        assertThat(influence.stability()).isCloseTo(17.699, within(5e-4));
        var net = matrix(FIVE.get("net"));
        for (var a = 0; a < 5; a++) {
            for (var b = 0; b < 5; b++) {
                assertThat(influence.net("a" + (a + 1), "a" + (b + 1))).isEqualTo(net[a][b]);
            }
        }
    }

    @Test
    void convergenceOfFiveAsPrinted() {
        var percents = List.of(46.67, 46.92, 49.86);
        for (var k = 1; k <= 3; k++) {
            assertThat(order(k).percent()).as("order " + k).isCloseTo(percents.get(k - 1), within(.005));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyOrderOfFive(int k) {
        close(matrixOfOrder(k), k == 2 ? matrix(FIVE.get("MAO2")) : matrix(FIVE.get(k + "MAO")));
        close(order(k).convergence(), matrix(FIVE.get(k + "CAA")));
        close(order(k).divergence(), matrix(FIVE.get(k + "DAA")));
        assertThat(unboxed(order(k).ambivalence())).containsExactly(vector(FIVE.get(k + "amb")), within(1e-13));
        assertThat(order(k).percent()).isCloseTo(FIVE.get(k + "conv%").doubleValue(), within(1e-12));
        var mao = matrixOfOrder(k);
        assertThat(OBJECTIVES.names().stream().mapToDouble(mao::mobilisation).toArray())
                .containsExactly(vector(FIVE.get(k + "mobil")), within(1e-12));
        assertThat(mao.actors().names().stream().mapToDouble(mao::implication).toArray())
                .containsExactly(vector(FIVE.get(k + "impl")), within(1e-12));
    }

    private static void close(Dyads found, double[][] expected) {
        assertThat(Arrays.stream(found.toMatrix())
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .containsExactly(
                        Arrays.stream(expected).flatMapToDouble(Arrays::stream).toArray(), within(1e-12));
    }

    private static void close(Mao found, double[][] expected) {
        for (var a = 0; a < expected.length; a++) {
            for (var i = 0; i < expected[a].length; i++) {
                assertThat(found.at(a, i)).isCloseTo(expected[a][i], within(1e-12));
            }
        }
    }
}
