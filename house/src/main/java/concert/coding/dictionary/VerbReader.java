package concert.coding.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The grammar of verb files: synonym sets, then blocks of verbs and patterns, then transformations.
final class VerbReader {
    private static final Pattern HEADING = Pattern.compile("---\\s*(\\S+)\\s*\\[\\s*([^\\]]*?)\\s*\\]\\s*---.*");
    private static final Pattern VERB =
            Pattern.compile("([^{}\\[\\]]+?)\\s*(?:\\{([^{}]*)\\})?\\s*(?:\\[\\s*([^\\[\\]]*?)\\s*\\])?\\s*");

    private final DictionaryLines lines;
    private final Vocabulary vocabulary;
    private final VerbDictionary dictionary;
    private final SynonymSets sets;
    private final PatternReader patterns;
    private Block block = new Block("", DatedCode.NULL);
    private String set = "";

    VerbReader(DictionaryLines lines, Vocabulary vocabulary, VerbDictionary dictionary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.dictionary = dictionary;
        this.sets = new SynonymSets(vocabulary);
        this.patterns = new PatternReader(vocabulary, sets);
    }

    void run() throws IOException {
        for (var raw = lines.next(); raw != null; raw = lines.next()) {
            var line = raw.strip();
            if (line.startsWith("---")) {
                heading(line);
            } else if (line.startsWith("&")) {
                set = Spelling.upper(line);
                sets.open(set);
            } else if (line.startsWith("-") || line.startsWith("*")) {
                pattern(line);
            } else if (block.name().isEmpty()) {
                synonym(line);
            } else if (!line.startsWith("~")) {
                verb(line);
            }
        }
    }

    private void heading(String line) {
        var matcher = HEADING.matcher(line);
        if (!matcher.matches()) {
            lines.tell("block", line, "a heading such as --- ASK [020] ---", "Correct the heading.");
            return;
        }
        block = new Block(matcher.group(1), code(matcher.group(2)));
        dictionary.open(block);
    }

    private static String code(String written) {
        return written.isBlank() ? DatedCode.NULL : written.replace("!", "");
    }

    private void synonym(String line) {
        if (set.isEmpty() || !line.startsWith("+")) {
            lines.tell("", line, "a synonym set such as &TREATY and lines such as +PACT", "Name the set first.");
            return;
        }
        sets.add(set, Spelling.upper(line.substring(1)));
    }

    private void pattern(String line) {
        var pattern = patterns.read(line, block.size(), lines);
        if (pattern != null) {
            dictionary.add(block, pattern);
        }
    }

    private void verb(String line) {
        var matcher = VERB.matcher(line);
        if (!matcher.matches()) {
            lines.tell("verb", line, "a verb such as HOLD {HOLDS HELD HOLDING} [010]", "Correct the verb.");
            return;
        }
        var code = matcher.group(3) == null ? block.code() : code(matcher.group(3));
        var written = Spelling.upper(matcher.group(1));
        for (var form : forms(written, matcher.group(2))) {
            add(form, code, line);
        }
    }

    /// With braces the forms listed are all there are; without, the regular ones.
    private static List<String> forms(String verb, @Nullable String braces) {
        var forms = new ArrayList<String>();
        forms.add(verb);
        if (braces != null) {
            Arrays.stream(Spelling.upper(braces).split("\\s+", -1))
                    .filter(form -> !form.isEmpty())
                    .forEach(forms::add);
        } else if (verb.indexOf('_') < 0) {
            forms.addAll(Spelling.forms(verb));
        }
        return forms;
    }

    private void add(String written, String code, String line) {
        var words = Arrays.stream(written.split("_+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var marked = 0;
        for (var index = 0; index < words.size(); index++) {
            marked = words.get(index).startsWith("+") ? index : marked;
        }
        var numbers = words.stream()
                .map(word -> vocabulary.add(word.replace("+", "")))
                .toList();
        if (numbers.isEmpty()) {
            return;
        }
        var verb = new Verb(
                block,
                lines.entry(line),
                code,
                numbers.subList(0, marked),
                numbers.subList(marked + 1, numbers.size()));
        dictionary.add(numbers.get(marked), verb);
        var head = words.get(marked).replace("+", "");
        if (words.size() > 1) {
            Spelling.forms(head).forEach(form -> dictionary.add(vocabulary.add(form), verb));
        }
    }
}
