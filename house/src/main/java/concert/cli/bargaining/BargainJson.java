package concert.cli.bargaining;

import concert.assess.ensemble.MethodEnsemble;
import concert.bargaining.Bargaining;
import concert.bargaining.IssueForecast;
import concert.bargaining.MethodRun;
import concert.bargaining.Move;
import concert.bargaining.Round;
import concert.bargaining.Stop;
import concert.bargaining.exchange.Exchange;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the command `bargain` prints as JSON.
final class BargainJson {
    private BargainJson() {}

    /// The run of one model: its options, its rounds, its outcome, and why it stopped.
    static ObjectNode of(MethodRun run) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("method", run.method().id());
        var options = root.putObject("options");
        run.options().forEach(options::put);
        root.put("seed", run.seed());
        run.course().issues().forEach(root.putArray("issues")::add);
        var rounds = root.putArray("rounds");
        for (var round : run.course().rounds()) {
            round(rounds.addObject(), run, round);
        }
        run.outcome().forEach(root.putArray("outcome")::add);
        root.put("stopped", run.course().stopped().id());
        return root;
    }

    private static void round(ObjectNode node, MethodRun run, Round round) {
        var actors = run.course().actors().names();
        node.put("round", round.number());
        var positions = node.putObject("positions");
        for (var i = 0; i < actors.size(); i++) {
            round.positions().get(i).forEach(positions.putArray(actors.get(i))::add);
        }
        byActor(node.putObject("probability"), actors, round.probability());
        byActor(node.putObject("share"), actors, round.share());
        moves(node.putArray("moves"), round.moves());
        run.findExchange()
                .filter(_ -> round.number() > 0)
                .map(exchange -> exchange.rounds().get(round.number() - 1))
                .ifPresent(trades -> {
                    node.put("potential", trades.potential());
                    trades.before().forEach(node.putArray("before")::add);
                    trades.after().forEach(node.putArray("after")::add);
                    var exchanges = node.putArray("exchanges");
                    trades.exchanges().forEach(that -> exchange(exchanges.addObject(), that));
                });
    }

    private static void byActor(ObjectNode node, List<String> actors, List<Double> values) {
        for (var i = 0; i < values.size(); i++) {
            node.put(actors.get(i), values.get(i));
        }
    }

    private static void moves(ArrayNode node, List<Move> moves) {
        moves.forEach(move -> node.addObject()
                .put("actor", move.actor())
                .put("partner", move.partner())
                .put("kind", move.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static void exchange(ObjectNode node, Exchange that) {
        node.put("demander", that.demander())
                .put("demanded", that.demanded())
                .put("supplier", that.supplier())
                .put("supplied", that.supplied())
                .put("gain", that.gain());
        var externalities = node.putObject("externalities");
        that.externalities().forEach(other -> externalities.put(other.actor(), other.utility()));
    }

    /// One model over many futures.
    static ObjectNode of(MethodEnsemble ensemble) {
        var root = JsonMapper.shared().createObjectNode();
        var outcomes = root.putArray("outcomes");
        ensemble.outcomes()
                .forEach(spread -> outcomes.addObject()
                        .put("issue", spread.key())
                        .put("futures", spread.futures())
                        .put("mean", spread.mean())
                        .put("sd", spread.sd())
                        .put("p10", spread.p10())
                        .put("p25", spread.p25())
                        .put("p50", spread.p50())
                        .put("p75", spread.p75())
                        .put("p90", spread.p90()));
        var stopped = root.putObject("stopped");
        for (var stop : Stop.values()) {
            stopped.put(stop.id(), ensemble.stopped().getOrDefault(stop, 0));
        }
        return root;
    }

    /// What every model says of each issue, beside the forecast.
    static ObjectNode all(Bargaining bargaining, List<String> wanted) {
        var root = JsonMapper.shared().createObjectNode();
        var issues = root.putArray("issues");
        bargaining.forecasts().stream()
                .filter(forecast -> wanted.contains(forecast.issue()))
                .forEach(forecast -> issue(issues.addObject(), forecast));
        var withheld = root.putArray("withheld");
        bargaining.withheld().stream()
                .filter(that -> wanted.contains(that.issue()))
                .forEach(that -> withheld.addObject()
                        .put("issue", that.issue())
                        .put("reason", that.reason())
                        .put("fix", that.fix()));
        return root;
    }

    private static void issue(ObjectNode node, IssueForecast forecast) {
        var distribution = forecast.forecast().distribution();
        node.put("issue", forecast.issue());
        node.put("forecast", forecast.forecast().median());
        node.put("p10", distribution.quantile(.1));
        node.put("p25", distribution.quantile(.25));
        node.put("p75", distribution.quantile(.75));
        node.put("p90", distribution.quantile(.9));
        var methods = node.putObject("methods");
        forecast.alternatives().forEach(that -> methods.put(that.method().id(), that.outcome()));
        var withheld = node.putArray("withheld");
        forecast.withheld()
                .forEach(that -> withheld.addObject()
                        .put("method", that.method().id())
                        .put("reason", that.reason())
                        .put("fix", that.fix()));
    }
}
