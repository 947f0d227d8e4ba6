package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnergyLineTest {
    private static final Path FULL = Path.of("src", "test", "resources", "concert", "folder", "full", "energy");
    private static final Map<String, String> NUC = Map.of("REGION", "PK", "TECHNOLOGY", "NUC", "YEAR", "2022");

    @TempDir
    private Path folder;

    @Test
    void aRowForAllYears() throws IOException {
        assertThat(EnergyLine.find(FULL, List.of(), "TotalAnnualMaxCapacity", NUC))
                .contains(new EnergyLine("TotalAnnualMaxCapacity.csv", 2));
    }

    @Test
    void theOptionInForceStandsFirst() throws IOException {
        var late = Map.of("REGION", "PK", "TECHNOLOGY", "NUC", "YEAR", "2023");
        assertThat(EnergyLine.find(FULL, List.of("nuclear_deal"), "TotalAnnualMaxCapacity", late))
                .contains(new EnergyLine("options/nuclear_deal/TotalAnnualMaxCapacity.csv", 2));
    }

    @Test
    void theDefaultStandsForWhatIsNotThere() throws IOException {
        assertThat(EnergyLine.find(FULL, List.of(), "ReserveMargin", Map.of("REGION", "PK", "YEAR", "2022")))
                .contains(new EnergyLine("default_values.csv", 2));
        assertThat(EnergyLine.find(FULL, List.of(), "AnnualEmissionLimit", Map.of("REGION", "PK")))
                .isEmpty();
    }

    @Test
    void aRowOfAnArrangement() throws IOException {
        assertThat(EnergyLine.find(FULL, List.of(), "ceilings", Map.of("region", "PK", "kind", "debt_service")))
                .contains(new EnergyLine("ceilings.csv", 3));
    }

    @Test
    void aDataFile() throws IOException {
        var file = folder.resolve("model.txt");
        Files.writeString(file, """
                set REGION := R; set TECHNOLOGY := A B; set YEAR := 2020 2021;
                param TotalAnnualMaxCapacity default -1 :=
                [R,*,*]: 2020 2021 :=
                A 1 2
                B 3 4;
                end;
                """);
        var place = Map.of("REGION", "R", "TECHNOLOGY", "B", "YEAR", "2021");
        assertThat(EnergyLine.find(file, List.of(), "TotalAnnualMaxCapacity", place))
                .contains(new EnergyLine("model.txt", 5));
        assertThat(EnergyLine.find(file, List.of(), "leads", place)).isEmpty();
    }
}
