package concert.data.sets;

import concert.scenario.Problem;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Files that are no tables of text, known by their first bytes.
enum Foreign {
    ZIP("a zip archive or an Excel workbook", "Unpack it, or save it as CSV, and add that file.", "504b0304"),
    GZIP("a gzip archive", "Unpack it and add the file in it.", "1f8b"),
    EXCEL("an Excel workbook", "Save it as CSV and add that file.", "d0cf11e0"),
    STATA("a Stata file", "In Stata: export delimited using FILE.csv. In R: write.csv(haven::read_dta(FILE)).", "3c73"),
    STATA_115(
            "a Stata file",
            "In Stata: export delimited using FILE.csv. In R: write.csv(foreign::read.dta(FILE)).",
            "7302"),
    STATA_114(
            "a Stata file",
            "In Stata: export delimited using FILE.csv. In R: write.csv(foreign::read.dta(FILE)).",
            "7202"),
    PDF("a PDF", "Take the data file beside it.", "25504446"),
    PAGE("a web page", "Take the file that the page links to.", "3c21"),
    HTML("a web page", "Take the file that the page links to.", "3c68"),
    PARQUET("a Parquet file", "Write it as CSV and add that file.", "50415231");

    private final String what;
    private final String fix;
    private final String start;

    Foreign(String what, String fix, String start) {
        this.what = what;
        this.fix = fix;
        this.start = start;
    }

    /// {@return what is wrong with a file whose bytes are no table of text}
    static Optional<Problem> problem(String file, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(
                    new Problem(file, 1, "", "an empty file", "a table", "Take the whole file of the data set."));
        }
        return Arrays.stream(values())
                .filter(kind -> kind.begins(bytes))
                .findFirst()
                .map(kind -> new Problem(file, 1, "", kind.what, "a table of text, such as CSV", kind.fix));
    }

    /// Its first bytes, in hexadecimal digits.
    private boolean begins(byte[] bytes) {
        return HexFormat.of()
                .formatHex(bytes, 0, Math.min(bytes.length, start.length() / 2))
                .equals(start);
    }
}
