package concert.math;

import java.util.Arrays;
import java.util.Objects;

/// A growing list of numbers.
final class Doubles {
    private double[] values = new double[16];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    double get(int index) {
        return values[Objects.checkIndex(index, size)];
    }

    void set(int index, double value) {
        values[Objects.checkIndex(index, size)] = value;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
