package concert.scenario.energy;

import concert.scenario.Provenance;
import concert.scenario.Roster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Numbers over some sets of an energy system, of which most are the same: those that differ are held, in the order
/// of the sets, with a number for all others. Places are given by the members' indices in the sets' rosters.
public final class EnergyTable {
    private static final long FEW = 1 << 14;
    /// A table that holds one of so many places is written out.
    private static final long DENSE = 4;

    private final List<EnergySet> sets;
    private final int[] sizes;
    private final long[] keys;
    private final double[] values;
    private final List<Provenance> provenance;
    private final double otherwise;
    /// The number of every place where there are few places, so that one is found without search; else empty.
    private final double[] all;

    private EnergyTable(Draft draft, long[] keys, double[] values, List<Provenance> provenance) {
        this.sets = draft.shape.sets;
        this.sizes = draft.shape.sizes;
        this.keys = keys;
        this.values = values;
        this.provenance = provenance;
        this.otherwise = draft.otherwise;
        this.all = all();
    }

    private double[] all() {
        var cells = cells();
        if (cells > Math.max(FEW, DENSE * keys.length)) {
            return new double[0];
        }
        var numbers = new double[(int) cells];
        Arrays.fill(numbers, otherwise);
        for (var entry = 0; entry < keys.length; entry++) {
            numbers[(int) keys[entry]] = values[entry];
        }
        return numbers;
    }

    private long cells() {
        var cells = 1L;
        for (var size : sizes) {
            cells = Math.multiplyExact(cells, size);
        }
        return cells;
    }

    /// {@return the sets over which it is given}
    public List<EnergySet> sets() {
        return sets;
    }

    /// {@return the number of all places that it does not hold; NaN if there is none}
    public double otherwise() {
        return otherwise;
    }

    /// {@return how many places it holds}
    public int size() {
        return keys.length;
    }

    /// {@return the number of one of the places that it holds}
    ///
    /// @param entry from 0, in the order of the sets
    public double value(int entry) {
        return values[entry];
    }

    /// {@return where one of the numbers that it holds comes from}
    ///
    /// @param entry from 0, in the order of the sets
    public Provenance provenance(int entry) {
        return provenance.isEmpty() ? Provenance.UNSTATED : provenance.get(entry);
    }

    /// {@return one of the places that it holds: an index for each set}
    ///
    /// @param entry from 0, in the order of the sets
    public int[] place(int entry) {
        var place = new int[sizes.length];
        var rest = keys[entry];
        for (var set = sizes.length - 1; set >= 0; set--) {
            place[set] = (int) (rest % sizes[set]);
            rest /= sizes[set];
        }
        return place;
    }

    /// {@return whether every place is held}
    public boolean isFull() {
        return keys.length == cells();
    }

    /// {@return the number at a place over one set}
    ///
    /// @param a index in the first set
    public double at(int a) {
        return at((long) a);
    }

    /// {@return the number at a place over two sets}
    ///
    /// @param a index in the first set
    /// @param b index in the second set
    public double at(int a, int b) {
        return at((long) a * sizes[1] + b);
    }

    /// {@return the number at a place over three sets}
    ///
    /// @param a index in the first set
    /// @param b index in the second set
    /// @param c index in the third set
    public double at(int a, int b, int c) {
        return at(((long) a * sizes[1] + b) * sizes[2] + c);
    }

    /// {@return the number at a place over four sets}
    ///
    /// @param a index in the first set
    /// @param b index in the second set
    /// @param c index in the third set
    /// @param d index in the fourth set
    public double at(int a, int b, int c, int d) {
        return at((((long) a * sizes[1] + b) * sizes[2] + c) * sizes[3] + d);
    }

    /// {@return the number at a place}
    ///
    /// @param place an index for each set
    public double at(int... place) {
        return at(key(sizes, place));
    }

    private double at(long key) {
        if (all.length > 0) {
            return all[(int) key];
        }
        var entry = Arrays.binarySearch(keys, key);
        return entry < 0 ? otherwise : values[entry];
    }

