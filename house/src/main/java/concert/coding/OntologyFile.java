package concert.coding;

import concert.coding.parse.Lines;
import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// An ontology as text: a modality, the start of a code, `=`, the code that it becomes.
final class OntologyFile {
    private static final Pattern LINE = Pattern.compile("(\\p{Alpha}+)\\s+(\\w*)\\s*=\\s*(\\w+|---|=)");

    private OntologyFile() {}

    /// {@return the ontology; lines with a problem are told and left out}
    static Ontology read(InputStream input, String file, List<Problem> problems) throws IOException {
        var rules = new EnumMap<Modality, Map<String, String>>(Modality.class);
        try (var lines = new Lines(input, file, problems)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var text = line.replaceAll("#.*", "").strip();
                if (!text.isEmpty()) {
                    rule(text, rules, lines);
                }
            }
        }
        return new Ontology(rules);
    }

    private static void rule(String text, Map<Modality, Map<String, String>> rules, Lines lines) {
        var matcher = LINE.matcher(text);
        var modality = matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
        var known = Arrays.stream(Modality.values())
                .filter(value -> value.name().equals(modality))
                .findFirst();
        if (known.isEmpty()) {
            lines.tell("", text, "a rule such as intended 07 = 033", "Correct the rule.");
            return;
        }
        rules.computeIfAbsent(known.get(), _ -> new HashMap<>()).put(matcher.group(2), matcher.group(3));
    }
}
