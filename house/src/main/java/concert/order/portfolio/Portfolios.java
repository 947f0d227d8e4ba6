package concert.order.portfolio;

/// For each of several states, the level of its tie to each of several others, or of its vote in each of
/// several votes: one bit for each level and place, so that the contingency table of two states is counted by
/// machine words.
public final class Portfolios {
    private final int states;
    private final int levels;
    private final int words;
    private final long[] bits;

    private Portfolios(int states, int levels, int words, long[] bits) {
        this.states = states;
        this.levels = levels;
        this.words = words;
        this.bits = bits;
    }

    /// Portfolios of levels.
    ///
    /// @param portfolio one row for each state with a level for each place, from 0; −1 where there is none,
    /// such as an absence from a vote
    /// @param levels how many levels there are
    /// @return the portfolios
    public static Portfolios of(byte[][] portfolio, int levels) {
        var places = portfolio.length == 0 ? 0 : portfolio[0].length;
        var words = (places + Long.SIZE - 1) / Long.SIZE;
        var bits = new long[portfolio.length * levels * words];
        for (var i = 0; i < portfolio.length; i++) {
            for (var k = 0; k < places; k++) {
                var level = portfolio[i][k];
                if (level >= 0) {
                    bits[(i * levels + level) * words + k / Long.SIZE] |= 1L << (k % Long.SIZE);
                }
            }
        }
        return new Portfolios(portfolio.length, levels, words, bits);
    }

    /// {@return how many states there are}
    public int size() {
        return states;
    }

    /// {@return how many levels there are}
    public int levels() {
        return levels;
    }

    /// {@return the contingency table of two states: at `u * levels + v` the number of places at which the
    ///     first has level u and the second v}
    ///
    /// @param i the first state
    /// @param j the second state
    public int[] contingency(int i, int j) {
        var counts = new int[levels * levels];
        count(i, j, counts);
        return counts;
    }

    /// Writes a contingency table into a given array.
    void count(int i, int j, int[] counts) {
        for (var u = 0; u < levels; u++) {
            var x = (i * levels + u) * words;
            for (var v = 0; v < levels; v++) {
                var y = (j * levels + v) * words;
                var n = 0;
                for (var w = 0; w < words; w++) {
                    n += Long.bitCount(bits[x + w] & bits[y + w]);
                }
                counts[u * levels + v] = n;
            }
        }
    }
}
