package concert.deals;

import java.util.Arrays;

/// Kept points of any dimension in a k-d tree (Bentley 1975, doi:10.1145/361002.361007) whose nodes know the largest
/// coordinates below them.
final class KdTree implements Dominance {
    private final int dimensions;
    private final double tolerance;
    private double[] point;
    private double[] highest;
    private int[] left = new int[16];
    private int[] right = new int[16];
    private int[] stack = new int[64];
    private int size;

    KdTree(int dimensions, double tolerance) {
        this.dimensions = dimensions;
        this.tolerance = tolerance;
        this.point = new double[16 * dimensions];
        this.highest = new double[16 * dimensions];
    }

    @Override
    public int find(double[] all, int from) {
        var top = 0;
        if (size > 0) {
            stack[top++] = 0;
        }
        while (top > 0) {
            var node = stack[--top];
            if (!covers(highest, node, all, from)) {
                continue;
            }
            if (covers(point, node, all, from)) {
                return node;
            }
            if (top + 2 > stack.length) {
                stack = Arrays.copyOf(stack, 2 * stack.length);
            }
            if (right[node] > 0) {
                stack[top++] = right[node];
            }
            if (left[node] > 0) {
                stack[top++] = left[node];
            }
        }
        return NONE;
    }

    private boolean covers(double[] coordinates, int node, double[] all, int from) {
        for (var d = 0; d < dimensions; d++) {
            if (coordinates[node * dimensions + d] < all[from + d] - tolerance) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void keep(double[] all, int from) {
        if (size == left.length) {
            grow();
        }
        if (size > 0) {
            hang(all, from);
        }
        System.arraycopy(all, from, point, size * dimensions, dimensions);
        System.arraycopy(all, from, highest, size * dimensions, dimensions);
        size++;
    }

    private void hang(double[] all, int from) {
        var node = 0;
        for (var depth = 0; ; depth++) {
            for (var d = 0; d < dimensions; d++) {
                var at = node * dimensions + d;
                highest[at] = Math.max(highest[at], all[from + d]);
            }
            var axis = depth % dimensions;
            var side = all[from + axis] < point[node * dimensions + axis] ? left : right;
            if (side[node] == 0) {
                side[node] = size;
                return;
            }
            node = side[node];
        }
    }

    private void grow() {
        var more = 2 * left.length;
        left = Arrays.copyOf(left, more);
        right = Arrays.copyOf(right, more);
        point = Arrays.copyOf(point, more * dimensions);
        highest = Arrays.copyOf(highest, more * dimensions);
    }
}
