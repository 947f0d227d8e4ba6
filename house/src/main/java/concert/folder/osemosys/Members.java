package concert.folder.osemosys;

import concert.scenario.Roster;
import concert.scenario.energy.EnergySet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Members of a set that one cell names: one, every one (`*`), or years from the first to the last (`2021..2030`).
final class Members {
    static final String EVERY = "*";
    private static final Pattern YEARS = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

    private Members() {}

    /// How many members a cell may name: 0 one, 1 some years, 2 all.
    static int breadth(String name) {
        if (name.equals(EVERY)) {
            return 2;
        }
        return name.contains("..") && YEARS.matcher(name).matches() ? 1 : 0;
    }

    /// The indices of the members that a cell names; none if there is no such member.
    static int[] of(String name, EnergySet set, Roster roster) {
        if (name.equals(EVERY)) {
            return IntStream.range(0, roster.size()).toArray();
        }
        var one = roster.findIndex(name);
        if (one.isPresent()) {
            return new int[] {one.getAsInt()};
        }
        var years = YEARS.matcher(name);
        if (set != EnergySet.YEAR || !years.matches()) {
            return new int[0];
        }
        var first = Integer.parseInt(years.group(1));
        var last = Integer.parseInt(years.group(2));
        return IntStream.range(0, roster.size())
                .filter(y -> Integer.parseInt(roster.name(y)) >= first && Integer.parseInt(roster.name(y)) <= last)
                .toArray();
    }
}
