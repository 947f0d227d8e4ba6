package concert.documents;

import static org.assertj.core.api.Assertions.assertThat;

import concert.coding.Shipped;
import concert.data.sets.StateTable;
import concert.documents.text.DocumentFile;
import concert.documents.text.DocumentText;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text does not tell as done is drafted as a claim that says why, and not as an event.
class TellingTest {
    private static final Drafting DRAFTING = new Drafting(Shipped.dictionaries(), StateTable.read());

    private static List<Draft> drafts(Table table, String text) {
        return DRAFTING
                .of("news.txt", new DocumentFile.Text(DocumentText.of(text), "", ""), LocalDate.of(2022, 4, 20))
                .stream()
                .filter(draft -> draft.table() == table)
                .toList();
    }

    private static List<String> events(String text) {
        return drafts(Table.EVENTS, text).stream()
                .map(draft -> draft.field("date") + " " + draft.field("actor") + " " + draft.field("target") + " "
                        + draft.field("code"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran denied on Monday that its forces had attacked a Saudi tanker.",
                "Saudi Arabia and Iran are expected to sign an agreement on trade.",
                "The planned visit of the Emirati foreign minister to Turkey was discussed.",
                "Turkey allegedly bombed Syria in March 2022.",
                "Iran was accused of having attacked Iraq.",
                "Oman and Yemen have not signed an agreement.",
                "Kuwait feared that Iraq attacked Jordan.",
            })
    void isNoEventButAClaimThatSaysWhy(String text) {
        assertThat(events(text)).noneMatch(event -> event.matches(".*(042|057|180|190)"));
        assertThat(drafts(Table.CLAIMS, text))
                .anySatisfy(claim -> assertThat(claim.note()).startsWith("Not told as done: "));
    }

    @Test
    void whatComesLaterHasNotHappened() {
        var text = "Egypt visits Sudan on 1 June 2022.";
        assertThat(events(text)).isEmpty();
        assertThat(drafts(Table.CLAIMS, text))
                .singleElement()
                .satisfies(claim -> assertThat(claim.note()).isEqualTo("To come 2022-06-01, not done."));
    }

    @Test
    void aPromiseIsNotOfTheDayThatItIsAbout() {
        var text = "Qatar promised aid of 500 million dollars to Lebanon in May 2022.";
        assertThat(events(text)).containsExactly(" QAT LBN 033");
        assertThat(drafts(Table.EVENTS, text).getFirst().note()).contains("when it is to be done");
        assertThat(events("The United Arab Emirates pledged aid to Yemen last week."))
                .containsExactly("2022-04-11 ARE YEM 033");
    }

    @Test
    void whatIsToldBesideADoubtIsToldAllTheSame() {
        assertThat(events("Turkey, which denied responsibility, attacked Syria on 3 March 2022."))
                .containsExactly("2022-03-03 TUR SYR 190");
        assertThat(events("Iran denied the report and attacked Israel on 4 March 2022."))
                .containsExactly("2022-03-04 IRN ISR 190");
        assertThat(events("The minister of Iran travelled to Baku and Iran signed an agreement with Azerbaijan."))
                .anyMatch(event -> event.endsWith("057"));
    }

    @Test
    void whoTellsItIsNoParty() {
        assertThat(events("Two weeks ago Chad withdrew its soldiers from Niger, according to the United Nations."))
                .containsExactly("2022-04-06 TCD NER 0874");
        assertThat(events("Chad attacked Niger on 3 April 2022, France said."))
                .containsExactly("2022-04-03 TCD NER 190");
        assertThat(drafts(Table.CLAIMS, "Chad attacked Niger on 3 April 2022, according to the United Nations.")
                        .getFirst()
                        .note())
                .contains("United Nations");
    }

    @Test
    void everyTargetOfAListIsOne() {
        assertThat(events("Kenya condemned Chad, Niger and Mali on 3 April 2022."))
                .containsExactly("2022-04-03 KEN TCD 111", "2022-04-03 KEN NER 111", "2022-04-03 KEN MLI 111");
    }

    @Test
    void aDateOfAnotherClauseIsNotTheEvents() {
        assertThat(events("Kenya met Chad on 3 April 2022, two days after Niger shelled Mali."))
                .containsExactlyInAnyOrder("2022-04-03 KEN TCD 040", " NER MLI 194");
        assertThat(events("Since 2011, Kenya and Chad have met often.")).containsExactly(" KEN TCD 040");
    }

    @Test
    void whatIsQuotedIsNotToldByTheText() {
        assertThat(events("The envoy of Kenya read out: \"Chad attacked Niger.\""))
                .noneMatch(event -> event.endsWith("190"));
    }

    @Test
    void claimsThatAnAnalystTestsComeBeforeEventsAndFigures() {
        var claims = drafts(
                Table.CLAIMS,
                "War between Chad and Niger is more likely than not by 2030. Kenya should leave. Chad met Niger on 3 April 2022.");
        assertThat(claims)
                .extracting(draft -> draft.confidence())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(claims.getFirst().confidence()).isGreaterThan(0.9);
    }

    private static List<String> actors(String text) {
        return drafts(Table.ACTORS, text).stream()
                .map(draft -> draft.field("id"))
                .toList();
    }

    @Test
    void statesGoByTheirUsualNames() {
        assertThat(actors("The UK met Côte d'Ivoire, Türkiye, Timor-Leste and the D.R. Congo in Eswatini."))
                .containsExactly("GBR", "CIV", "TUR", "TLS", "COD", "SWZ");
        assertThat(actors("Guinea-Bissau met Guinea. The Republic of China met the People's Republic of China."))
                .containsExactly("GNB", "GIN", "TWN", "CHN");
        assertThat(actors("Mr. Chad Smith paid US$5 for Brazil nuts on the Nile after the Vietnam War."))
                .isEmpty();
    }

    @Test
    void anActWithoutATargetIsDraftedLessSurely() {
        assertThat(events("Chad deployed its troops on 3 April 2022.")).containsExactly("2022-04-03 TCD  150");
        assertThat(drafts(Table.EVENTS, "Chad deployed its troops on 3 April 2022.")
                        .getFirst()
                        .confidence())
                .isLessThan(0.7);
    }

    @Test
    void whoHostsTalksIsNoPartyToThem() {
        assertThat(events("Kenya hosted talks between Chad and Niger on 3 April 2022."))
                .containsExactly("2022-04-03 TCD NER 046");
    }

    @Test
    void aSecondVerbHasTheSubjectOfTheFirst() {
        assertThat(events("Chad condemned Niger and called for restraint on 3 April 2022."))
                .containsExactlyInAnyOrder("2022-04-03 TCD NER 111", "2022-04-03 TCD  020");
    }

    @Test
    void eachOfAListIsASide() {
        assertThat(events("Peru and Chile condemned Bolivia and Brazil on 3 April 2022."))
                .containsExactlyInAnyOrder(
                        "2022-04-03 PER BOL 111",
                        "2022-04-03 PER BRA 111",
                        "2022-04-03 CHL BOL 111",
                        "2022-04-03 CHL BRA 111");
        assertThat(events("Peru, Chile and Brazil met in Bolivia on 3 April 2022."))
                .containsExactlyInAnyOrder(
                        "2022-04-03 PER CHL 040", "2022-04-03 PER BRA 040", "2022-04-03 CHL BRA 040");
        assertThat(events("Peru met Chile and Brazil on 3 April 2022."))
                .containsExactlyInAnyOrder("2022-04-03 PER CHL 040", "2022-04-03 PER BRA 040");
        assertThat(events("Peru and Chile, which had voted against Brazil in 2019, abstained."))
                .containsExactlyInAnyOrder("2019 PER BRA 120", "2019 CHL BRA 120");
    }

    @Test
    void whoWarnsInASecondClauseIsASide() {
        assertThat(events("Peru landed troops on 3 April 2022, and Chile warned Bolivia to leave."))
                .contains("2022-04-03 CHL BOL 130");
    }

    @Test
    void aFigureThatIsDeniedOrExpectedSaysSo() {
        assertThat(drafts(Table.FACTS, "Peru denied that it had 900 soldiers in Chile."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.note()).isEqualTo("Not told as so: \"denied\".");
                    assertThat(fact.confidence()).isLessThan(0.7);
                });
        assertThat(drafts(Table.FACTS, "Peru has 900 soldiers in Chile.")
                        .getFirst()
                        .note())
                .isEmpty();
    }

