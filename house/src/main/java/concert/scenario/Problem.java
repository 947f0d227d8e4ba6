package concert.scenario;

/// Something that is wrong in what was given, where it stands and how to put it right.
///
/// @param file the file's name, in a scenario its name within the folder, or the folder itself
/// @param line the line, from 1, or 0 where the problem is not at a line
/// @param field the field, empty where it is not in one
/// @param found what stands there, empty where nothing does
/// @param expected what should stand there
/// @param fix what to do, in an imperative sentence
public record Problem(String file, int line, String field, String found, String expected, String fix) {
    private static final int LONGEST_QUOTE = 120;
    private static final int LONGEST_WORDS = 600;

    /// {@return a problem of a file as a whole}
    ///
    /// @param file the file's name, in a scenario its name within the folder, or the folder itself
    /// @param found what stands there, empty where nothing does
    /// @param expected what should stand there
    /// @param fix what to do, in an imperative sentence
    public static Problem whole(String file, String found, String expected, String fix) {
        return new Problem(file, 0, "", found, expected, fix);
    }

    /// {@return the problem in one line: `file:line: field: found "…", expected …. Fix.`}
    public String text() {
        var place = visible(file, LONGEST_WORDS) + ":" + (line > 0 ? line + ":" : "")
                + (field.isEmpty() ? "" : " " + visible(field, LONGEST_QUOTE) + ":");
        var what = found.isEmpty() ? "found nothing" : "found \"" + visible(found, LONGEST_QUOTE) + "\"";
        return place + " " + what + ", expected " + visible(expected, LONGEST_WORDS) + ". "
                + visible(fix, LONGEST_WORDS);
    }

    /// Text that can be shown on one line of any terminal: control and other invisible characters are spelled out
    /// and what is too long is cut.
    private static String visible(String text, int longest) {
        var shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(point -> {
            if (isVisible(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(spelled(point));
            }
        });
        var points = text.codePointCount(0, text.length());
        return points <= longest ? shown.toString() : shown + "… (" + points + " characters)";
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static String spelled(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u{%x}", point);
        };
    }
}
