package concert.data.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which class of the four an event counts in. The published mappings differ.
public enum QuadMapping {
    /// The class that the row states; where it states none, that of [#CAMEO].
    ROW("quad"),
    /// By CAMEO's root as GDELT has it: 01 to 05, 06 to 08, 09 to 13, 14 to 20.
    CAMEO(
            "CASE WHEN code IS NULL THEN quad WHEN SUBSTRING(code, 1, 2) <= '05' THEN 1 WHEN SUBSTRING(code, 1, 2) <= '08' "
                    + "THEN 2 WHEN SUBSTRING(code, 1, 2) <= '13' THEN 3 ELSE 4 END"),
    /// As Phoenix's penta class: statements and appeals (01, 02) are in none, the others as in [#CAMEO].
    PENTA(
            "CASE WHEN code IS NULL THEN quad WHEN SUBSTRING(code, 1, 2) <= '02' THEN 0 WHEN SUBSTRING(code, 1, 2) <= '05' "
                    + "THEN 1 WHEN SUBSTRING(code, 1, 2) <= '08' THEN 2 WHEN SUBSTRING(code, 1, 2) <= '13' THEN 3 ELSE 4 END"),
    /// By PLOVER's type: requests, accusations, rejections and threats are verbal conflict, retreats material
    /// cooperation; statements and appeals, which have no type, are in none.
    PLOVER("CASE WHEN type IN ('agree', 'consult', 'support', 'concede') THEN 1 "
            + "WHEN type IN ('cooperate', 'aid', 'retreat') THEN 2 "
            + "WHEN type IN ('request', 'accuse', 'reject', 'threaten') THEN 3 "
            + "WHEN type IN ('protest', 'sanction', 'mobilize', 'coerce', 'assault') THEN 4 ELSE 0 END");

    private final String sql;

    QuadMapping(String sql) {
        this.sql = sql;
    }

    /// {@return the expression of SQL that gives the class of a row, 0 for none}
    public String sql() {
        return sql;
    }

    /// {@return its name in lower case}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return the mapping that a user names}
    ///
    /// @param name its name
    public static Optional<QuadMapping> find(String name) {
        return Arrays.stream(values())
                .filter(mapping -> mapping.id().equalsIgnoreCase(name))
                .findFirst();
    }
}
