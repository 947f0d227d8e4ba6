package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an assessment writes into a scenario folder neither hinders nor changes the next reading of it.
class ResultsBesideInputTest {

    @Test
    void areNotRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), "id: x\ntitle: X\nas_of: 2021-04-07\n");
        var before = ScenarioFolder.read(folder);
        assertThat(before).isInstanceOf(Reading.Accepted.class);
        for (var name : new String[] {"report.html", "metrics.csv", "metrics.parquet", "assessment.json"}) {
            Files.writeString(folder.resolve(name), "nothing");
        }
        assertThat(ScenarioFolder.read(folder)).isEqualTo(before);
    }
}
