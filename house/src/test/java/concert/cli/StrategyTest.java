package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The worked example through the command line, and what is told of bad input.
class StrategyTest {
    private static final Offset<Double> MICRO = within(1e-6);
    private static final Path KHYBER = Path.of("..", "examples", "khyber");

    @TempDir
    private Path temp;

    private static double number(JsonNode node, String path) {
        return node.at("/" + path).asDouble();
    }

    @Test
    void everyFigureOfTheWorkedExample() {
        var khyber = concert("strategy", KHYBER, "--json", "--price", "pipeline=0.25")
                .json();
        var expected = """
                plans/none/payoffs/PAK/expected 22.05
                plans/none/payoffs/RUS/expected 11.25
                plans/none/payoffs/IND/expected 7.1
                plans/none/allocation/grid/now 6.5
                plans/chosen/payoffs/PAK/expected 24.0478125
                plans/chosen/payoffs/RUS/expected 12.2275
                plans/chosen/payoffs/IND/expected 7.5125
                plans/chosen/allocation/export/later/sanctions 2.25
                plans/chosen/allocation/presence/now 1.75
                plans/asked/payoffs/PAK/expected 23.6878125
                plans/asked/payoffs/RUS/expected 12.4975
                deals/pipeline/gains/PAK/gain 1.9978125
                deals/pipeline/gains/RUS/gain .9775
                deals/pipeline/price/nash .241139
                deals/pipeline/flips/0/at .539877
                deals/pipeline/flips/0/limits/PAK .615081
                deals/pipeline/flips/0/with_price .580377
                deals/pipeline/flips/0/price_there .132216
                means_without_deals/PAK.money/dual 1.2
                means_without_deals/RUS.money/dual 1
                means_without_deals/IND.money/dual 2
                means_without_deals/PAK.diplomacy/dual .425
                means_without_deals/RUS.diplomacy/dual 0
                means_without_deals/IND.money/more/IND 1.5
                means_without_deals/IND.money/more/PAK -.6
                means_without_deals/IND.money/more/RUS -.25
                means/PAK.money/dual 1.44
                means/PAK.diplomacy/dual .485
                means/IND.money/dual 2
                means/IND.money/more/IND 1.6125
                means/IND.money/more/PAK -.7153125
                means/IND.money/more/RUS -.2875
                means/RUS.money/more/RUS 1.08
                means/RUS.money/less/RUS 1.15
                adaptation/everybody/PAK .1284375
                adaptation/everybody/RUS .1575
                adaptation/everybody/IND -.7125
                adaptation/alone/PAK .03
                adaptation/alone/RUS .1575
                adaptation/alone/IND 0
                epsilon 0
                """;
        expected.lines().forEach(line -> {
            var parts = line.split(" ", -1);
            assertThat(number(khyber, parts[0])).as(parts[0]).isEqualTo(Double.parseDouble(parts[1]), MICRO);
        });
        assertThat(khyber.at("/deals/pipeline/flips/0/first").asString()).isEqualTo("RUS");
        assertThat(khyber.at("/deals/pipeline/flips/0/words").asString())
                .isEqualTo("pipeline holds while P(sanctions) < 0.54 (with a price: < 0.58); Russia leaves first");
        assertThat(khyber.at("/plans/chosen/equilibrium").asBoolean()).isTrue();
    }

    @Test
    void showsThePlansTheSheetAndTheCertificate() {
        assertThat(concert("strategy", KHYBER).out())
                .contains("equilibrium, ε =", "Deal pipeline: holds by itself", "PAK 1.997813, RUS 0.9775")
                .contains("prices that hold: -0.85 (below it RUS leaves) to 1.400176 (above it PAK leaves)");
    }

    @Test
    void looksForFlipsAlongAnyNumber() {
        var khyber = concert("strategy", KHYBER, "--json", "--lever", "effects.presence.RUS.influence.effect")
                .json();
        assertThat(khyber.at("/deals/pipeline/steady").toString()).contains("effects.presence.RUS.influence.effect");
        var export = concert("strategy", KHYBER, "--json", "--lever", "effects.export.RUS.revenue.effect")
                .json();
        assertThat(export.at("/deals/pipeline/flips").toString()).contains("effects.export.RUS.revenue.effect");
        assertThat(concert("strategy", KHYBER, "--lever", "effects.nothing").err())
                .contains("lever is effects.nothing, expected the path of a number");
        assertThat(concert("strategy", KHYBER, "--with", "canal").err()).contains("no deal canal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
        ends.csv § Energy,3,0 § Energy,-3,0 § ends.csv:2: weight: found "-3"
        ends.csv § 4:1|4:0.5|:0.1 § 4:1|4:1.5|:0.1 § ends.csv:2: segments: found "4:1|4:1.5|:0.1", expected slopes that never rise
        deals.csv § PAK|RUS,PAK.money § PAK,PAK.money § deals.csv:2: parties: found "PAK", expected at least two parties
        branches.csv § pipeline,0.3 § pipeline,0.4 § branches.csv:3: probability: found "0.4", expected that the branches [calm, sanctions] sum to 1
        effects.csv § grid,PAK.energy § grid,PAK.enrgy § effects.csv:2: end: found "PAK.enrgy", expected a name that stands in ends.csv
        means.csv § money,units,10 § money,units,-10 § means.csv:2: amount: found "-10"
        ways.csv § money=1 § cash=1 § ways.csv:2: cost: found "PAK.cash"
        """)
    void tellsBadInputByFileLineAndField(String file, String text, String other, String told) throws IOException {
        var folder = changed(file, text, other);
        var ran = concert("strategy", folder, "--json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(told);
    }

    @Test
    void tellsCyclesOfNeeds() throws IOException {
        var folder = changed("ways.csv", "later,cost", "later,cost,needs");
        Files.writeString(
                folder.resolve("ways.csv"),
                Files.readString(folder.resolve("ways.csv"))
                        .replaceAll("(?m)([^t])$", "$1,")
                        .replace("cost,needs,", "cost,needs")
                        .replace("8,yes,money=1,", "8,yes,money=1,border")
                        .replace(
                                "border,Guard the border,6,yes,money=1,",
                                "border,Guard the border,6,yes,money=1,grid"));
        assertThat(concert("strategy", folder).err())
                .contains("ways.csv:2: needs: found \"border\"", "Break the circle of needs.");
    }

    @Test
    void aDealThatCannotBePaidIsExplainedInWords() throws IOException {
        var khyber = concert("strategy", changed("deals.csv", "PAK.money=3", "PAK.money=30"), "--json")
                .json();
        assertThat(khyber.at("/deals/pipeline/obstacle").asString())
                .isEqualTo("The deals take 30 of PAK.money, of which there are 10 in calm");
        assertThat(khyber.at("/deals/pipeline/holds").asBoolean()).isFalse();
    }

    @Test
    void aFolderWithoutWaysIsToldWhatToWrite() throws IOException {
        var folder = changed("means.csv", "money", "money");
        Files.delete(folder.resolve("effects.csv"));
        Files.delete(folder.resolve("ways.csv"));
        var ran = concert("strategy", folder);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("ways.csv: found no ways, expected at least one");
    }

    private Path changed(String file, String text, String other) throws IOException {
        var folder = Files.createDirectories(temp.resolve("khyber"));
        try (var files = Files.list(KHYBER)) {
            for (var each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
        var path = folder.resolve(file);
        var before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replaceFirst(Pattern.quote(text), other));
        return folder;
    }
}
