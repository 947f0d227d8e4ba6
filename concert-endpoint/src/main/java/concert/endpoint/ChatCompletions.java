package concert.endpoint;

import concert.documents.proposal.Endpoint;
import concert.documents.proposal.EndpointSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An endpoint that answers `POST …/chat/completions` as OpenAI's does
/// (https://platform.openai.com/docs/api-reference/chat). It follows no redirection, asks again a few times where it is
/// busy or silent, and reads at most 4 MB of an answer.
public final class ChatCompletions implements Endpoint {
    private static final int MOST_BYTES = 4 << 20;
    private static final int BUSY = 429;
    private static final int BROKEN = 500;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Map<String, String> environment;
    private final Duration pause;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// A client with the environment's keys.
    public ChatCompletions() {
        this(System.getenv(), Duration.ofSeconds(1));
    }

    /// A client.
    ///
    /// @param environment where the key stands
    /// @param pause the time before it is asked again, doubled each time
    ChatCompletions(Map<String, String> environment, Duration pause) {
        this.environment = Map.copyOf(environment);
        this.pause = pause;
    }

    /// An attempt: an answer, or why not and whether to try again.
    private sealed interface Attempt {
        record Ended(Reply reply) implements Attempt {}

        record Again(Reply.Failed failure) implements Attempt {}
    }

    @Override
    public Reply ask(EndpointSettings settings, String instruction, String passage) {
        var variable = settings.keyVariable();
        if (!variable.isEmpty() && environment.getOrDefault(variable, "").isBlank()) {
            return new Reply.Failed(
                    "no environment variable " + variable, "the key in it", "Set it, or leave key_variable out.");
        }
        var request = request(settings, ChatJson.question(settings.model(), instruction, passage));
        for (var attempt = 0; ; attempt++) {
            switch (attempt(request, settings)) {
                case Attempt.Ended(var reply) -> {
                    return reply;
                }
                case Attempt.Again(var failure) -> {
                    if (attempt == settings.retries() || !isRested(pause.multipliedBy(1L << attempt))) {
                        return failure;
                    }
                }
            }
        }
    }

    private static boolean isRested(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest request(EndpointSettings settings, String body) {
        var address = settings.url().toString().replaceFirst("/+$", "") + "/chat/completions";
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!settings.keyVariable().isEmpty()) {
            request.header(
                    "Authorization",
                    "Bearer "
                            + environment
                                    .getOrDefault(settings.keyVariable(), "")
                                    .strip());
        }
        return request.build();
    }

    private Attempt attempt(HttpRequest request, EndpointSettings settings) {
        var pending = client.sendAsync(
                request,
                _ -> HttpResponse.BodySubscribers.limiting(HttpResponse.BodySubscribers.ofByteArray(), MOST_BYTES));
        try {
            return answered(pending.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            pending.cancel(true);
            return silent(settings);
        } catch (ExecutionException failure) {
            return failed(failure, settings);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            cancel(pending);
            return new Attempt.Ended(new Reply.Failed("an interruption", "an answer", "Ask again."));
        }
    }

    private static void cancel(CompletableFuture<?> pending) {
        pending.cancel(true);
    }

    private static Attempt answered(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        var text = new String(response.body(), StandardCharsets.UTF_8);
        if (status == 200) {
            return new Attempt.Ended(ChatJson.reply(text));
        }
        var failure = new Reply.Failed(
                "status " + status + (text.isBlank() ? "" : ": " + text.strip()),
                "status 200 of POST " + response.uri(),
                status == 401 || status == 403
                        ? "Check the key in the variable that key_variable names."
                        : status == 404 ? "Check url and model." : "Ask again later, or another endpoint.");
        return status == BUSY || status >= BROKEN ? new Attempt.Again(failure) : new Attempt.Ended(failure);
    }

    private static Attempt failed(ExecutionException failure, EndpointSettings settings) {
        return switch (failure.getCause()) {
            case java.net.http.HttpTimeoutException _ -> silent(settings);
            case IOException cause
            when String.valueOf(cause.getMessage()).contains("exceed") ->
                new Attempt.Ended(new Reply.Failed(
                        "an answer of more than 4 MB", "one of ordinary size", "Check url: is it the right endpoint?"));
            case IOException cause ->
                new Attempt.Again(new Reply.Failed(
                        "no connection (" + cause.getClass().getSimpleName() + ")",
                        "an endpoint at " + settings.url(),
                        "Start it, or correct url."));
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    private static Attempt silent(EndpointSettings settings) {
        return new Attempt.Again(new Reply.Failed(
                "no answer within " + settings.timeout().toSeconds() + " s",
                "an answer",
                "Set timeout_seconds higher, or name a faster model."));
    }
}
