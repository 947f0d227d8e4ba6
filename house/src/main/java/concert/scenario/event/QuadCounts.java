package concert.scenario.event;

/// Events by quad class.
///
/// @param verbalCooperation words that cooperate
/// @param materialCooperation deeds that cooperate
/// @param verbalConflict words that conflict
/// @param materialConflict deeds that conflict
public record QuadCounts(long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {
    /// No events.
    public static final QuadCounts NONE = new QuadCounts(0, 0, 0, 0);

    /// {@return the sum of two}
    ///
    /// @param other the other
    public QuadCounts plus(QuadCounts other) {
        return new QuadCounts(
                verbalCooperation + other.verbalCooperation,
                materialCooperation + other.materialCooperation,
                verbalConflict + other.verbalConflict,
                materialConflict + other.materialConflict);
    }

    /// {@return events that cooperate}
    public long cooperation() {
        return verbalCooperation + materialCooperation;
    }

    /// {@return events that conflict}
    public long conflict() {
        return verbalConflict + materialConflict;
    }

    /// {@return events of any of the four classes}
    public long all() {
        return cooperation() + conflict();
    }

    /// {@return events that cooperate less events that conflict, over both; NaN without either}
    public double balance() {
        return all() == 0 ? Double.NaN : (double) (cooperation() - conflict()) / all();
    }
}
