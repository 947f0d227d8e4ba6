package concert.coding;

import static org.assertj.core.api.Assertions.assertThat;

import concert.coding.parse.Flaw;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The dictionaries that come with Concert, by their numbers.
class ShippedTest {
    @Test
    void everyLineIsReadOrTold() {
        var flaws = new ArrayList<Flaw>();
        var dictionaries = Shipped.dictionaries(flaws);
        assertThat(flaws)
                .filteredOn(
                        flaw -> flaw.file().startsWith("concert") || flaw.file().equals("ontology.txt"))
                .isEmpty();
        assertThat(flaws)
                .filteredOn(flaw -> flaw.file().equals("CAMEO.2.0.txt"))
                .hasSize(8);
        assertThat(flaws)
                .filteredOn(flaw -> flaw.file().equals("Phoenix.agents.txt"))
                .hasSize(2);
        assertThat(flaws)
                .filteredOn(flaw -> flaw.expected().contains("synonym set"))
                .hasSize(4);
        assertThat(dictionaries.verbs().patternCount()).isGreaterThan(4_668);
        assertThat(dictionaries.actors().size()).isGreaterThan(30_000);
    }
}
