package concert.deals;

import java.util.TreeMap;

/// Kept points of two dimensions: as the first coordinate falls, the second rises, so the point that may be at least
/// as good is the next one in the first coordinate (Kung, Luccio & Preparata 1975, doi:10.1145/321906.321910).
final class Staircase implements Dominance {
    private final double tolerance;
    private final TreeMap<Double, Step> steps = new TreeMap<>();
    private int size;

    private record Step(int number, double second) {}

    Staircase(double tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int find(double[] all, int from) {
        var next = steps.ceilingEntry(all[from] - tolerance);
        while (next != null && next.getKey() <= all[from] + tolerance) {
            if (next.getValue().second() >= all[from + 1] - tolerance) {
                return next.getValue().number();
            }
            next = steps.higherEntry(next.getKey());
        }
        return next != null && next.getValue().second() >= all[from + 1] - tolerance
                ? next.getValue().number()
                : NONE;
    }

    @Override
    public void keep(double[] all, int from) {
        steps.put(all[from], new Step(size++, all[from + 1]));
    }
}
