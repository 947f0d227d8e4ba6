package concert.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concert.coding.Shipped;
import concert.data.sets.StateTable;
import concert.documents.proposal.Asking;
import concert.documents.proposal.Endpoint;
import concert.documents.proposal.EndpointSettings;
import concert.documents.proposal.Proposal;
import concert.documents.text.DocumentFile;
import concert.documents.text.DocumentText;
import concert.scenario.Problem;
import concert.scenario.When;
import concert.scenario.draft.Draft;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a language model proposes counts only with words of the document.
class ProposalTest {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 20);
    private static final EndpointSettings SETTINGS =
            new EndpointSettings(URI.create("http://127.0.0.1:1/v1"), "small", "", Duration.ofSeconds(1), 0);
    private static final String TEXT =
            "Oman’s minister spoke of trust. Iran condemned Israel on 3 April 2022. Trade of the two grew\nby very much.";

    @TempDir
    private Path folder;

    private static List<Draft> drafts(List<Proposal> proposals, int refused) {
        var document = new DocumentFile.Text(DocumentText.of(TEXT), "", "");
        var extraction =
                new Drafting(Shipped.dictionaries(), StateTable.read()).from("news.txt", document, When.of(DAY));
        var proposed = extraction.proposed(proposals, "small", extraction.drafts());
        assertThat(proposed.refused()).isEqualTo(refused);
        return proposed.drafts();
    }

    @Test
    void aQuoteThatStandsInTheDocumentIsDraftedAsItStandsThere() {
        var claim = new Proposal(
                "claims", "Oman's minister spoke of trust.", Map.of("statement", "Oman trusts.", "x", "y"));
        assertThat(drafts(List.of(claim), 0)).singleElement().satisfies(draft -> {
            assertThat(draft.quotation().quote()).isEqualTo("Oman’s minister spoke of trust.");
            assertThat(draft.field("statement")).isEqualTo("Oman trusts.");
            assertThat(draft.fields()).doesNotContainKey("x");
            assertThat(draft.extractor()).isEqualTo("endpoint: small");
            assertThat(draft.confidence()).isEqualTo(0.5);
        });
        assertThat(drafts(
                        List.of(new Proposal("facts", "Trade of the two grew by very much", Map.of("value", "20"))), 0))
                .hasSize(1);
    }

    @Test
    void otherQuotesAndTablesAreRefusedAndCounted() {
        drafts(
                List.of(
                        new Proposal("claims", "Oman distrusts Iran.", Map.of()),
                        new Proposal("claims", "Oman's minister spoke of trust!", Map.of()),
                        new Proposal("claims", "", Map.of()),
                        new Proposal("stances", "Iran condemned Israel", Map.of())),
                4);
    }

    @Test
    void whatTheRulesFoundIsNotDraftedTwice() {
        var event =
                new Proposal("events", "Iran condemned Israel", Map.of("actor", "IRN", "target", "ISR", "code", "11"));
        assertThat(drafts(List.of(event), 0)).isEmpty();
    }

    @Test
    void aDocumentIsSentInPassagesAfterItWasSaidWhere() throws Asking.NoAnswer {
        var sent = new ArrayList<String>();
        Endpoint endpoint = (_, instruction, passage) -> {
            assertThat(instruction).contains("2022-04-20");
            sent.add(passage);
            return new Endpoint.Reply.Proposed(List.of(), 1);
        };
        var news = new ArrayList<String>();
        var text = "Iran met Oman in Muscat again. ".repeat(400);
        var given = new Asking(endpoint, SETTINGS).about(DocumentText.of(text), DAY, line -> {
            assertThat(sent).isEmpty();
            news.add(line);
        });
        assertThat(String.join("", sent).strip()).isEqualTo(text.strip());
        assertThat(given.malformed()).isEqualTo(sent.size()).isGreaterThan(2);
        assertThat(news).singleElement().asString().contains("http://127.0.0.1:1/v1", "small", "12,400 characters");
    }

    @Test
    void noAnswerSaysWhy() {
        Endpoint endpoint = (_, _, _) -> new Endpoint.Reply.Failed("nothing", "an answer", "Wait.");
        assertThatExceptionOfType(Asking.NoAnswer.class)
                .isThrownBy(() -> new Asking(endpoint, SETTINGS).about(DocumentText.of(TEXT), DAY, _ -> {}))
                .satisfies(none -> assertThat(none.failure().fix()).isEqualTo("Wait."));
    }

    private EndpointSettings settings(String text, String... problems) throws IOException {
        var found = new ArrayList<Problem>();
        var settings = EndpointSettings.read(Files.writeString(folder.resolve("endpoint.txt"), text), found);
        assertThat(found).hasSize(problems.length);
        for (var number = 0; number < problems.length; number++) {
            assertThat(found.get(number).text()).contains(problems[number]);
        }
        return settings;
    }

    @Test
    void settingsComeFromASmallFile() throws IOException {
        assertThat(
                        settings(
                                "# mine\nurl = http://127.0.0.1:8080/v1\nmodel=llama3  # small\nkey_variable = KEY\nretries = 0\n"))
                .isEqualTo(new EndpointSettings(
                        URI.create("http://127.0.0.1:8080/v1"), "llama3", "KEY", Duration.ofSeconds(60), 0));
        settings("", "url: found nothing");
        settings("url = http://127.0.0.1\n", "model: found nothing");
        settings("url = ftp://x\nmodel = m", "endpoint.txt:1: url: found \"ftp://x\"");
        settings("url = http://example.org\nmodel = m\nkey_variable = K", "https, since a key is sent");
        settings("url = http://127.0.0.1\nmodel = m\nretries = 9", "endpoint.txt:3: retries: found \"9\"");
        settings("url = http://127.0.0.1\nmodel = m\nkey = secret", "endpoint.txt:3: key: found");
    }
}
