package concert.assess.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests of claims are read and decided.
class ClaimTestTest {
    private static final Map<String, Double> VALUES =
            Map.of("a.b", 5.0, "facts.mw", 1353.0, "x", -2.0, "y-z", 7.0, "_u1", .1, "é", 3.0);

    private static ClaimTest accepted(String text) {
        return switch (ClaimTest.parse(text)) {
            case ClaimTest.Accepted(var test) -> test;
            case ClaimTest.Rejected rejected -> throw new AssertionError(rejected.message());
        };
    }

    private static ClaimTest.Rejected rejected(String text) {
        return switch (ClaimTest.parse(text)) {
            case ClaimTest.Accepted _ -> throw new AssertionError("accepted " + text);
            case ClaimTest.Rejected rejected -> rejected;
        };
    }

    private static Truth truth(String text) {
        return accepted(text).holds(name -> VALUES.getOrDefault(name, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b = 5",
                "a.b == 5 and x != 5",
                "a.b <> 4",
                "a.b ≠ 4",
                "facts.mw in [1300, 1400]",
                "facts.mw in [1353, 1353]",
                "facts.mw = 1350 ± 50",
                "facts.mw = 1350 +- 50",
                "facts.mw = 1350 +/- 50",
                "facts.mw in 1350 ± 5 - 2",
                "facts.mw != 1400 ± 10",
                "1 < a.b <= 5",
                "1 ≤ a.b ≥ 5",
                "2 + 3 * 4 = 14",
                "(2 + 3) * 4 = 20",
                "10 - 2 - 3 = 5",
                "12 / 2 / 3 = 2",
                "-x = 2",
                "--x = x",
                "2 − 3 = -1",
                "2 × 3 = 6",
                "-x * 2 = 4",
                "2 * -x = 4",
                "abs(x) = 2",
                "-2 ^ 2 = -4",
                "2 ^ 3 ^ 2 = 512",
                "x ^ 2 * 3 = 12",
                "2 ^ -1 = .5",
                "sqrt(16) = 4",
                "exp(0) + ln(1) + sin(0) + cos(0) = 2",
                "ABS(x) = 2",
                "min(a.b, x, 3) = x",
                "max(a.b, x, 3) = a.b",
                "max(a.b) = 5",
                "not x > 0",
                "not (x > 0 and a.b > 0)",
                "not not x < 0",
                "x > 0 or a.b > 0",
                "x > 0 and x > 0 or a.b > 0",
                "a.b > 0 or x > 0 and x > 0",
                "not x > 0 and a.b > 0",
                "((a.b)) > ((x))",
                "(a.b > x) and ((x) < 0)",
                "y-z = 7",
                "y-z - 7 = 0",
                "_u1 + .2 = .3",
                "1e3 = 1000",
                "1.5E-1 = .15",
                "é = 3",
                "a.b>4and x<0"
            })
    void holds(String text) {
        assertThat(truth(text)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b = 6",
                "facts.mw in [1300, 1352]",
                "facts.mw in [1400, 1300]",
                "facts.mw = 1350 ± 2",
                "facts.mw != 1350 ± 5",
                "a.b < 5",
                "1 < a.b < 5",
                "not x < 0",
                "x > 0 or x > 1",
                "(x > 0 or a.b > 0) and x > 0"
            })
    void doesNotHold(String text) {
        assertThat(truth(text)).isEqualTo(Truth.FALSE);
    }

    /// .1 + .2 is .30000000000000004 to a computer; to a reader it is at most .3.
    @Test
    void theLastDigitDecidesNothing() {
        assertThat(truth("_u1 + .2 <= .3")).isEqualTo(Truth.TRUE);
        assertThat(truth("_u1 + .2 > .3")).isEqualTo(Truth.FALSE);
        assertThat(truth("_u1 + .2 in [0, .3]")).isEqualTo(Truth.TRUE);
        assertThat(truth("_u1 + .2 < .300001")).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gone > 0; UNKNOWN",
                "not gone > 0; UNKNOWN",
                "gone - gone = 0; UNKNOWN",
                "max(gone, 5) > 0; UNKNOWN",
                "abs(gone) >= 0; UNKNOWN",
                "sqrt(x) >= 0; UNKNOWN",
                "ln(0) < 5; UNKNOWN",
                "x ^ .5 > 0; UNKNOWN",
                "1 / 0 > 0; UNKNOWN",
                "0 / 0 = 0; UNKNOWN",
                "gone > 0 and x < 0; UNKNOWN",
                "gone > 0 or x > 0; UNKNOWN",
                "gone > 0 and x > 0; FALSE",
                "gone > 0 or x < 0; TRUE",
                "gone in [0, 1] and x > 0; FALSE",
            })
    void whatIsMissingLeavesOpenOnlyWhatItCouldDecide(String text, Truth expected) {
        assertThat(truth(text)).isEqualTo(expected);
    }

