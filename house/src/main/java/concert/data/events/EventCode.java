package concert.data.events;

import concert.data.store.Resource;
import concert.scenario.event.Plover;
import concert.scenario.event.QuadClass;
import java.util.List;

/// A code of CAMEO, with the intensity that Goldstein's scale gives it in the table of 312 codes of ICEWS.
///
/// @param code the code, with its leading zero
/// @param name what it stands for
/// @param goldstein its intensity
/// @param type its type in PLOVER, empty where it has none
/// @param mode its mode in PLOVER, empty where it has none
record EventCode(String code, String name, double goldstein, String type, String mode) {
    /// {@return the number of its quad class}
    int quad() {
        return QuadClass.of(code).orElseThrow().number();
    }

    /// {@return every code, in order}
    static List<EventCode> all() {
        return Resource.text(EventFormat.class, "cameo.csv")
                .lines()
                .skip(1)
                .map(EventCode::read)
                .toList();
    }

    private static EventCode read(String line) {
        var first = line.indexOf(',');
        var last = line.lastIndexOf(',');
        var code = line.substring(0, first);
        var plover = Plover.of(code);
        return new EventCode(
                code,
                line.substring(first + 1, last).replace("\"", ""),
                Double.parseDouble(line.substring(last + 1)),
                plover.type(),
                plover.mode());
    }
}
