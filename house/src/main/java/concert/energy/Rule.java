package concert.energy;

import concert.scenario.energy.EnergySet;
import java.util.List;

/// The rules that a plan keeps, by the names of OSeMOSYS' equations, with the sets over which each is stated.
public enum Rule {
    /// Demand is not negative.
    EQ(
            "SpecifiedAnnualDemand",
            "demand below 0",
            EnergySet.REGION,
            EnergySet.FUEL,
            EnergySet.TIMESLICE,
            EnergySet.YEAR),
    /// Total capacity is what is left of the old and what still stands of the new.
    CAA2("ResidualCapacity", "capacity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity in a slice stays within capacity.
    CAA4("CapacityFactor", "activity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.TIMESLICE, EnergySet.YEAR),
    /// New capacity comes in whole units.
    CAA5("CapacityOfOneTechnologyUnit", "whole units", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity in a year leaves time for maintenance.
    CAB1("AvailabilityFactor", "activity of a year", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Production covers demand, use and trade in a slice.
    EBA11("SpecifiedAnnualDemand", "demand", EnergySet.REGION, EnergySet.FUEL, EnergySet.TIMESLICE, EnergySet.YEAR),
    /// Production covers demand, use and trade over a year.
    EBB4("AccumulatedAnnualDemand", "demand over the year", EnergySet.REGION, EnergySet.FUEL, EnergySet.YEAR),
    /// Capacity has a most.
    TCC1("TotalAnnualMaxCapacity", "capacity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Capacity has a least.
    TCC2("TotalAnnualMinCapacity", "capacity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// New capacity has a most.
    NCC1("TotalAnnualMaxCapacityInvestment", "new capacity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// New capacity has a least.
    NCC2("TotalAnnualMinCapacityInvestment", "new capacity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// New capacity is in service when its lead is over.
    LEAD("leads", "new capacity before its lead is over", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// A negative cost keeps what it multiplies at 0.
    SIGNS("CapitalCost", "capacity of negative cost", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity of a year has a most.
    AAC2("TotalTechnologyAnnualActivityUpperLimit", "activity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity of a year has a least.
    AAC3("TotalTechnologyAnnualActivityLowerLimit", "activity", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// Activity of all years has a most.
    TAC2(
            "TotalTechnologyModelPeriodActivityUpperLimit",
            "activity over all years",
            EnergySet.REGION,
            EnergySet.TECHNOLOGY),
    /// Activity of all years has a least.
    TAC3(
            "TotalTechnologyModelPeriodActivityLowerLimit",
            "activity over all years",
            EnergySet.REGION,
            EnergySet.TECHNOLOGY),
    /// Capacity in reserve exceeds production by a margin.
    RM3("ReserveMargin", "production less reserve", EnergySet.REGION, EnergySet.TIMESLICE, EnergySet.YEAR),
    /// Renewable technologies make a share of production.
    RE4("REMinProductionTarget", "what the renewable target lacks", EnergySet.REGION, EnergySet.YEAR),
    /// Emission of a year has a most.
    E8("AnnualEmissionLimit", "emission", EnergySet.REGION, EnergySet.EMISSION, EnergySet.YEAR),
    /// Emission of all years has a most.
    E9("ModelPeriodEmissionLimit", "emission over all years", EnergySet.REGION, EnergySet.EMISSION),
    /// Variable cost of a technology is not negative.
    OC1("VariableCost", "variable cost", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// The net charge of a store in a bracket, and its levels at the start of years, seasons and types of day.
    S("StorageLevelStart", "level", EnergySet.REGION, EnergySet.STORAGE, EnergySet.YEAR),
    /// A store's size is what is left of the old and what still stands of the new.
    SI3("ResidualStorageCapacity", "size", EnergySet.REGION, EnergySet.STORAGE, EnergySet.YEAR),
    /// A store's level stays within its size.
    SC1(
            "ResidualStorageCapacity",
            "level less size",
            EnergySet.REGION,
            EnergySet.STORAGE,
            EnergySet.SEASON,
            EnergySet.DAYTYPE,
            EnergySet.DAILYTIMEBRACKET,
            EnergySet.YEAR),
    /// A store is charged no faster than it can be.
    SC5(
            "StorageMaxChargeRate",
            "charge",
            EnergySet.REGION,
            EnergySet.STORAGE,
            EnergySet.SEASON,
            EnergySet.DAYTYPE,
            EnergySet.DAILYTIMEBRACKET,
            EnergySet.YEAR),
    /// A store is discharged no faster than it can be.
    SC6(
            "StorageMaxDischargeRate",
            "discharge",
            EnergySet.REGION,
            EnergySet.STORAGE,
            EnergySet.SEASON,
            EnergySet.DAYTYPE,
            EnergySet.DAILYTIMEBRACKET,
            EnergySet.YEAR),
    /// A technology that has contracts does what they deliver.
    CONTRACTS("contracts", "activity less deliveries", EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
    /// What is not taken below a contract's floor is paid for.
    TAKE_OR_PAY("contracts", "what is paid for"),
    /// Imports are a share of primary supply.
    IMPORT_SHARE("ceilings", "imports above their share", EnergySet.REGION, EnergySet.YEAR),
    /// One supplier's deliveries are a share of primary supply.
    SUPPLIER_SHARE("ceilings", "one supplier's deliveries above their share", EnergySet.REGION, EnergySet.YEAR),
    /// What is paid on loans has a most.
    DEBT_SERVICE("ceilings", "debt service", EnergySet.REGION, EnergySet.YEAR),
    /// What is paid on loans in foreign currency has a most.
    FOREIGN_DEBT_SERVICE("ceilings", "debt service in foreign currency", EnergySet.REGION, EnergySet.YEAR);

    private final String file;
    private final String subject;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<EnergySet> sets;

    Rule(String file, String subject, EnergySet... sets) {
        this.file = file;
        this.subject = subject;
        this.sets = List.of(sets);
    }

    /// {@return the parameter or table that states it, such as `CapacityFactor`}
    public String file() {
        return file;
    }

    /// {@return what it limits, in words}
    public String subject() {
        return subject;
    }

    /// {@return the sets over which it is stated}
    public List<EnergySet> sets() {
        return sets;
    }

    boolean isDemand() {
        return this == EBA11 || this == EBB4;
    }
}
