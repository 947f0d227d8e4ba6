package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What travels to another machine is the whole input of a folder, with every bit of it.
class SnapshotTest {
    @TempDir
    private Path place;

    @Test
    void isReadAsTheFolderItWasTakenOf() throws IOException {
        var folder = Path.of("..", "examples", "pakistan-russia-2021");
        var snapshot = Snapshot.of(folder);
        assertThat(snapshot.files().keySet())
                .contains("scenario.yaml", "stances.csv", "energy/REGION.csv")
                .noneMatch(name -> name.startsWith("documents/"));
        snapshot.writeTo(place);
        var read = ScenarioFolder.read(place);
        assertThat(read).isEqualTo(ScenarioFolder.read(folder)).isInstanceOf(Reading.Accepted.class);
    }
}
