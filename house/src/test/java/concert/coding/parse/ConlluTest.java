package concert.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {
    private static final String WORD = "1\tRussia\tRussia\tPROPN\tNNP\t_\t0\troot\t_\t_\n";

    private final List<Parse> parses = new ArrayList<>();

    private List<Problem> read(byte[] bytes) throws IOException {
        return Conllu.read(new ByteArrayInputStream(bytes), "in.conllu", parses::add);
    }

    private List<Problem> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSentenceHasIdDateTextAndOffsets() throws IOException {
        assertThat(read("""
                # sent_id = s1
                # date = 2021-07-01
                # text = Russia met India.
                1\tRussia\tRussia\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
                2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
                3\tIndia\tIndia\tPROPN\tNNP\t_\t2\tdobj\t_\tSpaceAfter=No
                4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
                """)).isEmpty();
        var parse = parses.getFirst();
        assertThat(parse.id()).isEqualTo("s1");
        assertThat(parse.date()).isEqualTo("2021-07-01");
        assertThat(parse.token(2)).isEqualTo(new Token("India", "India", "PROPN", "NNP", 1, "obj", 11, 16));
        assertThat(parse.dependents(1)).containsExactly(0, 2, 3);
    }

    @Test
    void aCycleIsToldWithItsLine() throws IOException {
        var problems = read("""
                1\tA\ta\tX\t_\t_\t2\tdep\t_\t_
                2\tB\tb\tX\t_\t_\t1\tdep\t_\t_
                """);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.found()).contains("cycle");
        });
        assertThat(parses).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnce() throws IOException {
        var problems = read(
                "1\tA\ta\tX\t_\t_\tx\tdep\t_\t_\n\n1\tA\n\n1\tA\ta\tX\t_\t_\t7\tdep\t_\t_\n\n# date = soon\n" + WORD);
        assertThat(problems).extracting(Problem::field).containsExactly("HEAD", "", "HEAD", "date");
    }

    @Test
    void aHeadBeyondTheSentenceIsToldAtItsLine() throws IOException {
        assertThat(
                        read(
                                "1\tA\ta\tX\t_\t_\t0\troot\t_\t_\n2\tB\tb\tX\t_\t_\t7\tdep\t_\t_\n3\tC\tc\tX\t_\t_\t1\tdep\t_\t_\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void columnsApartByBlanksAreToldAsSuch() throws IOException {
        assertThat(read("1 A a X _ _ 0 root _ _\n"))
                .first()
                .extracting(Problem::fix)
                .isEqualTo("Put tabs between them.");
    }

    @Test
    void anEmptyFileIsAProblem() throws IOException {
        assertThat(read("")).singleElement().extracting(Problem::expected).isEqualTo("a sentence in CoNLL-U");
    }

    @Test
    void bytesThatAreNoUtf8AreTold() throws IOException {
        assertThat(read(new byte[] {'#', (byte) 0xC3, (byte) 0x28, '\n'}))
                .first()
                .extracting(Problem::line)
                .isEqualTo(1);
    }

    @Test
    void aLineOfAGigabyteTakesBoundedMemory() throws IOException {
        var endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                left -= length;
                return length;
            }
        };
        assertThat(Conllu.read(endless, "in.conllu", parses::add))
                .first()
                .extracting(Problem::found)
                .asString()
                .startsWith("a line of more than");
    }
}
