package concert.data.events;

import concert.scenario.event.SourceBreak;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A shape in which event data are published, and how its columns become the canonical ones.
public enum EventFormat {
    /// GDELT 1.0: 58 fields divided by tabs, 57 in old rows, no header, no quotation marks.
    GDELT1("gdelt", "GDELT 1.0", "gdelt", Columns.GDELT1, "Leetaru and Schrodt 2013, gdeltproject.org"),
    /// GDELT 2.0: 61 fields divided by tabs, no header, no quotation marks.
    GDELT2("gdelt", "GDELT 2.0", "gdelt", Columns.GDELT2, "gdeltproject.org"),
    /// ICEWS: 20 fields divided by tabs under a header.
    ICEWS(
            "icews",
            "ICEWS",
            "icews",
            "event_id event_date source_name source_sectors source_country event_text cameo_code intensity target_name "
                    + "target_sectors target_country story_id sentence_number city district province country",
            "Boschee et al. 2015, doi:10.7910/DVN/28075"),
    /// POLECAT: fields divided by tabs or commas under a header, types of PLOVER instead of codes of CAMEO.
    POLECAT(
            "polecat",
            "POLECAT",
            "polecat",
            "event_id event_date event_type event_mode intensity quad_code contexts actor_name actor_country "
                    + "primary_actor_sector recipient_name recipient_country primary_recipient_sector city district province "
                    + "country source version",
            "Halterman et al. 2023, doi:10.7910/DVN/AJGVIT"),
    /// Phoenix as published day by day: 25 or 26 fields divided by tabs, no header.
    PHOENIX("phoenix", "Phoenix", "phoenix", Columns.PHOENIX, "Open Event Data Alliance"),
    /// The historical Phoenix event data of the Cline Center: fields divided by commas under a header.
    PHOENIX_HISTORICAL(
            "phoenix_historical",
            "Historical Phoenix",
            "phoenix",
            "eid story_date source source_root source_agent target target_root target_agent code root_code quad_class "
                    + "goldstein placename aid",
            "Cline Center for Advanced Social Research, doi:10.13012/B2IDB-0647142_V3"),
    /// A file of the user's own: a header, divided by commas, tabs or semicolons.
    OWN(
            "own",
            "Own events",
            "own",
            "date actor id actor_name actor_country actor_sector recipient recipient_name recipient_country "
                    + "recipient_sector code type mode context quad intensity mentions sources place document sentence span "
                    + "text coder",
            "the user");

    private final String mapping;
    private final String title;
    private final String scale;
    private final String columns;
    private final String citation;

    EventFormat(String mapping, String title, String scale, String columns, String citation) {
        this.mapping = mapping;
        this.title = title;
        this.scale = scale;
        this.columns = columns;
        this.citation = citation;
    }

    /// The columns of files without a header, as their codebooks name them.
    private static final class Columns {
        private static final String ACTORS = "%1$scode %1$sname %1$scountrycode %1$sknowngroupcode %1$sethniccode "
                + "%1$sreligion1code %1$sreligion2code %1$stype1code %1$stype2code %1$stype3code ";
        private static final String GEO = "%1$sgeo_type %1$sgeo_fullname %1$sgeo_countrycode %1$sgeo_adm1code ";
        private static final String POINT = "%1$sgeo_lat %1$sgeo_long %1$sgeo_featureid ";
        private static final String EVENT = "globaleventid sqldate monthyear year fractiondate " + of(ACTORS, "actor1")
                + of(ACTORS, "actor2")
                + "isrootevent eventcode eventbasecode eventrootcode quadclass goldsteinscale nummentions numsources "
                + "numarticles avgtone ";
        private static final String GDELT1 = EVENT + of(GEO + POINT, "actor1") + of(GEO + POINT, "actor2")
                + of(GEO + POINT, "action") + "dateadded sourceurl";
        private static final String GDELT2 = EVENT + of(GEO + "%1$sgeo_adm2code " + POINT, "actor1")
                + of(GEO + "%1$sgeo_adm2code " + POINT, "actor2")
                + of(GEO + "%1$sgeo_adm2code " + POINT, "action") + "dateadded sourceurl";
        private static final String PHOENIX = "eventid date year month day sourceactorfull sourceactorentity "
                + "sourceactorrole sourceactorattribute targetactorfull targetactorentity targetactorrole "
                + "targetactorattribute eventcode eventrootcode pentaclass goldsteinscore issues lat lon locationname "
                + "statename countrycode sentenceid urls newssources";

        private static String of(String names, String whose) {
            return names.formatted(whose);
        }
    }

    /// {@return its name, and that of the event data that its files belong to: those of two formats come
    ///     from other sources, in another volume, and are never added up}
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return where the source itself changed, so that a turn of a series may be none of the world's}
    List<SourceBreak> breaks() {
        return this == GDELT1
                ? List.of(
                        new SourceBreak(
                                LocalDate.of(2013, 4, 1),
                                "GDELT 1.0 goes over from files by the day of the event to daily files by the day of the report"))
                : List.of();
    }

    /// {@return its name in print}
    public String title() {
        return title;
    }

    /// {@return whom to cite}
    public String citation() {
        return citation;
    }

    /// {@return the name of the scale on which its rows state their intensity}
    String scale() {
        return scale;
    }

    /// {@return the SQL that makes canonical columns of its own}
    String mapping() {
        return mapping;
    }

    /// {@return all its columns where it has no header, else those that the mapping reads}
    List<String> columns() {
        return List.of(columns.split(" "));
    }

    /// {@return the columns without which a file is not of this format}
    List<String> required() {
        return switch (this) {
            case GDELT1, GDELT2, PHOENIX -> columns();
            case ICEWS, POLECAT -> columns().subList(0, 9);
            case PHOENIX_HISTORICAL -> columns().subList(0, 9);
            case OWN -> columns().subList(0, 2);
        };
    }

    /// {@return whether the files of the format name their columns}
    boolean hasHeader() {
        return switch (this) {
            case GDELT1, GDELT2, PHOENIX -> false;
            case ICEWS, POLECAT, PHOENIX_HISTORICAL, OWN -> true;
        };
    }

    /// {@return whether a row may end before the last of its fields}
    boolean isRagged() {
        return switch (this) {
            case GDELT1, PHOENIX -> true;
            case GDELT2, ICEWS, POLECAT, PHOENIX_HISTORICAL, OWN -> false;
        };
    }

    /// {@return whether cells may stand in quotation marks}
    boolean isQuoted() {
        return switch (this) {
            case GDELT1, GDELT2, ICEWS, PHOENIX -> false;
            case POLECAT, PHOENIX_HISTORICAL, OWN -> true;
        };
    }

    /// {@return whether a row without an intensity takes that of its code from the table that comes with
    ///     Concert}
    boolean takesIntensityOfCode() {
        return this == OWN;
    }

    /// {@return the format that a user names}
    ///
    /// @param name such as `gdelt1`; `csv` and `own` are the same
    public static Optional<EventFormat> find(String name) {
        var said = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(format -> format.id().equals(said) || (format == OWN && said.equals("csv")))
                .findFirst();
    }
}
