package concert.data.sets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A data set in a version that is at hand.
///
/// @param set the data set
/// @param version its version
/// @param file the file it was read from
/// @param sha256 hash of the file, in hexadecimal digits
/// @param rows how many rows it has
/// @param first the first year
/// @param last the last year. After it a value is missing, never 0
public record Holding(DataSet set, String version, String file, String sha256, int rows, int first, int last) {
    private static final Pattern EDITION = Pattern.compile("v_?(\\d)[._]?(\\d)?(?!\\d)");

    private static final Pattern NMC_EDITION = Pattern.compile("nmc[-_ ]*v?_?(\\d)[._]?(\\d)?(?!\\d)[^/\\\\]*$");
    private static final Map<Integer, String> LAST_OF_NMC =
            Map.of(2001, "3.02", 2007, "4.0", 2012, "5.0", 2016, "6.0", 2022, "7.0");

    /// The newest last.
    public static final Comparator<Holding> BY_VERSION =
            Comparator.comparingInt(Holding::last).thenComparing(Holding::version);

    static Holding of(DataSet set, String file, String sha256, Csv table, List<List<Object>> rows) {
        var years = Schema.columns(set);
        var first =
                rows.stream().mapToInt(row -> year(row, years, "first")).min().orElse(0);
        var last = rows.stream().mapToInt(row -> year(row, years, "last")).max().orElse(0);
        return new Holding(set, version(set, file, table, last), file, sha256, rows.size(), first, last);
    }

    private static int year(List<Object> row, List<Schema.Column> columns, String end) {
        for (var c = 0; c < columns.size(); c++) {
            var name = columns.get(c).name();
            if (name.equals("year") || name.equals("date") || name.equals(end)) {
                return row.get(c) instanceof LocalDate day ? day.getYear() : (Integer) row.get(c);
            }
        }
        throw new IllegalArgumentException("no year among " + columns);
    }

    /// A version follows from what the file holds; where that does not tell, from its name or its last year.
    private static String version(DataSet set, String file, Csv table, int last) {
        var stated = table.has("version") && table.size() > 0 ? table.cell(0, "version") : "";
        return switch (set) {
            case NMC -> capabilities(file, last);
            case MID -> stated.isEmpty() ? (last == 2014 ? "5.0" : "to " + last) : edition(stated);
            case COW_STATES, COW_MAJORS, COW_ALLIANCES -> stated.isEmpty() ? named(file, last) : stated;
            case ATOP, GW_STATES -> named(file, last);
            case UN_VOTES -> "to " + last;
            case IDEAL_POINTS ->
                switch (table.has("rhat") ? 0 : last) {
                    case 0 -> "estimated to " + last;
                    case 2018, 2019 -> table.has("idealpointimportant") ? "2020-04 important" : "2020-04";
                    case 2024 -> "2025-07";
                    default -> "to " + last;
                };
        };
    }

    /// The edition that ends in the last year; where the name of the file says another, that one up to the last year.
    private static String capabilities(String file, int last) {
        var ended = LAST_OF_NMC.getOrDefault(last, "to " + last);
        var said = NMC_EDITION.matcher(file.toLowerCase(Locale.ROOT));
        if (!said.find()) {
            return ended;
        }
        var edition = said.group(1) + "." + Optional.ofNullable(said.group(2)).orElse("0");
        return edition.equals(ended) ? ended : edition + " to " + last;
    }

    /// A version such as 5 as 5.0.
    private static String edition(String stated) {
        return stated.matches("\\d") ? stated + ".0" : stated;
    }

    private static String named(String file, int last) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        var edition = EDITION.matcher(name.toLowerCase(Locale.ROOT));
        return edition.find() && edition.group(2) != null ? edition.group(1) + "." + edition.group(2) : "to " + last;
    }
}
