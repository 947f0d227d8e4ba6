package concert.folder;

import concert.scenario.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text file of another program: its lines, and the problems found in it.
public final class ForeignFile {
    private final String name;
    private final List<String> lines;
    private final Problems problems;
    private final Fingerprint fingerprint;

    private ForeignFile(String name, List<String> lines, Problems problems, Fingerprint fingerprint) {
        this.name = name;
        this.lines = lines;
        this.problems = problems;
        this.fingerprint = fingerprint;
    }

    /// {@return the file; without lines where it cannot be read, which is then its problem}
    ///
    /// @param file where it is
    public static ForeignFile read(Path file) {
        return read(file, TextFile::read);
    }

    /// {@return the same of a program of Windows, whose files are in the western code page where they are no UTF-8}
    ///
    /// @param file where it is
    public static ForeignFile readWestern(Path file) {
        return read(file, TextFile::readWestern);
    }

    /// Reads the text of a file.
    private interface Decoding {
        Optional<TextFile> read(String name, Path file, Fingerprint fingerprint, Problems problems);
    }

    private static ForeignFile read(Path file, Decoding decoding) {
        var name = String.valueOf(file.getFileName());
        var problems = new Problems(List.of(name));
        var fingerprint = new Fingerprint();
        var lines = decoding.read(name, file, fingerprint, problems)
                .map(text -> text.text().lines().toList())
                .orElse(List.of());
        if (lines.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(name, 0, "", "", "a text file with lines", "Name another file."));
        }
        return new ForeignFile(name, lines, problems, fingerprint);
    }

    /// {@return its lines}
    public List<String> lines() {
        return new ArrayList<>(lines);
    }

    /// Notes a problem.
    ///
    /// @param line the line, from 1
    /// @param field the field
    /// @param found what stands there
    /// @param expected what should stand there, and after a semicolon what to do
    public void wrong(int line, String field, String found, Expected expected) {
        problems.add(new Problem(name, line, field, found, expected.what(), expected.fix()));
    }

    /// Notes a problem where a text cannot stand in a table of the scenario folder.
    ///
    /// @param line the line, from 1
    /// @param field the field
    /// @param text what stands there
    public void requireText(int line, String field, String text) {
        if (text.length() > Cell.LONGEST) {
            wrong(line, field, text, new Expected("at most " + Cell.LONGEST + " characters", "Shorten it."));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            wrong(line, field, text, new Expected("text without control characters", "Delete the control character."));
        }
    }

    /// {@return the values that an option of an analysis may have, none where there is no such option}
    ///
    /// @param option the option as `analysis.option`
    public static List<String> values(String option) {
        return FieldTable.load().fields(FieldTable.TITLE_PAGE).stream()
                .filter(field -> field.name().equals(OptionsReader.PREFIX + option))
                .findFirst()
                .map(Field::of)
                .orElse(List.of());
    }

    /// What should stand in a place.
    ///
    /// @param what what should stand there
    /// @param fix what to do, in an imperative sentence
    public record Expected(String what, String fix) {}

    /// {@return whether nothing is wrong so far}
    public boolean isSound() {
        return problems.isEmpty();
    }

    /// {@return every problem, in the order of the lines}
    public List<Problem> problems() {
        return problems.inOrder();
    }

    /// {@return SHA-256 of what was read, as a scenario folder of this one file would have it}
    public String hash() {
        return fingerprint.hash();
    }
}
