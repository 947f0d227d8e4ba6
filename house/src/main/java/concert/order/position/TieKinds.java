package concert.order.position;

import concert.scenario.Scenario;
import concert.scenario.Tie;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The kinds of ties whose networks are looked at: each kind that a scenario has, all together, and the
/// corridors: what passes through a territory, namely trade, energy and finance.
public final class TieKinds {
    /// The name of all kinds together.
    public static final String ALL = "all";

    /// The name of the kinds that make corridors.
    public static final String CORRIDORS = "corridors";

    private static final Set<Tie.Kind> OF_CORRIDORS = EnumSet.of(Tie.Kind.TRADE, Tie.Kind.ENERGY, Tie.Kind.FINANCE);

    private TieKinds() {}

    /// {@return the position of every actor in each network, by the name of the kinds, on the scenario's date}
    ///
    /// @param scenario the scenario
    public static Map<String, List<Position>> positions(Scenario scenario) {
        var positions = new LinkedHashMap<String, List<Position>>();
        var groups = Groups.ofAllies(scenario);
        networks(scenario)
                .forEach((name, kinds) -> positions.put(
                        name,
                        Position.all(
                                TieNetwork.of(scenario, kinds, scenario.about().asOf()), groups)));
        return Collections.unmodifiableMap(positions);
    }

    private static Map<String, Set<Tie.Kind>> networks(Scenario scenario) {
        var networks = new LinkedHashMap<String, Set<Tie.Kind>>();
        var present = EnumSet.noneOf(Tie.Kind.class);
        scenario.ties().stream()
                .filter(tie -> tie.sign() != Tie.Sign.NEGATIVE
                        && tie.isInForce(scenario.about().asOf()))
                .forEach(tie -> present.add(tie.kind()));
        present.remove(Tie.Kind.INFLUENCE);
        if (!present.isEmpty()) {
            networks.put(ALL, present);
        }
        if (present.stream().anyMatch(OF_CORRIDORS::contains)) {
            networks.put(CORRIDORS, OF_CORRIDORS);
        }
        present.forEach(kind -> networks.put(kind.name().toLowerCase(Locale.ROOT), EnumSet.of(kind)));
        return networks;
    }
}
