package concert.documents.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates against Wednesday, 7 April 2021.
class DateGrammarTest {
    private final DateGrammar grammar = new DateGrammar(LocalDate.of(2021, 4, 7));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It left by the first of May.|2021-05-01",
                "It was due by 1 March.|2022-03-01",
                "The visit (April 6-7) ended.|2021-04-06",
                "They met on 28 December.|2020-12-28",
                "Signed on 20 November 2014 in Islamabad.|2014-11-20",
                "Signed on November 20, 2014 in Islamabad.|2014-11-20",
                "Signed on 2014-11-20.|2014-11-20",
                "In March 2021 it began.|2021-03",
                "It grew since late 2014, they say.|2014",
                "Last year they drilled.|2020",
                "It fell last month.|2021-03",
                "They met last week.|2021-03-29",
                "They met on Monday.|2021-04-05",
                "They met last Friday.|2021-04-02",
                "They meet next Friday.|2021-04-09",
                "They met on Wednesday.|2021-04-07",
                "He spoke yesterday.|2021-04-06",
                "He spoke three weeks ago.|2021-03-17",
                "He recently visited.|2021",
                "In January it fell.|2021-01",
                "In December it fell.|2020-12",
                "in the post-May 01 phase|2021-05-01",
                "They met the day before yesterday.|2021-04-05",
                "They met last night.|2021-04-06",
                "From March to May 2020 they met.|2020-03",
                "They met on 14/03/2020.|2020-03-14",
                "They meet on Friday next week.|2021-04-16",
                "The 2020 Scientific Forum opened.|2020"
            })
    void resolvesAgainstTheDocument(String sentence, String date) {
        assertThat(grammar.in(sentence))
                .extracting(phrase -> phrase.when().text())
                .containsExactly(date);
    }

    @Test
    void findsNoDateWhereThereIsNone() {
        for (var sentence : List.of(
                "It may 10 times fail.",
                "About 2020 MW were built.",
                "On 31 June 2020x it failed.",
                "The drill called Friendship-2020 ended.",
                "They met on 05/10/2020x, three years earlier.",
                "He must march 3 miles.")) {
            assertThat(grammar.in(sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void infersWhenATextAppeared() {
        var sentences = Sentences.of("The current visit (April 6-7) matters.\n\n"
                + "Last year, the forces had a drill called Friendship-2020.");
        assertThat(PublicationDate.inferred(sentences))
                .hasValueSatisfying(date -> assertThat(date.when().text()).isEqualTo("2021-04-07"));
        assertThat(PublicationDate.inferred(Sentences.of("They met on 3 March 2019 and in 2017.")))
                .hasValueSatisfying(date -> assertThat(date.when().text()).isEqualTo("2019-03-03"));
        assertThat(PublicationDate.inferred(Sentences.of("No date here."))).isEmpty();
    }

    @Test
    void keepsADateAsAScenarioWritesIt() {
        assertThat(grammar.in("It left by the first of May.").getFirst().when())
                .isEqualTo(When.of(LocalDate.of(2021, 5, 1)));
    }

    @Test
    void aDateInTheFirstLinesGoesBeforeForecasts() {
        for (var text : List.of(
                "The river\n\nNairobi, 14 March 2019\n\nWar is likely by 2030. They met in 2018.",
                "Tuesday, 14 March 2019\n\nThe plan runs until 2035.",
                "Nairobi, 14 March 2019 - They met. Growth will stop in 2040.",
                "Published: 14/03/2019\n\nThey met.")) {
            assertThat(PublicationDate.inferred(Sentences.of(text)))
                    .as(text)
                    .hasValueSatisfying(date -> assertThat(date.when().text()).isEqualTo("2019-03-14"));
        }
        assertThat(PublicationDate.inferred(Sentences.of("They met in 2018. War is likely by 2030.")))
                .hasValueSatisfying(date -> assertThat(date.when().text()).isEqualTo("2018"));
    }

    @Test
    void ofAYearAloneNoDayIsReckoned() {
        var year = new DateGrammar(new When(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
        for (var sentence :
                List.of("They met yesterday.", "They met on Monday.", "It fell last month.", "He left now.")) {
            assertThat(year.in(sentence)).as(sentence).isEmpty();
        }
        assertThat(year.in("They met on 3 March, not last year."))
                .extracting(phrase -> phrase.when().text())
                .containsExactly("2018-03-03", "2017");
    }
}
