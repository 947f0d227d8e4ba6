package concert.folder.osemosys;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An energy system as a data file of OSeMOSYS in MathProg's notation, which glpsol and [MathProgData] read. What
/// planners arrange around the system has no place in it.
public final class MathProgText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.+-]+");

    private final EnergySystem system;
    private final StringBuilder text = new StringBuilder();

    private MathProgText(EnergySystem system) {
        this.system = system;
    }

    /// {@return the text of the file. The published model takes no `default` for a technology's own rate and
    /// asks for the rate of every store, so these are written out}
    ///
    /// @param system the system, its options in force
    public static String of(EnergySystem system) {
        var writer = new MathProgText(system.withOwnRates());
        for (var set : EnergySet.values()) {
            writer.set(set);
        }
        for (var parameter : EnergyParameter.values()) {
            writer.parameter(parameter);
        }
        return writer.text.append("end;\n").toString();
    }

    private void set(EnergySet set) {
        text.append("set ")
                .append(set)
                .append(" := ")
                .append(system.roster(set).names().stream()
                        .map(MathProgText::symbol)
                        .collect(Collectors.joining(" ")))
                .append(" ;\n");
    }

    private void parameter(EnergyParameter parameter) {
        var table = system.table(parameter);
        text.append("param ").append(parameter.title());
        if (!Double.isNaN(table.otherwise())) {
            text.append(" default ").append(Numerals.text(table.otherwise()));
        }
        text.append(" :=\n");
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            for (var set = 0; set < place.length; set++) {
                text.append(symbol(system.roster(table.sets().get(set)).name(place[set])))
                        .append(' ');
            }
            text.append(Numerals.text(table.value(entry))).append('\n');
        }
        text.append(";\n");
    }

    private static String symbol(String name) {
        return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
    }
}
