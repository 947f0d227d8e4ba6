package concert.order.position;

import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/// The groups between which a broker stands.
///
/// @param members for each member the number of its group
public record Groups(List<Integer> members) {
    /// Copies the members.
    public Groups {
        members = List.copyOf(members);
    }

    /// {@return every member as a group of its own}
    ///
    /// @param roster the members
    public static Groups each(Roster roster) {
        return new Groups(IntStream.range(0, roster.size()).boxed().toList());
    }

    /// The blocs of alliances: whom friendly alliances in force on the scenario's date join, directly or through
    /// others.
    ///
    /// @param scenario the scenario
    /// @return the groups of all actors
    public static Groups ofAllies(Scenario scenario) {
        var allies = TieNetwork.of(
                scenario, EnumSet.of(Tie.Kind.ALLIANCE), scenario.about().asOf());
        var n = allies.roster().size();
        var group = IntStream.range(0, n).toArray();
        // A member takes the smallest number among its allies until none changes.
        for (var changed = true; changed; ) {
            changed = false;
            for (var i = 0; i < n; i++) {
                for (var j = 0; j < n; j++) {
                    if (allies.isTied(i, j) && group[j] < group[i]) {
                        group[i] = group[j];
                        changed = true;
                    }
                }
            }
        }
        return new Groups(IntStream.of(group).boxed().toList());
    }

    /// {@return the group of a member}
    ///
    /// @param member its position in the roster
    public int of(int member) {
        return members.get(member);
    }
}
