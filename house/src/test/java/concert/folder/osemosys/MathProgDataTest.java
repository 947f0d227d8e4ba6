package concert.folder.osemosys;

import static concert.scenario.energy.EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST;
import static concert.scenario.energy.EnergyParameter.DISCOUNT_RATE;
import static concert.scenario.energy.EnergyParameter.FIXED_COST;
import static concert.scenario.energy.EnergyParameter.INPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.RESIDUAL_CAPACITY;
import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The notations of MathProg data, one by one, on a system of region R, technologies A and B, years 2020 and 2021.
class MathProgDataTest {
    private static final String SETS = """
            set REGION := R; set TECHNOLOGY := A B; set YEAR := 2020 2021; set TIMESLICE := L;
            set MODE_OF_OPERATION := 1 2; set FUEL := F G; set EMISSION := ; set STORAGE := ;
            set SEASON := ; set DAYTYPE := ; set DAILYTIMEBRACKET := ;
            param YearSplit default 1 := ;
            """;

    private static EnergySystem read(String data) {
        return switch (MathProgData.parse("data.txt", data)) {
            case EnergyReading.Accepted accepted -> accepted.system();
            case EnergyReading.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static double at(EnergySystem system, EnergyParameter parameter, String... names) {
        var place = new int[names.length];
        for (var set = 0; set < names.length; set++) {
            place[set] = system.roster(parameter.sets().get(set)).index(names[set]);
        }
        return system.table(parameter).at(place);
    }

    /// CapitalCost of A is 1 and 2, that of B 3 and 4, in every notation.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "param CapitalCost default 0 := [R,*,*] : 2020 2021 := A 1 2 B 3 4 ;",
                "param CapitalCost default 0 :=\n[R,*,*]:\n2020\t2021\t:=\nA\t1 2\nB 3\t4\n;",
                "param CapitalCost default 0 [R,*,*] : 2020 2021 := A 1 2 B 3 4 ;",
                "param CapitalCost default 0 := [R,*,*] (tr) : A B := 2020 1 3 2021 2 4 ;",
                "param CapitalCost default 0 := [R,*,*]( tr ):A B:=2020 1 3 2021 2 4;",
                "param CapitalCost default 0 := [R,A,*] 2020 1 2021 2 [R,B,*] 2020 3 2021 4 ;",
                "param CapitalCost default 0 := [R,A,*] 2020 1, 2021 2, [R,B,*] 2020 3, 2021 4;",
                "param CapitalCost default 0 := [R,A,2020] 1 [R,A,2021] 2 [R,B,2020] 3 [R,B,2021] 4;",
                "param CapitalCost default 0 := R A 2020 1 R A 2021 2 R B 2020 3 R B 2021 4;",
                "param CapitalCost default 0 := R,A,2020,1 R,A,2021,2 R,B,2020,3, R,B,2021,4;",
                "param CapitalCost := R A 2020 1 R A 2021 2 R B 2020 3 R B 2021 4;",
                "param CapitalCost R A 2020 1 R A 2021 2 R B 2020 3 R B 2021 4;",
                "param CapitalCost default 1 := [*,*,2020] : A B := R . 3 [*,*,2021] : A B := R 2 4;",
                "param CapitalCost default 4 := [R,*,*] : 2020 := A 1 B 3 : 2021 := A 2;",
                "param default 0 : CapitalCost := R A 2020 1 R A 2021 2 R B 2020 3 R B 2021 4;",
                "param : CapitalCost FixedCost := R A 2020 1 9 R A 2021 2 9 R B 2020 3 9 R B 2021 4 9;",
                "param CapitalCost default 0 := # [R,*,*] : 2020 :=\n[R,*,*] : 2020 2021 := # A 7 7\nA 1 2 /* B 5\n5 */ B 3 4#;\n;",
                "param CapitalCost default 0 := [R,*,*] : 2020 2021 := A 1. 2e0 B +3 0.4E1;",
                "param CapitalCost default 0 := [R,*,*] : 2020.0 02021 := A 1 2 B 3 4;",
                "param 'CapitalCost' default 0 := ['R',*,*] : \"2020\" 2021 := 'A' 1 2 \"B\" 3 4;",
                "param CapitalCost default 0 := [R, *, * ] : 2020, 2021 := A, 1, 2, B, 3, 4;",
                "param CapitalCost default 0 := [R,*,*] : 2020 2021 :=\r\r\n A 1 2\r\r\n B 3 4\r\r\n;\r\r\n",
                "# old line ends\rparam CapitalCost default 0 := # 2020\r[R,*,*] : 2020 2021 := A 1 2\rB 3 4;\r",
            })
    void oneTableInManyNotations(String table) {
        for (var text : List.of(SETS + table + "end;", table + SETS, SETS + table + "end", "data;" + table + SETS)) {
            var system = read(text);
            assertThat(at(system, CAPITAL_COST, "R", "A", "2020")).isEqualTo(1);
            assertThat(at(system, CAPITAL_COST, "R", "A", "2021")).isEqualTo(2);
            assertThat(at(system, CAPITAL_COST, "R", "B", "2020")).isEqualTo(3);
            assertThat(at(system, CAPITAL_COST, "R", "B", "2021")).isEqualTo(4);
        }
    }

