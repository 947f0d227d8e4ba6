package concert.folder;

import concert.scenario.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// YAML read token by token, so that aliases are never followed, nesting stays shallow and each name stands once.
final class YamlText {
    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 8;
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column");

    private final TextFile file;
    private final Problems problems;

    YamlText(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// {@return the text's only document; empty where it is no YAML}
    Optional<YamlNode> read() {
        if (file.text().length() > LONGEST) {
            wrong(
                    0,
                    "more than a million characters",
                    "a short text",
                    "Keep texts in documents/ and tables in their files.");
            return Optional.empty();
        }
        try (var parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), file.text())) {
            if (parser.nextToken() == null) {
                wrong(0, "", "the scenario's id, title and as_of", "Write them, each on a line as name: value.");
                return Optional.empty();
            }
            var node = node(parser, 1);
            if (parser.nextToken() != null) {
                wrong(line(parser), "a second document", "a single one", "Delete the line --- and what follows.");
            }
            return Optional.of(node);
        } catch (TooDeep exception) {
            wrong(
                    exception.line,
                    "more than " + DEEPEST + " levels of nesting",
                    "at most " + DEEPEST,
                    "Write the values plainly.");
        } catch (JacksonException exception) {
            malformed(exception);
        }
        return Optional.empty();
    }

    /// Tells what the parser says: its words without the excerpts, and the last line that it names.
    private void malformed(JacksonException exception) {
        var message = String.valueOf(exception.getOriginalMessage());
        var places = PLACE.matcher(message).results().toList();
        var line = places.isEmpty() ? 0 : Integer.parseInt(places.getLast().group(1));
        var words = message.lines()
                .filter(part -> !part.isBlank() && !Character.isWhitespace(part.charAt(0)))
                .collect(Collectors.joining(", "));
        wrong(
                line,
                words,
                "YAML",
                "Write name: value on each line, indent with blanks, and quote texts that hold a colon or begin with a sign.");
    }

    private YamlNode node(JsonParser parser, int depth) throws TooDeep {
        var line = line(parser);
        if (depth > DEEPEST) {
            throw new TooDeep(line);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, line, depth);
            case START_ARRAY -> sequence(parser, line, depth);
            case VALUE_NULL -> new YamlNode.Scalar("", line);
            default -> scalar(parser, line);
        };
    }

    private YamlNode mapping(JsonParser parser, int line, int depth) throws TooDeep {
        var members = new LinkedHashMap<String, YamlNode>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var at = line(parser);
            parser.nextToken();
            if (members.putIfAbsent(name, node(parser, depth + 1)) != null) {
                wrong(at, name, "each name once", "Delete one of the two.");
            }
        }
        return new YamlNode.Mapping(members, line);
    }

    private YamlNode sequence(JsonParser parser, int line, int depth) throws TooDeep {
        var items = new ArrayList<YamlNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new YamlNode.Sequence(items, line);
    }

    private YamlNode scalar(JsonParser parser, int line) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            wrong(line, "*" + parser.getString(), "a value", "Write the value out; aliases are not followed.");
            return new YamlNode.Scalar("", line);
        }
        return new YamlNode.Scalar(parser.getString().strip(), line);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void wrong(int line, String found, String expected, String fix) {
        problems.add(new Problem(file.name(), line, "", found, expected, fix));
    }

    /// The text is nested too deeply to be meant.
    private static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        private TooDeep(int line) {
            super(null, null, false, false);
            this.line = line;
        }
    }
}
