package concert.folder;

import concert.scenario.Table;
import java.util.List;
import java.util.stream.Collectors;

/// docs/reference.md, made from the field table.
final class ReferencePage {
    private static final String HEAD = """
            # The scenario folder, field by field

            <!-- Made from house/src/main/resources/concert/folder/fields.csv. Do not edit; make it again with
            COMMAND -->

            A scenario is a folder with a file `scenario.yaml` and tables in CSV files. Only `scenario.yaml` must be
            there. `concert check FOLDER` tells everything that is wrong, each as
            `file:line: field: found "…", expected …. Fix.`

            ## Rules of all files

            - **Encoding** UTF-8, with or without a byte order mark; line ends of any system. A file has at most
              MEGABYTES MB and a table at most 500,000 rows.
            - **Tables** have a header that names their columns, in any order; a column that is not required may be
              left out. Cells are separated by commas, or by semicolons or tabs if the header has more of those. A cell
              in quotation marks may hold separators and line breaks; a quotation mark within it is written twice.
              Every row has as many cells as the header; blank rows mean nothing, and so do lines above the header that
              begin with `#`. Blanks around a cell are no part of it. Numbers have a decimal point, never a comma.
            - **Names** (`id`, `key`) have letters a to z, digits, `_` and `-`, at most 64. They are unique within their
              table; upper and lower case differ. A column that names a row of another table must find it there.
            - **Estimates**: every number of type *estimate* may be uncertain.

              | written | means |
              |---|---|
              | `55` | exactly 55 |
              | `55 ± 10` or `55 +- 10` | normal with mean 55 and standard deviation 10, cut to the field's range |
              | `40..70` | uniform from 40 to 70 |
              | `40..55..70` | PERT: from 40 to 70, most likely 55 |

              A single run uses the middle: 55 in all four. The bounds of an estimate must lie within the field's range,
              and so must the mean of `m ± s`.
            - **Dates** are as precise as the source: a day, a month or a year.
            - **The as-of day**: a row on which a forecast rests (ties, issues, stances, means, ends, ways, branches, deals,
              terms, effects) may only cite a source whose earliest possible day is not later than `as_of`; a source without
              a date is not enough. Rows that record (actors, events, facts, claims) may cite later data sets and
              chronicles, but an event may not be later itself, nor may a tie begin later. Outcomes are later than `as_of`,
              and no forecast reads them. The option `evidence: later_sources: allowed` turns the check of sources off, for
              cases that were coded after the fact.
            - **YAML**: one document, each name once, no aliases, at most 8 levels and a million characters. The schema
              [scenario.schema.json](scenario.schema.json) lets an editor complete and check what is typed.
            - **Sub-folders**: `energy/` holds an energy data set, `documents/` the texts that sources point to. Other
              files, such as a README, are left alone; a CSV file that is none of the tables below is a problem.
            - **Input hash**: SHA-256 over one line per file that is read (`scenario.yaml`, the tables, and the files below
              `energy/`): the file's SHA-256 in hexadecimal digits, two blanks, its path, a line feed, in the order of the
              paths' characters. Files in `documents/` do not count, since no number is computed from them.
            """;

    private static final String ENERGY = """

            # The energy data set: energy/

            The sets and parameters of OSeMOSYS (Howells et al. 2011), a file each, named and laid out as otoole does:
            `TECHNOLOGY.csv` has a column `VALUE` with the members; `CapacityFactor.csv` the columns
            `REGION,TECHNOLOGY,TIMESLICE,YEAR,VALUE`, in any order; `TradeRoute.csv` calls its second region `_REGION`.
            What Concert adds, and otoole does not know:

            - A cell may name several members: `*` for all of a set, `2021..2030` for years. What names fewer stands in
              place of what names more, in whatever order the rows stand.
            - `VALUE` may be an estimate; its middle is taken. An energy system is planned once, not in every future.
            - Each number may name its `source`, `quote`, `basis` and `note`.
            - Defaults stand in `default_values.csv` with the columns `PARAMETER,VALUE`, or in a row of `*` alone, or in
              otoole's `config.yaml`; else the usual ones hold.
            - `options/ID/` holds tables once more, with what the option `ID` of `options.csv` changes (numbers) and adds
              (arrangements). Sets stand in `energy/` alone. `concert energy FOLDER --with ID --without ID` switches.
            """;

