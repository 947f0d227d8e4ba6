package concert.folder;

import concert.scenario.Basis;
import concert.scenario.Estimate;
import concert.scenario.Problem;
import concert.scenario.Provenance;
import concert.scenario.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The cells of one row. A cell that cannot be read adds a problem and gives a value that stands in for it, so that
/// the rest of the row is read and checked as well; a folder with a problem never becomes a scenario.
final class Cells {
    private final Columns columns;
    private final List<String> values;
    private final int line;
    private final Problems problems;
    private boolean keyIsSound = true;

    Cells(Columns columns, List<String> values, int line, Problems problems) {
        this.columns = columns;
        this.values = values;
        this.line = line;
        this.problems = problems;
    }

    /// {@return whether every cell that may make the row's key could be read}
    boolean keyIsSound() {
        return keyIsSound;
    }

    /// {@return the cell of a field, if something stands in it or the field has a fallback}
    Optional<Cell> find(String name) {
        var slot = columns.slot(name);
        var field = slot.field();
        var text = text(slot);
        if (!text.isEmpty()) {
            return Optional.of(new Cell(field, line, text, problems));
        }
        if (field.required() && slot.index() >= 0) {
            problems.add(
                    field.file(),
                    () -> new Problem(field.file(), line, name, "", field.expected(), "Fill in the cell."));
        }
        keyIsSound &= !field.required();
        return field.fallback().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(field, line, field.fallback(), problems));
    }

    private String text(Columns.Slot slot) {
        return slot.index() < 0 ? "" : values.get(slot.index());
    }

    boolean isFilled(String name) {
        return !text(columns.slot(name)).isEmpty();
    }

    /// {@return the cell of a field, be it empty}
    Cell cell(String name) {
        var slot = columns.slot(name);
        return new Cell(slot.field(), line, text(slot), problems);
    }

    String text(String name) {
        var cell = find(name);
        var words = cell.flatMap(Cell::words);
        keyIsSound &= cell.isEmpty() || words.isPresent();
        return words.orElse("");
    }

    Estimate estimate(String name) {
        return findEstimate(name).orElseGet(() -> Estimate.of(standIn(name)));
    }

    Optional<Estimate> findEstimate(String name) {
        return find(name).flatMap(Cell::estimate);
    }

    double number(String name) {
        return findNumber(name).orElse(standIn(name));
    }

    OptionalDouble findNumber(String name) {
        var cell = find(name);
        return cell.isEmpty() ? OptionalDouble.empty() : cell.get().number();
    }

    Optional<Long> findWhole(String name) {
        return find(name).flatMap(Cell::whole);
    }

    Optional<When> findWhen(String name) {
        var cell = find(name);
        var when = cell.flatMap(Cell::when);
        keyIsSound &= cell.isEmpty() || when.isPresent();
        return when;
    }

    Optional<LocalDate> findDay(String name) {
        return find(name).flatMap(Cell::day);
    }

    /// {@return the constant of an enum whose name, in lower case, stands in the cell}
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> of) {
        var word = text(name);
        return word.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(of, word.toUpperCase(Locale.ROOT)));
    }

    Map<String, Estimate> amounts(String name) {
        return find(name).map(CellLists::amounts).orElse(Map.of());
    }

    Provenance provenance() {
        var basis = choice("basis", Basis.class).orElse(Basis.UNSTATED);
        var provenance = new Provenance(text("source"), text("quote"), basis, text("note"));
        if (basis == Basis.QUOTED && cell("quote").text().isEmpty()) {
            cell("quote")
                    .wrong("", "the words of the source, since basis is quoted", "Quote them, or write another basis.");
        }
        return provenance.equals(Provenance.UNSTATED) ? Provenance.UNSTATED : provenance;
    }

    private double standIn(String name) {
        var field = columns.slot(name).field();
        return Double.isInfinite(field.least()) ? 0 : field.least();
    }
}
