package concert.coding;

import concert.Shared;
import concert.coding.parse.Conllu;
import concert.coding.parse.Parse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The development part of the PLOVER gold standard with its parses.
final class PloverGold {
    private static final String FOLDER = "cases/events";
    private static final String DATE = "2000-01-01";

    /// A record: what happened between whom, and the sentence that tells it.
    record Case(String id, Parse parse, String type, Set<String> sources, Set<String> targets) {}

    private PloverGold() {}

    static List<Case> cases() throws IOException {
        var parses = parses();
        var text = Files.readString(Shared.find(FOLDER, "plover_gsr_dev.txt"));
        var records = JsonMapper.shared()
                .readTree("[" + text.substring(text.indexOf('\n')).strip() + "]");
        var cases = new ArrayList<Case>();
        for (var record : records) {
            var id = record.get("id").asString();
            var sources = codes(record.get("source"));
            var targets = codes(record.get("target"));
            cases.add(new Case(
                    id,
                    Objects.requireNonNull(parses.get(id)),
                    record.get("event").asString(),
                    sources,
                    targets.isEmpty() ? sources : targets));
        }
        return cases;
    }

    private static Map<String, Parse> parses() throws IOException {
        var text = "# date = " + DATE + "\n" + Files.readString(Shared.find(FOLDER, "plover_gsr_dev.conllu"));
        var parses = new HashMap<String, Parse>();
        var problems = Conllu.read(
                new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "plover_gsr_dev.conllu",
                parse -> parses.put(parse.id(), parse));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return parses;
    }

    private static Set<String> codes(@Nullable JsonNode actors) {
        var codes = new LinkedHashSet<String>();
        if (actors != null) {
            actors.forEach(actor -> codes.add(actor.get("code").asString()));
        }
        return codes;
    }
}
