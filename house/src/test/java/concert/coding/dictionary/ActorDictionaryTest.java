package concert.coding.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorDictionaryTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final ActorDictionary dictionary = new ActorDictionary(vocabulary);

    private List<Problem> add(String file, String text) throws IOException {
        return dictionary.add(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), file);
    }

    private String code(int day, String... words) {
        var node = 0;
        for (var word : words) {
            node = dictionary.step(node, vocabulary.find(word));
        }
        return dictionary.code(dictionary.nameAt(node), day);
    }

    @Test
    void theFirstDatedCodeThatHoldsStands() throws IOException {
        assertThat(add("a", """
                SAM_GAMGEE [HOB]
                	[HOBCIV <20080120]
                	[ORCHOB 20100109-20100112]
                	[HOBMIL 20080120 - 20121109]
                	[HOBELI > 20130119]
                """)).isEmpty();
        assertThat(code(20070101, "Sam", "Gamgee")).isEqualTo("HOBCIV");
        assertThat(code(20100110, "Sam", "Gamgee")).isEqualTo("ORCHOB");
        assertThat(code(20100113, "Sam", "Gamgee")).isEqualTo("HOBMIL");
        assertThat(code(20121225, "Sam", "Gamgee")).isEqualTo("HOB");
        assertThat(code(20140101, "Sam", "Gamgee")).isEqualTo("HOBELI");
        assertThat(code(0, "Sam", "Gamgee")).isEqualTo("HOB");
    }

    @Test
    void synonymsShareCodesAndYearsHaveACentury() throws IOException {
        assertThat(add("a", "ZIMBABWE\n+RHODESIA # old\n\t[RHO <790606]\n\t[ZBW]\n"))
                .isEmpty();
        assertThat(code(19781223, "Rhodesia")).isEqualTo("RHO");
        assertThat(code(20010101, "Zimbabwe")).isEqualTo("ZBW");
    }

    @Test
    void aLaterFileGoesFirstWhereItHolds() throws IOException {
        add("shipped", "PUTIN [RUSGOV]\n");
        add("mine", "PUTIN [RUSELI >20240101]\n");
        assertThat(code(20200101, "Putin")).isEqualTo("RUSGOV");
        assertThat(code(20250101, "Putin")).isEqualTo("RUSELI");
    }

    @Test
    void everyProblemIsToldWithItsLine() throws IOException {
        var problems = add("a", "NOBODY\nX [ABC 2004017-20061201]\nY [AB C D]\n");
        assertThat(problems).extracting(Problem::line).containsExactly(2, 2, 3, 3, 3);
        assertThat(problems).extracting(Problem::field).contains("code", "date");
    }
}
