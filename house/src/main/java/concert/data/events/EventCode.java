package concert.data.events;

import java.util.List;
import java.util.function.UnaryOperator;

/// A code of CAMEO, with the intensity that Goldstein's scale gives it in the table of 312 codes of ICEWS.
///
/// @param code the code, with its leading zero
/// @param name what it stands for
/// @param goldstein its intensity
/// @param type its type in PLOVER, empty where it has none
/// @param mode its mode in PLOVER, empty where it has none
public record EventCode(String code, String name, double goldstein, String type, String mode) {
    private static final int QUAD_VERBAL_COOPERATION = 5;
    private static final int QUAD_MATERIAL_COOPERATION = 8;
    private static final int QUAD_VERBAL_CONFLICT = 13;

    /// {@return the quad class of its root: 1 verbal cooperation (01 to 05), 2 material cooperation (06 to 08), 3
    /// verbal
    ///     conflict (09 to 13), 4 material conflict (14 to 20)}
    public int quad() {
        var root = Integer.parseInt(code.substring(0, 2));
        if (root <= QUAD_VERBAL_COOPERATION) {
            return 1;
        }
        if (root <= QUAD_MATERIAL_COOPERATION) {
            return 2;
        }
        return root <= QUAD_VERBAL_CONFLICT ? 3 : 4;
    }

    /// {@return every code, in order}
    ///
    /// @param type gives the type of a code in PLOVER
    /// @param mode gives its mode
    public static List<EventCode> all(UnaryOperator<String> type, UnaryOperator<String> mode) {
        return Sql.resource("cameo.csv")
                .lines()
                .skip(1)
                .map(line -> read(line, type, mode))
                .toList();
    }

    private static EventCode read(String line, UnaryOperator<String> type, UnaryOperator<String> mode) {
        var first = line.indexOf(',');
        var last = line.lastIndexOf(',');
        var code = line.substring(0, first);
        return new EventCode(
                code,
                line.substring(first + 1, last).replace("\"", ""),
                Double.parseDouble(line.substring(last + 1)),
                type.apply(code),
                mode.apply(code));
    }
}
