package concert.scenario.energy;

/// The sets of an energy system, by the names of OSeMOSYS (Howells et al. 2011, doi:10.1016/j.enpol.2011.06.033).
public enum EnergySet {
    /// Regions, such as countries.
    REGION,
    /// Years of the plan, in order.
    YEAR,
    /// Parts of a year in which load and output are taken as even.
    TIMESLICE,
    /// What turns fuels into fuels: plants, lines, mines, imports.
    TECHNOLOGY,
    /// Ways in which one technology can run.
    MODE_OF_OPERATION,
    /// What technologies make and use: gas, electricity, heat.
    FUEL,
    /// What technologies give off.
    EMISSION,
    /// Stores.
    STORAGE,
    /// Seasons of a year, in order.
    SEASON,
    /// Types of day of a week, in order.
    DAYTYPE,
    /// Parts of a day, in order.
    DAILYTIMEBRACKET
}
