package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.About;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// scenario.yaml, as it should and should not be.
class TitlePageTest {
    private static final String GOOD = "id: a\ntitle: b\nas_of: 2021-04-07\n";
    private static final String NAMES = "id, title, question, as_of, horizon, seed, futures, options";

    @TempDir
    private Path temporary;

    private Draft draft = new Draft(Path.of(""));

    @BeforeEach
    void copy() {
        draft = new Draft(temporary);
    }

    private void assertProblems(String text, String... problems) throws IOException {
        assertThat(draft.write("scenario.yaml", text).problems()).containsExactly(problems);
    }

    @Test
    void whatIsNotSaidHasADefault() throws IOException {
        assertThat(draft.write("scenario.yaml", GOOD).scenario().about())
                .isEqualTo(new About("a", "b", "", LocalDate.of(2021, 4, 7), null, 1, 400, Settings.NONE));
    }

    @Test
    void whatLooksLikeAnotherTypeIsText() throws IOException {
        var about = draft.write("scenario.yaml", "id: 0x10\ntitle: yes\nquestion: 1e3\nas_of: \"2021-04-07\"\n")
                .scenario()
                .about();
        assertThat(about.id()).isEqualTo("0x10");
        assertThat(about.title()).isEqualTo("yes");
        assertThat(about.question()).isEqualTo("1e3");
    }

    @Test
    void whatMustBeThereIsMissed() throws IOException {
        assertProblems(
                "title:\n",
                "scenario.yaml:1: id: found nothing, expected a name of letters a to z, digits, _ and -. Write id: and the value on a line of its own.",
                "scenario.yaml:1: title: found nothing, expected a text. Write title: and the value on a line of its own.",
                "scenario.yaml:1: as_of: found nothing, expected a day such as 2021-04-07. Write as_of: and the value on a line of its own.");
    }

    @Test
    void namesAndValuesAreChecked() throws IOException {
        assertProblems(
                "id: a b\ntitel: x\ntitle: [x, y]\nas_of: 7 April 2021\nhorizon: 2020\nseed: 1.5\nfutures: 0\n",
                "scenario.yaml:1: id: found \"a b\", expected a name of letters a to z, digits, _ and -. Leave out blanks, points, accents and other signs; at most 64 characters.",
                "scenario.yaml:2: titel: found \"titel\", expected one of the names " + NAMES
                        + ". Write \"title\" if you meant that.",
                "scenario.yaml:3: title: found \"a list of 2\", expected a text. Write a single value.",
                "scenario.yaml:4: as_of: found \"7 April 2021\", expected a day such as 2021-04-07. Write year-month-day, and a day that the month has.",
                "scenario.yaml:5: horizon: found \"2020\", expected a day such as 2021-04-07. Write year-month-day, and a day that the month has.",
                "scenario.yaml:6: seed: found \"1.5\", expected a whole number from -999999999999999 to 999999999999999. Leave out the fraction.",
                "scenario.yaml:7: futures: found \"0\", expected a whole number from 1 to 1000000. Write figures within this range.");
    }

    @Test
    void theHorizonIsNotBeforeTheAsOfDay() throws IOException {
        assertProblems(
                GOOD + "horizon: 2021-04-06\n",
                "scenario.yaml:4: horizon: found \"2021-04-06\", expected a day not before as_of, 2021-04-07. Move one of the two.");
    }

    @Test
    void optionsAreChecked() throws IOException {
        assertProblems(
                GOOD + "options:\n  evidnce:\n    x: 1\n  evidence:\n    later: allowed\n    later_sources: maybe\n",
                "scenario.yaml:6: options: found \"evidnce\", expected one of alignment, evidence, events, order, smp. Write \"evidence\" if you meant that.",
                "scenario.yaml:8: options: found \"evidence.later\", expected one of alignment.coalitions, evidence.later_sources, events.ties, order.alliances, order.ideal_points, order.nmc, order.years, smp.VotingRule, smp.VictoryProbModel, smp.PCEModel, smp.StateTransitions, smp.BigRAdjust, smp.BigRRange, smp.ThirdPartyCommit, smp.InterVecBrgn, smp.BargnModel, smp.Variant, smp.IdealAdjustment, smp.MaxTurns. Delete it.",
                "scenario.yaml:9: options.evidence.later_sources: found \"maybe\", expected one of allowed, refused. Write one of these words.");
        assertProblems(
                GOOD + "options: all\n",
                "scenario.yaml:4: options: found \"all\", expected a mapping from analyses to their options. Write analysis:, and below it, indented, option: value.");
    }

    @Test
    void eachNameStandsOnce() throws IOException {
        assertProblems(
                GOOD + "title: c\n",
                "scenario.yaml:4: found \"title\", expected each name once. Delete one of the two.");
    }

    @Test
    void aliasesAreNotFollowed() throws IOException {
        assertProblems(
                GOOD + "question: &q why\noptions:\n  evidence: *q\n",
                "scenario.yaml:6: found \"*q\", expected a value. Write the value out; aliases are not followed.");
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (var i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d,*a%d,*a%d,*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(draft.write("scenario.yaml", GOOD + bomb).problems()).hasSizeBetween(100, 300);
    }

    @Test
    void deepNestingIsTold() throws IOException {
        for (var deep : new String[] {"[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(10_000) + "x"}) {
            assertThat(draft.write("scenario.yaml", "id: " + (deep.startsWith("-") ? "\n" : "") + deep)
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("expected at most 8. Write the values plainly.");
        }
    }

    @Test
    void whatIsNoYamlIsTold() throws IOException {
        assertThat(draft.write("scenario.yaml", "id: a\n\ttitle: b\n").problems())
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:2: found \"while scanning for the next token, found character");
        assertThat(draft.write("scenario.yaml", "id: 'a\ntitle: b\n").problems())
                .hasSize(1);
        assertThat(draft.write("scenario.yaml", "just words\n").problems())
                .containsExactly(
                        "scenario.yaml:1: found \"just words\", expected the scenario's id, title and as_of. Write them, each on a line as name: value.");
        assertThat(draft.write("scenario.yaml", "# nothing\n").problems())
                .containsExactly(
                        "scenario.yaml: found nothing, expected the scenario's id, title and as_of. Write them, each on a line as name: value.");
        assertThat(draft.write("scenario.yaml", GOOD + "---\nid: b\n").problems())
                .containsExactly(
                        "scenario.yaml:5: found \"a second document\", expected a single one. Delete the line --- and what follows.");
        assertThat(draft.write("scenario.yaml", GOOD + "question: " + "long ".repeat(300_000))
                        .problems())
                .containsExactly(
                        "scenario.yaml: found \"more than a million characters\", expected a short text. Keep texts in documents/ and tables in their files.");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (var words : new String[] {
            "yes",
            "1e3",
            "null",
            "~",
            "# no comment",
            "a: b",
            "- x",
            "\"quoted\"",
            "it's",
            "two\nlines",
            "{x}",
            "*x",
            "&x",
            "@x",
            "%x",
            "2021-04-07",
            "türkiye – ∑ 𝒳",
            "a\\b",
            "x ".repeat(500) + "y"
        }) {
            var about = new About(
                    "a",
                    words,
                    words,
                    LocalDate.of(2021, 4, 7),
                    null,
                    -5,
                    3,
                    new Settings(Map.of("evidence.later_sources", "allowed")));
            ScenarioFolder.write(Scenario.of(about), temporary.resolve("written"));
            assertThat(ExamplesTest.accepted(temporary.resolve("written")).about())
                    .isEqualTo(about);
        }
    }
}
