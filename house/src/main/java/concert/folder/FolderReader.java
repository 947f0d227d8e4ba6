package concert.folder;

import concert.folder.osemosys.EnergyReading;
import concert.scenario.About;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One reading of a scenario folder, from its files to a scenario or its problems.
final class FolderReader {
    private final FieldTable fields = FieldTable.load();
    private final Problems problems = new Problems(fields.files());
    private final Fingerprint fingerprint = new Fingerprint();
    private final Tables tables = new Tables();
    private int coalitionsLine;

    Reading read(Path folder) {
        var listing = new Listing(fields.files(), problems);
        var files = listing.of(folder);
        var about = Optional.ofNullable(files.get(FieldTable.TITLE_PAGE)).flatMap(this::titlePage);
        var rows = new RowReader();
        for (var table : Table.values()) {
            var path = files.get(FieldTable.file(table));
            if (path != null) {
                table(table, path, rows);
            }
        }
        var energyFolder = new EnergyFolder(Listing.ENERGY + "/", problems);
        var energy = energyFolder.read(listing.energy(folder), fingerprint);
        energyFolder.check(tables);
        new ReferenceCheck(tables, problems).check();
        new ContradictionCheck(tables, problems).check();
        about.ifPresent(page -> new AsOfCheck(page, tables, problems).check());
        about.ifPresent(page -> new PullCheck(page, tables, problems).check());
        about.ifPresent(page -> new CoalitionCheck(page, coalitionsLine, tables, problems).check());
        return about.filter(_ -> problems.isEmpty())
                .<Reading>map(page -> new Reading.Accepted(
                        energy.map(found -> Scenario.of(page, tables.all()).with(found.system()))
                                .orElseGet(() -> Scenario.of(page, tables.all())),
                        fingerprint.hash(),
                        energy.map(EnergyReading.Accepted::warnings).orElse(List.of())))
                .orElseGet(() -> new Reading.Rejected(problems.inOrder()));
    }

    private Optional<About> titlePage(Path path) {
        return TextFile.read(FieldTable.TITLE_PAGE, path, fingerprint, problems)
                .flatMap(text -> new YamlText(text, problems).read())
                .map(node -> {
                    coalitionsLine = OptionsReader.line(node, CoalitionCheck.OPTION);
                    return node;
                })
                .flatMap(node -> new TitlePageReader(fields.fields(FieldTable.TITLE_PAGE), problems).read(node));
    }

    private void table(Table table, Path path, RowReader rows) {
        var file = FieldTable.file(table);
        tables.markPresent(table);
        TextFile.read(file, path, fingerprint, problems)
                .ifPresentOrElse(
                        text -> new TableReader(table, fields.fields(file), rows, tables, problems).read(text),
                        () -> tables.markUnread(table));
    }
}
