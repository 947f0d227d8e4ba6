package concert.coding.dictionary;

import java.util.List;

/// A code of an actor and when it holds.
///
/// @param code the code, such as `RUSGOV`; `---` is the null code
/// @param from the first day as YYYYMMDD, 0 where it has none
/// @param to the last day, 99999999 where it has none
public record DatedCode(String code, int from, int to) {
    /// The first day of a code without one.
    public static final int ALWAYS = 0;

    /// The last day of a code without one.
    public static final int EVER = 99_999_999;

    /// The code that says there is none.
    public static final String NULL = "---";

    /// {@return whether the code is bound to a time}
    public boolean isDated() {
        return from > ALWAYS || to < EVER;
    }

    /// {@return the code on a day: the first dated one that holds, else the first undated one, else the null code}
    ///
    /// @param codes the codes in the order of the file
    /// @param day the day as YYYYMMDD; 0 where it is unknown, and then the first code stands where none is undated
    public static String on(List<DatedCode> codes, int day) {
        var undated = NULL;
        for (var index = codes.size() - 1; index >= 0; index--) {
            var code = codes.get(index);
            if (!code.isDated()) {
                undated = code.code();
            }
        }
        if (day == 0) {
            return NULL.equals(undated) && !codes.isEmpty() ? codes.getFirst().code() : undated;
        }
        for (var code : codes) {
            if (code.isDated() && code.from() <= day && day <= code.to()) {
                return code.code();
            }
        }
        return undated;
    }
}
