package concert.documents.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "Oil cost $70/bbl.|70|USD/barrel",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway lent Malta $45m.|45000000|USD",
                "It cost £3 mn.|3000000|GBP",
                "A fund of EUR 12bn.|12000000000|EUR",
                "They paid 30m euros.|30000000|EUR",
                "They paid 9 mln dollars.|9000000|USD",
                "It fetched $5k.|5000|USD",
                "It bought three dozen tanks.|36|tanks",
                "Oil sold at $71/bbl.|71|USD/barrel",
                "Oil sold at $71 a barrel.|71|USD/barrel",
                "Gas costs $11 per mmbtu.|11|USD/mmbtu",
                "It ships 8 bcm a year.|8|bcm/year",
                "It ships 8 bcm of gas a year.|8|bcm/year",
                "It pumps 3.1 million b/d.|3100000|barrels per day",
                "It shipped 40,000 t of rice.|40000|tons",
                "It emits 7 Mt CO2.|7|Mt CO2",
                "About 2 500 000 people live there.|2500000|people",
                "It bought 24 T-90 tanks.|24|tanks",
                "It bought 6 Rafale jets.|6|aircraft",
                "It fell 2 percentage points.|2|percentage points"
            })
    void readsScalesRatesAndGroups(String sentence, String value, String unit) {
        readsNumbersWithUnits(sentence, value, unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Between 30 and 35 ships came.|30..35|ships",
                "From 200 to 250 marines left.|200..250|personnel",
                "Some 4,000 - 5,000 refugees came.|4000..5000|refugees",
                "It costs $2.1bn to $2.4bn.|2100000000..2400000000|USD",
                "It costs $300-400 million.|300000000..400000000|USD",
                "It costs between $3 and $4 billion.|3000000000..4000000000|USD",
                "Between 5% and 8% agree.|5..8|percent",
                "900,000 to 1.2 million people fled.|900000..1200000|people",
                "Growth is -1.5 percent.|-1.5|percent",
                "It is minus 8 degrees.|-8|degrees",
                "Between -5 and -2 degrees.|-5..-2|degrees"
            })
    void readsRangesAndSigns(String sentence, String value, String unit) {
        readsNumbersWithUnits(sentence, value, unit);
    }

    @Test
    void aChangeIsNoRange() {
        assertThat(grammar.in("Output rose from 3 to 4 GW."))
                .extracting(Quantity::value)
                .containsExactly("3", "4");
        assertThat(grammar.in("It fell from 1.2 million b/d in 2016 to 700,000 b/d in May."))
                .extracting(Quantity::value)
                .containsExactly("1200000", "700000");
        assertThat(grammar.in("The share fell from 9% to 7%."))
                .extracting(Quantity::value)
                .containsExactly("9", "7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A raid left 9 fishermen dead.|9|people|fishermen dead",
                "At least 14 people died.|14|people|people died",
                "Then 8 were wounded.|8|people|wounded",
                "It blamed them for killing 21 monks.|21|people|monks killed",
                "Shells killed three soldiers.|3|personnel|soldiers killed",
                "Two thirds of the deputies agreed.|66.7|percent|deputies agreed",
                "It cut the price by a quarter.|25|percent|cut price by"
            })
    void readsVictimsAndFractions(String sentence, String value, String unit, String subject) {
        readsNumbersWithUnits(sentence, value, unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1987 people left.",
                "It weighs 10^9 tonnes.",
                "Su-35 jets flew.",
                "In March 2019 soldiers left.",
                "It has 4.500 tanks.",
                "On 5 May a soldier was killed.",
                "Resolution 242 was adopted.",
                "Chile owes $2,7 bn to Spain.",
                "They paid 3,5 million euros."
            })
    void takesNoNumberOutOfWhatIsNone(String sentence) {
        assertThat(grammar.in(sentence)).isEmpty();
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
                .containsExactly("farmers killed 17", "wounded 30");
    }
}
