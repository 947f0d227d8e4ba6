package concert.coding.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// The grammar of pattern lines: `- PRE * POST [CODE]`.
final class PatternReader {
    private static final java.util.regex.Pattern LINE =
            java.util.regex.Pattern.compile("-?\\s*([^\\[\\]]*?)\\s*\\[([^\\[\\]]*)\\].*");
    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile("[{}()*$+^%]|[^\\s{}()*$+^%]+");

    private final Vocabulary vocabulary;
    private final SynonymSets sets;
    private List<String> parts = List.of();
    private int at;
    private int words;
    private int modifiers;
    private String fault = "";

    PatternReader(Vocabulary vocabulary, SynonymSets sets) {
        this.vocabulary = vocabulary;
        this.sets = sets;
    }

    /// {@return the pattern, or null where the line has a problem, which is told}
    @Nullable
    Pattern read(String line, int rank, DictionaryLines lines) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            lines.tell("pattern", line, "a pattern with its code in brackets", "Give the pattern a code.");
            return null;
        }
        start(matcher);
        var before = elements("*");
        at++;
        var after = elements("");
        if (parts.stream().filter("*"::equals).count() != 1) {
            fault = "exactly one * for the verb";
        }
        if (!fault.isEmpty()) {
            lines.tell("pattern", matcher.group(1), fault, "Correct the pattern.");
            return null;
        }
        var code = matcher.group(2).strip().replace("!", "");
        return new Pattern(lines.entry(line.strip()), before, after, code, rank, words, modifiers);
    }

    private void start(Matcher matcher) {
        parts = PART.matcher(matcher.group(1))
                .results()
                .map(result -> result.group().toUpperCase(java.util.Locale.ROOT))
                .toList();
        at = 0;
        words = 0;
        modifiers = 0;
        fault = "";
    }

    /// Reads elements up to an end that is left standing.
    private List<Element> elements(String end) {
        var elements = new ArrayList<Element>();
        while (at < parts.size() && !parts.get(at).equals(end)) {
            var element = element();
            if (element != null) {
                elements.add(element);
            }
        }
        if (at >= parts.size() && !end.isEmpty()) {
            fault = "a closing " + end;
        }
        return List.copyOf(elements);
    }

    private @Nullable Element element() {
        var part = parts.get(at++);
        return switch (part) {
            case "{" -> group();
            case "(" -> prepositional();
            case "$" -> new Element.Slot(Element.Role.SOURCE);
            case "+" -> new Element.Slot(Element.Role.TARGET);
            case "^" -> new Element.Slot(Element.Role.SKIPPED);
            case "%" -> new Element.Slot(Element.Role.BOTH);
            case "}", ")", "*" -> {
                fault = "no " + part + " there";
                yield null;
            }
            default -> {
                words++;
                yield new Element.Word(term(part));
            }
        };
    }

    private @Nullable Element group() {
        var terms = new ArrayList<Term>();
        while (at < parts.size() && !parts.get(at).equals("}")) {
            terms.add(term(parts.get(at++)));
        }
        at++;
        if (terms.isEmpty()) {
            fault = "words in the braces";
            return null;
        }
        words += terms.size();
        modifiers += terms.size() - 1;
        return new Element.Group(List.copyOf(terms.subList(0, terms.size() - 1)), terms.getLast());
    }

    private @Nullable Element prepositional() {
        if (at >= parts.size()) {
            fault = "a closing )";
            return null;
        }
        var preposition = term(parts.get(at++));
        words++;
        var inside = elements(")");
        at++;
        return new Element.Prepositional(preposition, inside);
    }

    private Term term(String part) {
        if (part.startsWith("&")) {
            if (!sets.has(part)) {
                fault = "the name of a synonym set";
            }
            return sets.term(part);
        }
        var spelled = part.replaceAll("^_+|_+$", "");
        if (spelled.indexOf('_') < 0) {
            return Term.word(vocabulary.add(spelled));
        }
        return Term.sequence(
                Arrays.stream(spelled.split("_+", -1)).mapToInt(vocabulary::add).toArray());
    }
}
