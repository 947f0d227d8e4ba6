package concert.folder;

import java.util.Locale;

/// What may stand in a field, and how a reader of the reference page is told.
public enum FieldType {
    /// A name that the analyst gives.
    ID("name of letters a to z, digits, `_` and `-`"),
    /// The name of a row of another table.
    NAME("name of a row"),
    /// Several names of rows.
    NAMES("names of rows, joined by `|`"),
    /// Words.
    TEXT("text"),
    /// An address or a file.
    URL("web address, or path of a file in the folder"),
    /// A number that may be uncertain.
    ESTIMATE("estimate"),
    /// A number.
    NUMBER("number"),
    /// A number without a fraction.
    WHOLE("whole number"),
    /// A day.
    DAY("day as `2021-04-07`"),
    /// A day, a month or a year.
    WHEN("day, month or year: `2021-04-07`, `2021-04`, `2021`"),
    /// One of a few words.
    CHOICE("one of the words"),
    /// An ISO 3166-1 code.
    ISO3("three capital letters"),
    /// A CAMEO code.
    CAMEO("two to four digits"),
    /// Estimates by name.
    AMOUNTS("estimates by name: `name=1|other=2`"),
    /// Pieces of a curve.
    SEGMENTS("pieces `width:slope`, joined by `|`"),
    /// What a way rests on.
    NEEDS("names of rows, or `name:ratio`, joined by `|`"),
    /// How far ideal points follow positions.
    PULLS("one share, or shares by pairs of actors: `A>A=0.5|A>B=0.2`");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    /// {@return what may stand in the field, in words}
    public String words() {
        return words;
    }

    /// {@return its name as the field table writes it}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FieldType of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
