package concert.folder;

import concert.scenario.About;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.Table;
import java.util.List;
import java.util.regex.Pattern;

/// Whoever pulls an ideal point in the option `smp.IdealAdjustment` must stand in actors.csv.
///
/// @param about the title page
/// @param tables the tables
/// @param problems where problems go
record PullCheck(About about, Tables tables, Problems problems) {
    private static final String OPTION = "IdealAdjustment";
    private static final Pattern END = Pattern.compile("=[^|]*(?:\\||$)|>");

    void check() {
        var actors = tables.keys(Table.ACTORS);
        about.settings().find("smp", OPTION).filter(text -> text.contains(">")).stream()
                .flatMap(text -> List.of(END.split(text)).stream())
                .distinct()
                .filter(name -> !actors.contains(name))
                .forEach(name -> problems.add(new Problem(
                        FieldTable.TITLE_PAGE,
                        0,
                        OptionsReader.PREFIX + "smp." + OPTION,
                        name,
                        "a name that stands in " + FieldTable.file(Table.ACTORS),
                        Nearest.fix(name, List.copyOf(actors), "Add it there."))));
    }
}
