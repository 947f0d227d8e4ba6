package concert.scenario.energy;

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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The parameters of an energy system, by the names of OSeMOSYS, each with its sets in the published order and the
/// value that the field's tools take where a data set says nothing.
public enum EnergyParameter {
    /// Share of the year that a slice lasts.
    YEAR_SPLIT("YearSplit", Double.NaN, TIMESLICE, YEAR),
    /// Rate by which later costs count less.
    DISCOUNT_RATE("DiscountRate", 0.05, REGION),
    /// A technology's own rate of interest; the region's where none is given.
    DISCOUNT_RATE_IDV("DiscountRateIdv", Double.NaN, REGION, TECHNOLOGY),
    /// A store's own rate; the region's where none is given.
    DISCOUNT_RATE_STORAGE("DiscountRateStorage", Double.NaN, REGION, STORAGE),
    /// 1 sinking fund, 2 straight line.
    DEPRECIATION_METHOD("DepreciationMethod", 1, REGION),
    /// Years for which new capacity lasts.
    OPERATIONAL_LIFE("OperationalLife", 1, REGION, TECHNOLOGY),
    /// Demand of a year that has a profile.
    SPECIFIED_ANNUAL_DEMAND("SpecifiedAnnualDemand", 0, REGION, FUEL, YEAR),
    /// Share of that demand in each slice.
    SPECIFIED_DEMAND_PROFILE("SpecifiedDemandProfile", 0, REGION, FUEL, TIMESLICE, YEAR),
    /// Demand of a year that may be met at any time of it.
    ACCUMULATED_ANNUAL_DEMAND("AccumulatedAnnualDemand", 0, REGION, FUEL, YEAR),
    /// Activity of one unit of capacity that runs all year.
    CAPACITY_TO_ACTIVITY_UNIT("CapacityToActivityUnit", 1, REGION, TECHNOLOGY),
    /// Share of capacity that a slice can use.
    CAPACITY_FACTOR("CapacityFactor", 1, REGION, TECHNOLOGY, TIMESLICE, YEAR),
    /// Share of the year that a technology can run.
    AVAILABILITY_FACTOR("AvailabilityFactor", 1, REGION, TECHNOLOGY, YEAR),
    /// Capacity that is there anyway.
    RESIDUAL_CAPACITY("ResidualCapacity", 0, REGION, TECHNOLOGY, YEAR),
    /// Fuel used per unit of activity.
    INPUT_ACTIVITY_RATIO("InputActivityRatio", 0, REGION, TECHNOLOGY, FUEL, MODE_OF_OPERATION, YEAR),
    /// Fuel made per unit of activity.
    OUTPUT_ACTIVITY_RATIO("OutputActivityRatio", 0, REGION, TECHNOLOGY, FUEL, MODE_OF_OPERATION, YEAR),
    /// Cost of one unit of new capacity.
    CAPITAL_COST("CapitalCost", 0, REGION, TECHNOLOGY, YEAR),
    /// Cost of one unit of capacity and year.
    FIXED_COST("FixedCost", 0, REGION, TECHNOLOGY, YEAR),
    /// Cost of one unit of activity.
    VARIABLE_COST("VariableCost", 0, REGION, TECHNOLOGY, MODE_OF_OPERATION, YEAR),
    /// Size of one plant; 0 if any amount can be built.
    CAPACITY_OF_ONE_TECHNOLOGY_UNIT("CapacityOfOneTechnologyUnit", 0, REGION, TECHNOLOGY, YEAR),
    /// Most capacity, residual included; -1 if there is no limit.
    TOTAL_ANNUAL_MAX_CAPACITY("TotalAnnualMaxCapacity", -1, REGION, TECHNOLOGY, YEAR),
    /// Least capacity, residual included.
    TOTAL_ANNUAL_MIN_CAPACITY("TotalAnnualMinCapacity", 0, REGION, TECHNOLOGY, YEAR),
    /// Most new capacity; -1 if there is no limit.
    TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT("TotalAnnualMaxCapacityInvestment", -1, REGION, TECHNOLOGY, YEAR),
    /// Least new capacity.
    TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT("TotalAnnualMinCapacityInvestment", 0, REGION, TECHNOLOGY, YEAR),
    /// Most activity of a year; -1 if there is no limit.
    TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT(
            "TotalTechnologyAnnualActivityUpperLimit", -1, REGION, TECHNOLOGY, YEAR),
    /// Least activity of a year.
    TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT(
            "TotalTechnologyAnnualActivityLowerLimit", 0, REGION, TECHNOLOGY, YEAR),
    /// Most activity of all years; -1 if there is no limit.
    TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_UPPER_LIMIT(
            "TotalTechnologyModelPeriodActivityUpperLimit", -1, REGION, TECHNOLOGY),
    /// Least activity of all years.
    TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT(
            "TotalTechnologyModelPeriodActivityLowerLimit", 0, REGION, TECHNOLOGY),
    /// Capacity asked for per unit of production; 0 if none.
    RESERVE_MARGIN("ReserveMargin", 1, REGION, YEAR),
    /// Share of capacity that counts as reserve.
    RESERVE_MARGIN_TAG_TECHNOLOGY("ReserveMarginTagTechnology", 0, REGION, TECHNOLOGY, YEAR),
    /// 1 if the fuel's production asks for reserve.
    RESERVE_MARGIN_TAG_FUEL("ReserveMarginTagFuel", 0, REGION, FUEL, YEAR),
    /// Least renewable share of production.
    RE_MIN_PRODUCTION_TARGET("REMinProductionTarget", 0, REGION, YEAR),
    /// 1 if the technology counts as renewable.
    RE_TAG_TECHNOLOGY("RETagTechnology", 0, REGION, TECHNOLOGY, YEAR),
    /// 1 if the fuel is in the renewable target.
    RE_TAG_FUEL("RETagFuel", 0, REGION, FUEL, YEAR),
    /// Emission per unit of activity.
    EMISSION_ACTIVITY_RATIO("EmissionActivityRatio", 0, REGION, TECHNOLOGY, EMISSION, MODE_OF_OPERATION, YEAR),
    /// Cost of one unit of emission.
    EMISSIONS_PENALTY("EmissionsPenalty", 0, REGION, EMISSION, YEAR),
    /// Emission of a year from elsewhere.
    ANNUAL_EXOGENOUS_EMISSION("AnnualExogenousEmission", 0, REGION, EMISSION, YEAR),
    /// Most emission of a year; -1 if there is no limit.
    ANNUAL_EMISSION_LIMIT("AnnualEmissionLimit", -1, REGION, EMISSION, YEAR),
    /// Emission of all years from elsewhere.
    MODEL_PERIOD_EXOGENOUS_EMISSION("ModelPeriodExogenousEmission", 0, REGION, EMISSION),
    /// Most emission of all years; -1 if there is no limit.
    MODEL_PERIOD_EMISSION_LIMIT("ModelPeriodEmissionLimit", -1, REGION, EMISSION),
    /// 1 if the first region can trade the fuel with the second.
    TRADE_ROUTE("TradeRoute", 0, REGION, REGION, FUEL, YEAR),
    /// Charge of the store per unit of activity.
    TECHNOLOGY_TO_STORAGE("TechnologyToStorage", 0, REGION, TECHNOLOGY, STORAGE, MODE_OF_OPERATION),
    /// Discharge of the store per unit of activity.
    TECHNOLOGY_FROM_STORAGE("TechnologyFromStorage", 0, REGION, TECHNOLOGY, STORAGE, MODE_OF_OPERATION),
    /// 1 if the slice is in the season.
    CONVERSIONLS("Conversionls", 0, TIMESLICE, SEASON),
    /// 1 if the slice is in the type of day.
    CONVERSIONLD("Conversionld", 0, TIMESLICE, DAYTYPE),
    /// 1 if the slice is in the part of the day.
    CONVERSIONLH("Conversionlh", 0, TIMESLICE, DAILYTIMEBRACKET),
    /// Share of the year that one part of one day lasts.
    DAY_SPLIT("DaySplit", 0.00137, DAILYTIMEBRACKET, YEAR),
    /// Days of this type in a week.
    DAYS_IN_DAY_TYPE("DaysInDayType", 7, SEASON, DAYTYPE, YEAR),
    /// What is in the store at the start.
    STORAGE_LEVEL_START("StorageLevelStart", 0, REGION, STORAGE),
    /// Most charge per year.
    STORAGE_MAX_CHARGE_RATE("StorageMaxChargeRate", 0, REGION, STORAGE),
    /// Most discharge per year.
    STORAGE_MAX_DISCHARGE_RATE("StorageMaxDischargeRate", 0, REGION, STORAGE),
    /// Share of its size that a store must hold.
    MIN_STORAGE_CHARGE("MinStorageCharge", 0, REGION, STORAGE, YEAR),
    /// Years for which a new store lasts.
    OPERATIONAL_LIFE_STORAGE("OperationalLifeStorage", 0, REGION, STORAGE),
    /// Cost of one unit of new storage.
    CAPITAL_COST_STORAGE("CapitalCostStorage", 0, REGION, STORAGE, YEAR),
    /// Storage that is there anyway.
    RESIDUAL_STORAGE_CAPACITY("ResidualStorageCapacity", 999, REGION, STORAGE, YEAR);

    private final String title;
    private final double usual;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<EnergySet> sets;

    EnergyParameter(String title, double usual, EnergySet... sets) {
        this.title = title;
        this.usual = usual;
        this.sets = List.of(sets);
    }

    /// {@return its published name, such as `CapitalCost`}
    public String title() {
        return title;
    }

    /// {@return the value where a data set says nothing; empty if it must say something}
    public OptionalDouble findUsual() {
        return Double.isNaN(usual) ? OptionalDouble.empty() : OptionalDouble.of(usual);
    }

    /// {@return the sets over which it is given, in the published order}
    public List<EnergySet> sets() {
        return sets;
    }

    /// {@return the parameter of this name}
    ///
    /// @param title its published name
    public static Optional<EnergyParameter> find(String title) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.title.equals(title))
                .findFirst();
    }
}
