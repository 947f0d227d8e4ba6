package concert.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Pages link to what exists and say each thing once.
class PagesTest {

    @TestFactory
    Stream<DynamicTest> everyLinkWithinTheProjectResolves() {
        return Page.all().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.name(), () -> assertThat(page.brokenLinks()).isEmpty()));
    }

    @Test
    void everyDecisionIsListed() {
        var list = page("docs/decisions/README.md").text();
        assertThat(Page.all().stream().map(Page::name).filter(name -> name.matches("docs/decisions/\\d{4}-.*")))
                .isNotEmpty()
                .allMatch(name -> list.contains(name.replaceFirst(".*/", "")), "is in docs/decisions/README.md");
    }

    @Test
    void theDictionaryExplainsEachWordOnceInOneSentence() {
        var words = page("docs/dictionary.md").lines().stream()
                .filter(line -> line.startsWith("| **"))
                .map(line -> line.replaceFirst("\\| \\*\\*(.*?)\\*\\*.*", "$1"))
                .toList();
        assertThat(words).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(page("docs/dictionary.md").lines().stream().filter(line -> line.startsWith("| **")))
                .allMatch(line -> line.endsWith(". |"), "ends with a full stop");
    }

    private static Page page(String name) {
        return Page.all().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + name));
    }
}
