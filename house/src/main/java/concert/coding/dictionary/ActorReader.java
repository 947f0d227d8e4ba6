package concert.coding.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// The grammar of actor files: a base line `NAME [CODE dates]…`, lines `+SYNONYM`, indented lines `[CODE dates]`.
/// All codes hold for the base and its synonyms.
final class ActorReader {
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern CODE =
            Pattern.compile("\\s*([^\\s<>\\[\\]]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+)|(\\d+))?\\s*");

    private final DictionaryLines lines;
    private final BiConsumer<Entry, List<DatedCode>> sink;
    private final List<Entry> names = new ArrayList<>();
    private final List<DatedCode> codes = new ArrayList<>();

    ActorReader(DictionaryLines lines, BiConsumer<Entry, List<DatedCode>> sink) {
        this.lines = lines;
        this.sink = sink;
    }

    void run() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (Character.isWhitespace(line.charAt(0)) && line.strip().startsWith("[")) {
                codes(line);
            } else if (line.startsWith("+")) {
                name(line.substring(1));
            } else {
                finish();
                name(line.strip());
            }
        }
        finish();
    }

    private void name(String line) {
        var bracket = line.indexOf('[');
        var name = bracket < 0 ? line.strip() : line.substring(0, bracket).strip();
        if (name.isEmpty()) {
            lines.tell("name", line, "a name before its codes", "Write the name, or indent the line of codes.");
            return;
        }
        names.add(lines.entry(name));
        if (bracket >= 0) {
            codes(line.substring(bracket));
        }
    }

    private void codes(String text) {
        var brackets = BRACKET.matcher(text);
        var found = 0;
        while (brackets.find()) {
            found++;
            code(brackets.group(1));
        }
        if (found == 0) {
            lines.tell("code", text.strip(), "a code in brackets", "Close the bracket.");
        }
    }

    private void code(String text) {
        var matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            lines.tell("code", text, "a code with dates, such as RUSGOV 20000507-20080507", "Correct the code.");
            return;
        }
        var from = DatedCode.ALWAYS;
        var to = DatedCode.EVER;
        if (matcher.group(2) != null) {
            var day = day(matcher.group(3));
            from = matcher.group(2).equals(">") ? day : from;
            to = matcher.group(2).equals("<") ? day : to;
        } else if (matcher.group(4) != null) {
            from = day(matcher.group(4));
            to = day(matcher.group(5));
        } else if (matcher.group(6) != null) {
            from = day(matcher.group(6));
        }
        if (from >= 0 && to >= 0) {
            codes.add(new DatedCode(matcher.group(1), from, to));
        }
    }

    /// YYYYMMDD, or YYMMDD with years to 30 in this century; -1 for anything else.
    private int day(String digits) {
        if (digits.length() == 8) {
            return Integer.parseInt(digits);
        }
        if (digits.length() == 6) {
            var century = Integer.parseInt(digits.substring(0, 2)) <= 30 ? 20_000_000 : 19_000_000;
            return century + Integer.parseInt(digits);
        }
        lines.tell("date", digits, "a date as YYYYMMDD or YYMMDD", "Correct the date.");
        return -1;
    }

    private void finish() {
        if (!names.isEmpty() && codes.isEmpty()) {
            lines.tell(
                    "code",
                    names.getFirst().text(),
                    "a code for the name of line " + names.getFirst().line(),
                    "Give the name a code in brackets.");
        }
        if (!codes.isEmpty()) {
            names.forEach(name -> sink.accept(name, List.copyOf(codes)));
        }
        names.clear();
        codes.clear();
    }
}
