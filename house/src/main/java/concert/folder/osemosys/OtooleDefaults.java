package concert.folder.osemosys;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.energy.EnergyParameter;
import java.util.Arrays;
import java.util.List;

/// `default_values.csv`: what holds where a parameter's table says nothing, a row for each parameter.
final class OtooleDefaults implements OtooleData.Rows {
    static final List<String> HEADER = List.of("PARAMETER", "VALUE");

    private final String file;
    private final EnergyDraft draft;
    private boolean begun;
    private boolean sound;

    OtooleDefaults(String file, EnergyDraft draft) {
        this.file = file;
        this.draft = draft;
    }

    @Override
    public void take(int line, List<String> cells) {
        if (!begun) {
            begun = true;
            sound = cells.equals(HEADER);
            if (!sound) {
                draft.findings()
                        .problem(new Problem(
                                file,
                                line,
                                "header",
                                String.join(",", cells),
                                "the columns PARAMETER, VALUE",
                                "Write them."));
            }
        } else if (sound && cells.size() == HEADER.size()) {
            give(draft, cells.getFirst(), new Datum(cells.getLast(), new Spot(file, line)));
        } else if (sound) {
            draft.findings().problem(new Problem(file, line, "row", cells.size() + " cells", "2 cells", "Write both."));
        }
    }

    static void give(EnergyDraft draft, String name, Datum value) {
        var parameter = EnergyParameter.find(name);
        if (parameter.isPresent()) {
            draft.otherwise(parameter.get(), value);
        } else {
            var names = Arrays.stream(EnergyParameter.values())
                    .map(EnergyParameter::title)
                    .toList();
            var near = Nearest.to(name, names);
            var told = new Problem(
                    value.spot().file(),
                    value.spot().line(),
                    "PARAMETER",
                    name,
                    "a parameter of OSeMOSYS",
                    near.map(Nearest::meant).orElse("What it says is not in the plan. Remove it."));
            if (near.isPresent() && near.get().equalsIgnoreCase(name)) {
                draft.findings().problem(told);
            } else {
                draft.findings().warning(told);
            }
        }
    }
}
