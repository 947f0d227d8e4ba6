package concert.data.sets;

import concert.data.store.Resource;
import concert.scenario.world.Scheme;
import concert.scenario.world.State;
import concert.scenario.world.States;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// The table of states and their codes that comes with Concert, made from facts: years of membership in the state
/// systems of the Correlates of War and of Gleditsch and Ward, and the codes of ISO 3166.
public final class StateTable {
    private static final String RESOURCE = "states.csv";

    private StateTable() {}

    /// {@return the states and their codes}
    public static States read() {
        return states(Csv.parse(Resource.text(StateTable.class, RESOURCE)));
    }

    private static States states(Csv table) {
        record Named(String id, String name) {}
        var codes = new LinkedHashMap<Named, List<State.Code>>();
        for (var row = 0; row < table.size(); row++) {
            var last = table.cell(row, "last");
            codes.computeIfAbsent(new Named(table.cell(row, "state"), table.cell(row, "name")), _ -> new ArrayList<>())
                    .add(new State.Code(
                            Scheme.valueOf(table.cell(row, "scheme").toUpperCase(Locale.ROOT)),
                            table.cell(row, "code"),
                            Integer.parseInt(table.cell(row, "first")),
                            last.isEmpty() ? State.LASTING : Integer.parseInt(last)));
        }
        return new States(codes.entrySet().stream()
                .map(state -> new State(state.getKey().id(), state.getKey().name(), state.getValue()))
                .toList());
    }
}
