package concert.cli.robustness;

/// Futures or cases that decide a condition.
///
/// @param noun what they are called
/// @param all how many there are, those that do not decide it included
/// @param rows the inputs of each that decides it
/// @param ofInterest whether it holds there
@SuppressWarnings("ArrayRecordComponent") // never compared
record Cases(String noun, int all, double[][] rows, boolean[] ofInterest) {
    int decided() {
        return rows.length;
    }

    int holding() {
        var holding = 0;
        for (var holds : ofInterest) {
            holding += holds ? 1 : 0;
        }
        return holding;
    }
}
