package concert.folder.osemosys;

import concert.scenario.energy.EnergyParameter;

/// The range in which the numbers of a parameter make sense.
enum Range {
    ANY("a number"),
    NOT_NEGATIVE("a number of at least 0"),
    POSITIVE("a number greater than 0"),
    SHARE("a share from 0 to 1"),
    SWITCH("0 or 1"),
    METHOD("1 for sinking fund or 2 for straight line"),
    RATE("a rate of at least 0, such as 0.05"),
    LIMIT("a number of at least 0, or -1 for no limit");

    private final String words;

    Range(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean holds(double number) {
        return switch (this) {
            case ANY -> true;
            case NOT_NEGATIVE, RATE -> number >= 0;
            case POSITIVE -> number > 0;
            case SHARE -> number >= 0 && number <= 1;
            case LIMIT -> number >= 0 || number == -1;
            case SWITCH -> number == 0 || number == 1;
            case METHOD -> number == 1 || number == 2;
        };
    }

    /// Costs, ratios and limits may have any sign: the published equations say what a negative one means.
    static Range of(EnergyParameter parameter) {
        return switch (parameter) {
            case YEAR_SPLIT,
                    CAPACITY_FACTOR,
                    AVAILABILITY_FACTOR,
                    CAPACITY_TO_ACTIVITY_UNIT,
                    RESIDUAL_CAPACITY,
                    CAPACITY_OF_ONE_TECHNOLOGY_UNIT,
                    RESIDUAL_STORAGE_CAPACITY,
                    OPERATIONAL_LIFE_STORAGE,
                    STORAGE_LEVEL_START,
                    DAY_SPLIT,
                    DAYS_IN_DAY_TYPE -> NOT_NEGATIVE;
            case OPERATIONAL_LIFE -> POSITIVE;
            case DISCOUNT_RATE, DISCOUNT_RATE_IDV, DISCOUNT_RATE_STORAGE -> RATE;
            case DEPRECIATION_METHOD -> METHOD;
            case RESERVE_MARGIN_TAG_TECHNOLOGY, MIN_STORAGE_CHARGE -> SHARE;
            case RE_TAG_TECHNOLOGY,
                    RE_TAG_FUEL,
                    RESERVE_MARGIN_TAG_FUEL,
                    CONVERSIONLS,
                    CONVERSIONLD,
                    CONVERSIONLH,
                    TRADE_ROUTE -> SWITCH;
            case TOTAL_ANNUAL_MAX_CAPACITY,
                    TOTAL_ANNUAL_MIN_CAPACITY,
                    TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT,
                    TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT,
                    TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT,
                    TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT,
                    TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_UPPER_LIMIT,
                    TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT -> LIMIT;
            case SPECIFIED_ANNUAL_DEMAND,
                    SPECIFIED_DEMAND_PROFILE,
                    ACCUMULATED_ANNUAL_DEMAND,
                    INPUT_ACTIVITY_RATIO,
                    OUTPUT_ACTIVITY_RATIO,
                    CAPITAL_COST,
                    FIXED_COST,
                    VARIABLE_COST,
                    RESERVE_MARGIN,
                    RE_MIN_PRODUCTION_TARGET,
                    EMISSION_ACTIVITY_RATIO,
                    EMISSIONS_PENALTY,
                    ANNUAL_EXOGENOUS_EMISSION,
                    ANNUAL_EMISSION_LIMIT,
                    MODEL_PERIOD_EXOGENOUS_EMISSION,
                    MODEL_PERIOD_EMISSION_LIMIT,
                    TECHNOLOGY_TO_STORAGE,
                    TECHNOLOGY_FROM_STORAGE,
                    STORAGE_MAX_CHARGE_RATE,
                    STORAGE_MAX_DISCHARGE_RATE,
                    CAPITAL_COST_STORAGE -> ANY;
        };
    }
}
