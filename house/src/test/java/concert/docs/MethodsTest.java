package concert.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Pages of methods and classes of methods belong together.
class MethodsTest {
    private static final Set<String> ANALYSES =
            Set.of("order", "events", "bargaining", "alignment", "deals", "energy", "strategy", "robustness");
    private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern CITED_TYPE =
            Pattern.compile("(?s)\\A.*?doi:.*?\\npublic [\\w ]*?(?:class|record|enum|interface) (\\w+)");

    @TestFactory
    Stream<DynamicTest> everyPageNamesAClassThatExists() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("concert").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        return pages().map(page -> DynamicTest.dynamicTest(
                page.name(),
                () -> assertThat(CODE.matcher(page.text()).results())
                        .extracting(code -> code.group(1))
                        .anyMatch(classes::contains)));
    }

    /// A public class of an analysis that cites a paper by its DOI carries a method.
    @Test
    void everyMethodIsNamedOnAPage() throws IOException {
        var text = pages().map(Page::text).collect(Collectors.joining());
        assertThat(methods().stream().filter(method -> !text.contains("`" + method + "`")))
                .as("methods that no page in docs/methods names as `Method`")
                .isEmpty();
    }

    private static Stream<Page> pages() {
        return Page.all().stream().filter(page -> page.name().startsWith("docs/methods/"));
    }

    private static List<String> methods() throws IOException {
        var house = Page.root().resolve("house/src/main/java/concert");
        try (Stream<Path> files = Files.walk(house)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            ANALYSES.contains(house.relativize(file).getName(0).toString()))
                    .flatMap(MethodsTest::method)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> method(Path file) {
        try {
            return CITED_TYPE.matcher(Files.readString(file)).results().map((MatchResult type) -> type.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
