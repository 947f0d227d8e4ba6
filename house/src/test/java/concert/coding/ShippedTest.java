package concert.coding;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The dictionaries that come with Concert, by their numbers.
class ShippedTest {
    @Test
    void everyLineIsReadOrTold() {
        var problems = new ArrayList<Problem>();
        var dictionaries = Shipped.dictionaries(problems);
        assertThat(problems)
                .filteredOn(problem ->
                        problem.file().startsWith("concert") || problem.file().equals("ontology.txt"))
                .isEmpty();
        assertThat(problems)
                .filteredOn(problem -> problem.file().equals("CAMEO.2.0.txt"))
                .hasSize(8);
        assertThat(problems)
                .filteredOn(problem -> problem.file().equals("Phoenix.agents.txt"))
                .hasSize(2);
        assertThat(problems)
                .filteredOn(problem -> problem.expected().contains("synonym set"))
                .hasSize(4);
        assertThat(dictionaries.verbs().patternCount()).isGreaterThan(4_668);
        assertThat(dictionaries.actors().size()).isGreaterThan(30_000);
    }
}
