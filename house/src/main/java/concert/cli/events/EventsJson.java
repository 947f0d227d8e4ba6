package concert.cli.events;

import concert.data.events.EventFile;
import concert.data.events.EventStore.Outcome;
import concert.scenario.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Files of events as JSON.
final class EventsJson {
    private EventsJson() {}

    /// What became of files.
    static void put(ArrayNode nodes, List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            var node = nodes.addObject();
            switch (outcome) {
                case Outcome.Added(var file) -> {
                    node.put("outcome", "added");
                    node.put("added", file.kept());
                    put(node, file);
                }
                case Outcome.Known(var file) -> {
                    node.put("outcome", "known");
                    node.put("added", 0);
                    put(node, file);
                }
                case Outcome.Refused(var problems) -> {
                    node.put("outcome", "refused");
                    node.put("added", 0);
                    var told = node.putArray("problems");
                    problems.stream().map(Problem::text).forEach(told::add);
                }
            }
        }
    }

    /// A file.
    static void put(ObjectNode node, EventFile file) {
        node.put("id", file.id());
        node.put("file", file.file());
        node.put("format", file.format().id());
        node.put("data", file.format().id());
        node.put("citation", file.format().citation());
        node.put("fingerprint", file.fingerprint());
        node.put("read", file.read());
        node.put("kept", file.kept());
        node.put("dropped", file.dropped());
        if (file.kept() > 0) {
            node.put("first", file.first().toString());
            node.put("last", file.last().toString());
        }
        counts(node.putArray("drops"), file.drops());
        counts(node.putArray("notes"), file.notes());
    }

    private static void counts(ArrayNode nodes, List<EventFile.Count> counts) {
        for (var count : counts) {
            var node = nodes.addObject();
            node.put("reason", count.what());
            node.put("rows", count.rows());
            var samples = node.putArray("samples");
            for (var sample : count.samples()) {
                samples.addObject().put("line", sample.line()).put("text", sample.text());
            }
        }
    }
}
