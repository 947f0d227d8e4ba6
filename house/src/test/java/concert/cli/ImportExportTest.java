package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import concert.bargaining.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of other programs in and out, good and bad, through the command line.
class ImportExportTest {
    private static final String CASE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Scenario xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <name>Öl &amp; Gas</name>
              <desc>A "quoted" case</desc>
              <prngSeed>D67CC16FE69C185C</prngSeed>
              <ModelParameters>
                <VictoryProbModel>Square</VictoryProbModel>
                <PCEModel>MarkovUniform</PCEModel>
                <StateTransitions>Deterministic</StateTransitions>
                <VotingRule>PropBin</VotingRule>
                <BigRAdjust>No</BigRAdjust>
                <BigRRange>Min</BigRRange>
                <ThirdPartyCommit>FullCommit</ThirdPartyCommit>
                <InterVecBrgn>S1P1</InterVecBrgn>
                <BargnModel>PWCompInterp</BargnModel>
              </ModelParameters>
              <Dimensions><dName>Policy</dName><dName>Competition, foreign</dName></Dimensions>
              <Actors>
                <Actor>
                  <name>Österreich</name><description>Firm</description><capability>100.0</capability>
                  <Position><dCoord>30</dCoord><dCoord>20</dCoord></Position>
                  <Salience><dSal>24.0</dSal><dSal>48</dSal></Salience>
                </Actor>
                <Actor>
                  <name>Acme, Inc.</name><description>Firm</description><capability>60.2</capability>
                  <Position><dCoord>45</dCoord><dCoord>65</dCoord></Position>
                  <Salience><dSal>44.7</dSal><dSal>41.3</dSal></Salience>
                </Actor>
                <Actor>
                  <name>CN</name><description>China</description><capability>35</capability>
                  <Position><dCoord>30</dCoord><dCoord>15</dCoord></Position>
                  <Salience><dSal>28.9</dSal><dSal>65.1</dSal></Salience>
                </Actor>
              </Actors>
              <IdealAdjustment>
                <iaPair>
                  <adjustingIdeal>Acme, Inc.</adjustingIdeal><referencePos>CN</referencePos><adjust>0.2</adjust>
                </iaPair>
              </IdealAdjustment>
            </Scenario>
            """;

    @TempDir
    private Path temp;

    private CommandLineRun importing(String format, String text) throws IOException {
        var file = Files.writeString(temp.resolve("in." + format), text);
        return concert("import", format, file, "--to", temp.resolve("folder"));
    }

    @Test
    void readsKtabsXmlWithItsOptions() throws IOException {
        assertThat(importing("ktab", CASE).code()).isZero();
        var folder = temp.resolve("folder");
        assertThat(concert("check", folder).code()).isZero();
        var ran = concert("bargain", folder, "--method", "smp", "--json").json();
        var options = ran.get("options");
        assertThat(options.get("VictoryProbModel").asString()).isEqualTo("Square");
        assertThat(options.get("BigRAdjust").asString()).isEqualTo("No");
        assertThat(options.get("IdealAdjustment").asString()).isEqualTo("Acme_Inc_>CN=0.2");
        assertThat(ran.get("issues").get(1).asString()).isEqualTo("Competition_foreign");
        assertThat(ran.get("rounds")
                        .get(0)
                        .get("positions")
                        .get("Osterreich")
                        .get(1)
                        .asDouble())
                .isEqualTo(20);
        assertThat(Files.readString(folder.resolve("actors.csv"))).contains("Österreich", "Acme, Inc.", "China");
    }

    @Test
    void statedOptionsGoBeforeThoseOfTheFile() throws IOException {
        importing("ktab", CASE);
        var ran = concert("bargain", temp.resolve("folder"), "--method", "smp", "--set", "accommodate=0.5", "--json")
                .json();
        assertThat(ran.get("options").get("IdealAdjustment").asString()).isEqualTo("0.5");
        assertThat(ran.get("options").get("VotingRule").asString()).isEqualTo("PropBin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Scenario [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Scenario><name>&x;</name></Scenario>",
                "<!DOCTYPE Scenario SYSTEM \"http://127.0.0.1:9/x.dtd\"><Scenario><name>x</name></Scenario>",
                "<!DOCTYPE z [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><Scenario><name>&b;</name></Scenario>"
            })
    void refusesDeclarationsInXml(String text) throws IOException {
        var ran = importing("ktab", text);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("in.ktab:1:", "expected no document type declaration");
        assertThat(ran.err()).doesNotContain("root:");
        assertThat(temp.resolve("folder")).doesNotExist();
    }

    @Test
    void tellsEveryProblemOfABadXmlFile() throws IOException {
        var ran = importing(
                "ktab",
                CASE.replace("<dCoord>65<", "<dCoord>650<")
                        .replace("<dSal>65.1<", "<dSal>85.1<")
                        .replace(">Square<", ">Cube<")
                        .replace("<referencePos>CN<", "<referencePos>Japan<")
                        .replace("<prngSeed>D67CC16FE69C185C</prngSeed>", "<seed>1</seed>"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("in.ktab:2: Scenario: found \"no prngSeed\"")
                .contains("in.ktab:5: Scenario: found \"seed\"")
                .contains("in.ktab:7: VictoryProbModel: found \"Cube\"")
                .contains("in.ktab:26: position: found \"650\"")
                .contains("salience: found \"114.0 in sum\"")
                .contains("referencePos: found \"Japan\"");
        assertThat(temp.resolve("folder")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<Scenario><name>x</name>\\n<desc></Scenario>~in.ktab:2:",
                "<Scenario><name>&nope;</name></Scenario>~in.ktab:1:",
                "<Other/>~found \"Other\"",
                "T,D,1,1\\nActor,D,P,X Position,X Salience\\nA,\"a,1,2,3~in.ktab:3:",
                "T,D,1,1\\nActor,D,P,X Position\\nA,a,1,2~in.ktab:2:",
                "T,D,1,1\\nActor,D,P,X Position,X Salience\\nA,a,1,2~in.ktab:3:",
                "T,D,1,1\\nActor,D,P,X Position,X Salience\\n,a,1,2,3~in.ktab:3: actor",
                "T,D,1,1\\nActor,D,P,X Position,X Salience\\nA,a,1,2,1e999999999~in.ktab:3: salience",
                "T,D,1,1\\nActor,D,P,X Position,X Salience\\nA,a,-1,NaN,3~in.ktab:3: capability",
                "T,D,1,2\\nActor,D,P,X Position,X Salience,X Position,Y\\nA,a,1,2,3,4,5~in.ktab:2: dimension",
                "T,D,5,1\\nActor,D,P,X Position,X Salience\\nA,a,1,2,3~in.ktab:1: actors"
            })
    void tellsWhereABadFileOfKtabIsWrong(String text, String place) throws IOException {
        var ran = importing("ktab", text.replace("\\n", "\n"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(place);
        assertThat(temp.resolve("folder")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOE-Competitive", "SOE-Pol-Comp", "SOE-Policy", "dummyData-a040", "dummyData_3Dim"})
    void whatIsExportedAsKtabTakesTheSameCourse(String name) throws IOException {
        var file = Files.write(temp.resolve("in.csv"), Published.lines("ktab/" + name + ".csv"));
        var first = temp.resolve("first");
        assertThat(concert("import", "ktab", file, "--to", first).code()).isZero();
        var course = concert("bargain", first, "--method", "smp", "--json").out();
        for (var form : new String[] {"out.csv", "out.xml"}) {
            assertThat(concert("export", "ktab", first, "--to", temp.resolve(form))
                            .code())
                    .isZero();
            var again = temp.resolve("again-" + form);
            assertThat(concert("import", "ktab", temp.resolve(form), "--to", again)
                            .err())
                    .isEmpty();
            assertThat(concert("bargain", again, "--method", "smp", "--json").out())
                    .isEqualTo(course);
        }
    }

    @Test
    void whatIsExportedForExchangeGivesTheSameOutcomes() {
        var first = temp.resolve("first");
        var file = Shared.find("cases", "bargaining", "exchange_sample.txt");
        concert("import", "exchange", file, "--to", first);
        concert("export", "exchange", first, "--to", temp.resolve("out.txt"));
        concert("import", "exchange", temp.resolve("out.txt"), "--to", temp.resolve("again"));
        var before = concert("bargain", first, "--method", "exchange", "--json").json();
        var after = concert("bargain", temp.resolve("again"), "--method", "exchange", "--json")
                .json();
        for (var p = 0; p < 6; p++) {
            assertThat(after.get("outcome").get(p).asDouble())
                    .isEqualTo(before.get("outcome").get(p).asDouble(), within(1e-9));
        }
        var round = before.get("rounds").get(1);
        assertThat(round.get("potential").asInt()).isEqualTo(240);
        assertThat(round.get("exchanges").get(0).get("gain").asDouble()).isEqualTo(1.973684210526, within(1e-9));
        assertThat(round.get("exchanges").size()).isEqualTo(40);
    }

    @Test
    void theFolderOfTheLegislativeDataIsInOrder() {
        var file = Shared.find("cases", "bargaining", "deu3_dev.tsv");
        var folder = temp.resolve("deu");
        assertThat(concert("import", "deu", file, "--to", folder).code()).isZero();
        assertThat(concert("check", folder).err()).isEmpty();
        var said = concert("bargain", folder, "--json").json();
        assertThat(said.get("issues").size()).isGreaterThan(230);
        assertThat(said.get("issues").get(0).get("methods").has("smp")).isTrue();
    }

    @Test
    void tellsWhereABadFileOfTheLegislativeDataIsWrong() throws IOException {
        var ran = importing("deu", """
                prnr\tprname\tisnr\tcounvte\tpde\tpfr\tsde\tsfr\trp\tout
                d00060\tbuses\td00060i1\tQMV\t50\t120\t80\tx\t\t50
                d00060\tbuses\td00060i1\tQMV\t50\t10\t80\t5\t\t50
                d00060\tbuses\td00060i2\tQMV\t50
                \t\t\t\t1000\t2000\t\t\t\t
                """);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("in.deu:2: pfr: found \"120\"", "in.deu:2: sfr: found \"x\"")
                .contains("in.deu:3: isnr", "in.deu:4: found \"5 cells\"")
                .doesNotContain("in.deu:5");
        assertThat(importing("deu", "a\tb\n1\t2\n").err()).contains("in.deu:1: prnr", "in.deu:1: out");
    }
}
