package concert.order.portfolio;

import java.util.Arrays;
import java.util.List;

/// The portfolios of several states in a year: for each the level of its tie to each member of the system, or of its
/// vote in each roll call.
public final class StatePortfolios {
    private final int year;
    private final List<Integer> states;
    private final byte[][] levels;
    private final int count;

    StatePortfolios(int year, List<Integer> states, byte[][] levels, int count) {
        this.year = year;
        this.states = List.copyOf(states);
        this.levels = levels;
        this.count = count;
    }

    /// {@return the year}
    public int year() {
        return year;
    }

    /// {@return the states, by their numbers in the Correlates of War}
    public List<Integer> states() {
        return states;
    }

    /// {@return how many levels there are}
    public int count() {
        return count;
    }

    /// {@return how many places a portfolio has: members, or roll calls}
    public int places() {
        return levels.length == 0 ? 0 : levels[0].length;
    }

    /// {@return the levels of a state, copied; −1 where it has none}
    ///
    /// @param state its position
    public byte[] levels(int state) {
        return Arrays.copyOf(levels[state], levels[state].length);
    }

    /// {@return the portfolios as bits}
    public Portfolios portfolios() {
        return Portfolios.of(levels, count);
    }
}
