package concert.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import concert.documents.proposal.Endpoint;
import concert.documents.proposal.Endpoint.Reply;
import concert.documents.proposal.EndpointSettings;
import concert.documents.proposal.Proposal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/// The client beside a server on this machine that answers as it is told.
@Timeout(60)
class ChatCompletionsTest {
    private final List<String> bodies = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final ArrayList<Answer> answers = new ArrayList<>();
    private HttpServer server;

    private record Answer(int status, String text, Duration delay) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        var answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        sleep(answer.delay());
        var bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    private void willAnswer(int status, String text) {
        answers.add(new Answer(status, text, Duration.ZERO));
    }

    /// A completion whose message is a text.
    private static String completion(String content) {
        var root = JsonMapper.shared().createObjectNode();
        root.putArray("choices").addObject().putObject("message").put("content", content);
        return root.toString();
    }

    private EndpointSettings settings(String keyVariable, Duration timeout) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return new EndpointSettings(url, "small", keyVariable, timeout, 2);
    }

    private Reply ask(String keyVariable, Duration timeout) {
        return new ChatCompletions(Map.of("KEY", "secret"), Duration.ofMillis(1))
                .ask(settings(keyVariable, timeout), "Do this.", "Iran met Oman.");
    }

    private Reply ask() {
        return ask("", Duration.ofSeconds(20));
    }

    private static Reply.Failed failed(Reply reply) {
        return (Reply.Failed) reply;
    }

    @Test
    void isFoundOnTheClassPath() {
        assertThat(Endpoint.find()).get().isInstanceOf(ChatCompletions.class);
    }

    @Test
    void asksAndReadsWhatIsProposed() {
        willAnswer(200, completion("""
                ```json
                {"items": [{"table": "events", "quote": "Iran met Oman.", "fields": {"actor": "IRN", "target": "OMN", "code": "040", "x": [1]}},
                 {"table": "claims"}]}
                ```"""));
        assertThat(ask("KEY", Duration.ofSeconds(20)))
                .isEqualTo(new Reply.Proposed(
                        List.of(new Proposal(
                                "events", "Iran met Oman.", Map.of("actor", "IRN", "target", "OMN", "code", "040"))),
                        1));
        assertThat(keys).containsExactly("Bearer secret");
        var sent = JsonMapper.shared().readTree(bodies.getFirst());
        assertThat(sent.path("model").asString()).isEqualTo("small");
        assertThat(sent.path("messages").path(1).path("content").asString()).isEqualTo("Iran met Oman.");
    }

    @Test
    void sendsNoKeyWhereNoneIsNamed() {
        willAnswer(200, completion("[]"));
        assertThat(ask()).isEqualTo(new Reply.Proposed(List.of(), 0));
        assertThat(keys).containsExactly("null");
    }

    @Test
    void aKeyThatIsNotThereIsToldBeforeAnythingIsSent() {
        willAnswer(200, completion("[]"));
        assertThat(failed(ask("OTHER", Duration.ofSeconds(20))).found()).contains("OTHER");
        assertThat(bodies).isEmpty();
    }

    @Test
    void asksAgainABusyEndpointAndGivesUpInTheEnd() {
        willAnswer(429, "slow down");
        willAnswer(500, "");
        willAnswer(200, completion("{\"items\": []}"));
        assertThat(ask()).isEqualTo(new Reply.Proposed(List.of(), 0));
        assertThat(bodies).hasSize(3);
        answers.clear();
        bodies.clear();
        willAnswer(503, "down");
        assertThat(failed(ask()).found()).isEqualTo("status 503: down");
        assertThat(bodies).hasSize(3);
    }

    @Test
    void doesNotAskAgainWhereTheKeyIsWrong() {
        willAnswer(401, "no");
        assertThat(failed(ask()).fix()).contains("key");
        assertThat(bodies).hasSize(1);
    }

    @Test
    void doesNotFollowWhereItIsSentElsewhere() {
        willAnswer(302, "");
        assertThat(failed(ask()).found()).isEqualTo("status 302");
    }

    @Test
    void waitsNoLongerThanItMay() {
        answers.add(new Answer(200, "", Duration.ofSeconds(3)));
        assertThat(failed(ask("", Duration.ofMillis(200))).found()).contains("no answer within");
    }

    @Test
    void anAnswerThatIsNoJsonIsToldWithItsStart() {
        willAnswer(200, "<html>hello");
        assertThat(failed(ask()).found()).contains("<html>hello");
        answers.clear();
        willAnswer(200, completion("I would be glad to."));
        assertThat(failed(ask()).found()).contains("I would be glad to.");
    }

    @Test
    void anAnswerBeyondAllBoundsIsNotRead() {
        willAnswer(200, "x".repeat(5 << 20));
        assertThat(failed(ask()).found()).contains("4 MB");
        assertThat(bodies).hasSize(1);
    }

    @Test
    void anEndpointThatIsNotThereIsTold() {
        server.stop(0);
        assertThat(failed(ask()).found()).contains("no connection");
    }
}
