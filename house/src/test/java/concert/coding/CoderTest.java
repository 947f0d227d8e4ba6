package concert.coding;

import static org.assertj.core.api.Assertions.assertThat;

import concert.coding.parse.Conllu;
import concert.coding.parse.Parse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// One construction a test: word, lemma, class, head and relation of each word apart by blanks.
class CoderTest {
    private static final Coder CODER = new Coder(Shipped.dictionaries());

    static Parse parse(String words) throws IOException {
        var number = new int[1];
        var rows = Arrays.stream(words.strip().split("\\s*\\|\\s*", -1))
                .map(word -> word.split(" ", -1))
                .map(cells -> String.join(
                        "\t",
                        Integer.toString(++number[0]),
                        cells[0],
                        cells[1],
                        cells[2],
                        "_",
                        "_",
                        cells[3],
                        cells[4],
                        "_",
                        "_"))
                .collect(Collectors.joining("\n"));
        var parses = new ArrayList<Parse>();
        var problems =
                Conllu.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), "test", parses::add);
        assertThat(problems).isEmpty();
        return parses.getFirst();
    }

    private static List<String> coded(String words) throws IOException {
        return CODER.code(parse(words)).stream()
                .map(event -> event.source().code() + " " + event.target().code() + " " + event.code())
                .toList();
    }

    @Test
    void conjoinedActorsAreCodedOneByOne() throws IOException {
        assertThat(coded("""
                Russia Russia PROPN 4 nsubj | and and CCONJ 3 cc | China China PROPN 1 conj | praised praise VERB 0 root
                | Pakistan Pakistan PROPN 4 obj""")).containsExactlyInAnyOrder("RUS PAK 051", "CHN PAK 051");
    }

    @Test
    void aPassiveTurnsTheSidesAround() throws IOException {
        assertThat(coded("""
                Pakistan Pakistan PROPN 3 nsubj:pass | was be AUX 3 aux:pass | criticized criticize VERB 0 root
                | by by ADP 5 case | India India PROPN 3 obl""")).containsExactly("IND PAK 111");
    }

    @Test
    void anAgentTakesItsCountry() throws IOException {
        assertThat(coded("""
                Soldiers soldier NOUN 4 nsubj | from from ADP 3 case | India India PROPN 1 nmod | attacked attack VERB 0 root
                | Pakistan Pakistan PROPN 4 obj""")).containsExactly("INDMIL PAK 190");
    }

    @Test
    void whatIsPromisedIsAnIntention() throws IOException {
        assertThat(coded("""
                Russia Russia PROPN 3 nsubj | will will AUX 3 aux | visit visit VERB 0 root | Pakistan Pakistan PROPN 3 obj""")).contains("RUS PAK 036");
    }

    @Test
    void whatIsRefusedIsARefusal() throws IOException {
        assertThat(coded("""
                Russia Russia PROPN 2 nsubj | refused refuse VERB 0 root | to to PART 4 mark | meet meet VERB 2 xcomp
                | India India PROPN 4 obj""")).contains("RUS IND 125");
    }

    @Test
    void whatMustBeIsNoEvent() throws IOException {
        assertThat(coded("""
                Russia Russia PROPN 3 nsubj | must must AUX 3 aux | attack attack VERB 0 root | Pakistan Pakistan PROPN 3 obj""")).isEmpty();
    }

    @Test
    void whatOneSaysThatAnotherMustDoIsADemand() throws IOException {
        assertThat(coded("""
                Russia Russia PROPN 2 nsubj | said say VERB 0 root | India India PROPN 5 nsubj | must must AUX 5 aux
                | help help VERB 2 ccomp | Pakistan Pakistan PROPN 5 obj""")).containsExactly("RUS IND 103");
    }

    @Test
    void whoSaysItIsNoParty() throws IOException {
        assertThat(coded("""
                Russia Russia PROPN 2 nsubj | attacked attack VERB 6 ccomp | Pakistan Pakistan PROPN 2 obj | , , PUNCT 2 punct
                | India India PROPN 6 nsubj | said say VERB 0 root""")).containsExactly("RUS PAK 190");
    }

    @Test
    void aPlaceWhereSeveralMeetIsNoParty() throws IOException {
        assertThat(coded("""
                Kenya Kenya PROPN 4 nsubj | and and CCONJ 3 cc | Uganda Uganda PROPN 1 conj | met meet VERB 0 root
                | in in ADP 6 case | Mali Mali PROPN 4 obl""")).containsExactlyInAnyOrder("KEN UGA 040", "UGA KEN 040");
    }

    @Test
    void whatTwoOfferIsNotDoneToEachOther() throws IOException {
        assertThat(coded("""
                Kenya Kenya PROPN 4 nsubj | and and CCONJ 3 cc | Uganda Uganda PROPN 1 conj | offered offer VERB 0 root
                | to to PART 6 mark | mediate mediate VERB 4 xcomp""")).isEmpty();
    }

    @Test
    void toRecallAnEnvoyReducesRelations() throws IOException {
        assertThat(coded("""
                Kenya Kenya PROPN 2 nsubj | recalled recall VERB 0 root | its its PRON 4 nmod:poss | ambassador ambassador NOUN 2 obj
                | from from ADP 6 case | Mali Mali PROPN 2 obl""")).containsExactly("KEN MLI 161");
    }

    /// "India lifts embargo": against whom, the reader knows.
    @Test
    void aHeadlineMayLeaveOutASide() throws IOException {
        var headline = parse("""
                India India PROPN 2 nsubj | lifts lift VERB 0 root | embargo embargo NOUN 2 obj""");
        assertThat(CODER.code(headline)).isEmpty();
        assertThat(CODER.acts(headline)).singleElement().satisfies(act -> {
            assertThat(act.source().code()).isEqualTo("IND");
            assertThat(act.target().code()).isEqualTo("---");
            assertThat(act.code()).isEqualTo("085");
        });
    }

    @Test
    void anEventSaysWhatItRestsOn() throws IOException {
        var event = CODER.code(parse("""
                Russia Russia PROPN 2 nsubj | praised praise VERB 0 root | Pakistan Pakistan PROPN 2 obj""")).getFirst();
        assertThat(event.rule().file()).isEqualTo("concert.verbs.txt");
        assertThat(event.source().entries())
                .extracting(entry -> entry.file())
                .containsExactly("Phoenix.Countries.actors.txt");
        assertThat(event.source().text()).isEqualTo("Russia");
        assertThat(event.text()).isEqualTo("praised");
        assertThat(event.modality()).isEqualTo(Modality.ASSERTED);
    }
}
