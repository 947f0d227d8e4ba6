package concert.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same bits as the sort of the Java library.
class RadixSortTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1_999, 2_000, 10_000})
    void numbersOfAllSizesAndSigns(int count) {
        var numbers = new double[count];
        for (var i = 0; i < count; i++) {
            var u = RandomStream.uniform(1, i, 0);
            numbers[i] = switch (i % 5) {
                case 0 -> u - .5;
                case 1 -> StrictMath.exp(1400 * (u - .5));
                case 2 -> -StrictMath.exp(1400 * (u - .5));
                case 3 -> Math.rint(4 * u - 2);
                default -> i % 2 == 0 ? -0.0 : i % 3 == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            };
        }
        same(numbers);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -3, 1e300})
    void numbersThatAreAllTheSame(double number) {
        var numbers = new double[3_000];
        Arrays.fill(numbers, number);
        same(numbers);
    }

    private static void same(double[] numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        RadixSort.sort(numbers);
        assertThat(Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray())
                .containsExactly(Arrays.stream(sorted)
                        .mapToLong(Double::doubleToRawLongBits)
                        .toArray());
    }
}
