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
                "About 12% left.|12|percent",
                "Chad lent Niger $200m.|200000000|USD",
                "It paid 30m euros.|30000000|EUR",
                "It cost US$1.5bn to US$2bn.|1500000000..2000000000|USD",
                "Between 20 and 35 tanks came.|20..35|tanks",
                "Some 4,000-5,000 refugees came.|4000..5000|refugees",
                "Inflation is -1.5 per cent.|-1.5|percent",
                "It has 2 300 000 people.|2300000|people",
                "It sold 8 F-16 jets.|8|aircraft",
                "It rose 2 percentage points.|2|percentage points",
                "Oil cost $70/bbl.|70|USD/bbl",
                "It pumps 1.5 million b/d.|1500000|barrels per day",
                "At least 14 people died.|14|people",
                "Some 20 herders were killed.|20|people"
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
        assertThat(grammar.in("In 1980 people left, with 10^6 tonnes.")).isEmpty();
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

    @Test
    void saysWhatBefellPeople() {
        assertThat(grammar.in("It was accused of killing 17 farmers; 30 were wounded."))
                .extracting(quantity -> quantity.subject() + " " + quantity.value())
                .containsExactly("killed 17", "wounded 30");
    }
}
