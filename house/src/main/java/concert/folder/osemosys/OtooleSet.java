package concert.folder.osemosys;

import concert.scenario.Problem;
import concert.scenario.energy.EnergySet;
import java.util.List;

/// A set of a data set in otoole's layout: a column VALUE with its members. Other columns, such as a name in words,
/// are left alone.
final class OtooleSet implements OtooleData.Rows {
    private static final String VALUE = "VALUE";
    private static final int UNREAD = -2;
    private static final int MISSING = -1;

    private final EnergySet set;
    private final String file;
    private final EnergyDraft draft;
    private int column = UNREAD;

    OtooleSet(EnergySet set, String file, EnergyDraft draft) {
        this.set = set;
        this.file = file;
        this.draft = draft;
        draft.set(set, new Spot(file, 0));
    }

    @Override
    public void take(int line, List<String> cells) {
        if (column == UNREAD) {
            header(line, cells);
        } else if (column >= 0) {
            var name = column < cells.size() ? cells.get(column) : "";
            if (name.isEmpty()) {
                draft.findings()
                        .problem(new Problem(
                                file, line, VALUE, "", "a member of " + set, "Write it, or delete the row."));
            } else {
                draft.member(set, Numerals.canonical(name), new Spot(file, line));
            }
        }
    }

    private void header(int line, List<String> cells) {
        column = cells.indexOf(VALUE);
        if (column == MISSING) {
            draft.findings()
                    .problem(new Problem(
                            file,
                            line,
                            "header",
                            String.join(",", cells),
                            "a column VALUE with the members of " + set,
                            "Write VALUE above them."));
        }
    }
}
