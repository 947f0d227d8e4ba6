package concert.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final String HEADER = "sentence\tsource\ttarget\tcode\tnew source\tnew target\tnew code\n";
    private static final String WORDS = """
            Russia Russia PROPN 2 nsubj | praised praise VERB 0 root | Pakistan Pakistan PROPN 2 obj""";

    private static List<String> corrected(String rows) throws IOException {
        var corrections = new Corrections();
        var problems = corrections.add(
                new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)), "decided.tsv");
        assertThat(problems).isEmpty();
        var parse = CoderTest.parse(WORDS);
        return corrections.applied(parse, new Coder(Shipped.dictionaries()).code(parse)).stream()
                .map(event -> event.source().code() + " " + event.target().code() + " " + event.code())
                .toList();
    }

    @Test
    void anEventIsChangedDroppedAndAdded() throws IOException {
        assertThat(corrected("")).containsExactly("RUS PAK 051");
        assertThat(corrected("Russia praised  Pakistan\tRUS\tPAK\t051\tRUSGOV\t\t053\n"))
                .containsExactly("RUSGOV PAK 053");
        assertThat(corrected("Russia praised Pakistan\tRUS\tPAK\t051\t\t\t---\n"))
                .isEmpty();
        assertThat(corrected("Russia praised Pakistan\t\t\t\tPAK\tRUS\t040\n"))
                .containsExactly("RUS PAK 051", "PAK RUS 040");
    }

    @Test
    void aRowThatSaysNothingIsAProblem() throws IOException {
        var problems = new Corrections()
                .add(
                        new ByteArrayInputStream((HEADER + "x\tRUS\t\t\t\t\t\n").getBytes(StandardCharsets.UTF_8)),
                        "decided.tsv");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }
}
