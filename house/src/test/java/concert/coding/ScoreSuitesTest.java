package concert.coding;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Both suites on their own parses. What they score stands in docs/track-record-coding.md; with the system property
/// `concert.write` the page is written, without it the page must be right.
class ScoreSuitesTest {
    private static final Path PAGE = Path.of("../docs/track-record-coding.md");

    @Test
    void thePageTellsWhatTheSuitesScore() throws Exception {
        var text = page(unitTests(), PloverScore.of(new Coder(Shipped.dictionaries()), PloverGold.cases()), unaided());
        if (System.getProperty("concert.write") != null) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(text);
    }

    /// Records right, events predicted, events hit, events of the gold, records.
    private record Counts(int right, int predicted, int hit, int gold, int records) {}

    private static Counts unitTests() throws Exception {
        var coder = new Coder(UnitSuite.dictionaries());
        var counts = new int[4];
        var cases = UnitSuite.cases();
        for (var that : cases) {
            var predicted = UnitSuite.triples(coder.code(that.parse()));
            var hit = new HashSet<>(predicted);
            hit.retainAll(that.gold());
            counts[0] += predicted.equals(that.gold()) ? 1 : 0;
            counts[1] += predicted.size();
            counts[2] += hit.size();
            counts[3] += that.gold().size();
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3], cases.size());
    }

    /// The rules with the dictionaries of PETRARCH-2 and Concert's names of actors.
    private static PloverScore unaided() throws IOException {
        var problems = new ArrayList<Problem>();
        var all = Dictionaries.empty(OntologyFile.read(open("ontology.txt"), "ontology.txt", problems));
        all.verbs().add(open("petrarch2/CAMEO.2.0.txt"), "verbs");
        for (var name : List.of("MilNonState", "International", "Countries")) {
            all.actors().add(open("petrarch2/Phoenix." + name + ".actors.txt"), name);
        }
        all.actors().add(open("concert.actors.txt"), "concert");
        all.agents().add(open("petrarch2/Phoenix.agents.txt"), "agents");
        return PloverScore.of(new Coder(all), PloverGold.cases());
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Shipped.class.getResourceAsStream(name));
    }

    private static String page(Counts unit, PloverScore plover, PloverScore unaided) {
        var text = new StringBuilder();
        text.append("""
                # Track record of event coding

                Both suites are read from files that Concert does not ship, run on their own parses, and scored by `ScoreSuitesTest`, which \
                keeps this page equal to what it measures.

                ## Unit tests of the PETRARCH family

                284 records with dependency parses by UDPipe and dictionaries of their own. No switch of the suite is set: sides without a \
                code are dropped, and unknown names stay unknown. So 11 records are out of reach.

                | coder | records right | events predicted | precision | recall |
                |---|---|---|---|---|
                | UniversalPetrarch, on the same files | 179 | 286 | .752 | .616 |
                """);
        text.append(String.format(
                Locale.ROOT,
                "| Concert | %d | %d | %s | %s |%n",
                unit.right,
                unit.predicted,
                share(unit.hit / (double) unit.predicted),
                share(unit.hit / (double) unit.gold)));
        plover(plover, unaided, text);
        return text.toString();
    }

    private static void plover(PloverScore plover, PloverScore unaided, StringBuilder text) {
        text.append("""

                ## PLOVER gold standard, development part

                198 records of events coded by people, parsed by CoreNLP. Type recall: records with an event of the right type. Precision: \
                events of the right type among all that were coded. Full: records with an event of the right type, source and target. The \
                additions to the dictionaries were written with these records in view, so what counts is a part \
                that was held out; without Concert's verbs and nouns the rules and Concert's names of actors are judged, and they, too, were made with these records in view.

                | coder | type recall | precision | full |
                |---|---|---|---|
                | PETRARCH | .318 | .514 | .202 |
                | PETRARCH2 | .263 | .513 | .197 |
                | UniversalPetrarch | .399 | .410 | .242 |
                """);
        row(text, "Concert", plover);
        var recall = plover.interval(PloverScore::recall);
        var precision = plover.interval(PloverScore::precision);
        var full = plover.interval(PloverScore::full);
        text.append("| 95 % of 200 resamples | ")
                .append(range(recall))
                .append(" | ")
                .append(range(precision))
                .append(" | ")
                .append(range(full))
                .append(" |\n");
        row(text, "even records", plover.half(0));
        row(text, "odd records", plover.half(1));
        row(text, "without Concert's verbs and nouns", unaided);
        text.append("\n| type | records | type recall | precision | full |\n|---|---|---|---|---|\n");
        plover.perType()
                .forEach((type, score) ->
                        row(text, type + " | " + score.records().size(), score));
    }

    private static void row(StringBuilder text, String name, PloverScore score) {
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(share(score.recall()))
                .append(" | ")
                .append(share(score.precision()))
                .append(" | ")
                .append(share(score.full()))
                .append(" |\n");
    }

    private static String range(double[] interval) {
        return share(interval[0]) + " to " + share(interval[1]);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }
}
