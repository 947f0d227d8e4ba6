package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The pages that are made from the field table are what the field table says.
class GeneratedPagesTest {
    private static final String COMMAND = "mvn -pl house test -Dtest=GeneratedPagesTest -Dconcert.write=docs";
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theReferencePageIsMadeFromTheFieldTable() throws IOException {
        check(DOCS.resolve("reference.md"), ReferencePage.markdown(COMMAND));
    }

    @Test
    void theSchemaOfTheTitlePageIsMadeFromTheFieldTable() throws IOException {
        check(DOCS.resolve("scenario.schema.json"), ScenarioSchema.json());
    }

    private static void check(Path page, String expected) throws IOException {
        if ("docs".equals(System.getProperty("concert.write"))) {
            Files.writeString(page, expected);
        }
        assertThat(page).as("make it again with: " + COMMAND).hasContent(expected);
    }
}
