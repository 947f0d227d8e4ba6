package concert.folder;

import concert.scenario.Estimate;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// One filled cell of the folder: what stands there, in which field and line. Reading it as a value gives nothing
/// and adds a problem where it is no such value.
///
/// @param field the field
/// @param line the line, from 1
/// @param text what stands there, not blank
/// @param problems where problems go
record Cell(Field field, int line, String text, Problems problems) {
    /// The longest text that a cell may hold, in characters.
    static final int LONGEST = 20_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern CAMEO = Pattern.compile("[0-9]{2,4}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH = Pattern.compile("(?!/)(?!.*\\.\\.)[^:\\\\\\s<>\"]+");
    private static final String PULL = "[A-Za-z0-9_-]{1,64}>[A-Za-z0-9_-]{1,64}=[0-9]{0,9}\\.?[0-9]{1,300}";
    private static final Pattern PULLS =
            Pattern.compile("0|1|0?\\.[0-9]{1,300}|1\\.0{1,300}|" + PULL + "(?:\\|" + PULL + ")*");
    private static final Pattern PER_CENT = Pattern.compile("[0-9.]+");
    private static final double HUNDRED = 100;

    /// Adds a problem of this cell.
    void wrong(String fix) {
        wrong(text, field.expected(), fix);
    }

    void wrong(String found, String expected, String fix) {
        problems.add(field.file(), () -> new Problem(field.file(), line, field.name(), found, expected, fix));
    }

    /// {@return the text, if it may stand in a field of this type}
    Optional<String> words() {
        if (text.length() > LONGEST) {
            wrong(
                    text,
                    "at most " + LONGEST + " characters",
                    "Shorten it, or look for a quotation mark that is not closed.");
            return Optional.empty();
        }
        if (hasControlCharacter()) {
            wrong(text, "text without control characters", "Delete the control character.");
            return Optional.empty();
        }
        if (!isWellFormed()) {
            wrong(fix());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private boolean hasControlCharacter() {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t') {
                return true;
            }
        }
        return false;
    }

    private boolean isWellFormed() {
        return switch (field.type()) {
            case ID -> ID.matcher(text).matches();
            case URL -> ADDRESS.matcher(text).matches() || PATH.matcher(text).matches();
            case CAMEO -> CAMEO.matcher(text).matches();
            case CHOICE -> field.of().contains(text);
            case ISO3 -> CountryCodes.isKnown(text);
            case PULLS -> PULLS.matcher(text).matches();
            default -> true;
        };
    }

    /// How to put the text right if it is not well formed.
    private String fix() {
        return switch (field.type()) {
            case ID -> "Leave out blanks, points, accents and other signs; at most 64 characters.";
            case URL -> "Write the address in full, with %20 for a blank; for a DOI https://doi.org/….";
            case CAMEO -> "Write the code with its leading zero, such as 042, or leave the cell empty.";
            case CHOICE -> Nearest.fix(text, field.of(), "Write one of these words.");
            case ISO3 -> "Write the code of ISO 3166-1, such as PAK, or leave the cell empty.";
            case PULLS -> "Write one share, or a share for each pair of actors; join pairs by |.";
            default -> "";
        };
    }

    /// {@return whether the text may stand in the field}
    boolean fits() {
        return switch (field.type()) {
            case ESTIMATE -> estimate().isPresent();
            case NUMBER -> number().isPresent();
            case WHOLE -> whole().isPresent();
            case DAY -> day().isPresent();
            case WHEN -> when().isPresent();
            case ID, TEXT, URL, CHOICE, ISO3, CAMEO, NAME, NAMES, AMOUNTS, SEGMENTS, NEEDS, PULLS ->
                words().isPresent();
        };
    }

    /// {@return the estimate, cut to the field's range}
    Optional<Estimate> estimate() {
        return estimate(text);
    }

    /// {@return the estimate that a part of the cell holds}
    Optional<Estimate> estimate(String part) {
        var read = part.length() > LONGEST ? Optional.<Estimate>empty() : Estimate.parse(part);
        if (read.isEmpty()) {
            wrong(part, field.expectedFigure(), Numerals.estimateFix(part));
            return Optional.empty();
        }
        var estimate = read.get();
        if (!isWithin(estimate)) {
            wrong(part, field.expectedFigure(), rangeFix(part));
            return Optional.empty();
        }
        return Optional.of(estimate.within(field.least(), field.greatest()));
    }

    /// A normal estimate is cut, so only its mean must lie in the range; the others state their own bounds.
    private boolean isWithin(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Normal normal -> field.holds(normal.mean());
            case Estimate.Exact exact -> field.holds(exact.value());
            case Estimate.Uniform uniform -> field.holds(uniform.low()) && field.holds(uniform.high());
            case Estimate.Pert pert -> field.holds(pert.low()) && field.holds(pert.high());
        };
    }

    private String rangeFix(String part) {
        var percent = field.unit().equals("share")
                && PER_CENT.matcher(part).matches()
                && Numerals.parse(part).filter(value -> value <= HUNDRED).isPresent();
        return percent ? "Divide by 100 if you meant per cent." : "Write figures within this range.";
    }

    /// {@return the number, if it lies in the field's range}
    OptionalDouble number() {
        return number(text);
    }

    /// {@return the number that a part of the cell holds}
    OptionalDouble number(String part) {
        var read = part.length() > LONGEST ? Optional.<Double>empty() : Numerals.parse(part);
        if (read.isEmpty()) {
            wrong(part, field.expectedFigure(), Numerals.fix(part));
            return OptionalDouble.empty();
        }
        double value = read.get();
        if (!field.holds(value)) {
            wrong(part, field.expectedFigure(), rangeFix(part));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value);
    }

    /// {@return the whole number, if it lies in the field's range}
    Optional<Long> whole() {
        var number = number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var value = number.getAsDouble();
        if (value != Math.rint(value)) {
            wrong("Leave out the fraction.");
            return Optional.empty();
        }
        return Optional.of((long) value);
    }

    /// {@return the day}
    Optional<LocalDate> day() {
        var read = When.parse(text).filter(when -> when.first().equals(when.last()));
        if (read.isEmpty()) {
            wrong("Write year-month-day, and a day that the month has.");
        }
        return read.map(When::first);
    }

    /// {@return the day, month or year}
    Optional<When> when() {
        var read = When.parse(text);
        if (read.isEmpty()) {
            wrong("Write year-month-day, year-month or the year alone, and a day that the month has.");
        }
        return read;
    }
}
