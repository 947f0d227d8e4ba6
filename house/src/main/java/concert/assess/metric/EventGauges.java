package concert.assess.metric;

import concert.scenario.Event;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The metrics of the dated events between two actors, whichever of the two acted: how many, and how cooperative on
/// average, at all and by year. They are the same in every future.
final class EventGauges {
    private static final String ANALYSIS = "events";
    private static final String UNIT_COUNT = "events";
    private static final String UNIT_INTENSITY = "Goldstein -10 to 10";

    private final List<Gauge> gauges = new ArrayList<>();

    private EventGauges() {}

    static List<Gauge> of(Scenario scenario) {
        var all = new EventGauges();
        var actors = scenario.roster().names();
        for (var i = 0; i < actors.size(); i++) {
            for (var j = i + 1; j < actors.size(); j++) {
                var a = actors.get(i);
                var b = actors.get(j);
                var events = scenario.events().stream().filter(joins(a, b)).toList();
                if (!events.isEmpty()) {
                    all.add(a, b, "", events);
                    all.addYears(a, b, events);
                }
            }
        }
        return all.gauges;
    }

    private static Predicate<Event> joins(String a, String b) {
        return event -> (event.actor().equals(a) && event.target().equals(b))
                || (event.actor().equals(b) && event.target().equals(a));
    }

    private void addYears(String a, String b, List<Event> events) {
        var years = new TreeMap<Integer, List<Event>>();
        for (var event : events) {
            years.computeIfAbsent(event.date().first().getYear(), _ -> new ArrayList<>())
                    .add(event);
        }
        years.forEach((year, ofYear) -> add(a, b, "." + year, ofYear));
    }

    private void add(String a, String b, String year, List<Event> events) {
        gauges.add(Gauge.ofPair(
                ANALYSIS, new Gauge.Pair("count", a, b, year), UNIT_COUNT, new Gauge.Fixed(events.size())));
        var intensity = events.stream()
                .filter(event -> event.findIntensity().isPresent())
                .mapToDouble(event -> event.findIntensity().orElseThrow())
                .average()
                .orElse(Double.NaN);
        gauges.add(Gauge.ofPair(
                ANALYSIS, new Gauge.Pair("intensity", a, b, year), UNIT_INTENSITY, new Gauge.Fixed(intensity)));
    }
}
