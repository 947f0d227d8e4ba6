package concert.coding;

import concert.Shared;
import concert.coding.parse.Conllu;
import concert.coding.parse.Parse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// The unit tests of the PETRARCH family on dependency parses, with their own dictionaries.
final class UnitSuite {
    private static final String FOLDER = "cases/events/unittest";
    private static final String RECORDS = "PETR.UnitTest.records.parsing_parsed_udpipe_2.0.xml";
    private static final String DISCARDS = """
            MONTHS LATER
            YEARS LATER
            AFRICAN NATIONS CUP
            BALLCLUB
            BASEBALL
            +WORLD GOLF CHAMPIONSHIPS
            +MANCHESTER UNITED
            +TYPHOON
            +ESPN2
            """;

    /// A record: its id, its text, its parse and the triples that stand for its events.
    record Case(String id, Parse parse, Set<String> gold) {}

    private UnitSuite() {}

    private static Path file(String name) {
        return Shared.find(FOLDER, name);
    }

    static List<Case> cases() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file(RECORDS).toFile());
        var sentences = document.getElementsByTagName("Sentence");
        var cases = new ArrayList<Case>();
        for (var index = 0; index < sentences.getLength(); index++) {
            cases.add(caseOf((Element) sentences.item(index)));
        }
        return cases;
    }

    private static Case caseOf(Element sentence) throws IOException {
        var date = sentence.getAttribute("date");
        var id = sentence.getAttribute("id");
        var lines =
                sentence.getElementsByTagName("Parse").item(0).getTextContent().strip();
        var text = "# sent_id = " + id + "\n# date = " + date.substring(0, 4) + "-" + date.substring(4, 6) + "-"
                + date.substring(6) + "\n" + lines + "\n";
        var parses = new ArrayList<Parse>();
        var problems = Conllu.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), id, parses::add);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        var gold = new LinkedHashSet<String>();
        var events = sentence.getElementsByTagName("EventCoding");
        for (var index = 0; index < events.getLength(); index++) {
            var event = (Element) events.item(index);
            if (event.hasAttribute("eventcode")) {
                gold.add(code(event, "sourcecode") + " " + code(event, "targetcode") + " "
                        + event.getAttribute("eventcode"));
            }
        }
        return new Case(id, parses.getFirst(), gold);
    }

    private static String code(Element event, String attribute) {
        var code = event.getAttribute(attribute);
        return code.isEmpty() ? "---" : code;
    }

    static Dictionaries dictionaries() throws IOException {
        var dictionaries = Dictionaries.empty(new Ontology(Map.of(Modality.NEGATED, negations())));
        dictionaries.verbs().add(Files.newInputStream(file("PETR.Validate.verbs.2.0.txt")), "verbs");
        dictionaries.actors().add(Files.newInputStream(file("PETR.Validate.actors.txt")), "actors");
        dictionaries.agents().add(Files.newInputStream(file("PETR.Validate.agents.txt")), "agents");
        dictionaries.discards().add(new ByteArrayInputStream(DISCARDS.getBytes(StandardCharsets.UTF_8)), "discards");
        return dictionaries;
    }

    /// The suite's own ontology of codes: a negated code is the one whose value is less by 0xFFFF.
    private static Map<String, String> negations() throws IOException {
        var values = new TreeMap<String, Integer>();
        var line = Pattern.compile("(\\w+):([^#]+).*");
        for (var text : Files.readAllLines(file("PETR.Internal.Coding.Ontology.txt"))) {
            var matcher = line.matcher(text.strip());
            if (matcher.matches()) {
                values.put(matcher.group(1), sum(matcher.group(2).replaceAll("\\s", "")));
            }
        }
        var codes = new HashMap<Integer, String>();
        values.forEach((code, value) -> codes.putIfAbsent(value, code));
        var negations = new HashMap<String, String>();
        negations.put("", "=");
        values.forEach((code, value) -> {
            var negated = codes.get(value - 0xFFFF);
            if (negated != null) {
                negations.put(code, negated);
            }
        });
        return negations;
    }

    private static int sum(String expression) {
        var sum = 0;
        for (var part : expression.replace("-", "+-").split("\\+", -1)) {
            if (!part.isEmpty()) {
                sum += Integer.decode(part);
            }
        }
        return sum;
    }

    static Set<String> triples(List<CodedEvent> events) {
        var triples = new LinkedHashSet<String>();
        events.forEach(event ->
                triples.add(event.source().code() + " " + event.target().code() + " " + event.code()));
        return triples;
    }
}
