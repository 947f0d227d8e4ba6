package concert.folder.genius;

import java.util.List;

/// An issue of GENIUS, which is an item under negotiation here.
///
/// @param index its number in the files
/// @param name its name, unlike any other's
/// @param kind how its values are written
/// @param options the values that can be agreed on, in the order of the domain
/// @param low the lowest value, of integers and reals
/// @param steps whether values in between were left out
record Item(int index, String name, Kind kind, List<String> options, double low, Steps steps) {
    /// How values are written.
    enum Kind {
        /// Named values.
        DISCRETE,
        /// Whole numbers from a lower to an upper bound.
        INTEGER,
        /// Numbers from a lower to an upper bound.
        REAL
    }

    /// Whether every value is an option.
    enum Steps {
        /// Each value is an option.
        ALL,
        /// The options are some of the values, at equal distances.
        SOME
    }
}
