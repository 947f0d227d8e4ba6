package concert.order.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import concert.scenario.world.Pledge;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Similarity of portfolios: the published case of Germany and Russia in 1914 and what must hold of all.
class SimilarityTest {
    /// One column of the case, a number for each state.
    private static double[] column(int column) throws IOException {
        return Files.readAllLines(Shared.find("cases", "order", "ref_gmyrus14.csv")).stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
                .toArray();
    }

    private static byte[] levels(int column) throws IOException {
        var values = column(column);
        var levels = new byte[values.length];
        for (var k = 0; k < values.length; k++) {
            levels[k] = (byte) values[k];
        }
        return levels;
    }

    @Test
    void germanyAndRussia1914() throws IOException {
        var germany = levels(2);
        var russia = levels(3);
        var portfolios = Portfolios.of(new byte[][] {germany, russia}, 4);
        var found = Similarity.of(portfolios, 0, 1);
        assertThat(found.sAbsolute()).isEqualTo(.4, within(1e-9));
        assertThat(found.sSquared()).isEqualTo(.4444444, within(1e-7));
        assertThat(found.tauB()).isEqualTo(.03031695, within(1e-8));
        assertThat(found.kappa()).isEqualTo(-.07758621, within(1e-8));
        assertThat(found.pi()).isEqualTo(-.04477612, within(1e-8));
        assertThat(found.adjusted()).isEqualTo(-.04, within(1e-9));
        assertThat(WeightedS.of(germany, russia, column(1), 4)).isEqualTo(-.46, within(1e-9));
        var table = new ContingencyTable(4);
        table.count(portfolios.contingency(0, 1));
        assertThat(table.kappa(1)).isEqualTo(-.0714, within(5e-5));
        assertThat(table.kappa(0)).isEqualTo(-.0294, within(5e-5));
        assertThat(table.pi(2)).isEqualTo(-.0870, within(5e-5));
    }

    @Test
    void slicesOfAllPairsAreTheMeasuresOfEachPair() {
        var random = new Random(7);
        var levels = new byte[70][131];
        for (var row : levels) {
            for (var k = 0; k < row.length; k++) {
                row[k] = (byte) (random.nextInt(5) - 1);
            }
        }
        var portfolios = Portfolios.of(levels, 4);
        var all = new ArrayList<Double>();
        for (var from = 0; from < 70; from += 30) {
            for (var value : Similarity.slice(portfolios, from, Math.min(70, from + 30))) {
                all.add(value);
            }
        }
        var at = 0;
        for (var i = 0; i < 70; i++) {
            for (var j = i + 1; j < 70; j++) {
                var pair = Similarity.of(portfolios, i, j);
                assertThat(all.subList(at, at + Similarity.MEASURES))
                        .containsExactly(
                                pair.sAbsolute(),
                                pair.sSquared(),
                                pair.kappa(),
                                pair.pi(),
                                pair.tauB(),
                                pair.adjusted());
                assertThat(Similarity.of(portfolios, j, i).sAbsolute()).isEqualTo(pair.sAbsolute(), within(1e-12));
                at += Similarity.MEASURES;
            }
        }
        assertThat(all).hasSize(at);
    }

    @Test
    void aPortfolioIsLikeItself() {
        var same = Similarity.of(Portfolios.of(new byte[][] {{0, 1, 3, 2, 0}, {0, 1, 3, 2, 0}}, 4), 0, 1);
        assertThat(List.of(same.sAbsolute(), same.sSquared(), same.kappa(), same.pi(), same.tauB()))
                .allSatisfy(value -> assertThat(value).isEqualTo(1, within(1e-12)));
    }

    @Test
    void whatIsNotDefinedIsMissing() {
        assertThat(Similarity.of(Portfolios.of(new byte[][] {{1, 1, 1}, {0, 1, 3}}, 4), 0, 1)
                        .tauB())
                .isNaN();
    }

    @Test
    void theHighestPledgeCountsAndAStateIsItsOwnAlly() {
        var pledges = List.of(
                new Pledge(2, 20, 1940, 1950, EnumSet.of(Pledge.Kind.CONSULTATION)),
                new Pledge(2, 20, 1945, 1948, EnumSet.of(Pledge.Kind.DEFENSE, Pledge.Kind.OFFENSE)),
                new Pledge(20, 2, 1945, 1948, EnumSet.of(Pledge.Kind.NONAGGRESSION)),
                new Pledge(2, 70, 1945, 1948, EnumSet.of(Pledge.Kind.OFFENSE)),
                new Pledge(2, 999, 1945, 1948, EnumSet.of(Pledge.Kind.DEFENSE)));
        var of = AlliancePortfolios.of(pledges, List.of(2, 20, 70), 1948);
        assertThat(of.levels(0)).containsExactly(3, 3, 0);
        assertThat(of.levels(1)).containsExactly(2, 3, 0);
        assertThat(AlliancePortfolios.of(pledges, List.of(2, 20, 70), 1949).levels(0))
                .containsExactly(3, 1, 0);
    }
}
