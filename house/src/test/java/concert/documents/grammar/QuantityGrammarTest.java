package concert.documents.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityGrammarTest {
    private final QuantityGrammar grammar = new QuantityGrammar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has roughly 1,350 megawatts.|1350|MW",
                "It gives five percent of the electricity.|5|percent",
                "It has twenty-five per cent.|25|percent",
                "Its five nuclear plants run.|5|plants",
                "A loan of $2.5 billion came.|2500000000|USD",
                "It cost Rs. 40 million.|40000000|PKR",
                "From 40 to 50 km of pipe.|40..50|km",
                "Some 9,500 US troops stayed.|9500|personnel",
                "It makes 1.1 GW.|1.1|GW",
                "They lost 3 million barrels per day.|3000000|barrels per day",
                "About 12% left.|12|percent"
            })
    void readsNumbersWithUnits(String sentence, String value, String unit) {
        assertThat(grammar.in(sentence)).singleElement().satisfies(quantity -> {
            assertThat(quantity.value()).isEqualTo(value);
            assertThat(quantity.unit()).isEqualTo(unit);
        });
    }

    @Test
    void countsNoSidesYearsOrMeetings() {
        assertThat(grammar.in("The two sides held the 5th meeting of three states in 2020, by one of them."))
                .isEmpty();
    }

    @Test
    void saysWhatItIsAQuantityOf() {
        assertThat(grammar.in("The generation capacity is roughly 1,350 megawatts."))
                .singleElement()
                .satisfies(quantity -> {
                    assertThat(quantity.subject()).isEqualTo("generation capacity");
                    assertThat(quantity.hedge()).isEqualTo("roughly");
                });
        assertThat(grammar.in("five percent of the national electricity generation."))
                .extracting(Quantity::subject)
                .containsExactly("national electricity generation");
    }
}