    private static long key(int[] sizes, int... place) {
        if (place.length != sizes.length) {
            throw new IllegalArgumentException(
                    "place " + Arrays.toString(place) + " has " + place.length + " indices, expected " + sizes.length);
        }
        var key = 0L;
        for (var set = 0; set < sizes.length; set++) {
            if (place[set] < 0 || place[set] >= sizes[set]) {
                throw new IllegalArgumentException("place " + Arrays.toString(place)
                        + " lies outside a table of the sizes " + Arrays.toString(sizes));
            }
            key = key * sizes[set] + place[set];
        }
        return key;
    }

    /// {@return a draft that holds the same numbers}
    public Draft draft() {
        var draft = new Draft(new Shape(sets, sizes), otherwise);
        for (var entry = 0; entry < keys.length; entry++) {
            draft.entries.add(new Entry(keys[entry], values[entry], provenance(entry)));
        }
        return draft;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnergyTable that
                && sets.equals(that.sets)
                && Arrays.equals(sizes, that.sizes)
                && Double.compare(otherwise, that.otherwise) == 0
                && Arrays.equals(keys, that.keys)
                && Arrays.equals(values, that.values)
                && provenance.equals(that.provenance);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "EnergyTable over " + sets + " with " + keys.length + " numbers, otherwise " + otherwise;
    }

    private record Entry(long key, double value, Provenance provenance) {}

    private static final class Shape {
        private final List<EnergySet> sets;
        private final int[] sizes;

        Shape(List<EnergySet> sets, int[] sizes) {
            this.sets = sets;
            this.sizes = sizes;
        }
    }

    /// A table in the making. A number set later stands in place of one set earlier.
    public static final class Draft {
        private final Shape shape;
        private final double otherwise;
        private final List<Entry> entries = new ArrayList<>();

        private Draft(Shape shape, double otherwise) {
            this.shape = shape;
            this.otherwise = otherwise;
        }

        /// An empty table.
        ///
        /// @param over the sets over which it is given
        /// @param rosters the members of all sets
        /// @param otherwise the number of all places that it does not hold; NaN if there is none
        public Draft(List<EnergySet> over, Map<EnergySet, Roster> rosters, double otherwise) {
            this(
                    new Shape(
                            List.copyOf(over),
                            over.stream()
                                    .mapToInt(set -> Objects.requireNonNull(rosters.get(set))
                                            .size())
                                    .toArray()),
                    otherwise);
        }

        /// Sets the number of a place.
        ///
        /// @param value the number
        /// @param place an index for each set
        /// @return this
        public Draft set(double value, int... place) {
            return set(value, Provenance.UNSTATED, place);
        }

        /// Sets the number of a place.
        ///
        /// @param value the number
        /// @param provenance where it comes from
        /// @param place an index for each set
        /// @return this
        public Draft set(double value, Provenance provenance, int... place) {
            entries.add(new Entry(key(shape.sizes, place), value, provenance));
            return this;
        }

        /// Sets the numbers that another table holds.
        ///
        /// @param changes a table over the same sets
        /// @return this
        public Draft setAll(EnergyTable changes) {
            entries.addAll(changes.draft().entries);
            return this;
        }

        /// {@return the table as it stands now}
        public EnergyTable table() {
            var ordered = new ArrayList<>(entries);
            ordered.sort(Comparator.comparingLong(Entry::key));
            var last = new ArrayList<Entry>(entries.size());
            for (var entry : ordered) {
                if (!last.isEmpty() && last.getLast().key == entry.key) {
                    last.removeLast();
                }
                last.add(entry);
            }
            var sourced = last.stream().anyMatch(entry -> !entry.provenance.equals(Provenance.UNSTATED));
            return new EnergyTable(
                    this,
                    last.stream().mapToLong(Entry::key).toArray(),
                    last.stream().mapToDouble(Entry::value).toArray(),
                    sourced ? last.stream().map(Entry::provenance).toList() : List.of());
        }
    }
}
