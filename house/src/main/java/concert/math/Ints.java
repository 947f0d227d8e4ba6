package concert.math;

import java.util.Arrays;
import java.util.Objects;

/// A growing list of whole numbers.
final class Ints {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[Objects.checkIndex(index, size)];
    }

    void set(int index, int value) {
        values[Objects.checkIndex(index, size)] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
