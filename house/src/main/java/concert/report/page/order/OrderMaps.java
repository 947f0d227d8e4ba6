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
import java.util.Set;
import java.util.function.DoubleFunction;

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
            order.voteSimilarity()
                    .flatMap(year -> similar(first, year, "Votes in the General Assembly, session of "))
                    .ifPresent(maps::add);
            order.alliances()
                    .flatMap(year -> similar(first, year, "Alliances, "))
                    .ifPresent(maps::add);
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
                "Ideal points from votes in the General Assembly, " + year + ": how near every state stands to "
                        + findings.actor(first) + ".",
                center(first, year),
                values,
                words,
                shades(nearest -> Numbers.text((1 - nearest) * farthest), "distance to ")));
    }

    private Optional<Markup> similar(String first, SimilarityYear year, String what) {
        var similar = year.similarTo(order.states().getOrDefault(first, 0));
        if (similar.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<String, Double>();
        var words = new HashMap<String, String>();
        similar.forEach((state, s) -> code(state, year.year()).ifPresent(code -> {
            values.put(code, (s + 1) / 2);
            words.put(code, "κ " + Numbers.signed(s));
        }));
        return Optional.of(map(
                what + year.year() + ": how much those of every state are like those of " + findings.actor(first)
                        + " (κ, " + year.source() + ")." + undrawn(similar.keySet(), year.year()),
                center(first, year.year()),
                values,
                words,
                shades(nearest -> Numbers.text(2 * nearest - 1), "κ from ")));
    }

    /// States without a code of ISO 3166 in the year have no shape: those of today are drawn.
    private String undrawn(Set<Integer> known, int year) {
        var names = known.stream()
                .filter(state -> code(state, year).isEmpty())
                .flatMap(state -> order.world().states().findCow(state).stream())
                .map(State::name)
                .toList();
        return names.isEmpty() ? "" : " Shapes are those of today; not drawn: " + String.join(", ", names) + ".";
    }

    /// The shades in words: from which value on, the nearest first.
    private static List<String> shades(DoubleFunction<String> value, String before) {
        var shades = new ArrayList<String>();
        for (var shade = ShadedMap.CLASSES - 1; shade >= 0; shade--) {
            shades.add(before + value.apply(shade / (double) ShadedMap.CLASSES));
        }
        return shades;
    }

    private String center(String first, int year) {
        return code(order.states().getOrDefault(first, 0), year).orElse("");
    }

    private static Markup map(
            String caption, String center, Map<String, Double> values, Map<String, String> words, List<String> shades) {
        return new ShadedMap(caption, center, values, words, shades).figure();
    }

    private Optional<String> code(int state, int year) {
        return order.world().states().findCow(state).flatMap((State of) -> of.find(Scheme.ISO3, year));
    }
}
