package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong in an energy data set is told with file and line, as a user meets it; what can be computed all the
/// same is computed, with a warning.
class BadEnergyInputTest {
    private static final Path FULL = Path.of("src", "test", "resources", "concert", "folder", "full", "energy");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(FULL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(FULL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private void append(String file, String row) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + row + "\n");
    }

    private String rejected() {
        var run = concert("energy", folder.toString(), "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private CommandLineRun accepted() {
        var run = concert("energy", folder.toString(), "--json");
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            CapitalCost.csv; PK,COAL,2021,5; CapitalCost.csv:4: CapitalCost[PK,COAL,2021]: found "COAL", expected a member of TECHNOLOGY
            CapitalCost.csv; PK,GASS,2021,5; Write "GAS" if you meant that.
            CapitalCost.csv; PK,GAS,2024,5; CapitalCost.csv:4: CapitalCost[PK,GAS,2024]: found "2024", expected a member of YEAR
            CapitalCost.csv; PK,GAS,2021,NaN; CapitalCost.csv:4: CapitalCost[PK,GAS,2021]: found "NaN", expected a number
            CapitalCost.csv; PK,GAS,2021,Inf; found "Inf", expected a number
            CapitalCost.csv; PK,GAS,2021,1e999; found "1e999", expected a number
            CapitalCost.csv; PK,GAS,2021,five; found "five", expected a number
            CapitalCost.csv; PK,GAS,2021; CapitalCost.csv:4: row: found "3 cells", expected 4 cells
            CapitalCost.csv; PK,,2021,5; CapitalCost.csv:4: TECHNOLOGY: found nothing, expected a member of TECHNOLOGY
            TotalAnnualMaxCapacity.csv; PK,GAS,2021,-5; TotalAnnualMaxCapacity.csv:3: TotalAnnualMaxCapacity[PK,GAS,2021]: found "-5", expected a number of at least 0, or -1 for no limit
            YEAR.csv; later; YEAR.csv:5: YEAR: found "later", expected a whole number
            YearSplit.csv; DAY,2021,0.7; YearSplit[*,2021]: found "1.2", expected shares that add up to 1
            TECHNOLOGY.csv; GAS; TECHNOLOGY.csv:5: TECHNOLOGY: found "GAS", expected each member once
            default_values.csv; DiscountRate,0.09; default_values.csv:4: DiscountRate default: found "0.09", expected one default
            default_values.csv; DepreciationMethod,3; default_values.csv:4: DepreciationMethod default: found "3", expected 1 for sinking fund or 2 for straight line
            leads.csv; PK,COAL,2021,1,; leads.csv:4: technology: found "COAL", expected a member of TECHNOLOGY
            leads.csv; PK,PIPE,2021,,0.5|0.4; leads.csv:4: spend: found "0.5|0.4", expected shares of at least 0 that add up to 1
            contracts.csv; c,PK,PIPE,RUS,2030,2021,1,1,0,,; contracts.csv:3: last: found "2021"
            contracts.csv; c,PK,PIPE,RUS,2021,2030,1,1,1.5,,; contracts.csv:3: take_or_pay: found "1.5", expected a share from 0 to 1
            financing.csv; f,PK,GAS,80,0,10,0.05,0,0; financing.csv:3: lent: found "80", expected a share from 0 to 1. Divide by 100 if you meant per cent.
            ceilings.csv; PK,import_share,,,,30; ceilings.csv:4: most: found "30", expected a share from 0 to 1
            leads.csv; PK,NUC,2021,1,; leads.csv:4: technology: found "NUC", expected one lead of each technology; line
            financing.csv; other,PK,GAS,0.5,0,10,0.05,0,0; expected one financing of each technology; line
            unserved.csv; PK,ELC,7; expected one cost of each fuel; line 2 gives it too
            suppliers.csv; PK,PIPE,IRN; gives it too
            ceilings.csv; PK,supplier_share,XXX,,,0.3; ceilings.csv:4: supplier: found "XXX", expected a supplier of
            ceilings.csv; PK,import_share,RUS,,,0.3; ceilings.csv:4: supplier: found "RUS", expected nothing
            default_values.csv; capitalcost,5; default_values.csv:4: PARAMETER: found "capitalcost", expected a parameter
            unserved.csv; PK,HEAT,1; unserved.csv:3: fuel: found "HEAT", expected a member of FUEL
            options.csv; pipeline,,maybe; options.csv:3: standing: found "maybe", expected one of on, off
            options/nuclear_deal/TotalAnnualMaxCapacity.csv; PK,NUK,2023,1; TotalAnnualMaxCapacity.csv:3: TotalAnnualMaxCapacity[PK,NUK,2023]: found "NUK"
            """)
    void aRow(String file, String row, String message) throws IOException {
        append(file, row);
        assertThat(rejected()).contains(message);
    }

    @Test
    void negativeCapacity() throws IOException {
        Files.writeString(folder.resolve("ResidualCapacity.csv"), "REGION,TECHNOLOGY,YEAR,VALUE\nPK,GAS,2021,-1\n");
        assertThat(rejected())
                .contains(
                        "ResidualCapacity.csv:2: ResidualCapacity[PK,GAS,2021]: found \"-1\", expected a number of at "
                                + "least 0");
    }

    @Test
    void aMisspelledTable() throws IOException {
        Files.move(folder.resolve("CapitalCost.csv"), folder.resolve("CapitalCosts.csv"));
        assertThat(rejected())
                .contains("CapitalCosts.csv: found \"a table of this name\", expected CapitalCost.csv. Rename it");
    }

    @Test
    void aMissingColumn() throws IOException {
        Files.writeString(folder.resolve("FixedCost.csv"), "REGION,TECHNOLOGY,VALUE\nPK,GAS,1\n");
        assertThat(rejected())
                .contains("FixedCost.csv:1: header: found nothing, expected a column YEAR. Add the column.");
    }

    /// One line, not one for every number of a year.
    @Test
    void noYears() throws IOException {
        Files.writeString(folder.resolve("YEAR.csv"), "VALUE\n");
        assertThat(rejected())
                .startsWith("YEAR.csv:1: YEAR: found \"no year\", expected at least one year. Add the years.")
                .contains("1 problem in");
    }

    @Test
    void yearsMissingFromDemand() throws IOException {
        Files.writeString(folder.resolve("SpecifiedAnnualDemand.csv"), "REGION,FUEL,YEAR,VALUE\nPK,ELC,2021,400\n");
        assertThat(accepted().err())
                .contains("Warning: SpecifiedAnnualDemand.csv:2: SpecifiedAnnualDemand[PK,ELC,2021]: found \"no number "
                        + "for 2022\"");
    }

    @Test
    void emptyDemand() throws IOException {
        Files.writeString(folder.resolve("SpecifiedAnnualDemand.csv"), "REGION,FUEL,YEAR,VALUE\n");
        Files.delete(folder.resolve("contracts.csv"));
        var run = accepted();
        assertThat(run.err()).contains("Warning: SpecifiedAnnualDemand.csv").contains("some demand");
        assertThat(run.out()).contains("\"status\":\"optimal\",\"objective\":0.0");
    }

    @Test
    void aDiscountRateOfZero() throws IOException {
        Files.writeString(folder.resolve("default_values.csv"), "PARAMETER,VALUE\nReserveMargin,0\nDiscountRate,0\n");
        assertThat(accepted().out()).contains("\"status\":\"optimal\"").doesNotContain("NaN");
    }

    @Test
    void aNegativeDiscountRate() throws IOException {
        Files.writeString(folder.resolve("default_values.csv"), "PARAMETER,VALUE\nDiscountRate,-0.1\n");
        assertThat(rejected()).contains("default_values.csv:2: DiscountRate default: found \"-0.1\"");
    }

    @Test
    void fuelsThatMakeEachOther() throws IOException {
        append("TECHNOLOGY.csv", "P2G");
        append("InputActivityRatio.csv", "PK,P2G,ELC,1,*,1");
        append("OutputActivityRatio.csv", "PK,P2G,NG,1,*,3");
        assertThat(accepted().err()).contains("a cycle of fuels").contains("1.5 for 1");
    }

    @Test
    void fuelsThatLoseInACycle() throws IOException {
        append("TECHNOLOGY.csv", "P2G");
        append("InputActivityRatio.csv", "PK,P2G,ELC,1,*,1");
        append("OutputActivityRatio.csv", "PK,P2G,NG,1,*,0.6");
        assertThat(accepted().err()).doesNotContain("a cycle of fuels");
    }

    @Test
    void mixedUnits() throws IOException {
        append("CapacityToActivityUnit.csv", "PK,NUC,8.76");
        assertThat(accepted().err()).contains("CapacityToActivityUnit[PK,NUC]: found \"8.76\", expected 31.536");
    }

    /// As published, a negative cost forbids; relaxed, it earns.
    @Test
    void negativeCosts() throws IOException {
        append("CapitalCost.csv", "PK,NUC,2022,-5");
        assertThat(accepted().err())
                .contains("CapitalCost[PK,NUC,2022]: found \"-5\"")
                .contains("keeps new capacity at 0")
                .contains("--signs relaxed");
        assertThat(concert("energy", folder.toString(), "--signs", "relaxed").code())
                .isZero();
    }

    @Test
    void aContractOutsideThePlan() throws IOException {
        append("contracts.csv", "old,PK,PIPE,RUS,2000,2010,1,1,0,,");
        assertThat(accepted().err()).contains("contracts.csv:3: last: found \"2010\"");
    }

    @Test
    void noSuchFile() {
        var run = concert("energy", folder.resolve("missing.txt").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("missing.txt: found \"nothing there\", expected a data file of OSeMOSYS");
    }

    /// A data file that an editor saved as UTF-16 is read as such.
    @Test
    void aWideDataFile() throws IOException {
        var utopia = Path.of("src", "test", "resources", "concert", "energy", "osemosys", "super_simple_model.txt");
        var wide = folder.resolve("wide.txt");
        Files.writeString(wide, Files.readString(utopia), StandardCharsets.UTF_16);
        assertThat(concert("energy", wide.toString()).out())
                .isEqualTo(concert("energy", utopia.toString()).out());
    }

    /// A store of which no size is given would be a free one of the usual size.
    @Test
    void aStoreWithoutASize() throws IOException {
        Files.writeString(folder.resolve("STORAGE.csv"), "VALUE\nDAM\n");
        for (var set : new String[] {"SEASON", "DAYTYPE", "DAILYTIMEBRACKET"}) {
            Files.writeString(folder.resolve(set + ".csv"), "VALUE\n1\n");
        }
        assertThat(concert("energy", folder.toString()).err())
                .contains("ResidualStorageCapacity: found \"nothing for some, taken as 999\"")
                .contains("StorageMaxChargeRate: found \"nothing for some, taken as 0\"");
    }

    /// The name of a parameter in other letters would leave its numbers out of the plan.
    @Test
    void aParameterInOtherLetters() throws IOException {
        var file = folder.resolve("model.txt");
        Files.writeString(file, "set REGION := R;\nparam capitalcost default 5 := ;\nend;\n");
        var run = concert("energy", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("model.txt:2: found \"capitalcost\"").contains("Write \"CapitalCost\"");
    }

    @Test
    void perCentForShares() throws IOException {
        Files.writeString(folder.resolve("AvailabilityFactor.csv"), "REGION,TECHNOLOGY,YEAR,VALUE\nPK,GAS,*,85\n");
        assertThat(accepted().err()).contains("AvailabilityFactor[PK,GAS,2021]: found \"85\", expected a share");
    }

    @Test
    void anOptionThatIsNotThere() {
        var run = concert("energy", folder.toString(), "--with", "nuclear_del");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no option nuclear_del among [nuclear_deal]");
    }

    /// Sources and branches are those of the scenario.
    @Test
    void whatTheScenarioDoesNotHave() throws IOException {
        var scenario = Files.createDirectory(folder.resolve("scenario"));
        Files.writeString(scenario.resolve("scenario.yaml"), "id: bare\ntitle: Bare\nas_of: 2021-04-07\n");
        Files.writeString(folder.resolve("CapitalCost.csv"), "REGION,TECHNOLOGY,YEAR,VALUE,source\nPK,GAS,*,5,iea\n");
        append("contracts.csv", "second,PK,PIPE,RUS,2021,2022,1,1,0,war,1");
        var energy = Files.createDirectory(scenario.resolve("energy"));
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, energy.resolve(file.getFileName().toString()));
            }
        }
        var run = concert("check", scenario.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("energy/CapitalCost.csv:2: source: found \"iea\", expected a name that stands in sources.csv")
                .contains("energy/contracts.csv:3: branch: found \"war\", expected a name that stands in branches.csv");
    }

    @Test
    void aScenarioWithoutEnergy() throws IOException {
        var bare = Files.createDirectory(folder.resolve("bare"));
        Files.writeString(bare.resolve("scenario.yaml"), "id: bare\ntitle: Bare\nas_of: 2021-04-07\n");
        var run = concert("energy", bare.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("energy/: found \"no such folder\", expected an energy data set");
    }
}
