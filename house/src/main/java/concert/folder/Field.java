package concert.folder;

import java.util.List;

/// One field of the scenario folder, as the field table declares it.
///
/// @param file the file it stands in, `*` for every table
/// @param name its name: the column, or the key in scenario.yaml
/// @param type what may stand in it
/// @param of the words of a choice, or the tables whose rows it names
/// @param unit its unit, `any` where the analyst chooses one, empty where it has none
/// @param least least value, negative infinity if there is none
/// @param greatest greatest value, positive infinity if there is none
/// @param required whether something must stand in it
/// @param fallback what an empty field means, empty if nothing
/// @param description what it is
public record Field(
        String file,
        String name,
        FieldType type,
        List<String> of,
        String unit,
        double least,
        double greatest,
        boolean required,
        String fallback,
        String description) {
    /// Copies the words.
    public Field {
        of = List.copyOf(of);
    }

    /// {@return this field as it stands in a file}
    ///
    /// @param name the file's name
    Field in(String name) {
        return new Field(name, this.name, type, of, unit, least, greatest, required, fallback, description);
    }

    /// {@return its range in words, such as `from 0 to 100`, empty if it has none}
    public String range() {
        if (Double.isInfinite(least)) {
            return Double.isInfinite(greatest) ? "" : "of at most " + Numerals.text(greatest);
        }
        return Double.isInfinite(greatest)
                ? "of at least " + Numerals.text(least)
                : "from " + Numerals.text(least) + " to " + Numerals.text(greatest);
    }

    /// {@return whether the value lies in its range}
    ///
    /// @param value a number
    boolean holds(double value) {
        return value >= least && value <= greatest;
    }

    /// {@return what should stand in it, for a message}
    String expected() {
        return switch (type) {
            case ID -> "a name of letters a to z, digits, _ and -";
            case NAME, NAMES, NEEDS -> tables();
            case TEXT -> "a text";
            case URL -> "an address that begins with https:// or http://, or a path within the folder";
            case ESTIMATE -> ranged(unit.equals("share") ? "a share" : "a number");
            case NUMBER -> ranged("a number");
            case WHOLE -> ranged("a whole number");
            case DAY -> "a day such as 2021-04-07";
            case WHEN -> "a day, month or year such as 2021-04-07, 2021-04 or 2021";
            case CHOICE -> (of.size() > 1 ? "one of " : "") + String.join(", ", of);
            case ISO3 -> "an ISO 3166-1 alpha-3 code of three capital letters";
            case CAMEO -> "a CAMEO code of two to four digits";
            case AMOUNTS -> "amounts such as name=1|other=2.5";
            case SEGMENTS -> "pieces of a curve such as 4:1|4:0.5|:0.1";
            case PULLS -> "a share such as 0.5, or shares by pairs of actors such as A>A=0.5|A>B=0.2";
        };
    }

    /// {@return what a figure in it should be, for a message}
    String expectedFigure() {
        return switch (type) {
            case AMOUNTS, SEGMENTS, NEEDS -> ranged("a number");
            case ID, NAME, NAMES, TEXT, URL, ESTIMATE, NUMBER, WHOLE, DAY, WHEN, CHOICE, ISO3, CAMEO, PULLS ->
                expected();
        };
    }

    private String ranged(String noun) {
        return range().isEmpty() ? noun : noun + " " + range();
    }

    private String tables() {
        return "a name that stands in "
                + String.join(" or ", of.stream().map(table -> table + ".csv").toList());
    }
}
