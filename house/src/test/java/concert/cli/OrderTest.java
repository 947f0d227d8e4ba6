package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands `data` and `order`, as a user meets them.
class OrderTest {
    private static final String PLACE = "concert.data";

    @TempDir
    private Path folder;

    @BeforeEach
    void ownStore() {
        System.setProperty(PLACE, folder.toString());
    }

    @AfterEach
    void usersStore() {
        System.clearProperty(PLACE);
    }

    private static void add(String name, String file) {
        var run =
                concert("data", "add", name, Shared.find("data", "order", file).toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Licence: ").contains("Cite: ");
    }

    private static JsonNode order(String... words) {
        var all = new String[words.length + 2];
        all[0] = "order";
        all[1] = "--json";
        System.arraycopy(words, 0, all, 2, words.length);
        var run = concert((Object[]) all);
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void withoutTheUsersDataPowerIsWithheldAndVotesAreTold() {
        var answer = order("--states", "PAK,RUS");
        assertThat(answer.path("withheld").toString())
                .contains("concert data add nmc FILE")
                .contains("similarity");
        assertThat(answer.path("convergence").get(0).path("converged").asBoolean())
                .isTrue();
        assertThat(answer.path("data").get(0).path("version").asString()).isEqualTo("2020-04");
    }

    @Test
    void aYearOfTheUsersData() {
        add("nmc", "nmc_v6.csv");
        add("nmc", "nmc_v7.csv");
        add("atop", "atop_v51_dir_spells.csv");
        var answer = order("--year", "2016", "--states", "CHN,cow:2,India", "--nmc", "6");
        assertThat(answer.path("power").path("version").asString()).isEqualTo("6.0");
        assertThat(answer.path("power").path("cinc").path("CHN").asDouble()).isEqualTo(.23062, within(5e-6));
        assertThat(answer.path("power").path("states").size()).isEqualTo(3);
        assertThat(answer.path("similarity").path("pairs").size()).isEqualTo(3);
        assertThat(order("--year", "1913")
                        .path("concentration")
                        .path("con_majors")
                        .asDouble())
                .isEqualTo(.2378, within(5e-5));
        assertThat(order("--year", "2022", "--states", "CHN,USA")
                        .path("withheld")
                        .toString())
                .contains("atop 5.1 covers 1815 to 2018, not 2022");
        assertThat(order("--year", "1913", "--unipolar", ".2")
                        .path("polarity")
                        .path("polarity")
                        .asString())
                .isEqualTo("unipolar");
    }

    /// Every field of the answer is told in docs/order-json.md. Names of states and of kinds of ties are none.
    @Test
    void everyFieldIsDocumented() throws IOException {
        add("nmc", "nmc_v6.csv");
        add("atop", "atop_v51_dir_spells.csv");
        add("mid", "cow_mid_ddydisps.csv");
        var fields = new TreeSet<String>();
        gather(order(Path.of("..", "examples", "pakistan-russia-2021").toString(), "--year", "2014"), fields);
        var page = Files.readString(Path.of("..", "docs", "order-json.md"));
        assertThat(fields)
                .hasSizeGreaterThan(80)
                .allSatisfy(field -> assertThat(page).containsPattern("`" + field + "(\\[\\])?`"));
    }

    private static void gather(JsonNode node, Set<String> fields) {
        if (node.isArray()) {
            node.values().forEach(child -> gather(child, fields));
        }
        for (var field : node.properties()) {
            if (field.getKey().matches("[a-z][a-z_0-9]+|L")) {
                fields.add(field.getKey());
            }
            if (field.getKey().equals("position")) {
                field.getValue().values().forEach(kind -> gather(kind, fields));
            } else {
                gather(field.getValue(), fields);
            }
        }
    }

    @Test
    void theTerminalTellsWhatTheAnswerHolds() {
        add("nmc", "nmc_v7.csv");
        add("atop", "atop_v51_dir_spells.csv");
        add("mid", "cow_mid_ddydisps.csv");
        var text = concert("order", "--year", "2016", "--states", "USA,DEU,XKX").out();
        assertThat(text)
                .contains("USA  0.13325 (military 0.2360", "Similarity of alliances (atop 5.1)", "Similarity of votes")
                .contains("USA  DEU   0.4462", "Blocs 2011-2014", "USA and DEU")
                .contains("no change that the intervals tell apart")
                .contains("Withheld: convergence of XKX")
                .contains("Withheld: blocs of 2016");
    }

    @Test
    void allPairsAreWritten() throws IOException {
        var file = folder.resolve("pairs.csv");
        assertThat(concert("order", "--year", "2014", "--similarity", file, "--years", "2013-2014")
                        .code())
                .isZero();
        assertThat(Files.readAllLines(file))
                .startsWith("of,year,ccode1,ccode2,s_absolute,s_squared,kappa,pi,tau_b,adjusted")
                .anyMatch(line -> line.startsWith(
                        "votes,2014,365,770,0.6202532,0.7341772,0.3283401,0.2500000,0.4265548,0.1643967"));
        assertThat(concert("order", "--similarity", folder).code()).isEqualTo(2);
    }

    @Test
    void anEditionThatIsNotThereIsTold() {
        assertThat(concert("order", "--ideal-points", "1999").err()).contains("but at hand are 2020-04");
        assertThat(concert("order", "--alliances", "nato").err()).contains("expected atop or cow-alliances");
        assertThat(concert("order", "--alliances", "cow-alliances").err()).contains("the store has none");
    }

    @Test
    void aVersionThatIsNotThereIsTold() {
        var run = concert("order", "--nmc", "9");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--nmc is 9, but the store has none");
    }

    @Test
    void everyUnknownOrAmbiguousStateIsTold() {
        var run = concert("order", "--year", "1990", "--states", "DEU,XXX,PAK");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cow:255 or cow:260").contains("no state XXX in 1990");
    }

    @Test
    void aScenarioBringsItsStatesDateAndTies() {
        var answer = order(Path.of("..", "examples", "pakistan-russia-2021").toString());
        assertThat(answer.path("states").toString()).contains("PAK").contains("RUS");
        assertThat(answer.path("position").path("corridors").size()).isPositive();
    }

    @Test
    void dataSetsAreListedRemovedCitedAndAsked() {
        add("cow-majors", "cow_majors.csv");
        assertThat(concert("data", "list").out()).contains("14 rows").contains("not added");
        assertThat(concert("data", "sql", "SELECT count(*) AS n FROM cow_majors")
                        .out())
                .isEqualTo("n" + System.lineSeparator() + "14" + System.lineSeparator());
        assertThat(concert("data", "cite", "atop").out()).contains("Leeds");
        assertThat(concert("data", "remove", "cow-majors").code()).isZero();
        assertThat(concert("data", "remove", "cow-majors").code()).isEqualTo(2);
        assertThat(concert("data", "add", "nonsense", "x.csv").err()).contains("expected one of nmc");
    }
}
