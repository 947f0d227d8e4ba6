package concert.folder;

import concert.folder.osemosys.OtooleTables;
import concert.scenario.Basis;
import concert.scenario.Provenance;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyUnits;
import concert.scenario.energy.Financing;
import concert.scenario.energy.Lead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/// Writes an energy system as the files of its folder, which [EnergyFolder] reads as an equal system.
final class EnergyWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final FieldTable fields;
    private final Map<String, String> texts = new LinkedHashMap<>();

    EnergyWriter(FieldTable fields) {
        this.fields = fields;
    }

    /// {@return the texts of the files by their names within the folder}
    Map<String, String> texts(EnergySystem system) throws IOException {
        texts.putAll(OtooleTables.of(system));
        table("units.csv", "", units(system.units()));
        arrangements(system.arrangements(), "");
        table(
                "options.csv",
                "",
                system.options().stream().map(EnergyWriter::option).toList());
        for (var option : system.options()) {
            var within = "options/" + option.id() + "/";
            option.changes()
                    .forEach((parameter, changes) ->
                            texts.put(within + parameter.title() + ".csv", OtooleTables.csv(changes, system.sets())));
            arrangements(option.arrangements(), within);
        }
        return texts;
    }

    private void arrangements(Arrangements all, String within) throws IOException {
        table("leads.csv", within, all.leads().stream().map(EnergyWriter::lead).toList());
        table(
                "financing.csv",
                within,
                all.financing().stream().map(EnergyWriter::loan).toList());
        table(
                "contracts.csv",
                within,
                all.contracts().stream().map(EnergyWriter::contract).toList());
        table(
                "suppliers.csv",
                within,
                all.suppliers().stream()
                        .map(each -> cells(each.provenance(), "region", each.region(), "technology", each.technology())
                                .put("supplier", each.supplier()))
                        .toList());
        table(
                "ceilings.csv",
                within,
                all.ceilings().stream().map(EnergyWriter::ceiling).toList());
        table(
                "unserved.csv",
                within,
                all.unserved().stream()
                        .map(each -> cells(each.provenance(), "region", each.region(), "fuel", each.fuel())
                                .put("cost", Numerals.text(each.cost())))
                        .toList());
    }

    private void table(String file, String within, List<Cells> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        var columns = fields.arrangement(file).stream()
                .map(Field::name)
                .filter(name -> rows.stream().anyMatch(row -> !row.text(name).isEmpty()))
                .toList();
        var text = new StringBuilder();
        FORMAT.printRecord(text, columns.toArray());
        for (var row : rows) {
            FORMAT.printRecord(text, columns.stream().map(row::text).toArray());
        }
        texts.put(within + file, text.toString());
    }

    /// Cells of a row by field name; what is not put is empty.
    private record Cells(Map<String, String> texts) {
        Cells put(String field, String text) {
            texts.put(field, text);
            return this;
        }

        String text(String field) {
            return texts.getOrDefault(field, "");
        }
    }

    private static Cells cells(Provenance provenance, String... namesAndTexts) {
        var cells = new Cells(new LinkedHashMap<>());
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            cells.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return cells.put("source", provenance.source())
                .put("quote", provenance.quote())
                .put("basis", provenance.basis() == Basis.UNSTATED ? "" : word(provenance.basis()))
                .put("note", provenance.note());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Cells> units(EnergyUnits units) {
        var rows = new ArrayList<Cells>();
        Map.of(
                        "capacity",
                        units.capacity(),
                        "energy",
                        units.energy(),
                        "money",
                        units.money(),
                        "emission",
                        units.emission())
                .entrySet()
                .stream()
                .filter(unit -> !unit.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(unit ->
                        rows.add(cells(Provenance.UNSTATED, "quantity", unit.getKey(), "unit", unit.getValue())));
        return rows;
    }

    private static Cells option(EnergyOption option) {
        return cells(
                option.provenance(), "id", option.id(), "title", option.title(), "standing", word(option.standing()));
    }

    private static Cells lead(Lead lead) {
        var cells = cells(lead.provenance(), "region", lead.region(), "technology", lead.technology())
                .put("decided", Integer.toString(lead.decided()));
        return lead.spend().isEmpty()
                ? cells.put("years", "0")
                : cells.put("spend", lead.spend().stream().map(Numerals::text).collect(Collectors.joining("|")));
    }

    private static Cells loan(Financing loan) {
        return cells(loan.provenance(), "id", loan.id(), "region", loan.region(), "technology", loan.technology())
                .put("lent", Numerals.text(loan.lent()))
                .put("grace", Integer.toString(loan.grace()))
                .put("tenor", Integer.toString(loan.tenor()))
                .put("rate", Numerals.text(loan.rate()))
                .put("fee", Numerals.text(loan.fee()))
                .put("foreign", Numerals.text(loan.foreign()));
    }

    private static Cells contract(Contract contract) {
        return cells(contract.provenance(), "id", contract.id(), "region", contract.region())
                .put("technology", contract.technology())
                .put("supplier", contract.supplier())
                .put("first", Integer.toString(contract.first()))
                .put("last", Integer.toString(contract.last()))
                .put("capacity", Numerals.text(contract.capacity()))
                .put("price", Numerals.text(contract.price()))
                .put("take_or_pay", Numerals.text(contract.takeOrPay()))
                .put("branch", contract.branch())
                .put("lost", contract.branch().isEmpty() ? "" : Numerals.text(contract.lost()));
    }

    private static Cells ceiling(Ceiling ceiling) {
        return cells(ceiling.provenance(), "region", ceiling.region(), "kind", word(ceiling.kind()))
                .put("supplier", ceiling.supplier())
                .put("first", Integer.toString(ceiling.year()))
                .put("last", Integer.toString(ceiling.year()))
                .put("most", Numerals.text(ceiling.most()));
    }
}
