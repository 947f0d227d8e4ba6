package concert.folder.osemosys;

import concert.scenario.Basis;
import concert.scenario.Estimate;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.Provenance;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A parameter of a data set in otoole's layout: a column for each of its sets, in any order, and VALUE. A number may
/// be an estimate, of which the middle is taken; it may be in a UNIT of its own, and name its source.
final class OtooleTable implements OtooleData.Rows {
    static final String VALUE = "VALUE";
    /// How otoole calls a set that a parameter has twice.
    static final String SECOND = "_";
    private static final List<String> MORE = List.of("source", "quote", "basis", "note");
    private static final List<String> BASES = Arrays.stream(Basis.values())
            .map(basis -> basis.name().toLowerCase(Locale.ROOT))
            .toList();

    private final EnergyParameter parameter;
    private final String file;
    private final EnergyDraft draft;
    private final List<String> columns;
    private List<String> header = List.of();
    private int[] places = {};
    private boolean sound;

    OtooleTable(EnergyParameter parameter, String file, EnergyDraft draft) {
        this.parameter = parameter;
        this.file = file;
        this.draft = draft;
        this.columns = columns(parameter);
        draft.table(parameter, new Spot(file, 0));
    }

    /// The columns of a parameter's table, VALUE last.
    static List<String> columns(EnergyParameter parameter) {
        return Stream.concat(columns(parameter.sets()).stream(), Stream.of(VALUE))
                .toList();
    }

    /// The columns of some sets.
    static List<String> columns(List<EnergySet> sets) {
        var names = new ArrayList<String>();
        for (var set : sets) {
            names.add(names.contains(set.name()) ? SECOND + set.name() : set.name());
        }
        return names;
    }

    @Override
    public void take(int line, List<String> cells) {
        if (header.isEmpty()) {
            header(line, cells);
        } else if (sound) {
            row(line, cells);
        }
    }

    private void header(int line, List<String> cells) {
        header = List.copyOf(cells);
        places = columns.stream().mapToInt(header::indexOf).toArray();
        sound = true;
        for (var set = 0; set < places.length; set++) {
            if (places[set] < 0) {
                problem(line, "header", "", "a column " + columns.get(set), "Add the column.");
            }
        }
        for (var name : header) {
            if (!columns.contains(name) && !MORE.contains(name)) {
                problem(
                        line,
                        "header",
                        name,
                        "one of the columns " + String.join(", ", columns) + ", " + String.join(", ", MORE),
                        Nearest.fix(name, columns, "Delete the column; remarks go into the column note."));
            } else if (header.indexOf(name) != header.lastIndexOf(name)) {
                problem(line, "header", name, "each column once", "Delete one of the two.");
            }
        }
    }

    private void problem(int line, String field, String found, String expected, String fix) {
        sound &= !field.equals("header");
        draft.findings().problem(new Problem(file, line, field, found, expected, fix));
    }

    private void row(int line, List<String> cells) {
        if (cells.size() != header.size()) {
            problem(
                    line,
                    "row",
                    cells.size() + " cells",
                    header.size() + " cells as in the header",
                    "Write a separator for every empty cell.");
            return;
        }
        var names = new ArrayList<String>();
        for (var set = 0; set < places.length - 1; set++) {
            var name = cells.get(places[set]);
            if (name.isEmpty()) {
                problem(
                        line,
                        columns.get(set),
                        "",
                        "a member of " + parameter.sets().get(set),
                        "Fill in the cell.");
                return;
            }
            names.add(Numerals.canonical(name));
        }
        var value =
                new Datum(middle(cells.get(places[places.length - 1])), new Spot(file, line), provenance(line, cells));
        if (names.stream().allMatch(Members.EVERY::equals)) {
            draft.otherwise(parameter, value);
        } else {
            draft.number(parameter, names, value);
        }
    }

    private static String middle(String text) {
        return Estimate.parse(text)
                .filter(Estimate::isUncertain)
                .map(estimate -> Numerals.text(estimate.middle()))
                .orElse(text);
    }

    private Provenance provenance(int line, List<String> cells) {
        if (header.size() == columns.size()) {
            return Provenance.UNSTATED;
        }
        var basis = text("basis", cells);
        if (!basis.isEmpty() && !BASES.contains(basis)) {
            problem(
                    line,
                    "basis",
                    basis,
                    "one of " + String.join(", ", BASES),
                    Nearest.fix(basis, BASES, "Write one of these words."));
            return Provenance.UNSTATED;
        }
        return new Provenance(
                text("source", cells),
                text("quote", cells),
                basis.isEmpty() ? Basis.UNSTATED : Basis.valueOf(basis.toUpperCase(Locale.ROOT)),
                text("note", cells));
    }

    private String text(String name, List<String> cells) {
        var at = header.indexOf(name);
        return at < 0 ? "" : cells.get(at);
    }
}
