package concert.scenario;

/// Where a row comes from.
///
/// @param source id of a [Source], empty if none is named
/// @param quote the words of the source that carry the row, empty if none are given
/// @param basis on what the row rests
/// @param note the coder's remark, empty if none
public record Provenance(String source, String quote, Basis basis, String note) {
    /// Nothing is said of where the row comes from.
    public static final Provenance UNSTATED = new Provenance("", "", Basis.UNSTATED, "");

    /// {@return a row that another analysis computed}
    ///
    /// @param by the analysis that computed it
    public static Provenance computed(String by) {
        return new Provenance("", "", Basis.COMPUTED, by);
    }

    /// {@return whether a source is named}
    public boolean hasSource() {
        return !source.isEmpty();
    }
}
