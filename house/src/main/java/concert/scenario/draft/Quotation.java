package concert.scenario.draft;

/// Words of a document as they stand there, and what stands around them.
///
/// @param before the characters just before
/// @param quote the words
/// @param after the characters just after
public record Quotation(String before, String quote, String after) {
    /// {@return how well this and another quotation stand in the same place, from 0 to 1: the share of the characters
    /// around them that agree, counted from the quote outwards}
    ///
    /// @param other the other
    public double nearness(Quotation other) {
        var length = Math.max(before.length(), other.before.length()) + Math.max(after.length(), other.after.length());
        return length == 0
                ? 1
                : (double) (agreeingEnd(before, other.before) + agreeingStart(after, other.after)) / length;
    }

    private static int agreeingStart(String a, String b) {
        var at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int agreeingEnd(String a, String b) {
        var at = 0;
        while (at < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - at) == b.charAt(b.length() - 1 - at)) {
            at++;
        }
        return at;
    }
}
