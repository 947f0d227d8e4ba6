package concert.folder;

/// Something that is wrong in a scenario folder, where it stands and how to put it right.
///
/// @param file the file's name within the folder, or the folder itself
/// @param line the line, from 1, or 0 where the problem is not at a line
/// @param field the field, empty where it is not in one
/// @param found what stands there, empty where nothing does
/// @param expected what should stand there
/// @param fix what to do, in an imperative sentence
public record Problem(String file, int line, String field, String found, String expected, String fix) {
    private static final int LONGEST_QUOTE = 80;

    /// {@return the problem in one line: `file:line: field: found "…", expected …. Fix.`}
    public String text() {
        var place = file + ":" + (line > 0 ? line + ":" : "") + (field.isEmpty() ? "" : " " + visible(field) + ":");
        var what = found.isEmpty() ? "found nothing" : "found \"" + visible(found) + "\"";
        return place + " " + what + ", expected " + visible(expected) + ". " + visible(fix);
    }

    /// Text that can be shown on one line of any terminal: control and other invisible characters are spelled out
    /// and a long middle is left out.
    private static String visible(String text) {
        var shown = new StringBuilder();
        abbreviated(text).codePoints().forEach(point -> {
            if (isVisible(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(spelled(point));
            }
        });
        return shown.toString();
    }

    private static String abbreviated(String text) {
        var points = text.codePointCount(0, text.length());
        if (points <= 3 * LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "… (" + points + " characters)";
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
