package concert.documents.draft;

import concert.documents.draft.Mention.Form;
import concert.documents.grammar.Sentence;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The actors of a document: all names, adjectives, capitals and persons that stand for one folded into a row, quoted
/// where it is first named outright.
final class ActorDrafts {
    private static final double BY_STANDING_FOR = 0.85;
    private static final double CERTAIN = 0.99;

    private final Source source;
    private final Map<String, List<Found>> byActor = new LinkedHashMap<>();

    private record Found(Sentence sentence, Mention mention) {}

    ActorDrafts(Source source) {
        this.source = source;
    }

    List<Draft> drafts() {
        for (var sentence : source.sentences()) {
            for (var mention : source.mentions().of(sentence)) {
                byActor.computeIfAbsent(mention.actor().id(), _ -> new ArrayList<>())
                        .add(new Found(sentence, mention));
            }
        }
        return byActor.values().stream().map(this::draft).toList();
    }

    private Draft draft(List<Found> found) {
        var first = found.stream()
                .filter(one -> one.mention().form() == Form.NAME)
                .findFirst()
                .orElse(found.getFirst());
        var actor = first.mention().actor();
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", actor.id());
        fields.put("name", actor.name());
        fields.put("kind", actor.kind());
        fields.put("iso3", actor.iso3());
        fields.put("cow", actor.cow());
        return source.draft(
                new Source.Span(
                        first.sentence(),
                        first.mention().start(),
                        first.mention().end()),
                Table.ACTORS,
                new Source.Rule(
                        first.mention().form() == Form.NAME ? "name" : "stands-for", confidence(first, found.size())),
                fields,
                "Named " + (found.size() == 1 ? "once" : found.size() + " times") + ": "
                        + String.join(", ", aliases(found)) + ".");
    }

    /// Each mention more makes it likelier that the actor is one.
    private static double confidence(Found first, int count) {
        var once = Math.min(
                first.mention().actor().confidence(), first.mention().form() == Form.NAME ? CERTAIN : BY_STANDING_FOR);
        return Math.min(CERTAIN, 1 - (1 - once) / Math.sqrt(count));
    }

    private static Set<String> aliases(List<Found> found) {
        var aliases = new LinkedHashSet<String>();
        found.forEach(one -> aliases.add(one.sentence()
                .text()
                .substring(one.mention().start(), one.mention().end())));
        return aliases;
    }
}
