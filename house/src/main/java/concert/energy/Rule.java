package concert.energy;

import concert.scenario.energy.EnergySet;
import java.util.List;

/// The rules that a plan keeps, by the names of OSeMOSYS' equations, with the sets over which each is stated.
public enum Rule {
    /// Total capacity is what is left of the old and what still stands of the new.
    CAA2(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity in a slice stays within capacity.
    CAA4(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.TIMESLICE, EnergySet.YEAR),
    /// New capacity comes in whole units.
    CAA5(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity in a year leaves time for maintenance.
    CAB1(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Production covers demand, use and trade in a slice.
    EBA11(EnergySet.REGION, EnergySet.FUEL, EnergySet.TIMESLICE, EnergySet.YEAR),
    /// Production covers demand, use and trade over a year.
    EBB4(EnergySet.REGION, EnergySet.FUEL, EnergySet.YEAR),
    /// Capacity has a most.
    TCC1(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Capacity has a least.
    TCC2(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// New capacity has a most.
    NCC1(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// New capacity has a least.
    NCC2(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// New capacity is in service when its lead is over.
    LEAD(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// A negative cost keeps what it multiplies at 0.
    SIGNS(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity of a year has a most.
    AAC2(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity of a year has a least.
    AAC3(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity of all years has a most.
    TAC2(EnergySet.REGION, EnergySet.TECHNOLOGY),
    /// Activity of all years has a least.
    TAC3(EnergySet.REGION, EnergySet.TECHNOLOGY),
    /// Capacity in reserve exceeds production by a margin.
    RM3(EnergySet.REGION, EnergySet.TIMESLICE, EnergySet.YEAR),
    /// Renewable technologies make a share of production.
    RE4(EnergySet.REGION, EnergySet.YEAR),
    /// Emission of a year has a most.
    E8(EnergySet.REGION, EnergySet.EMISSION, EnergySet.YEAR),
    /// Emission of all years has a most.
    E9(EnergySet.REGION, EnergySet.EMISSION),
    /// Variable cost of a technology is not negative.
    OC1(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// The net charge of a store in a bracket, and its levels at the start of years, seasons and types of day.
    S(EnergySet.REGION, EnergySet.STORAGE, EnergySet.YEAR),
    /// A store's size is what is left of the old and what still stands of the new.
    SI3(EnergySet.REGION, EnergySet.STORAGE, EnergySet.YEAR),
    /// A store's level stays within its size.
    SC1(
            EnergySet.REGION,
            EnergySet.STORAGE,
            EnergySet.SEASON,
            EnergySet.DAYTYPE,
            EnergySet.DAILYTIMEBRACKET,
            EnergySet.YEAR),
    /// A store is charged no faster than it can be.
    SC5(
            EnergySet.REGION,
            EnergySet.STORAGE,
            EnergySet.SEASON,
            EnergySet.DAYTYPE,
            EnergySet.DAILYTIMEBRACKET,
            EnergySet.YEAR),
    /// A store is discharged no faster than it can be.
    SC6(
            EnergySet.REGION,
            EnergySet.STORAGE,
            EnergySet.SEASON,
            EnergySet.DAYTYPE,
            EnergySet.DAILYTIMEBRACKET,
            EnergySet.YEAR),
    /// A technology that has contracts does what they deliver.
    CONTRACTS(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// What is not taken below a contract's floor is paid for.
    TAKE_OR_PAY(),
    /// Imports are a share of primary supply.
    IMPORT_SHARE(EnergySet.REGION, EnergySet.YEAR),
    /// One supplier's deliveries are a share of primary supply.
    SUPPLIER_SHARE(EnergySet.REGION, EnergySet.YEAR),
    /// What is paid on loans has a most.
    DEBT_SERVICE(EnergySet.REGION, EnergySet.YEAR),
    /// What is paid on loans in foreign currency has a most.
    FOREIGN_DEBT_SERVICE(EnergySet.REGION, EnergySet.YEAR);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<EnergySet> sets;

    Rule(EnergySet... sets) {
        this.sets = List.of(sets);
    }

    /// {@return the sets over which it is stated}
    public List<EnergySet> sets() {
        return sets;
    }

    boolean isDemand() {
        return this == EBA11 || this == EBB4;
    }
}
