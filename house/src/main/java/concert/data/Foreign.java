package concert.data;

import concert.scenario.Problem;
import java.util.Arrays;
import java.util.Optional;

/// Files that are no tables of text, known by their first bytes.
enum Foreign {
    ZIP("a zip archive or an Excel workbook", "Unpack it, or save it as CSV, and add that file.", 'P', 'K', 3, 4),
    GZIP("a gzip archive", "Unpack it and add the file in it.", 0x1f, 0x8b),
    EXCEL("an Excel workbook", "Save it as CSV and add that file.", 0xd0, 0xcf, 0x11, 0xe0),
    STATA("a Stata file", "In Stata: export delimited using FILE.csv. In R: write.csv(haven::read_dta(FILE)).", '<', 's'),
    STATA_115("a Stata file", "In Stata: export delimited using FILE.csv. In R: write.csv(foreign::read.dta(FILE)).", 's', 2),
    STATA_114("a Stata file", "In Stata: export delimited using FILE.csv. In R: write.csv(foreign::read.dta(FILE)).", 'r', 2),
    PDF("a PDF", "Take the data file beside it.", '%', 'P', 'D', 'F'),
    PAGE("a web page", "Take the file that the page links to.", '<', '!'),
    HTML("a web page", "Take the file that the page links to.", '<', 'h'),
    PARQUET("a Parquet file", "Write it as CSV and add that file.", 'P', 'A', 'R', '1');

    private final String what;
    private final String fix;
    private final int[] start;

    Foreign(String what, String fix, int... start) {
        this.what = what;
        this.fix = fix;
        this.start = start;
    }

    /// {@return what is wrong with a file whose bytes are no table of text}
    static Optional<Problem> problem(String file, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new Problem(file, 1, "", "an empty file", "a table", "Take the whole file of the data set."));
        }
        return Arrays.stream(values())
                .filter(kind -> kind.begins(bytes))
                .findFirst()
                .map(kind -> new Problem(file, 1, "", kind.what, "a table of text, such as CSV", kind.fix));
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