    @Test
    void tellsTheNamesInOrderWithTheirColumns() {
        assertThat(accepted("b > a and max(a, stances.x.USA.position) < 1").names())
                .containsExactly(
                        new Quantity.Name("b", 1),
                        new Quantity.Name("a", 5),
                        new Quantity.Name("stances.x.USA.position", 18));
    }

    @Test
    void aNameMayHoldADate() {
        assertThat(accepted("ties.RUS.PAK.treaty.2014-11-20.strength > .3")
                        .names()
                        .getFirst()
                        .name())
                .isEqualTo("ties.RUS.PAK.treaty.2014-11-20.strength");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; 1; the end; a number or a name",
                "a.b; 4; the end; a comparison such as < 5 or in [1, 2]",
                "a.b >; 6; the end; a number or a name",
                "a.b > 5 6; 9; \"6\"; and, or, or the end",
                "a.b > 5 MW; 9; \"MW\"; and, or, or the end",
                "a.b > 5 %; 9; \"%\"; a number, a name or a sign such as <= or +",
                "a.b in 5; 9; the end; an interval such as [1, 2] or 5 ± 1",
                "a.b in [1 2]; 11; \"2\"; \",\"",
                "a.b in [1, 2; 13; the end; \"]\"",
                "a.b > 5 ± 1; 9; \"±\"; ± only after =, != or in",
                "a.b ± 1; 5; \"±\"; ± only after =, != or in",
                "(a.b > 5; 9; the end; \")\"",
                "a.b > 5); 8; \")\"; and, or, or the end",
                "and a.b > 5; 1; \"and\"; a number or a name",
                "a.b and x > 1; 5; \"and\"; a comparison such as < 5 or in [1, 2]",
                "x > 1 and a.b; 14; the end; a comparison such as < 5 or in [1, 2]",
                "(a.b > 5) + 1 > 2; 1; a condition; a number",
                "x > (a.b > 5); 5; a condition; a number",
                "root(x) > 1; 1; \"root\"; one of the functions abs, sqrt, exp, ln, sin, cos, min, max",
                "abs(x, 1) > 1; 1; 2 arguments of abs; one",
                "max() > 1; 5; \")\"; a number or a name",
                "x ? 1; 3; \"?\"; a number, a name or a sign such as <= or +",
                "x 😀 1; 3; \"😀\"; a number, a name or a sign such as <= or +",
                "not x; 6; the end; a comparison such as < 5 or in [1, 2]",
                "1..2 > x; 2; \".\"; a number, a name or a sign such as <= or +",
            })
    void saysWhereATestGoesWrong(String text, int column, String found, String expected) {
        var rejected = rejected(text);
        assertThat(rejected.column()).isEqualTo(column);
        assertThat(rejected.found()).isEqualTo(found);
        assertThat(rejected.expected()).isEqualTo(expected);
    }

    @Test
    void aCaretPointsToThePlace() {
        var rejected = rejected("facts.mw in [1300 1400]");
        assertThat(rejected.message()).isEqualTo("column 19: found \"1400\", expected \",\".");
        assertThat(rejected.caret()).isEqualTo("""
                        facts.mw in [1300 1400]
                                          ^""");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        for (var part : new String[] {"(", "-", "not ", "abs("}) {
            assertThat(rejected(part.repeat(100_000)).expected()).isNotEmpty();
        }
        assertThat(truth("(".repeat(90) + "a.b > 1" + ")".repeat(90))).isEqualTo(Truth.TRUE);
    }

    @Test
    void refusesWhatIsLongWithoutEnd() {
        assertThat(rejected("x" + " + x".repeat(10_000) + " > 1").expected()).contains("2000");
        assertThat(truth("x" + " + x".repeat(900) + " < 1")).isEqualTo(Truth.TRUE);
    }

    /// Whatever stands in the file, reading it gives a test or a place, never an exception.
    @Test
    void anyTextGivesATestOrAPlace() {
        var random = new Random(7);
        var pieces = new String[] {
            "a.b", " ", "1", "<", "=", ">", "in", "[", "]", ",", "±", "+-", "-", "(", ")", "and", "or", "not ", "max",
            "é", "%", "\t"
        };
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(12); length >= 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            switch (ClaimTest.parse(text.toString())) {
                case ClaimTest.Accepted(var test) ->
                    assertThat(test.holds(_ -> 1)).isNotNull();
                case ClaimTest.Rejected rejected ->
                    assertThat(rejected.column()).as(text.toString()).isBetween(1, text.length() + 1);
            }
        }
    }
}
