package concert.scenario.energy;

/// Checks of single numbers.
final class Ranges {
    private Ranges() {}

    static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + ", expected a share from 0 to 1");
        }
    }

    static void atLeast(String name, double value, double least) {
        if (!(value >= least)) {
            throw new IllegalArgumentException(name + " is " + value + ", expected at least " + least);
        }
    }
}
