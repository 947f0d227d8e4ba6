package concert.report.page.order;

import concert.order.ScenarioOrder;
import concert.order.portfolio.SimilarityYear;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.scenario.world.Scheme;
import concert.scenario.world.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Maps of how near every state is to the scenario's first one: in votes, and in alliances where data are at
/// hand.
///
/// @param findings names
/// @param order the order
record OrderMaps(Findings findings, ScenarioOrder order) {

    List<Markup> all() {
        var maps = new ArrayList<Markup>();
        order.states().keySet().stream().findFirst().ifPresent(first -> {
            votes(first).ifPresent(maps::add);
            order.alliances().flatMap(year -> alliances(first, year)).ifPresent(maps::add);
        });
        return maps;
    }

    private Optional<Markup> votes(String first) {
        var year = order.lastVotes();
        var distances = order.distances(first, year);
        if (distances.isEmpty()) {
            return Optional.empty();
        }
        var farthest = distances.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        var values = new HashMap<String, Double>();
        var words = new HashMap<String, String>();
        distances.forEach((state, distance) -> code(state, year).ifPresent(code -> {
            values.put(code, 1 - distance / farthest);
            words.put(code, "distance " + Numbers.text(distance));
        }));
        return Optional.of(map(
                "Votes in the General Assembly, " + year + ": the more a state stands out, the nearer it is to "
                        + findings.actor(first) + ".",
                first,
                year,
                values,
                words));
    }

    private Optional<Markup> alliances(String first, SimilarityYear year) {
        var similar = year.similarTo(order.states().getOrDefault(first, 0));
        if (similar.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<String, Double>();
        var words = new HashMap<String, String>();
        similar.forEach((state, s) -> code(state, year.year()).ifPresent(code -> {
            values.put(code, s);
            words.put(code, "S " + Numbers.text(s));
        }));
        return Optional.of(map(
                "Alliances, " + year.year() + ": the more a state stands out, the more its alliances are like those of "
                        + findings.actor(first) + " (S, " + year.source() + ").",
                first,
                year.year(),
                values,
                words));
    }

    private Markup map(String caption, String first, int year, Map<String, Double> values, Map<String, String> words) {
        var center = code(order.states().getOrDefault(first, 0), year).orElse("");
        return new ShadedMap(caption, center, values, words).figure();
    }

    private Optional<String> code(int state, int year) {
        return order.world().states().findCow(state).flatMap((State of) -> of.find(Scheme.ISO3, year));
    }
}
