package concert.energy.formulation;

import concert.scenario.energy.EnergySet;
import java.util.List;

/// The rules that a plan keeps, by the names of OSeMOSYS' equations, with the sets over which each is stated.
public enum Rule {
    /// Demand is not negative.
    EQ("SpecifiedAnnualDemand", "demand below 0", Over.FUEL_SLICE_YEAR),
    /// Total capacity is what is left of the old and what still stands of the new.
    CAA2("ResidualCapacity", "capacity", Over.TECHNOLOGY_YEAR),
    /// Activity in a slice stays within capacity.
    CAA4("CapacityFactor", "activity", Over.TECHNOLOGY_SLICE_YEAR),
    /// New capacity comes in whole units.
    CAA5("CapacityOfOneTechnologyUnit", "whole units", Over.TECHNOLOGY_YEAR),
    /// Activity in a year leaves time for maintenance.
    CAB1("AvailabilityFactor", "activity of a year", Over.TECHNOLOGY_YEAR),
    /// Production covers demand, use and trade in a slice.
    EBA11("SpecifiedAnnualDemand", "demand", Over.FUEL_SLICE_YEAR),
    /// Production covers demand, use and trade over a year.
    EBB4("AccumulatedAnnualDemand", "demand over the year", Over.FUEL_YEAR),
    /// Capacity has a most.
    TCC1("TotalAnnualMaxCapacity", "capacity", Over.TECHNOLOGY_YEAR),
    /// Capacity has a least.
    TCC2("TotalAnnualMinCapacity", "capacity", Over.TECHNOLOGY_YEAR),
    /// New capacity has a most.
    NCC1("TotalAnnualMaxCapacityInvestment", "new capacity", Over.TECHNOLOGY_YEAR),
    /// New capacity has a least.
    NCC2("TotalAnnualMinCapacityInvestment", "new capacity", Over.TECHNOLOGY_YEAR),
    /// New capacity is in service when its lead is over.
    LEAD("leads", "new capacity before its lead is over", Over.TECHNOLOGY_YEAR),
    /// A negative cost keeps what it multiplies at 0.
    SIGNS("CapitalCost", "capacity of negative cost", Over.TECHNOLOGY_YEAR),
    /// Activity of a year has a most.
    AAC2("TotalTechnologyAnnualActivityUpperLimit", "activity", Over.TECHNOLOGY_YEAR),
    /// Activity of a year has a least.
    AAC3("TotalTechnologyAnnualActivityLowerLimit", "activity", Over.TECHNOLOGY_YEAR),
    /// Activity of all years has a most.
    TAC2("TotalTechnologyModelPeriodActivityUpperLimit", "activity over all years", Over.TECHNOLOGY),
    /// Activity of all years has a least.
    TAC3("TotalTechnologyModelPeriodActivityLowerLimit", "activity over all years", Over.TECHNOLOGY),
    /// Capacity in reserve exceeds production by a margin.
    RM3("ReserveMargin", "production less reserve", Over.SLICE_YEAR),
    /// Renewable technologies make a share of production.
    RE4("REMinProductionTarget", "what the renewable target lacks", Over.REGION_YEAR),
    /// Emission of a year has a most.
    E8("AnnualEmissionLimit", "emission", Over.EMISSION_YEAR),
    /// Emission of all years has a most.
    E9("ModelPeriodEmissionLimit", "emission over all years", Over.EMISSION),
    /// Variable cost of a technology is not negative.
    OC1("VariableCost", "variable cost", Over.TECHNOLOGY_YEAR),
    /// The net charge of a store in a bracket, and its levels at the start of years, seasons and types of day.
    S("StorageLevelStart", "level", Over.STORAGE_YEAR),
    /// A store's size is what is left of the old and what still stands of the new.
    SI3("ResidualStorageCapacity", "size", Over.STORAGE_YEAR),
    /// A store's level stays within its size.
    SC1("ResidualStorageCapacity", "level less size", Over.STORAGE_BRACKET_YEAR),
    /// A store is charged no faster than it can be.
    SC5("StorageMaxChargeRate", "charge", Over.STORAGE_BRACKET_YEAR),
    /// A store is discharged no faster than it can be.
    SC6("StorageMaxDischargeRate", "discharge", Over.STORAGE_BRACKET_YEAR),
    /// A technology that has contracts does what they deliver.
    CONTRACTS("contracts", "activity less deliveries", Over.TECHNOLOGY_YEAR),
    /// What is not taken below a contract's floor is paid for.
    TAKE_OR_PAY("contracts", "what is paid for", Over.NOTHING),
    /// Imports are a share of primary supply.
    IMPORT_SHARE("ceilings", "imports above their share", Over.REGION_YEAR),
    /// One supplier's deliveries are a share of primary supply.
    SUPPLIER_SHARE("ceilings", "one supplier's deliveries above their share", Over.REGION_YEAR),
    /// What is paid on loans has a most.
    DEBT_SERVICE("ceilings", "debt service", Over.REGION_YEAR),
    /// What is paid on loans in foreign currency has a most.
    FOREIGN_DEBT_SERVICE("ceilings", "debt service in foreign currency", Over.REGION_YEAR);

    private final String file;
    private final String subject;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<EnergySet> sets;

    Rule(String file, String subject, Over over) {
        this.file = file;
        this.subject = subject;
        this.sets = over.sets;
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

    /// {@return whether it asks for energy}
    public boolean isDemand() {
        return this == EBA11 || this == EBB4;
    }

    /// Whether it compares a part with a share of the whole, so that the bound of its rows is 0.
    boolean isOfWhole() {
        return this == IMPORT_SHARE || this == SUPPLIER_SHARE || this == RE4 || this == RM3;
    }

    /// The sets over which rules are stated.
    private enum Over {
        TECHNOLOGY_YEAR(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.YEAR),
        TECHNOLOGY(EnergySet.REGION, EnergySet.TECHNOLOGY),
        TECHNOLOGY_SLICE_YEAR(EnergySet.REGION, EnergySet.TECHNOLOGY, EnergySet.TIMESLICE, EnergySet.YEAR),
        FUEL_SLICE_YEAR(EnergySet.REGION, EnergySet.FUEL, EnergySet.TIMESLICE, EnergySet.YEAR),
        FUEL_YEAR(EnergySet.REGION, EnergySet.FUEL, EnergySet.YEAR),
        SLICE_YEAR(EnergySet.REGION, EnergySet.TIMESLICE, EnergySet.YEAR),
        REGION_YEAR(EnergySet.REGION, EnergySet.YEAR),
        EMISSION_YEAR(EnergySet.REGION, EnergySet.EMISSION, EnergySet.YEAR),
        EMISSION(EnergySet.REGION, EnergySet.EMISSION),
        STORAGE_YEAR(EnergySet.REGION, EnergySet.STORAGE, EnergySet.YEAR),
        STORAGE_BRACKET_YEAR(
                EnergySet.REGION,
                EnergySet.STORAGE,
                EnergySet.SEASON,
                EnergySet.DAYTYPE,
                EnergySet.DAILYTIMEBRACKET,
                EnergySet.YEAR),
        NOTHING();

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<EnergySet> sets;

        Over(EnergySet... sets) {
            this.sets = List.of(sets);
        }
    }
}
