package concert.energy.result;

import static concert.scenario.energy.EnergySet.DAILYTIMEBRACKET;
import static concert.scenario.energy.EnergySet.DAYTYPE;
import static concert.scenario.energy.EnergySet.EMISSION;
import static concert.scenario.energy.EnergySet.FUEL;
import static concert.scenario.energy.EnergySet.MODE_OF_OPERATION;
import static concert.scenario.energy.EnergySet.REGION;
import static concert.scenario.energy.EnergySet.SEASON;
import static concert.scenario.energy.EnergySet.STORAGE;
import static concert.scenario.energy.EnergySet.TECHNOLOGY;
import static concert.scenario.energy.EnergySet.TIMESLICE;
import static concert.scenario.energy.EnergySet.YEAR;

import concert.scenario.energy.EnergySet;
import java.util.List;

/// The tables of a plan, by the names that otoole gives to OSeMOSYS' results; those after `Trade` are Concert's own.
public enum ResultTable {
    /// Capacity built in a year.
    NEW_CAPACITY("NewCapacity", REGION, TECHNOLOGY, YEAR),
    /// Capacity built in a year or before that still stands.
    ACCUMULATED_NEW_CAPACITY("AccumulatedNewCapacity", REGION, TECHNOLOGY, YEAR),
    /// Capacity that stands, residual included.
    TOTAL_CAPACITY_ANNUAL("TotalCapacityAnnual", REGION, TECHNOLOGY, YEAR),
    /// Plants built in a year, where capacity comes in whole units.
    NUMBER_OF_NEW_TECHNOLOGY_UNITS("NumberOfNewTechnologyUnits", REGION, TECHNOLOGY, YEAR),
    /// Storage built in a year.
    NEW_STORAGE_CAPACITY("NewStorageCapacity", REGION, STORAGE, YEAR),
    /// Charge of a store per year while a bracket lasts.
    RATE_OF_STORAGE_CHARGE("RateOfStorageCharge", REGION, STORAGE, SEASON, DAYTYPE, DAILYTIMEBRACKET, YEAR),
    /// Discharge of a store per year while a bracket lasts.
    RATE_OF_STORAGE_DISCHARGE("RateOfStorageDischarge", REGION, STORAGE, SEASON, DAYTYPE, DAILYTIMEBRACKET, YEAR),
    /// What is in a store at the start of a year.
    STORAGE_LEVEL_YEAR_START("StorageLevelYearStart", REGION, STORAGE, YEAR),
    /// What is in a store at the end of a year.
    STORAGE_LEVEL_YEAR_FINISH("StorageLevelYearFinish", REGION, STORAGE, YEAR),
    /// Cost of the stores built in a year less what is left of them at the end, discounted.
    TOTAL_DISCOUNTED_STORAGE_COST("TotalDiscountedStorageCost", REGION, STORAGE, YEAR),
    /// Activity per year while a slice lasts.
    RATE_OF_ACTIVITY("RateOfActivity", REGION, TIMESLICE, TECHNOLOGY, MODE_OF_OPERATION, YEAR),
    /// Activity of a year by mode.
    TOTAL_ANNUAL_TECHNOLOGY_ACTIVITY_BY_MODE(
            "TotalAnnualTechnologyActivityByMode", REGION, TECHNOLOGY, MODE_OF_OPERATION, YEAR),
    /// Activity of a year.
    TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY("TotalTechnologyAnnualActivity", REGION, TECHNOLOGY, YEAR),
    /// Activity of all years.
    TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY("TotalTechnologyModelPeriodActivity", REGION, TECHNOLOGY),
    /// What is made in a slice.
    PRODUCTION_BY_TECHNOLOGY("ProductionByTechnology", REGION, TIMESLICE, TECHNOLOGY, FUEL, YEAR),
    /// What is made in a year.
    PRODUCTION_BY_TECHNOLOGY_ANNUAL("ProductionByTechnologyAnnual", REGION, TECHNOLOGY, FUEL, YEAR),
    /// What is used in a slice.
    USE_BY_TECHNOLOGY("UseByTechnology", REGION, TIMESLICE, TECHNOLOGY, FUEL, YEAR),
    /// What is used in a year.
    USE_BY_TECHNOLOGY_ANNUAL("UseByTechnologyAnnual", REGION, TECHNOLOGY, FUEL, YEAR),
    /// What is asked for in a slice.
    DEMAND("Demand", REGION, TIMESLICE, FUEL, YEAR),
    /// Emission of a year by technology.
    ANNUAL_TECHNOLOGY_EMISSION("AnnualTechnologyEmission", REGION, TECHNOLOGY, EMISSION, YEAR),
    /// Emission of a year, exogenous emission included.
    ANNUAL_EMISSIONS("AnnualEmissions", REGION, EMISSION, YEAR),
    /// Emission of all years, exogenous emission of the period included.
    MODEL_PERIOD_EMISSIONS("ModelPeriodEmissions", REGION, EMISSION),
    /// Capital cost of what is built, CRF·PVA or financing included, not discounted.
    CAPITAL_INVESTMENT("CapitalInvestment", REGION, TECHNOLOGY, YEAR),
    /// The same, discounted.
    DISCOUNTED_CAPITAL_INVESTMENT("DiscountedCapitalInvestment", REGION, TECHNOLOGY, YEAR),
    /// Fixed cost of a year, not discounted.
    ANNUAL_FIXED_OPERATING_COST("AnnualFixedOperatingCost", REGION, TECHNOLOGY, YEAR),
    /// Variable cost of a year, not discounted.
    ANNUAL_VARIABLE_OPERATING_COST("AnnualVariableOperatingCost", REGION, TECHNOLOGY, YEAR),
    /// Penalties on emissions, discounted.
    DISCOUNTED_TECHNOLOGY_EMISSIONS_PENALTY("DiscountedTechnologyEmissionsPenalty", REGION, TECHNOLOGY, YEAR),
    /// What is left of capital at the end, discounted, by year of building.
    DISCOUNTED_SALVAGE_VALUE("DiscountedSalvageValue", REGION, TECHNOLOGY, YEAR),
    /// All costs of a year, discounted; salvage stands in the year of building.
    TOTAL_DISCOUNTED_COST("TotalDiscountedCost", REGION, YEAR),
    /// Energy that one region sends another in a slice; negative where it is received.
    TRADE("Trade", REGION, REGION, TIMESLICE, FUEL, YEAR),
    /// Demand left unserved in a year.
    UNSERVED_ENERGY("UnservedEnergy", REGION, FUEL, YEAR),
    /// What demand left unserved in a year costs, discounted: part of all costs, but nobody's bill.
    DISCOUNTED_UNSERVED_COST("DiscountedUnservedCost", REGION, FUEL, YEAR),
    /// What one more unit of demand costs, in money of its year, in the slices in which it is asked for.
    PRICE("Price", REGION, FUEL, YEAR),
    /// What one unit of emission less would cost, in money of its year, where a limit binds.
    EMISSION_PRICE("EmissionPrice", REGION, EMISSION, YEAR),
    /// What one more unit of new capacity would save, in money of its year, where a limit on it binds.
    CAPACITY_VALUE("CapacityValue", REGION, TECHNOLOGY, YEAR),
    /// Share of primary supply that is imported.
    IMPORT_SHARE("ImportShare", REGION, YEAR),
    /// Concentration of the suppliers from abroad (Hirschman 1945, Herfindahl 1950): the sum of the squares of their
    /// shares in imports, 1 where there is one.
    SUPPLIER_CONCENTRATION("SupplierConcentration", REGION, YEAR),
    /// What is paid on loans in a year.
    DEBT_SERVICE("DebtService", REGION, YEAR);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<EnergySet> sets;

    ResultTable(String title, EnergySet... sets) {
        this.title = title;
        this.sets = List.of(sets);
    }

    /// {@return its published name, such as `NewCapacity`}
    public String title() {
        return title;
    }

    /// {@return the sets over which it is given, in the published order}
    public List<EnergySet> sets() {
        return sets;
    }
}
