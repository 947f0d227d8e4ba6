package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import concert.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to the files of a folder, it is accepted or rejected with problems that say what and where; never
/// an exception, and never for long. What is accepted can be written and read again.
class MutationTest {
    private static final int MUTATIONS = 1000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> aThousandMutationsOfEachExample() throws IOException {
        return Stream.concat(ExamplesTest.examples().stream(), Stream.of(Draft.FULL))
                .map(example -> DynamicTest.dynamicTest(example.getFileName() + "", () -> mutate(example)));
    }

    private void mutate(Path example) throws IOException {
        var draft = Draft.copy(example, Files.createTempDirectory(temporary, "mutant"));
        var files = FieldTable.load().files().stream()
                .filter(file -> Files.exists(draft.folder().resolve(file)))
                .toList();
        var accepted = 0;
        for (var seed = 0; seed < MUTATIONS; seed++) {
            var mutation = new Mutation(seed);
            var file = files.get(mutation.below(files.size()));
            var original = Files.readAllBytes(draft.folder().resolve(file));
            draft.write(file, mutation.of(original));
            accepted += check(draft, file + ", seed " + seed);
            draft.write(file, original);
        }
        assertThat(accepted).as("accepted mutations").isBetween(1, MUTATIONS - 1);
    }

    private int check(Draft draft, String mutation) {
        return Assertions.assertTimeout(
                LONGEST,
                () -> switch (draft.read()) {
                    case Reading.Accepted accepted -> {
                        var copy = temporary.resolve("copy");
                        ScenarioFolder.write(accepted.scenario(), copy);
                        assertThat(ExamplesTest.accepted(copy)).as(mutation).isEqualTo(accepted.scenario());
                        yield 1;
                    }
                    case Reading.Rejected rejected -> {
                        rejected.problems().forEach(problem -> checkWords(problem, mutation));
                        yield 0;
                    }
                },
                mutation);
    }

    private static void checkWords(Problem problem, String mutation) {
        var wellFormed = !problem.file().isEmpty()
                && problem.line() >= 0
                && !problem.expected().isBlank()
                && problem.fix().endsWith(".")
                && Character.isUpperCase(problem.fix().charAt(0))
                && problem.text().lines().count() == 1
                && problem.text().length() < 3000;
        if (!wellFormed) {
            fail(mutation + ": " + problem);
        }
    }
}
