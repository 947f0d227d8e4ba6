package concert.scenario;

/// An uncertain number of a scenario and the place where it stands.
///
/// @param table the table
/// @param key the row's key
/// @param field the field's name
/// @param estimate what stands there
public record Input(Table table, String key, String field, Estimate estimate) {

    /// {@return its stable name, such as `stances.a_withdrawal.USA.position`}
    public String path() {
        return table.id() + "." + key + "." + field;
    }
}
