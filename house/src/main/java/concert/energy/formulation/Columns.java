package concert.energy.formulation;

import concert.energy.frame.Frame;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which column of the linear program holds which quantity.
public final class Columns {
    /// No column: the quantity is 0.
    public static final int NONE = -1;

    private final Frame frame;
    private final int[] built;
    private final int[] total;
    private final int[] activity;
    private final int[] newStorage;
    private final int[] storage;
    private final int[] delivered;
    private final Map<Long, Integer> trade = new HashMap<>();
    private final Map<Integer, Integer> units = new HashMap<>();

    Columns(Frame frame) {
        this.frame = frame;
        built = none(frame.regions * frame.technologies * frame.years);
        total = none(built.length);
        activity = none(built.length * frame.modes);
        newStorage = none(frame.regions * frame.stores * frame.years);
        storage = none(newStorage.length);
        delivered = none(frame.system.arrangements().contracts().size() * frame.years);
    }

    private static int[] none(int size) {
        var columns = new int[size];
        Arrays.fill(columns, NONE);
        return columns;
    }

    private int capacity(int r, int t, int y) {
        return (r * frame.technologies + t) * frame.years + y;
    }

    private int cell(int r, int t, int m, int y) {
        return capacity(r, t, y) * frame.modes + m;
    }

    private int store(int r, int s, int y) {
        return (r * frame.stores + s) * frame.years + y;
    }

    /// {@return NewCapacity[r,t,y]}
    ///
    /// @param r the region
    /// @param t the technology
    /// @param y the year
    public int built(int r, int t, int y) {
        return built[capacity(r, t, y)];
    }

    void setBuilt(int r, int t, int y, int column) {
        built[capacity(r, t, y)] = column;
    }

    /// {@return TotalCapacityAnnual[r,t,y]}
    ///
    /// @param r the region
    /// @param t the technology
    /// @param y the year
    public int total(int r, int t, int y) {
        return total[capacity(r, t, y)];
    }

    void setTotal(int r, int t, int y, int column) {
        total[capacity(r, t, y)] = column;
    }

    /// {@return RateOfActivity[r,l,t,m,y], or none where it is 0; the slices of a mode stand one after the other}
    ///
    /// @param r the region
    /// @param l the slice
    /// @param t the technology
    /// @param m the mode
    /// @param y the year
    public int activity(int r, int l, int t, int m, int y) {
        var first = activity[cell(r, t, m, y)];
        return first == NONE ? NONE : first + l;
    }

    /// {@return whether a mode can run at all}
    ///
    /// @param r the region
    /// @param t the technology
    /// @param m the mode
    /// @param y the year
    public boolean runs(int r, int t, int m, int y) {
        return activity[cell(r, t, m, y)] != NONE;
    }

    void setActivity(int r, int t, int m, int y, int firstColumn) {
        activity[cell(r, t, m, y)] = firstColumn;
    }

    /// {@return NewStorageCapacity[r,s,y]}
    ///
    /// @param r the region
    /// @param s the store
    /// @param y the year
    public int newStorage(int r, int s, int y) {
        return newStorage[store(r, s, y)];
    }

    void setNewStorage(int r, int s, int y, int column) {
        newStorage[store(r, s, y)] = column;
    }

    /// StorageUpperLimit[r,s,y].
    int storage(int r, int s, int y) {
        return storage[store(r, s, y)];
    }

    void setStorage(int r, int s, int y, int column) {
        storage[store(r, s, y)] = column;
    }

    boolean hasTrade() {
        return !trade.isEmpty();
    }

    /// {@return Trade of two regions in the first slice, positive where the one that stands first exports; the slices
    /// stand one after the other}
    ///
    /// @param r one region
    /// @param rr the other
    /// @param f the fuel
    /// @param y the year
    public int trade(int r, int rr, int f, int y) {
        return trade.getOrDefault(pair(r, rr, f, y), NONE);
    }

    void setTrade(int r, int rr, int f, int y, int firstColumn) {
        trade.put(pair(r, rr, f, y), firstColumn);
    }

    private long pair(int r, int rr, int f, int y) {
        var regions = (long) Math.min(r, rr) * frame.regions + Math.max(r, rr);
        return (regions * frame.fuels + f) * frame.years + y;
    }

    /// {@return what a contract delivers in a year}
    ///
    /// @param contract its place in the list of contracts
    /// @param y the year
    public int delivered(int contract, int y) {
        return delivered[contract * frame.years + y];
    }

    void setDelivered(int contract, int y, int column) {
        delivered[contract * frame.years + y] = column;
    }

    /// {@return NumberOfNewTechnologyUnits[r,t,y], or none where any amount can be built}
    ///
    /// @param r the region
    /// @param t the technology
    /// @param y the year
    public int units(int r, int t, int y) {
        return units.getOrDefault(capacity(r, t, y), NONE);
    }

    void setUnits(int r, int t, int y, int column) {
        units.put(capacity(r, t, y), column);
    }
}
