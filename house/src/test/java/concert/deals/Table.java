package concert.deals;

import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Deal;
import concert.scenario.Estimate;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A negotiating table: parties, what each has without agreement, and options with their worths.
final class Table {
    private final List<String> parties;
    private final Map<String, Estimate> reservation = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Table(String... parties) {
        this.parties = List.of(parties);
        for (var party : parties) {
            rows.add(new Actor(party, party, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED));
        }
    }

    Table without(double... agreement) {
        for (var i = 0; i < parties.size(); i++) {
            reservation.put(parties.get(i), Estimate.of(agreement[i]));
        }
        return this;
    }

    Table option(String item, String option, double... worth) {
        var worths = new LinkedHashMap<String, Estimate>();
        for (var i = 0; i < parties.size(); i++) {
            worths.put(parties.get(i), Estimate.of(worth[i]));
        }
        rows.add(new Term("deal", item, option, worths, Provenance.UNSTATED));
        return this;
    }

    /// Items with options of random worth.
    Table random(int items, int options, long seed) {
        var random = new SplittableRandom(seed);
        for (var item = 0; item < items; item++) {
            for (var option = 0; option < options; option++) {
                var worth = new double[parties.size()];
                for (var party = 0; party < worth.length; party++) {
                    worth[party] = random.nextDouble();
                }
                option("item" + item, "option" + option, worth);
            }
        }
        return this;
    }

    Scenario scenario() {
        var all = new ArrayList<>(rows);
        all.add(new Deal("deal", "A deal", parties, Map.of(), "", "", reservation, Provenance.UNSTATED));
        return Scenario.of(new About("t", "T", "", LocalDate.of(2021, 4, 7), null, 1, 1, Settings.NONE), all);
    }

    Negotiation negotiate() {
        return negotiate(Negotiation.Options.DEFAULTS);
    }

    Negotiation negotiate(Negotiation.Options options) {
        return Negotiation.of(scenario(), "deal", options);
    }

    Zone.Open open() {
        return open(negotiate());
    }

    static Zone.Open open(Negotiation negotiation) {
        return switch (negotiation.zone()) {
            case Zone.Open open -> open;
            case Zone.Closed(var why) -> throw new AssertionError(why);
        };
    }
}