    @Test
    void theDayOfAnotherThingIsNotTheEvents() {
        assertThat(events("Peru rejected the ruling of 4 April 2022 on Chile.")).containsExactly(" PER CHL 120");
        assertThat(events("Peru condemned Chile on the evening of 4 April 2022."))
                .containsExactly("2022-04-04 PER CHL 111");
    }

    @Test
    void aStateThatIsASurnameIsNone() {
        assertThat(actors("David Jordan and Anne Ireland met Peru.")).containsExactly("PER");
        assertThat(actors("King Abdullah of Jordan met Peru.")).containsExactly("JOR", "PER");
    }

    @Test
    void aFigureHasNotTheDateOfWhatItIsComparedWith() {
        assertThat(drafts(Table.FACTS, "Growth was 3% against 2% in 2014."))
                .extracting(fact -> fact.field("value") + " " + fact.fields().getOrDefault("date", ""))
                .containsExactly("3 ", "2 2014");
    }

    @Test
    void aPlaceIsNoTarget() {
        assertThat(events("Peru invited the neighbours to talks in Chile.")).containsExactly(" PER  022");
        assertThat(events("Peru urged Chile to open its border with Bolivia.")).containsExactly(" PER CHL 020");
    }

    @Test
    void aDatelineIsNotTheDateOfTheFirstEvent() {
        assertThat(events("LIMA, 20 April 2022 - Peru condemned Chile on Monday."))
                .containsExactly("2022-04-18 PER CHL 111");
    }

    @Test
    void anInnerQuotationIsNotToldEither() {
        assertThat(events("\"Peru said: 'Chile told us, \"Bolivia attacked Brazil.\" That is all,'\" an envoy read."))
                .noneMatch(event -> event.endsWith("190"));
    }

    @Test
    void adjectivesAndCapitalsOfYoungStatesAreTheirs() {
        assertThat(events("Georgian soldiers attacked an Armenian village on 3 April 2022."))
                .containsExactly("2022-04-03 GEO ARM 190");
        assertThat(events("The Uzbek president visited Astana on 3 April 2022."))
                .containsExactly("2022-04-03 UZB KAZ 042");
    }

    @Test
    void theFirstLineIsTheTitle() {
        assertThat(drafts(Table.SOURCES, "What Chad wants\n\nChad wants peace with Niger. It said so.")
                        .getFirst()
                        .field("title"))
                .isEqualTo("What Chad wants");
    }

    @Test
    void whoMeetInAListMeetEachOther() {
        assertThat(events("Kenya, Chad and Niger met on 3 April 2022."))
                .containsExactlyInAnyOrder(
                        "2022-04-03 KEN TCD 040", "2022-04-03 KEN NER 040", "2022-04-03 TCD NER 040");
    }
}
