package concert.scenario.energy;

import concert.scenario.Provenance;

/// Whom a technology depends on from abroad. What technologies with a supplier make is imported.
///
/// @param region id of the region that buys
/// @param technology id of the technology
/// @param supplier the supplier, such as an actor's id
/// @param provenance where this comes from
public record Supplier(String region, String technology, String supplier, Provenance provenance) {}
