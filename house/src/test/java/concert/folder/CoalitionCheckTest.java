package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coalitions of the option `alignment.coalitions` that name nobody, somebody twice or too few.
class CoalitionCheckTest {
    @TempDir
    Path folder;

    @Test
    void anUnknownActorIsAProblemAtItsLine() throws IOException {
        assertThat(problems("AAA BBB; AAA BBC"))
                .containsExactly("scenario.yaml:6: options.alignment.coalitions: found \"BBC\", expected an actor of"
                        + " actors.csv. Write \"BBB\" if you meant that.");
    }

    @Test
    void aMemberTwiceAndALoneMemberAreProblems() throws IOException {
        assertThat(problems("AAA AAA; BBB"))
                .containsExactly(
                        "scenario.yaml:6: options.alignment.coalitions: found \"AAA\", expected each actor once in a"
                                + " coalition. Delete the second.",
                        "scenario.yaml:6: options.alignment.coalitions: found \"BBB\", expected two to twelve actors,"
                                + " apart by blanks. Name the members, and put semicolons between coalitions.");
    }

    @Test
    void knownCoalitionsAreAccepted() throws IOException {
        assertThat(problems("AAA BBB;")).isEmpty();
    }

    private List<String> problems(String coalitions) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), """
                id: a
                title: A
                as_of: 2021-04-07
                options:
                  alignment:
                    coalitions: %s
                """.formatted(coalitions));
        Files.writeString(folder.resolve("actors.csv"), "id,name,kind\nAAA,A,state\nBBB,B,state\n");
        return switch (ScenarioFolder.read(folder)) {
            case Reading.Rejected(var problems) ->
                problems.stream().map(Problem::text).toList();
            case Reading.Accepted _ -> List.of();
        };
    }
}
