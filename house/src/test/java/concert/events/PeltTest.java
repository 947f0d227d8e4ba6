package concert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeltTest {
    /// The annual flow of the Nile at Aswan, 1871–1970 (Cobb 1978, Biometrika 65: 243–251): it falls after
    /// 1898, the 28th year, from a mean of 1097.75 to 849.97.
    static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    /// Rates of exposure one.
    static RateSeries plain(double... rates) {
        var ones = new double[rates.length];
        Arrays.fill(ones, 1);
        return RateSeries.ofSums(rates, new double[rates.length], ones, ones);
    }

    @Test
    void theNileFallsAfter1898() {
        var changes = Pelt.of(plain(NILE), Pelt.Options.DEFAULTS).changes();
        assertThat(changes).extracting(Change::index).containsExactly(28);
        assertThat(changes.getFirst().before()).isCloseTo(1097.75, within(1e-9));
        assertThat(changes.getFirst().after()).isCloseTo(849.9722222222, within(1e-9));
        assertThat(changes.getFirst().score()).isGreaterThan(1);
    }

    @Test
    void aLevelSeriesHasNoChange() {
        assertThat(Pelt.of(plain(4, 4, 4, 4, 4, 4), Pelt.Options.DEFAULTS).changes())
                .isEmpty();
        assertThat(Pelt.of(plain(1, 2, 1, 2, 1, 2, 1, 2, 1, 2), Pelt.Options.DEFAULTS)
                        .changes())
                .isEmpty();
        assertThat(Pelt.of(plain(), Pelt.Options.DEFAULTS).changes()).isEmpty();
    }

    /// Pruning loses nothing: the same cost as by trying every last change.
    @Test
    void pruningIsExact() {
        for (var seed = 1; seed <= 60; seed++) {
            var series = new double[20 + seed % 30];
            var level = 0.0;
            for (var i = 0; i < series.length; i++) {
                level = RandomStream.uniform(seed, i, 0) < 0.1 ? 4 * RandomStream.uniform(seed, i, 1) : level;
                series[i] = level + RandomStream.uniform(seed, i, 2);
            }
            var cost = SegmentCost.normal(plain(series), new Noise(0, 0.09, 0));
            for (var shortest = 1; shortest <= 4; shortest++) {
                var beta = 0.5 + 3 * RandomStream.uniform(seed, shortest, 3);
                var ends = Pelt.ends(cost, beta, shortest);
                assertThat(total(cost, ends, beta)).isCloseTo(leastCost(cost, beta, shortest), within(1e-9));
                var fewest = shortest;
                assertThat(lengths(ends)).allMatch(length -> length >= fewest);
            }
        }
    }

    private static List<Integer> lengths(List<Integer> ends) {
        var lengths = new ArrayList<Integer>();
        for (var i = 0; i < ends.size(); i++) {
            lengths.add(ends.get(i) - (i == 0 ? 0 : ends.get(i - 1)));
        }
        return lengths;
    }

    private static double total(SegmentCost cost, List<Integer> ends, double beta) {
        var total = -beta;
        for (var i = 0; i < ends.size(); i++) {
            total += cost.of(i == 0 ? 0 : ends.get(i - 1), ends.get(i)) + beta;
        }
        return total;
    }

    private static double leastCost(SegmentCost cost, double beta, int shortest) {
        var least = new double[cost.size() + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = -beta;
        for (var t = shortest; t <= cost.size(); t++) {
            for (var s = 0; s <= t - shortest; s++) {
                least[t] = Math.min(least[t], least[s] + cost.of(s, t) + beta);
            }
        }
        return least[cost.size()];
    }
}
