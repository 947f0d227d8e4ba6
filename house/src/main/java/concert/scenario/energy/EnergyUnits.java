package concert.scenario.energy;

/// The units in which an energy system is written. OSeMOSYS has none of its own.
///
/// @param capacity such as `GW`
/// @param energy such as `PJ`
/// @param money such as `M$`
/// @param emission such as `Mt`
public record EnergyUnits(String capacity, String energy, String money, String emission) {
    /// Nothing is said of units.
    public static final EnergyUnits UNSTATED = new EnergyUnits("", "", "", "");
}
