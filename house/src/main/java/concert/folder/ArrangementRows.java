package concert.folder;

import concert.folder.osemosys.OtooleData;
import concert.scenario.Nearest;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergyUnits;
import concert.scenario.energy.Financing;
import concert.scenario.energy.Lead;
import concert.scenario.energy.Supplier;
import concert.scenario.energy.Unserved;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is arranged around an energy system, row by row.
final class ArrangementRows {
    private static final double ROUNDING = 1e-6;

    private final OtooleData data;
    private final ArrangementCheck check;
    private final int[] years;
    private final List<Lead> leads = new ArrayList<>();
    private final List<Financing> financing = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Supplier> suppliers = new ArrayList<>();
    private final List<Ceiling> ceilings = new ArrayList<>();
    private final List<Unserved> unserved = new ArrayList<>();
    private final List<EnergyOption> options = new ArrayList<>();
    private final List<Cell> references = new ArrayList<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    /// @param data the data set, its sets read
    /// @param check what the rows say of one another
    ArrangementRows(OtooleData data, ArrangementCheck check) {
        this.data = data;
        this.check = check;
        this.years = data.members(EnergySet.YEAR).stream()
                .filter(year -> year.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    Arrangements arrangements() {
        return new Arrangements(leads, financing, contracts, suppliers, ceilings, unserved);
    }

    List<EnergyOption> options() {
        return List.copyOf(options);
    }

    EnergyUnits units() {
        return new EnergyUnits(unit("capacity"), unit("energy"), unit("money"), unit("emission"));
    }

    private String unit(String quantity) {
        return units.getOrDefault(quantity, "");
    }

    /// {@return the cells that name a source or a branch}
    List<Cell> references() {
        return List.copyOf(references);
    }

    /// Takes a row; nothing where its cells are not in order, which is then told.
    void take(String file, Cells cells) {
        cells.find("source").ifPresent(references::add);
        if (file.equals("contracts.csv")) {
            cells.find("branch").ifPresent(references::add);
        }
        switch (file) {
            case "options.csv" -> option(cells);
            case "units.csv" -> {
                check.once(cells, "quantity", "each quantity once", cells.text("quantity"));
                units.put(cells.text("quantity"), cells.text("unit"));
            }
            case "leads.csv" -> lead(cells);
            case "financing.csv" -> loan(cells);
            case "contracts.csv" -> contract(cells);
            case "suppliers.csv" -> supplier(cells);
            case "ceilings.csv" -> ceiling(cells);
            case "unserved.csv" -> unserved(cells);
            default -> throw new IllegalArgumentException("no file " + file);
        }
    }

    /// A member of a set; what is none is told.
    private String member(Cells cells, String name, EnergySet set) {
        var text = cells.text(name);
        if (!text.isEmpty() && !data.has(set, text)) {
            var fix = Nearest.fix(text, data.members(set), "Add it to " + set + ".csv, or remove the row.");
            cells.cell(name).wrong(text, "a member of " + set, fix);
        }
        return text;
    }

    private static int year(Cells cells, String name, long otherwise) {
        return Math.toIntExact(Math.min(cells.findWhole(name).orElse(otherwise), Integer.MAX_VALUE));
    }

    private static double middle(Cells cells, String name) {
        return cells.estimate(name).middle();
    }

    private void supplier(Cells cells) {
        check.once(cells, "technology", "one supplier of each technology", place(cells, "technology"));
        check.supplier(cells.text("supplier"));
        suppliers.add(new Supplier(
                member(cells, "region", EnergySet.REGION),
                member(cells, "technology", EnergySet.TECHNOLOGY),
                cells.text("supplier"),
                cells.provenance()));
    }

    /// A region and a member of another set, as one text.
    private static String place(Cells cells, String name) {
        return cells.cell("region").text() + " " + cells.cell(name).text();
    }

    private void option(Cells cells) {
        check.once(cells, "id", "each option once", cells.text("id"));
        options.add(new EnergyOption(
                cells.text("id"),
                cells.text("title"),
                cells.choice("standing", EnergyOption.Standing.class).orElse(EnergyOption.Standing.OFF),
                Map.of(),
                Arrangements.NONE,
                cells.provenance()));
    }

    private void lead(Cells cells) {
        check.once(cells, "technology", "one lead of each technology", place(cells, "technology"));
        var spend = spend(cells);
        leads.add(new Lead(
                member(cells, "region", EnergySet.REGION),
                member(cells, "technology", EnergySet.TECHNOLOGY),
                year(cells, "decided", 0),
                spend,
                cells.provenance()));
    }

    private static List<Double> spend(Cells cells) {
        var years = cells.findWhole("years");
        if (!cells.isFilled("spend")) {
            if (years.isEmpty()) {
                cells.cell("years").wrong("", "years, or shares in spend", "Fill in one of the two.");
            }
            var even = years.orElse(0L).intValue();
            return Collections.nCopies(even, 1.0 / Math.max(1, even));
        }
        var cell = cells.cell("spend");
        var shares = new ArrayList<Double>();
        for (var part : cell.text().split("\\|", -1)) {
            cell.number(part.strip()).ifPresent(shares::add);
        }
        var sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > ROUNDING || shares.stream().anyMatch(share -> share < 0)) {
            cell.wrong(cell.text(), "shares of at least 0 that add up to 1", "Divide each share by their sum.");
            return List.of();
        }
        if (years.isPresent() && years.get() != shares.size()) {
            cell.wrong(
                    cell.text(),
                    years.get() + " shares, one for each of the years",
                    "Give as many, or leave years out.");
        }
        return shares;
    }

    private void loan(Cells cells) {
        check.once(cells, "technology", "one financing of each technology", place(cells, "technology"));
        check.once(cells, "id", "each id once", cells.text("id"));
        check.financed();
        financing.add(new Financing(
                cells.text("id"),
                member(cells, "region", EnergySet.REGION),
                member(cells, "technology", EnergySet.TECHNOLOGY),
                middle(cells, "lent"),
                year(cells, "grace", 0),
                year(cells, "tenor", 1),
                middle(cells, "rate"),
                middle(cells, "fee"),
                middle(cells, "foreign"),
                cells.provenance()));
    }

    private void contract(Cells cells) {
        var first = year(cells, "first", 0);
        var last = year(cells, "last", first);
        if (last < first) {
            cells.cell("last").wrong("Write the last year of delivery, which is not before the first, " + first + ".");
        }
        check.once(cells, "id", "each contract once", cells.text("id"));
        check.supplier(cells.text("supplier"));
        check.contract(cells, first, Math.max(first, last), years);
        contracts.add(new Contract(
                cells.text("id"),
                member(cells, "region", EnergySet.REGION),
                member(cells, "technology", EnergySet.TECHNOLOGY),
                cells.text("supplier"),
                first,
                Math.max(first, last),
                middle(cells, "capacity"),
                middle(cells, "price"),
                middle(cells, "take_or_pay"),
                cells.text("branch"),
                cells.isFilled("branch") ? middle(cells, "lost") : 0,
                cells.provenance()));
    }

    private void ceiling(Cells cells) {
        var kind = cells.choice("kind", Ceiling.Kind.class).orElse(Ceiling.Kind.IMPORT_SHARE);
        var most = middle(cells, "most");
        var isShare = kind == Ceiling.Kind.IMPORT_SHARE || kind == Ceiling.Kind.SUPPLIER_SHARE;
        if (isShare && most > 1) {
            cells.cell("most")
                    .wrong(cells.cell("most").text(), "a share from 0 to 1", "Divide by 100 if you meant per cent.");
        }
        var first = year(cells, "first", Integer.MIN_VALUE);
        var last = year(cells, "last", Integer.MAX_VALUE);
        check.ceiling(
                cells, kind, cells.cell("first").text(), cells.cell("last").text());
        var provenance = cells.provenance();
        IntStream.of(years)
                .filter(year -> year >= first && year <= last)
                .forEach(year -> ceilings.add(new Ceiling(
                        member(cells, "region", EnergySet.REGION),
                        kind,
                        cells.text("supplier"),
                        year,
                        most,
                        provenance)));
    }

    private void unserved(Cells cells) {
        var cost = middle(cells, "cost");
        check.once(cells, "fuel", "one cost of each fuel", place(cells, "fuel"));
        if (cost > 0) {
            unserved.add(new Unserved(
                    member(cells, "region", EnergySet.REGION),
                    member(cells, "fuel", EnergySet.FUEL),
                    cost,
                    cells.provenance()));
        } else {
            cells.cell("cost").wrong("Write a number greater than 0, or leave the row out.");
        }
    }
}
