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
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is denied, alleged, avoided, planned, promised or expected is not coded as done.
class ModalityTest {
    private static final Coder CODER = new Coder(Shipped.dictionaries());

    record Case(String text, List<String> wanted, List<String> words) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (var file = Objects.requireNonNull(ModalityTest.class.getResourceAsStream("modality.txt"))) {
            var blocks = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", -1);
            return Arrays.stream(blocks)
                    .skip(1)
                    .filter(block -> !block.isBlank())
                    .map(ModalityTest::read);
        }
    }

    private static Case read(String block) {
        var lines = block.strip().lines().toList();
        var wanted = lines.get(1).replaceFirst("# = ?", "");
        return new Case(
                lines.getFirst().substring(2),
                wanted.isEmpty() ? List.of() : List.of(wanted.split("; ")),
                lines.subList(2, lines.size()));
    }

    private static Parse parse(Case that) throws IOException {
        var rows = new StringBuilder("# date = 2021-07-01\n# text = " + that.text() + "\n");
        var number = 0;
        for (var word : that.words()) {
            var cells = word.split(" ", -1);
            rows.append(String.join(
                            "\t",
                            "" + ++number,
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3],
                            "_",
                            cells[4],
                            cells[5],
                            "_",
                            "_"))
                    .append('\n');
        }
        var parses = new ArrayList<Parse>();
        Conllu.read(new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)), "test", parses::add);
        return parses.getFirst();
    }

    private static String told(CodedEvent event) {
        return event.source().code() + " " + event.target().code() + " " + event.code() + " "
                + event.modality().name().toLowerCase(Locale.ROOT) + (event.happened() ? " done" : "");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotToldAsDoneSaysSo(Case that) throws IOException {
        assertThat(CODER.code(parse(that)).stream().map(ModalityTest::told))
                .containsExactlyInAnyOrderElementsOf(that.wanted());
    }
}
