package concert.order.position;

import java.util.EnumMap;

/// The roles of a broker: of the pairs of others that are tied to a member and not to each other, how many
/// are of which groups. Gould and Fernandez 1989, "Structures of Mediation: A Formal Approach to Brokerage in
/// Transaction Networks", Sociological Methodology 19: 89–126, doi:10.2307/270949. Departs from the paper:
/// ties have no direction, so each pair counts once and gatekeeper and representative, which differ in
/// direction alone, are one role.
///
/// @param coordinator pairs of its own group
/// @param itinerant pairs of one other group: the consultant
/// @param gatekeeper pairs of one of its own group and one of another: gatekeeper or representative
/// @param liaison pairs of two other groups
public record Brokerage(int coordinator, int itinerant, int gatekeeper, int liaison) {

    static Brokerage of(TieNetwork network, Groups groups, int i) {
        var n = network.roster().size();
        var roles = new EnumMap<Role, Integer>(Role.class);
        for (var j = 0; j < n; j++) {
            for (var k = j + 1; k < n; k++) {
                if (network.isTied(i, j) && network.isTied(i, k) && !network.isTied(j, k)) {
                    roles.merge(role(groups, j, i, k), 1, Integer::sum);
                }
            }
        }
        return new Brokerage(
                roles.getOrDefault(Role.COORDINATOR, 0),
                roles.getOrDefault(Role.ITINERANT, 0),
                roles.getOrDefault(Role.GATEKEEPER, 0),
                roles.getOrDefault(Role.LIAISON, 0));
    }

    private enum Role {
        COORDINATOR,
        ITINERANT,
        GATEKEEPER,
        LIAISON
    }

    private static Role role(Groups groups, int j, int broker, int k) {
        var first = groups.of(j) == groups.of(broker);
        var second = groups.of(k) == groups.of(broker);
        if (first && second) {
            return Role.COORDINATOR;
        }
        if (first || second) {
            return Role.GATEKEEPER;
        }
        return groups.of(j) == groups.of(k) ? Role.ITINERANT : Role.LIAISON;
    }

    /// {@return all pairs that it joins}
    public int total() {
        return coordinator + itinerant + gatekeeper + liaison;
    }
}
