package concert.folder;

import concert.folder.osemosys.OtooleData;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.energy.Ceiling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What rows of arrangements say of one another: that each thing is arranged once, that a ceiling has something to
/// limit, that a contract delivers in the plan.
final class ArrangementCheck {
    private final OtooleData data;
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private final Set<String> suppliers = new TreeSet<>();
    private final List<Cell> limited = new ArrayList<>();
    private final List<Cell> indebted = new ArrayList<>();
    private boolean isFinanced;

    ArrangementCheck(OtooleData data) {
        this.data = data;
    }

    /// Tells a row that says again what an earlier row of its table says.
    ///
    /// @param name the field that is told
    /// @param what what may be there once, in words
    /// @param key what tells rows apart
    void once(Cells cells, String name, String what, String... key) {
        var cell = cells.cell(name);
        var all = new ArrayList<>(List.of(cell.field().file(), what));
        all.addAll(List.of(key));
        var earlier = lines.putIfAbsent(all, cell.line());
        if (earlier != null) {
            cell.wrong(cell.text(), what + "; line " + earlier + " gives it too", "Remove one of the two.");
        }
    }

    void supplier(String name) {
        suppliers.add(name);
    }

    void financed() {
        isFinanced = true;
    }

    /// A contract that delivers in no year of the plan shuts its technology.
    void contract(Cells cells, int first, int last, int[] years) {
        if (years.length > 0 && IntStream.of(years).noneMatch(year -> year >= first && year <= last)) {
            warn(
                    cells.cell("last"),
                    "years of which some are in the plan, " + years[0] + " to " + years[years.length - 1]
                            + "; what the contract feeds does not run",
                    "Correct the years, or remove the row.");
        }
    }

    void ceiling(Cells cells, Ceiling.Kind kind, String first, String last) {
        once(
                cells,
                "kind",
                "each ceiling once",
                cells.text("region"),
                kind.name(),
                cells.cell("supplier").text(),
                first,
                last);
        var supplier = cells.cell("supplier");
        switch (kind) {
            case SUPPLIER_SHARE -> limited.add(supplier);
            case DEBT_SERVICE, FOREIGN_DEBT_SERVICE -> indebted.add(cells.cell("kind"));
            case IMPORT_SHARE -> {}
        }
        if (kind != Ceiling.Kind.SUPPLIER_SHARE && !supplier.text().isEmpty()) {
            supplier.wrong(
                    supplier.text(),
                    "nothing: this kind of ceiling is not on one supplier",
                    "Empty the cell, or write supplier_share.");
        }
    }

    /// Once all tables are read, those of the options, too.
    void finish() {
        for (var cell : limited) {
            if (!cell.text().isEmpty() && !suppliers.contains(cell.text())) {
                cell.wrong(
                        cell.text(),
                        "a supplier of suppliers.csv or contracts.csv",
                        Nearest.fix(cell.text(), suppliers, "Add it there, or remove the row."));
            }
        }
        for (var cell : indebted) {
            if (!isFinanced) {
                warn(cell, "some financing.csv: without loans there is no debt to limit", "Add it, or remove the row.");
            }
        }
    }

    private void warn(Cell cell, String expected, String fix) {
        data.warning(new Problem(cell.field().file(), cell.line(), cell.field().name(), cell.text(), expected, fix));
    }
}
