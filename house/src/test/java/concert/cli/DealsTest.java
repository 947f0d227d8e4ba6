package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Published domains of GENIUS through import and deals, and hostile files.
class DealsTest {
    @TempDir
    private Path temp;

    private JsonNode deal(String domain, Object... options) throws IOException {
        var folder = temp.resolve(domain);
        if (Files.notExists(folder)) {
            assertThat(concert("import", "genius", Shared.find("cases", "deals", domain), "--to", folder)
                            .code())
                    .isZero();
        }
        var arguments = new ArrayList<Object>(List.of("deals", folder, "--json"));
        arguments.addAll(Arrays.asList(options));
        return JsonMapper.shared()
                .readTree(concert(arguments.toArray()).out())
                .get("deals")
                .get(0);
    }

    private static void utilities(JsonNode deal, String rule, String parties, double... expected) {
        var names = parties.split(" ", -1);
        for (var i = 0; i < expected.length; i++) {
            assertThat(deal.at("/" + rule + "/utilities/" + names[i]).asDouble())
                    .as(rule)
                    .isEqualTo(expected[i], within(1e-6));
        }
    }

    @Test
    void englandAndZimbabwe() throws IOException {
        var deal = deal("EnglandZimbabwe");
        assertThat(deal.get("outcomes").asInt()).isEqualTo(576);
        assertThat(deal.get("pareto").asInt()).isEqualTo(25);
        var parties = "England Zimbabwe";
        utilities(deal, "nash", parties, .910916, .733218);
        utilities(deal, "utilitarian", parties, .910916, .733218);
        utilities(deal, "egalitarian", parties, .822286, .786570);
        utilities(deal, "kalaiSmorodinsky", parties, .822286, .786570);
        utilities(deal, "kalaiSmorodinsky/lottery", parties, .804110, .804110);
        assertThat(deal.at("/nash/value").asDouble()).isEqualTo(.667900, within(1e-6));
    }

    @Test
    void englandAndZimbabweWithReservationValues() throws IOException {
        var deal = deal("EnglandZimbabwe", "--reservation", "England=.5", "--reservation", "Zimbabwe=.5");
        var parties = "England Zimbabwe";
        utilities(deal, "nash/lottery", parties, .881144, .752979);
        utilities(deal, "kalaiSmorodinsky/lottery", parties, .799071, .807454);
        assertThat(deal.at("/ideal_with_lotteries/England").asDouble()).isEqualTo(.985173, within(1e-6));
        assertThat(deal.at("/ideal_with_lotteries/Zimbabwe").asDouble()).isEqualTo(.998774, within(1e-6));
    }

    @Test
    void itexAndCypress() throws IOException {
        var deal = deal("ItexvsCypress");
        assertThat(deal.get("outcomes").asInt()).isEqualTo(180);
        assertThat(deal.get("pareto").asInt()).isEqualTo(18);
        for (var rule : new String[] {"nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"}) {
            utilities(deal, rule, "Itex Cypress", .721478, .670478);
        }
        utilities(deal, "kalaiSmorodinsky/lottery", "Itex Cypress", .692035, .692035);
        assertThat(deal.at("/nash/value").asDouble()).isEqualTo(.483735, within(1e-6));
    }

    /// A whole number from 0 to 4 and a real from 0 to 1, worth (x/4, 1 − x/4) and (r, 1 − r): 5 · 21 outcomes.
    @Test
    void wholeNumbersAndRealsBecomeOptions() throws IOException {
        var directory = genius("linear", "<reservation value=\"0.1\"/><discount_factor value=\"0.9\"/>");
        var folder = temp.resolve("numbers");
        var imported = concert("import", "genius", directory, "--to", folder);
        assertThat(imported.code()).isZero();
        assertThat(imported.err())
                .contains(
                        "discounts what is agreed late by 0.9", "Of the values of Rate 21 at equal distances are kept");
        var deal = JsonMapper.shared()
                .readTree(concert("deals", folder, "--json").out())
                .get("deals")
                .get(0);
        assertThat(deal.get("outcomes").asInt()).isEqualTo(105);
        assertThat(deal.at("/reservation/a").asDouble()).isEqualTo(.1);
        utilities(deal, "nash/lottery", "a b", .55, .45);
    }

    private Path genius(String ftype, String more) throws IOException {
        var directory = Files.createDirectories(temp.resolve("genius"));
        var issues = """
                <issue index="1" name="Count" type="integer" lowerbound="0" upperbound="4">%s</issue>
                <issue index="2" name="Rate" type="real"><range lowerbound="0" upperbound="1"/>%s</issue>
                """;
        Files.writeString(
                directory.resolve("d_domain.xml"),
                "<negotiation_template><utility_space><objective>" + issues.formatted("", "")
                        + "</objective></utility_space></negotiation_template>");
        var weights = "<weight index=\"1\" value=\"0.5\"/><weight index=\"2\" value=\"0.5\"/>";
        Files.writeString(
                directory.resolve("a.xml"),
                "<utility_space>" + more + "<objective>"
                        + issues.formatted(
                                "<evaluator ftype=\"linear\" offset=\"0\" slope=\"0.25\"/>",
                                "<evaluator ftype=\"" + ftype + "\" parameter0=\"0\" parameter1=\"1\"/>")
                        + weights + "</objective></utility_space>");
        Files.writeString(
                directory.resolve("b.xml"),
                "<utility_space><objective>"
                        + issues.formatted(
                                "<evaluator ftype=\"linear\" offset=\"1\" slope=\"-0.25\"/>",
                                "<evaluator ftype=\"linear\" parameter0=\"1\" parameter1=\"-1\"/>")
                        + weights + "</objective></utility_space>");
        return directory;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
        <utility_space> § <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><utility_space> § XML without a document type
        <utility_space> § <!DOCTYPE x [<!ENTITY e "ha"><!ENTITY f "&e;&e;">]><utility_space> § XML without a document type
        <objective> § <objective><objective> § well-formed XML
        slope="0.25" § slope="steep" § slope: found "steep", expected a number
        index="1" value="0.5" § index="1" value="-0.5" § weight: found "-0.5"
        name="Rate" § name="Speed" § expected "Rate", as the domain has it
        ftype="linear" parameter0 § ftype="wavy" parameter0 § ftype: found "wavy"
        """)
    void refusesHostileAndBrokenFiles(String text, String other, String told) throws IOException {
        var directory = genius("linear", "");
        var file = directory.resolve("a.xml");
        var before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, other));
        var folder = temp.resolve("none");
        var ran = concert("import", "genius", directory, "--to", folder);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("a.xml:").contains(told);
        assertThat(folder).doesNotExist();
    }

    @Test
    void aDirectoryWithoutADomainIsToldWhatToPutThere() throws IOException {
        var directory = genius("linear", "");
        Files.delete(directory.resolve("d_domain.xml"));
        assertThat(concert("import", "genius", directory, "--to", temp.resolve("none"))
                        .err())
                .contains("found \"0 domains\", expected one file whose root is negotiation_template");
        assertThat(concert("deals", Path.of("..", "examples", "khyber")).err())
                .contains("terms.csv: found no terms, expected at least one");
    }
}