    private ReferencePage() {}

    static String markdown(String command) {
        var fields = FieldTable.load();
        var page = new StringBuilder(
                HEAD.replace("COMMAND", command).replace("MEGABYTES", Integer.toString(TextFile.LARGEST >> 20)));
        section(page, FieldTable.TITLE_PAGE, "Title page", fields.fields(FieldTable.TITLE_PAGE));
        for (var table : Table.values()) {
            var file = FieldTable.file(table);
            section(page, file, title(table), own(fields.fields(file)));
        }
        page.append(ENERGY);
        for (var file : FieldTable.ARRANGEMENTS) {
            section(page, "energy/" + file, arrangement(file), own(fields.arrangement(file)));
        }
        section(page, "every table", "Where a row comes from", common(fields.fields(FieldTable.file(Table.ACTORS))));
        return page.toString();
    }

    private static List<Field> own(List<Field> fields) {
        return fields.stream().filter(field -> !field.file().equals("*")).toList();
    }

    private static List<Field> common(List<Field> fields) {
        return fields.stream().filter(field -> field.file().equals("*")).toList();
    }

    private static String title(Table table) {
        return switch (table) {
            case SOURCES -> "Texts and data sets";
            case ACTORS -> "Who wants something";
            case TIES -> "Lasting relations";
            case EVENTS -> "What happened";
            case ISSUES -> "What is contested";
            case STANCES -> "Who wants what";
            case MEANS -> "What can be allocated";
            case ENDS -> "What is striven for";
            case WAYS -> "What can be done";
            case BRANCHES -> "How events may turn out";
            case DEALS -> "What can be agreed";
            case TERMS -> "What can be negotiated within a deal";
            case EFFECTS -> "What ways and deals do for ends";
            case CROSS_IMPACT -> "How developments promote or hinder each other";
            case FACTS -> "Plain figures";
            case CLAIMS -> "What the assessed text says";
            case OUTCOMES -> "What later happened";
        };
    }

    private static String arrangement(String file) {
        return switch (file) {
            case "options.csv" -> "What can be switched on and off";
            case "units.csv" -> "In what it is measured";
            case "leads.csv" -> "How long building takes";
            case "financing.csv" -> "How capital is paid for";
            case "contracts.csv" -> "Contracts of supply and pipelines";
            case "suppliers.csv" -> "Who supplies from abroad";
            case "ceilings.csv" -> "Limits on dependence and debt";
            case "unserved.csv" -> "Demand that may stay unserved";
            default -> throw new IllegalArgumentException(file);
        };
    }

    private static void section(StringBuilder page, String file, String title, List<Field> fields) {
        page.append("\n## ").append(title).append(": ").append(file).append("\n\n");
        page.append("| field | what it is | type | unit and range | if empty |\n|---|---|---|---|---|\n");
        for (var field : fields) {
            page.append("| `").append(field.name()).append("` | ");
            page.append(field.description().replace("|", "\\|")).append(" | ");
            page.append(type(field)).append(" | ");
            page.append(range(field)).append(" | ");
            page.append(empty(field)).append(" |\n");
        }
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case CHOICE -> field.of().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            case NAME, NAMES, NEEDS, AMOUNTS ->
                field.type().words().replace("|", "\\|") + " of "
                        + field.of().stream().map(table -> table + ".csv").collect(Collectors.joining(" or "));
            case ID, TEXT, URL, ESTIMATE, NUMBER, WHOLE, DAY, WHEN, ISO3, CAMEO, SEGMENTS, PULLS ->
                field.type().words().replace("|", "\\|");
        };
    }

    private static String range(Field field) {
        var unit = field.unit().equals("any") ? "" : field.unit();
        return (unit + " " + field.range()).strip();
    }

    private static String empty(Field field) {
        if (field.required()) {
            return "**required**";
        }
        return field.fallback().isEmpty() ? "" : "`" + field.fallback() + "`";
    }
}
