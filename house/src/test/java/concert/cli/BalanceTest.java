package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BalanceTest {
    @TempDir
    private Path temp;

    private Path file(String... lines) throws IOException {
        return Files.write(temp.resolve("ties.csv"), Arrays.asList(lines));
    }

    private static JsonNode periods(CommandLineRun ran) {
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out()).get("periods");
    }

    @Test
    void theTribesOfGahukuGamaAsJson() {
        var file = Shared.find("cases", "order", "signed_gahuku_gama.csv");
        var one = periods(concert("balance", file, "--pairs", "Gavev,Kotun", "Gavev,Ove", "--json"))
                .get(0);
        assertThat(one.get("L").intValue()).isEqualTo(7);
        assertThat(one.get("bound").intValue()).isEqualTo(7);
        assertThat(one.get("gap").doubleValue()).isZero();
        assertThat(one.get("n").intValue()).isEqualTo(16);
        assertThat(one.get("m").intValue()).isEqualTo(58);
        assertThat(one.get("normalized").doubleValue()).isCloseTo(1 - 14. / 58, within(1e-12));
        assertThat(one.get("time").doubleValue()).isNotNegative();
        assertThat(one.get("pairs").get(0).get("together").intValue()).isZero();
        assertThat(one.get("pairs").get(0).get("apart").intValue()).isPositive();
        assertThat(one.get("pairs").get(1).get("together").intValue()).isPositive();
    }

    /// Semicolons, columns in any order, signs in any form, a repeated row, and periods.
    @Test
    void eachPeriodIsANetworkOfItsOwn() throws IOException {
        var file = file("Sign;b;a;Period;note", "+;B;A;x;", "-1;C;B;x;", "1;C;A;x;", "1;A;C;x;again", "−1;B;A;y;");
        var ran = concert("balance", file, "--json");
        var periods = periods(ran);
        assertThat(periods.size()).isEqualTo(2);
        assertThat(periods.get(0).get("L").intValue()).isEqualTo(1);
        assertThat(periods.get(1).get("L").intValue()).isZero();
        assertThat(periods.get(1).get("triangle").isNull()).isTrue();
        var root = JsonMapper.shared().readTree(ran.out());
        assertThat(root.get("repeatedRows").intValue()).isEqualTo(1);
        assertThat(root.get("ignoredColumns").get(0).asString()).isEqualTo("note");
    }

    @Test
    void aPairWithoutATieInAPeriodIsWithheld() throws IOException {
        var file = file("a,b,sign,period", "A,B,1,x", "B,C,1,y");
        var periods = periods(concert("balance", file, "--pairs", "A,B", "--json"));
        assertThat(periods.get(0).get("pairs").get(0).get("apart").intValue()).isEqualTo(1);
        assertThat(periods.get(1).get("pairs").get(0).get("apart").isNull()).isTrue();
    }

    @Test
    void textNamesBoundAndCosts() throws IOException {
        var ran = concert("balance", "--pairs", "A,C", file("a,b,sign", "A,B,1", "B,C,-1"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("bound", "A and C: together +1, apart +0");
    }

    /// Everything that is wrong is told at once, with its line.
    @Test
    void aBadFileIsToldInFull() throws IOException {
        var ran = concert("balance", file("a,b,sign", "A,A,1", "A,B,0", "B,C,1", "C,B,-1", "D,,1", "E,F,2.5"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("ties.csv:2: b: found \"A\""),
                        line -> assertThat(line).startsWith("ties.csv:3: sign: found \"0\""),
                        line -> assertThat(line)
                                .startsWith("ties.csv:5: sign: found \"-1\"")
                                .contains("line 4"),
                        line -> assertThat(line).startsWith("ties.csv:6: b: found nothing"),
                        line -> assertThat(line).startsWith("ties.csv:7: sign: found \"2.5\""));
    }

    @Test
    void missingColumnsNamesAndFilesAreTold() throws IOException {
        assertThat(concert("balance", file("a,c,sign", "A,B,1")).err()).contains("expected a column b");
        assertThat(concert("balance", file()).code()).isEqualTo(2);
        assertThat(concert("balance", temp.resolve("none.csv")).err()).contains("there is no such file");
        var file = file("a,b,sign", "RUS,PAK,1");
        assertThat(concert("balance", file, "--pairs", "RUS,PAC").err()).contains("found \"PAC\"");
        assertThat(concert("balance", file, "--pairs", "RUS").code()).isEqualTo(2);
        assertThat(concert("balance", file, "--seconds", "0").err()).contains("expected a number above 0");
    }
}
