package concert.data.sets;

import java.util.List;

/// The tables of the store: one for each data set. The first columns of each are version and key.
public final class Schema {
    private Schema() {}

    /// A column of a table.
    record Column(String name, String type) {}

    /// {@return the columns of a data set's table after `version`}
    static List<Column> columns(DataSet set) {
        return switch (set) {
            case NMC ->
                columns(
                        "ccode INTEGER, year INTEGER, milex DOUBLE, milper DOUBLE, irst DOUBLE, pec DOUBLE, tpop DOUBLE, "
                                + "upop DOUBLE, cinc DOUBLE");
            case COW_ALLIANCES, ATOP ->
                columns(
                        "ccode1 INTEGER, ccode2 INTEGER, first INTEGER, last INTEGER, defense BOOLEAN, offense BOOLEAN, "
                                + "neutrality BOOLEAN, nonaggression BOOLEAN, consultation BOOLEAN");
            case MID ->
                columns("dispute INTEGER, ccode1 INTEGER, ccode2 INTEGER, year INTEGER, side1 INTEGER, side2 INTEGER, "
                        + "hostlev INTEGER");
            case COW_STATES, COW_MAJORS -> columns("ccode INTEGER, first DATE, last DATE");
            case GW_STATES -> columns("gwcode INTEGER, first DATE, last DATE");
            case UN_VOTES ->
                columns("rcid INTEGER, session INTEGER, date DATE, important BOOLEAN, amend BOOLEAN, para BOOLEAN, "
                        + "unres VARCHAR, votes VARCHAR");
            case IDEAL_POINTS ->
                columns(
                        "vote_set VARCHAR, ccode INTEGER, year INTEGER, votes INTEGER, point DOUBLE, q5 DOUBLE, q95 DOUBLE");
        };
    }

    /// {@return how many columns after `version` tell the rows of a table apart; 0 where equal rows may stand}
    static int keys(DataSet set) {
        return switch (set) {
            case NMC -> 2;
            case COW_ALLIANCES, ATOP, COW_STATES, COW_MAJORS, GW_STATES -> 0;
            case MID -> 4;
            case UN_VOTES -> 1;
            case IDEAL_POINTS -> 3;
        };
    }

    /// {@return the statement that makes a data set's table}
    ///
    /// @param set the data set
    public static String create(DataSet set) {
        var sql = new StringBuilder("CREATE TABLE IF NOT EXISTS " + set.table() + " (version VARCHAR");
        columns(set)
                .forEach(column ->
                        sql.append(", ").append(column.name()).append(' ').append(column.type()));
        return sql.append(')').toString();
    }

    private static List<Column> columns(String declared) {
        return List.of(declared.split(", ")).stream()
                .map(column -> column.split(" "))
                .map(parts -> new Column(parts[0], parts[1]))
                .toList();
    }
}