    @Test
    void tabbingWithoutTemplateIsATableOfTwoSets() {
        var system = read(SETS + "param CapacityToActivityUnit default 1 : A B := R 31.5 8 ;");
        assertThat(at(system, CAPACITY_TO_ACTIVITY_UNIT, "R", "A")).isEqualTo(31.5);
        assertThat(at(system, CAPACITY_TO_ACTIVITY_UNIT, "R", "B")).isEqualTo(8);
    }

    @Test
    void theRowsOfTabbingMayDefineASet() {
        var system = read(SETS.replace("set REGION := R;", "")
                + "param : REGION : DiscountRate DepreciationMethod := R 0.07 2 S 0.05 1;");
        assertThat(system.roster(EnergySet.REGION).names()).containsExactly("R", "S");
        assertThat(at(system, DISCOUNT_RATE, "R")).isEqualTo(0.07);
    }

    @Test
    void theTwoStarsMayBeAnyTwoSets() {
        var system = read(SETS + """
                param InputActivityRatio default 0 :=
                [R,*,F,1,*] : 2020 2021 := A 1 2
                [R,B,G,*,*] : 2020 2021 := 2 3 4
                [R,A,*,2,*] (tr) : F G := 2021 5 6 ;
                """);
        assertThat(at(system, INPUT_ACTIVITY_RATIO, "R", "A", "F", "1", "2021")).isEqualTo(2);
        assertThat(at(system, INPUT_ACTIVITY_RATIO, "R", "B", "G", "2", "2020")).isEqualTo(3);
        assertThat(at(system, INPUT_ACTIVITY_RATIO, "R", "A", "G", "2", "2021")).isEqualTo(6);
    }

    @Test
    void aDefaultAlone() {
        var system = read(SETS + "param FixedCost default 7 := ; param ResidualCapacity default 0.5;");
        assertThat(at(system, FIXED_COST, "R", "A", "2020")).isEqualTo(7);
        assertThat(at(system, RESIDUAL_CAPACITY, "R", "B", "2021")).isEqualTo(0.5);
    }

    @Test
    void aModelBeforeTheDataIsPassedOver() {
        var system = read("set REGION; param CapitalCost{REGION}; var x >= 0; minimize z: x; solve;\ndata;\n" + SETS
                + "param FixedCost default 7 := ;");
        assertThat(at(system, FIXED_COST, "R", "A", "2020")).isEqualTo(7);
    }

    @Test
    void whatIsNotKnownIsLeftOutWithAWarning() {
        var reading = MathProgData.parse(
                "data.txt",
                SETS + "param TechWithCapacityNeededToMeetPeakTS default 0 := [R,*] A 1;\nset UDC := ;\n"
                        + "param ResultsPath := \"results\";");
        assertThat(reading).isInstanceOf(EnergyReading.Accepted.class);
        assertThat(((EnergyReading.Accepted) reading).warnings())
                .extracting(Problem::found)
                .contains("TechWithCapacityNeededToMeetPeakTS", "UDC")
                .doesNotContain("ResultsPath");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "param CapitalCost default 0 := [R,*,*] : 2020 2021 := A 1 2 B 3 ;",
                "param CapitalCost default 0 := [R,A,*] 2020 1 2020 2;",
                "param CapitalCost default 0 := [R,C,*] 2020 1;",
                "param CapitalCost default 0 := [R,*] 2020 1;",
                "param CapitalCost default 0 := [R,A,*] : 2020 := A 1;",
                "param CapitalCost default 0 := [R,A,*] 2020 one;",
                "param CapitalCost := [R,A,*] 2020 1;",
                "param CapitalCost default 0 := [R,A,*] 2020 1",
                "set REGION := R;",
            })
    void whatGlpsolRefusesIsAProblem(String statement) {
        assertThat(MathProgData.parse("data.txt", SETS + statement))
                .isInstanceOfSatisfying(
                        EnergyReading.Rejected.class,
                        rejected -> assertThat(rejected.problems().getFirst().line())
                                .isPositive());
    }
}
