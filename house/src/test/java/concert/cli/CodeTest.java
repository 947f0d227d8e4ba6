package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CodeTest {
    private static final String SENTENCE = """
            # sent_id = s1
            # text = Russia praised Pakistan.
            1\tRussia\tRussia\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
            2\tpraised\tpraise\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tPakistan\tPakistan\tPROPN\tNNP\t_\t2\tobj\t_\t_
            4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anEventAsJson() throws IOException {
        var ran = concert("code", file("in.conllu", SENTENCE), "--parses", "conllu", "--date", "2021-07-01", "--json");
        assertThat(ran.err()).isEmpty();
        var event = JsonMapper.shared().readTree(ran.out()).get(0);
        assertThat(event.get("sentence").asString()).isEqualTo("s1");
        assertThat(event.get("date").asString()).isEqualTo("2021-07-01");
        assertThat(event.get("source").get("code").asString()).isEqualTo("RUS");
        assertThat(event.get("target").get("text").asString()).isEqualTo("Pakistan");
        assertThat(event.get("target").get("span").toString()).isEqualTo("[15,23]");
        assertThat(event.get("code").asString()).isEqualTo("051");
        assertThat(event.get("type").asString()).isEqualTo("support");
        assertThat(event.get("modality").asString()).isEqualTo("asserted");
        assertThat(event.get("rule").asString()).startsWith("concert.verbs.txt:");
    }

    @Test
    void aDictionaryOfOnesOwnGoesFirst() throws IOException {
        var mine = file("my.actors.txt", "PAKISTAN [PAKGOV >20200101]\n");
        var ran = concert(
                "code",
                file("in.conllu", SENTENCE),
                "--parses",
                "conllu",
                "--date",
                "2021-07-01",
                "--dictionary",
                mine);
        assertThat(ran.out()).contains("RUS > PAKGOV  051 support");
    }

    @Test
    void aFlawIsToldAndNothingIsPrinted() throws IOException {
        var ran = concert("code", file("in.conllu", SENTENCE + "5\tx\n"), "--parses", "conllu");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("in.conllu:7: found \"2 columns\", expected 10 columns");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        var ran = concert("code", folder.resolve("none.conllu"), "--parses", "conllu");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("none.conllu: there is no such file");
    }

    @Test
    void aDictionaryOfNoKindIsRefused() throws IOException {
        var ran =
                concert("code", file("in.conllu", SENTENCE), "--parses", "conllu", "--dictionary", file("my.txt", ""));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(".actors.txt");
    }
}
