package concert.report;

import concert.assess.ensemble.DealFutures;
import concert.report.html.Json;
import concert.robustness.Regret;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/// What each actor may regret of each deal over the futures, as JSON.
record DealFuturesJson(JsonGenerator out, DealFutures found) {
    private static final double TAIL = .2;

    void write() {
        out.writeStartObject();
        out.writeNumberProperty("futures", found.futures());
        out.writeNumberProperty("decided", found.decided());
        Json.list(out, "left_out", List.copyOf(found.leftOut().entrySet()), this::left);
        Json.list(out, "actors", found.decided() == 0 ? List.<String>of() : found.actors(), this::actor);
        out.writeEndObject();
    }

    private void left(Map.Entry<String, Integer> left) {
        out.writeStringProperty("reason", left.getKey());
        out.writeNumberProperty("futures", left.getValue());
    }

    private void actor(String actor) {
        var regret = found.regret(actor, TAIL);
        out.writeStringProperty("actor", actor);
        Json.list(
                out,
                "choices",
                IntStream.range(0, regret.options().size()).boxed().toList(),
                choice -> choice(regret.options().get(choice), regret.rows().get(choice)));
    }

    private void choice(String choice, Regret.Row row) {
        out.writeStringProperty("choice", choice);
        Json.number(out, "expected", row.expected());
        Json.number(out, "worst", row.worst());
        Json.number(out, "tail", row.tail());
        Json.number(out, "regret", row.maximumRegret());
        Json.number(out, "satisfied", row.satisficing());
    }
}
