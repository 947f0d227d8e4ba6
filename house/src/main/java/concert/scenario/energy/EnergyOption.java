package concert.scenario.energy;

import concert.scenario.Provenance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A switchable part of an energy system, such as a deal: numbers that take the place of others, and arrangements
/// that are added.
///
/// @param id name of the option
/// @param title the option in words
/// @param standing whether it is on unless switched off
/// @param changes the numbers that change, by parameter
/// @param arrangements what is added
/// @param provenance where this comes from
public record EnergyOption(
        String id,
        String title,
        Standing standing,
        Map<EnergyParameter, EnergyTable> changes,
        Arrangements arrangements,
        Provenance provenance) {
    /// Copies the changes.
    public EnergyOption {
        var copy = new EnumMap<EnergyParameter, EnergyTable>(EnergyParameter.class);
        copy.putAll(changes);
        changes = Collections.unmodifiableMap(copy);
    }

    /// {@return this option with other numbers}
    ///
    /// @param others the numbers that change, by parameter
    public EnergyOption with(Map<EnergyParameter, EnergyTable> others) {
        return new EnergyOption(id, title, standing, others, arrangements, provenance);
    }

    /// {@return this option with other arrangements}
    ///
    /// @param others what is added
    public EnergyOption with(Arrangements others) {
        return new EnergyOption(id, title, standing, changes, others, provenance);
    }

    /// Whether an option is part of the plan unless one says otherwise.
    public enum Standing {
        /// It is part of the plan.
        ON,
        /// It is not.
        OFF
    }
}
