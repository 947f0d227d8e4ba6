package concert.folder;

import concert.scenario.About;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// The coalitions that the option `alignment.coalitions` names consist of two to twelve different actors that stand in
/// actors.csv.
///
/// @param about the title page
/// @param line the line of the option
/// @param tables the tables
/// @param problems where problems go
record CoalitionCheck(About about, int line, Tables tables, Problems problems) {
    static final String OPTION = "alignment.coalitions";
    private static final int FEWEST = 2;
    private static final int MOST = 12;

    void check() {
        about.settings().find("alignment", "coalitions").stream()
                .flatMap(text -> Arrays.stream(text.split(";", -1)))
                .filter(part -> !part.isBlank())
                .forEach(part -> coalition(List.of(part.strip().split("\\s+", -1))));
    }

    private void coalition(List<String> ids) {
        var actors = tables.keys(Table.ACTORS);
        var met = new HashSet<String>();
        for (var id : ids) {
            if (!actors.contains(id)) {
                wrong(
                        id,
                        "an actor of " + FieldTable.file(Table.ACTORS),
                        Nearest.fix(id, List.copyOf(actors), "Add it there, or take it out."));
            } else if (!met.add(id)) {
                wrong(id, "each actor once in a coalition", "Delete the second.");
            }
        }
        if (ids.size() < FEWEST || ids.size() > MOST) {
            wrong(
                    String.join(" ", ids),
                    "two to twelve actors, apart by blanks",
                    "Name the members, and put semicolons between coalitions.");
        }
    }

    private void wrong(String found, String expected, String fix) {
        problems.add(new Problem(FieldTable.TITLE_PAGE, line, OptionsReader.PREFIX + OPTION, found, expected, fix));
    }
}
