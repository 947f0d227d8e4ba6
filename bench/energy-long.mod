# OSeMOSYS, the long formulation, in GNU MathProg. Concert's own wording of the published equations (Howells, M. et al.
# 2011, OSeMOSYS: The Open Source Energy Modeling System, Energy Policy 39(10), 5850-5870,
# doi:10.1016/j.enpol.2011.06.033), each by its published name, with a variable for every published quantity, as the
# long form has it. It is an oracle for tests and the measure for speed: glpsol -m bench/energy/long.mod -d DATA
# where every parameter has a datum or a default, as published data files do.

set YEAR;
set TECHNOLOGY;
set TIMESLICE;
set FUEL;
set EMISSION;
set MODE_OF_OPERATION;
set REGION;
set SEASON;
set DAYTYPE;
set DAILYTIMEBRACKET;
set STORAGE;

param ResultsPath, symbolic default "results";

param YearSplit{l in TIMESLICE, y in YEAR};
param DiscountRate{r in REGION};
param DiscountRateIdv{r in REGION, t in TECHNOLOGY}, default DiscountRate[r];
param DiscountRateStorage{r in REGION, s in STORAGE};
param DaySplit{lh in DAILYTIMEBRACKET, y in YEAR};
param Conversionls{l in TIMESLICE, ls in SEASON} binary;
param Conversionld{l in TIMESLICE, ld in DAYTYPE} binary;
param Conversionlh{l in TIMESLICE, lh in DAILYTIMEBRACKET} binary;
param DaysInDayType{ls in SEASON, ld in DAYTYPE, y in YEAR};
param TradeRoute{r in REGION, rr in REGION, f in FUEL, y in YEAR} binary;
param DepreciationMethod{r in REGION};

param SpecifiedAnnualDemand{r in REGION, f in FUEL, y in YEAR};
param SpecifiedDemandProfile{r in REGION, f in FUEL, l in TIMESLICE, y in YEAR};
param AccumulatedAnnualDemand{r in REGION, f in FUEL, y in YEAR};

param CapacityToActivityUnit{r in REGION, t in TECHNOLOGY};
param CapacityFactor{r in REGION, t in TECHNOLOGY, l in TIMESLICE, y in YEAR};
param AvailabilityFactor{r in REGION, t in TECHNOLOGY, y in YEAR};
param OperationalLife{r in REGION, t in TECHNOLOGY};
param ResidualCapacity{r in REGION, t in TECHNOLOGY, y in YEAR};
param InputActivityRatio{r in REGION, t in TECHNOLOGY, f in FUEL, m in MODE_OF_OPERATION, y in YEAR};
param OutputActivityRatio{r in REGION, t in TECHNOLOGY, f in FUEL, m in MODE_OF_OPERATION, y in YEAR};

param CapitalCost{r in REGION, t in TECHNOLOGY, y in YEAR};
param VariableCost{r in REGION, t in TECHNOLOGY, m in MODE_OF_OPERATION, y in YEAR};
param FixedCost{r in REGION, t in TECHNOLOGY, y in YEAR};

param TechnologyToStorage{r in REGION, t in TECHNOLOGY, s in STORAGE, m in MODE_OF_OPERATION};
param TechnologyFromStorage{r in REGION, t in TECHNOLOGY, s in STORAGE, m in MODE_OF_OPERATION};
param StorageLevelStart{r in REGION, s in STORAGE};
param StorageMaxChargeRate{r in REGION, s in STORAGE};
param StorageMaxDischargeRate{r in REGION, s in STORAGE};
param MinStorageCharge{r in REGION, s in STORAGE, y in YEAR};
param OperationalLifeStorage{r in REGION, s in STORAGE};
param CapitalCostStorage{r in REGION, s in STORAGE, y in YEAR};
param ResidualStorageCapacity{r in REGION, s in STORAGE, y in YEAR};

param CapacityOfOneTechnologyUnit{r in REGION, t in TECHNOLOGY, y in YEAR};
param TotalAnnualMaxCapacity{r in REGION, t in TECHNOLOGY, y in YEAR};
param TotalAnnualMinCapacity{r in REGION, t in TECHNOLOGY, y in YEAR};
param TotalAnnualMaxCapacityInvestment{r in REGION, t in TECHNOLOGY, y in YEAR};
param TotalAnnualMinCapacityInvestment{r in REGION, t in TECHNOLOGY, y in YEAR};
param TotalTechnologyAnnualActivityLowerLimit{r in REGION, t in TECHNOLOGY, y in YEAR};
param TotalTechnologyAnnualActivityUpperLimit{r in REGION, t in TECHNOLOGY, y in YEAR};
param TotalTechnologyModelPeriodActivityUpperLimit{r in REGION, t in TECHNOLOGY};
param TotalTechnologyModelPeriodActivityLowerLimit{r in REGION, t in TECHNOLOGY};

param ReserveMarginTagTechnology{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0, <= 1;
param ReserveMarginTagFuel{r in REGION, f in FUEL, y in YEAR} binary;
param ReserveMargin{r in REGION, y in YEAR};
param RETagTechnology{r in REGION, t in TECHNOLOGY, y in YEAR} binary;
param RETagFuel{r in REGION, f in FUEL, y in YEAR} binary;
param REMinProductionTarget{r in REGION, y in YEAR};

param EmissionActivityRatio{r in REGION, t in TECHNOLOGY, e in EMISSION, m in MODE_OF_OPERATION, y in YEAR};
param EmissionsPenalty{r in REGION, e in EMISSION, y in YEAR};
param AnnualExogenousEmission{r in REGION, e in EMISSION, y in YEAR};
param AnnualEmissionLimit{r in REGION, e in EMISSION, y in YEAR};
param ModelPeriodExogenousEmission{r in REGION, e in EMISSION};
param ModelPeriodEmissionLimit{r in REGION, e in EMISSION};

# Data that contradict themselves are refused.
check{y in YEAR}: sum{l in TIMESLICE} YearSplit[l,y] >= 0.9999 && sum{l in TIMESLICE} YearSplit[l,y] <= 1.0001;
check{r in REGION, t in TECHNOLOGY, y in YEAR: TotalAnnualMaxCapacityInvestment[r,t,y] <> -1
        && TotalAnnualMinCapacityInvestment[r,t,y] <> 0}:
    TotalAnnualMaxCapacityInvestment[r,t,y] >= TotalAnnualMinCapacityInvestment[r,t,y];
check{r in REGION, t in TECHNOLOGY, y in YEAR: TotalTechnologyAnnualActivityUpperLimit[r,t,y] <> -1
        && TotalTechnologyAnnualActivityUpperLimit[r,t,y] <> 0 && TotalTechnologyAnnualActivityLowerLimit[r,t,y] <> 0}:
    TotalTechnologyAnnualActivityUpperLimit[r,t,y] >= TotalTechnologyAnnualActivityLowerLimit[r,t,y];
check{r in REGION, t in TECHNOLOGY, y in YEAR: TotalAnnualMaxCapacity[r,t,y] <> -1 && ResidualCapacity[r,t,y] <> 0}:
    TotalAnnualMaxCapacity[r,t,y] >= ResidualCapacity[r,t,y];
check{r in REGION, t in TECHNOLOGY, y in YEAR: TotalAnnualMaxCapacity[r,t,y] <> -1 && ResidualCapacity[r,t,y] <> 0}:
    TotalAnnualMaxCapacity[r,t,y] >= ResidualCapacity[r,t,y] + TotalAnnualMinCapacityInvestment[r,t,y];
check{r in REGION, t in TECHNOLOGY, y in YEAR: TotalTechnologyAnnualActivityLowerLimit[r,t,y] <> 0
        && TotalAnnualMaxCapacity[r,t,y] <> 0 && TotalAnnualMaxCapacity[r,t,y] <> -1
        && AvailabilityFactor[r,t,y] <> 0 && CapacityToActivityUnit[r,t] <> 0}:
    sum{l in TIMESLICE} CapacityFactor[r,t,l,y] * YearSplit[l,y] * TotalAnnualMaxCapacity[r,t,y]
        * AvailabilityFactor[r,t,y] * CapacityToActivityUnit[r,t] >= TotalTechnologyAnnualActivityLowerLimit[r,t,y];
check{r in REGION, t in TECHNOLOGY: TotalTechnologyModelPeriodActivityLowerLimit[r,t] <> 0}:
    TotalTechnologyModelPeriodActivityLowerLimit[r,t]
        >= sum{y in YEAR} TotalTechnologyAnnualActivityLowerLimit[r,t,y];

# What the equations use again and again.
param first := min{y in YEAR} y;
param last := max{y in YEAR} y;
param DF{r in REGION, y in YEAR} := (1 + DiscountRate[r])^(y - first);
param DFmid{r in REGION, y in YEAR} := (1 + DiscountRate[r])^(y - first + 0.5);
param DFend{r in REGION} := (1 + DiscountRate[r])^(1 + last - first);
param DFs{r in REGION, s in STORAGE, y in YEAR} := (1 + DiscountRateStorage[r,s])^(y - first);
param DFsend{r in REGION, s in STORAGE} := (1 + DiscountRateStorage[r,s])^(1 + last - first);
# A rate of 0 takes the limits, where the published form divides by zero.
param CRF{r in REGION, t in TECHNOLOGY} := if DiscountRateIdv[r,t] = 0 then 1 / OperationalLife[r,t]
    else (1 - (1 + DiscountRateIdv[r,t])^(-1)) / (1 - (1 + DiscountRateIdv[r,t])^(-OperationalLife[r,t]));
param PvAnnuity{r in REGION, t in TECHNOLOGY} := if DiscountRate[r] = 0 then OperationalLife[r,t]
    else (1 - (1 + DiscountRate[r])^(-OperationalLife[r,t])) * (1 + DiscountRate[r]) / DiscountRate[r];

# --- Demand
var RateOfDemand{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR} >= 0;
var Demand{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR} >= 0;

# --- Storage
var RateOfStorageCharge{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR};
var RateOfStorageDischarge{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR};
var NetChargeWithinYear{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR};
var NetChargeWithinDay{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR};
var StorageLevelYearStart{r in REGION, s in STORAGE, y in YEAR} >= 0;
var StorageLevelYearFinish{r in REGION, s in STORAGE, y in YEAR} >= 0;
var StorageLevelSeasonStart{r in REGION, s in STORAGE, ls in SEASON, y in YEAR} >= 0;
var StorageLevelDayTypeStart{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, y in YEAR} >= 0;
var StorageLevelDayTypeFinish{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, y in YEAR} >= 0;
var StorageLowerLimit{r in REGION, s in STORAGE, y in YEAR} >= 0;
var StorageUpperLimit{r in REGION, s in STORAGE, y in YEAR} >= 0;
var AccumulatedNewStorageCapacity{r in REGION, s in STORAGE, y in YEAR} >= 0;
var NewStorageCapacity{r in REGION, s in STORAGE, y in YEAR} >= 0;
var CapitalInvestmentStorage{r in REGION, s in STORAGE, y in YEAR} >= 0;
var DiscountedCapitalInvestmentStorage{r in REGION, s in STORAGE, y in YEAR} >= 0;
var SalvageValueStorage{r in REGION, s in STORAGE, y in YEAR} >= 0;
var DiscountedSalvageValueStorage{r in REGION, s in STORAGE, y in YEAR} >= 0;
var TotalDiscountedStorageCost{r in REGION, s in STORAGE, y in YEAR};

# --- Capacity
var NumberOfNewTechnologyUnits{r in REGION, t in TECHNOLOGY, y in YEAR: CapacityOfOneTechnologyUnit[r,t,y] <> 0} >= 0, integer;
var NewCapacity{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var AccumulatedNewCapacity{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var TotalCapacityAnnual{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;

# --- Activity
var RateOfActivity{r in REGION, l in TIMESLICE, t in TECHNOLOGY, m in MODE_OF_OPERATION, y in YEAR} >= 0;
var RateOfTotalActivity{r in REGION, t in TECHNOLOGY, l in TIMESLICE, y in YEAR} >= 0;
var TotalTechnologyAnnualActivity{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var TotalAnnualTechnologyActivityByMode{r in REGION, t in TECHNOLOGY, m in MODE_OF_OPERATION, y in YEAR} >= 0;
var TotalTechnologyModelPeriodActivity{r in REGION, t in TECHNOLOGY};
var RateOfProductionByTechnologyByMode{r in REGION, l in TIMESLICE, t in TECHNOLOGY, m in MODE_OF_OPERATION, f in FUEL, y in YEAR} >= 0;
var RateOfProductionByTechnology{r in REGION, l in TIMESLICE, t in TECHNOLOGY, f in FUEL, y in YEAR} >= 0;
var ProductionByTechnology{r in REGION, l in TIMESLICE, t in TECHNOLOGY, f in FUEL, y in YEAR} >= 0;
var ProductionByTechnologyAnnual{r in REGION, t in TECHNOLOGY, f in FUEL, y in YEAR} >= 0;
var RateOfProduction{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR} >= 0;
var Production{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR} >= 0;
var RateOfUseByTechnologyByMode{r in REGION, l in TIMESLICE, t in TECHNOLOGY, m in MODE_OF_OPERATION, f in FUEL, y in YEAR} >= 0;
var RateOfUseByTechnology{r in REGION, l in TIMESLICE, t in TECHNOLOGY, f in FUEL, y in YEAR} >= 0;
var UseByTechnology{r in REGION, l in TIMESLICE, t in TECHNOLOGY, f in FUEL, y in YEAR} >= 0;
var UseByTechnologyAnnual{r in REGION, t in TECHNOLOGY, f in FUEL, y in YEAR} >= 0;
var RateOfUse{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR} >= 0;
var Use{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR} >= 0;
var Trade{r in REGION, rr in REGION, l in TIMESLICE, f in FUEL, y in YEAR};
var TradeAnnual{r in REGION, rr in REGION, f in FUEL, y in YEAR};
var ProductionAnnual{r in REGION, f in FUEL, y in YEAR} >= 0;
var UseAnnual{r in REGION, f in FUEL, y in YEAR} >= 0;

# --- Costs
var CapitalInvestment{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var DiscountedCapitalInvestment{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var SalvageValue{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var DiscountedSalvageValue{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var OperatingCost{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var DiscountedOperatingCost{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var AnnualVariableOperatingCost{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var AnnualFixedOperatingCost{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var TotalDiscountedCostByTechnology{r in REGION, t in TECHNOLOGY, y in YEAR};
var TotalDiscountedCost{r in REGION, y in YEAR};
var ModelPeriodCostByRegion{r in REGION};

# --- Reserve margin, renewable energy, emissions
var TotalCapacityInReserveMargin{r in REGION, y in YEAR} >= 0;
var DemandNeedingReserveMargin{r in REGION, l in TIMESLICE, y in YEAR} >= 0;
var TotalREProductionAnnual{r in REGION, y in YEAR};
var RETotalProductionOfTargetFuelAnnual{r in REGION, y in YEAR};
var AnnualTechnologyEmissionByMode{r in REGION, t in TECHNOLOGY, e in EMISSION, m in MODE_OF_OPERATION, y in YEAR} >= 0;
var AnnualTechnologyEmission{r in REGION, t in TECHNOLOGY, e in EMISSION, y in YEAR} >= 0;
var AnnualTechnologyEmissionPenaltyByEmission{r in REGION, t in TECHNOLOGY, e in EMISSION, y in YEAR} >= 0;
var AnnualTechnologyEmissionsPenalty{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var DiscountedTechnologyEmissionsPenalty{r in REGION, t in TECHNOLOGY, y in YEAR} >= 0;
var AnnualEmissions{r in REGION, e in EMISSION, y in YEAR} >= 0;
var ModelPeriodEmissions{r in REGION, e in EMISSION} >= 0;

minimize cost: sum{r in REGION, y in YEAR} TotalDiscountedCost[r,y];

s.t. EQ_SpecifiedDemand{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR}:
    SpecifiedAnnualDemand[r,f,y] * SpecifiedDemandProfile[r,f,l,y] / YearSplit[l,y] = RateOfDemand[r,l,f,y];

# Capacity adequacy A
s.t. CAa1_TotalNewCapacity{r in REGION, t in TECHNOLOGY, y in YEAR}:
    AccumulatedNewCapacity[r,t,y] =
        sum{yy in YEAR: y - yy < OperationalLife[r,t] && y - yy >= 0} NewCapacity[r,t,yy];
s.t. CAa2_TotalAnnualCapacity{r in REGION, t in TECHNOLOGY, y in YEAR}:
    AccumulatedNewCapacity[r,t,y] + ResidualCapacity[r,t,y] = TotalCapacityAnnual[r,t,y];
s.t. CAa3_TotalActivityOfEachTechnology{r in REGION, t in TECHNOLOGY, l in TIMESLICE, y in YEAR}:
    sum{m in MODE_OF_OPERATION} RateOfActivity[r,l,t,m,y] = RateOfTotalActivity[r,t,l,y];
s.t. CAa4_Constraint_Capacity{r in REGION, l in TIMESLICE, t in TECHNOLOGY, y in YEAR}:
    RateOfTotalActivity[r,t,l,y] <=
        TotalCapacityAnnual[r,t,y] * CapacityFactor[r,t,l,y] * CapacityToActivityUnit[r,t];
s.t. CAa5_TotalNewCapacity{r in REGION, t in TECHNOLOGY, y in YEAR: CapacityOfOneTechnologyUnit[r,t,y] <> 0}:
    CapacityOfOneTechnologyUnit[r,t,y] * NumberOfNewTechnologyUnits[r,t,y] = NewCapacity[r,t,y];

# Capacity adequacy B
s.t. CAb1_PlannedMaintenance{r in REGION, t in TECHNOLOGY, y in YEAR}:
    sum{l in TIMESLICE} RateOfTotalActivity[r,t,l,y] * YearSplit[l,y] <=
        sum{l in TIMESLICE} TotalCapacityAnnual[r,t,y] * CapacityFactor[r,t,l,y] * YearSplit[l,y]
            * AvailabilityFactor[r,t,y] * CapacityToActivityUnit[r,t];

# Energy balance A
s.t. EBa1_RateOfFuelProduction1{r in REGION, l in TIMESLICE, f in FUEL, t in TECHNOLOGY, m in MODE_OF_OPERATION, y in YEAR:
        OutputActivityRatio[r,t,f,m,y] <> 0}:
    RateOfActivity[r,l,t,m,y] * OutputActivityRatio[r,t,f,m,y] = RateOfProductionByTechnologyByMode[r,l,t,m,f,y];
s.t. EBa2_RateOfFuelProduction2{r in REGION, l in TIMESLICE, f in FUEL, t in TECHNOLOGY, y in YEAR:
        (sum{m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}:
    sum{m in MODE_OF_OPERATION: OutputActivityRatio[r,t,f,m,y] <> 0} RateOfProductionByTechnologyByMode[r,l,t,m,f,y]
        = RateOfProductionByTechnology[r,l,t,f,y];
s.t. EBa3_RateOfFuelProduction3{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR:
        (sum{t in TECHNOLOGY, m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}:
    sum{t in TECHNOLOGY: (sum{m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}
        RateOfProductionByTechnology[r,l,t,f,y] = RateOfProduction[r,l,f,y];
s.t. EBa4_RateOfFuelUse1{r in REGION, l in TIMESLICE, f in FUEL, t in TECHNOLOGY, m in MODE_OF_OPERATION, y in YEAR:
        InputActivityRatio[r,t,f,m,y] <> 0}:
    RateOfActivity[r,l,t,m,y] * InputActivityRatio[r,t,f,m,y] = RateOfUseByTechnologyByMode[r,l,t,m,f,y];
s.t. EBa5_RateOfFuelUse2{r in REGION, l in TIMESLICE, f in FUEL, t in TECHNOLOGY, y in YEAR:
        (sum{m in MODE_OF_OPERATION} InputActivityRatio[r,t,f,m,y]) <> 0}:
    sum{m in MODE_OF_OPERATION: InputActivityRatio[r,t,f,m,y] <> 0} RateOfUseByTechnologyByMode[r,l,t,m,f,y]
        = RateOfUseByTechnology[r,l,t,f,y];
s.t. EBa6_RateOfFuelUse3{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR:
        (sum{t in TECHNOLOGY, m in MODE_OF_OPERATION} InputActivityRatio[r,t,f,m,y]) <> 0}:
    sum{t in TECHNOLOGY: (sum{m in MODE_OF_OPERATION} InputActivityRatio[r,t,f,m,y]) <> 0}
        RateOfUseByTechnology[r,l,t,f,y] = RateOfUse[r,l,f,y];
s.t. EBa7_EnergyBalanceEachTS1{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR:
        (sum{t in TECHNOLOGY, m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}:
    RateOfProduction[r,l,f,y] * YearSplit[l,y] = Production[r,l,f,y];
s.t. EBa8_EnergyBalanceEachTS2{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR:
        (sum{t in TECHNOLOGY, m in MODE_OF_OPERATION} InputActivityRatio[r,t,f,m,y]) <> 0}:
    RateOfUse[r,l,f,y] * YearSplit[l,y] = Use[r,l,f,y];
s.t. EBa9_EnergyBalanceEachTS3{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR}:
    RateOfDemand[r,l,f,y] * YearSplit[l,y] = Demand[r,l,f,y];
s.t. EBa10_EnergyBalanceEachTS4{r in REGION, rr in REGION, l in TIMESLICE, f in FUEL, y in YEAR:
        TradeRoute[r,rr,f,y] <> 0}:
    Trade[r,rr,l,f,y] = -Trade[rr,r,l,f,y];
s.t. EBa11_EnergyBalanceEachTS5{r in REGION, l in TIMESLICE, f in FUEL, y in YEAR}:
    Production[r,l,f,y] >=
        Demand[r,l,f,y] + Use[r,l,f,y] + sum{rr in REGION} Trade[r,rr,l,f,y] * TradeRoute[r,rr,f,y];

# Energy balance B
s.t. EBb1_EnergyBalanceEachYear1{r in REGION, f in FUEL, y in YEAR}:
    sum{l in TIMESLICE} Production[r,l,f,y] = ProductionAnnual[r,f,y];
s.t. EBb2_EnergyBalanceEachYear2{r in REGION, f in FUEL, y in YEAR}:
    sum{l in TIMESLICE} Use[r,l,f,y] = UseAnnual[r,f,y];
s.t. EBb3_EnergyBalanceEachYear3{r in REGION, rr in REGION, f in FUEL, y in YEAR}:
    sum{l in TIMESLICE} Trade[r,rr,l,f,y] = TradeAnnual[r,rr,f,y];
s.t. EBb4_EnergyBalanceEachYear4{r in REGION, f in FUEL, y in YEAR}:
    ProductionAnnual[r,f,y] >=
        UseAnnual[r,f,y] + sum{rr in REGION} TradeAnnual[r,rr,f,y] * TradeRoute[r,rr,f,y]
            + AccumulatedAnnualDemand[r,f,y];

# Accounting
s.t. Acc1_FuelProductionByTechnology{r in REGION, l in TIMESLICE, t in TECHNOLOGY, f in FUEL, y in YEAR:
        (sum{m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}:
    RateOfProductionByTechnology[r,l,t,f,y] * YearSplit[l,y] = ProductionByTechnology[r,l,t,f,y];
s.t. Acc2_FuelUseByTechnology{r in REGION, l in TIMESLICE, t in TECHNOLOGY, f in FUEL, y in YEAR:
        (sum{m in MODE_OF_OPERATION} InputActivityRatio[r,t,f,m,y]) <> 0}:
    RateOfUseByTechnology[r,l,t,f,y] * YearSplit[l,y] = UseByTechnology[r,l,t,f,y];
s.t. Acc3_AverageAnnualRateOfActivity{r in REGION, t in TECHNOLOGY, m in MODE_OF_OPERATION, y in YEAR}:
    sum{l in TIMESLICE} RateOfActivity[r,l,t,m,y] * YearSplit[l,y] = TotalAnnualTechnologyActivityByMode[r,t,m,y];
s.t. Acc4_ModelPeriodCostByRegion{r in REGION}:
    sum{y in YEAR} TotalDiscountedCost[r,y] = ModelPeriodCostByRegion[r];

# Storage
s.t. S1_RateOfStorageCharge{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    sum{t in TECHNOLOGY, m in MODE_OF_OPERATION, l in TIMESLICE: TechnologyToStorage[r,t,s,m] > 0}
        RateOfActivity[r,l,t,m,y] * TechnologyToStorage[r,t,s,m]
            * Conversionls[l,ls] * Conversionld[l,ld] * Conversionlh[l,lh]
        = RateOfStorageCharge[r,s,ls,ld,lh,y];
s.t. S2_RateOfStorageDischarge{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    sum{t in TECHNOLOGY, m in MODE_OF_OPERATION, l in TIMESLICE: TechnologyFromStorage[r,t,s,m] > 0}
        RateOfActivity[r,l,t,m,y] * TechnologyFromStorage[r,t,s,m]
            * Conversionls[l,ls] * Conversionld[l,ld] * Conversionlh[l,lh]
        = RateOfStorageDischarge[r,s,ls,ld,lh,y];
s.t. S3_NetChargeWithinYear{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    sum{l in TIMESLICE: Conversionls[l,ls] > 0 && Conversionld[l,ld] > 0 && Conversionlh[l,lh] > 0}
        (RateOfStorageCharge[r,s,ls,ld,lh,y] - RateOfStorageDischarge[r,s,ls,ld,lh,y]) * YearSplit[l,y]
            * Conversionls[l,ls] * Conversionld[l,ld] * Conversionlh[l,lh]
        = NetChargeWithinYear[r,s,ls,ld,lh,y];
s.t. S4_NetChargeWithinDay{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    (RateOfStorageCharge[r,s,ls,ld,lh,y] - RateOfStorageDischarge[r,s,ls,ld,lh,y]) * DaySplit[lh,y]
        = NetChargeWithinDay[r,s,ls,ld,lh,y];
s.t. S5_and_S6_StorageLevelYearStart{r in REGION, s in STORAGE, y in YEAR}:
    (if y = first then StorageLevelStart[r,s]
     else StorageLevelYearStart[r,s,y-1]
        + sum{ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET} NetChargeWithinYear[r,s,ls,ld,lh,y-1])
        = StorageLevelYearStart[r,s,y];
s.t. S7_and_S8_StorageLevelYearFinish{r in REGION, s in STORAGE, y in YEAR}:
    (if y < last then StorageLevelYearStart[r,s,y+1]
     else StorageLevelYearStart[r,s,y]
        + sum{ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET} NetChargeWithinYear[r,s,ls,ld,lh,y])
        = StorageLevelYearFinish[r,s,y];
s.t. S9_and_S10_StorageLevelSeasonStart{r in REGION, s in STORAGE, ls in SEASON, y in YEAR}:
    (if ls = min{k in SEASON} k then StorageLevelYearStart[r,s,y]
     else StorageLevelSeasonStart[r,s,ls-1,y]
        + sum{ld in DAYTYPE, lh in DAILYTIMEBRACKET} NetChargeWithinYear[r,s,ls-1,ld,lh,y])
        = StorageLevelSeasonStart[r,s,ls,y];
s.t. S11_and_S12_StorageLevelDayTypeStart{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, y in YEAR}:
    (if ld = min{k in DAYTYPE} k then StorageLevelSeasonStart[r,s,ls,y]
     else StorageLevelDayTypeStart[r,s,ls,ld-1,y]
        + sum{lh in DAILYTIMEBRACKET} NetChargeWithinDay[r,s,ls,ld-1,lh,y] * DaysInDayType[ls,ld-1,y])
        = StorageLevelDayTypeStart[r,s,ls,ld,y];
s.t. S13_and_S14_and_S15_StorageLevelDayTypeFinish{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, y in YEAR}:
    (if ls = max{k in SEASON} k && ld = max{k in DAYTYPE} k then StorageLevelYearFinish[r,s,y]
     else if ld = max{k in DAYTYPE} k then StorageLevelSeasonStart[r,s,ls+1,y]
     else StorageLevelDayTypeFinish[r,s,ls,ld+1,y]
        - sum{lh in DAILYTIMEBRACKET} NetChargeWithinDay[r,s,ls,ld+1,lh,y] * DaysInDayType[ls,ld+1,y])
        = StorageLevelDayTypeFinish[r,s,ls,ld,y];

# Storage limits: the first week (SC1, SC2) and the last week (SC3, SC4) of a season
s.t. SC1_LowerLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    StorageLevelDayTypeStart[r,s,ls,ld,y]
        + sum{h in DAILYTIMEBRACKET: lh - h > 0} NetChargeWithinDay[r,s,ls,ld,h,y] >= StorageLowerLimit[r,s,y];
s.t. SC1_UpperLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    StorageLevelDayTypeStart[r,s,ls,ld,y]
        + sum{h in DAILYTIMEBRACKET: lh - h > 0} NetChargeWithinDay[r,s,ls,ld,h,y] <= StorageUpperLimit[r,s,y];
s.t. SC2_LowerLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR:
        ld > min{k in DAYTYPE} k}:
    StorageLevelDayTypeStart[r,s,ls,ld,y]
        - sum{h in DAILYTIMEBRACKET: lh - h < 0} NetChargeWithinDay[r,s,ls,ld-1,h,y] >= StorageLowerLimit[r,s,y];
s.t. SC2_UpperLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR:
        ld > min{k in DAYTYPE} k}:
    StorageLevelDayTypeStart[r,s,ls,ld,y]
        - sum{h in DAILYTIMEBRACKET: lh - h < 0} NetChargeWithinDay[r,s,ls,ld-1,h,y] <= StorageUpperLimit[r,s,y];
s.t. SC3_LowerLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    StorageLevelDayTypeFinish[r,s,ls,ld,y]
        - sum{h in DAILYTIMEBRACKET: lh - h < 0} NetChargeWithinDay[r,s,ls,ld,h,y] >= StorageLowerLimit[r,s,y];
s.t. SC3_UpperLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    StorageLevelDayTypeFinish[r,s,ls,ld,y]
        - sum{h in DAILYTIMEBRACKET: lh - h < 0} NetChargeWithinDay[r,s,ls,ld,h,y] <= StorageUpperLimit[r,s,y];
s.t. SC4_LowerLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR:
        ld > min{k in DAYTYPE} k}:
    StorageLevelDayTypeFinish[r,s,ls,ld-1,y]
        + sum{h in DAILYTIMEBRACKET: lh - h > 0} NetChargeWithinDay[r,s,ls,ld,h,y] >= StorageLowerLimit[r,s,y];
s.t. SC4_UpperLimit{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR:
        ld > min{k in DAYTYPE} k}:
    StorageLevelDayTypeFinish[r,s,ls,ld-1,y]
        + sum{h in DAILYTIMEBRACKET: lh - h > 0} NetChargeWithinDay[r,s,ls,ld,h,y] <= StorageUpperLimit[r,s,y];
s.t. SC5_MaxChargeConstraint{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    RateOfStorageCharge[r,s,ls,ld,lh,y] <= StorageMaxChargeRate[r,s];
s.t. SC6_MaxDischargeConstraint{r in REGION, s in STORAGE, ls in SEASON, ld in DAYTYPE, lh in DAILYTIMEBRACKET, y in YEAR}:
    RateOfStorageDischarge[r,s,ls,ld,lh,y] <= StorageMaxDischargeRate[r,s];

# Storage investment
s.t. SI1_StorageUpperLimit{r in REGION, s in STORAGE, y in YEAR}:
    AccumulatedNewStorageCapacity[r,s,y] + ResidualStorageCapacity[r,s,y] = StorageUpperLimit[r,s,y];
s.t. SI2_StorageLowerLimit{r in REGION, s in STORAGE, y in YEAR}:
    MinStorageCharge[r,s,y] * StorageUpperLimit[r,s,y] = StorageLowerLimit[r,s,y];
s.t. SI3_TotalNewStorage{r in REGION, s in STORAGE, y in YEAR}:
    sum{yy in YEAR: y - yy < OperationalLifeStorage[r,s] && y - yy >= 0} NewStorageCapacity[r,s,yy]
        = AccumulatedNewStorageCapacity[r,s,y];
s.t. SI4_UndiscountedCapitalInvestmentStorage{r in REGION, s in STORAGE, y in YEAR}:
    CapitalCostStorage[r,s,y] * NewStorageCapacity[r,s,y] = CapitalInvestmentStorage[r,s,y];
s.t. SI5_DiscountingCapitalInvestmentStorage{r in REGION, s in STORAGE, y in YEAR}:
    CapitalInvestmentStorage[r,s,y] / DFs[r,s,y] = DiscountedCapitalInvestmentStorage[r,s,y];
s.t. SI6_SalvageValueStorageAtEndOfPeriod1{r in REGION, s in STORAGE, y in YEAR:
        y + OperationalLifeStorage[r,s] - 1 <= last}:
    0 = SalvageValueStorage[r,s,y];
s.t. SI7_SalvageValueStorageAtEndOfPeriod2{r in REGION, s in STORAGE, y in YEAR:
        (DepreciationMethod[r] = 1 && y + OperationalLifeStorage[r,s] - 1 > last && DiscountRateStorage[r,s] = 0) ||
        (DepreciationMethod[r] = 2 && y + OperationalLifeStorage[r,s] - 1 > last)}:
    CapitalInvestmentStorage[r,s,y] * (1 - (last - y + 1) / OperationalLifeStorage[r,s]) = SalvageValueStorage[r,s,y];
s.t. SI8_SalvageValueStorageAtEndOfPeriod3{r in REGION, s in STORAGE, y in YEAR:
        DepreciationMethod[r] = 1 && y + OperationalLifeStorage[r,s] - 1 > last && DiscountRateStorage[r,s] > 0}:
    CapitalInvestmentStorage[r,s,y]
        * (1 - ((1 + DiscountRateStorage[r,s])^(last - y + 1) - 1)
            / ((1 + DiscountRateStorage[r,s])^OperationalLifeStorage[r,s] - 1)) = SalvageValueStorage[r,s,y];
s.t. SI9_SalvageValueStorageDiscountedToStartYear{r in REGION, s in STORAGE, y in YEAR}:
    SalvageValueStorage[r,s,y] / DFsend[r,s] = DiscountedSalvageValueStorage[r,s,y];
s.t. SI10_TotalDiscountedCostByStorage{r in REGION, s in STORAGE, y in YEAR}:
    DiscountedCapitalInvestmentStorage[r,s,y] - DiscountedSalvageValueStorage[r,s,y]
        = TotalDiscountedStorageCost[r,s,y];

# Capital costs and salvage
s.t. CC1_UndiscountedCapitalInvestment{r in REGION, t in TECHNOLOGY, y in YEAR}:
    CapitalCost[r,t,y] * NewCapacity[r,t,y] * CRF[r,t] * PvAnnuity[r,t] = CapitalInvestment[r,t,y];
s.t. CC2_DiscountingCapitalInvestment{r in REGION, t in TECHNOLOGY, y in YEAR}:
    CapitalInvestment[r,t,y] / DF[r,y] = DiscountedCapitalInvestment[r,t,y];
s.t. SV1_SalvageValueAtEndOfPeriod1{r in REGION, t in TECHNOLOGY, y in YEAR:
        DepreciationMethod[r] = 1 && y + OperationalLife[r,t] - 1 > last && DiscountRate[r] > 0}:
    SalvageValue[r,t,y] = CapitalCost[r,t,y] * NewCapacity[r,t,y] * CRF[r,t] * PvAnnuity[r,t]
        * (1 - ((1 + DiscountRate[r])^(last - y + 1) - 1) / ((1 + DiscountRate[r])^OperationalLife[r,t] - 1));
s.t. SV2_SalvageValueAtEndOfPeriod2{r in REGION, t in TECHNOLOGY, y in YEAR:
        (DepreciationMethod[r] = 1 && y + OperationalLife[r,t] - 1 > last && DiscountRate[r] = 0) ||
        (DepreciationMethod[r] = 2 && y + OperationalLife[r,t] - 1 > last)}:
    SalvageValue[r,t,y] = CapitalCost[r,t,y] * NewCapacity[r,t,y] * CRF[r,t] * PvAnnuity[r,t]
        * (1 - (last - y + 1) / OperationalLife[r,t]);
s.t. SV3_SalvageValueAtEndOfPeriod3{r in REGION, t in TECHNOLOGY, y in YEAR: y + OperationalLife[r,t] - 1 <= last}:
    SalvageValue[r,t,y] = 0;
s.t. SV4_SalvageValueDiscountedToStartYear{r in REGION, t in TECHNOLOGY, y in YEAR}:
    DiscountedSalvageValue[r,t,y] = SalvageValue[r,t,y] / DFend[r];

# Operating costs and totals
s.t. OC1_OperatingCostsVariable{r in REGION, t in TECHNOLOGY, y in YEAR:
        (sum{m in MODE_OF_OPERATION} VariableCost[r,t,m,y]) <> 0}:
    sum{m in MODE_OF_OPERATION} TotalAnnualTechnologyActivityByMode[r,t,m,y] * VariableCost[r,t,m,y]
        = AnnualVariableOperatingCost[r,t,y];
s.t. OC2_OperatingCostsFixedAnnual{r in REGION, t in TECHNOLOGY, y in YEAR}:
    TotalCapacityAnnual[r,t,y] * FixedCost[r,t,y] = AnnualFixedOperatingCost[r,t,y];
s.t. OC3_OperatingCostsTotalAnnual{r in REGION, t in TECHNOLOGY, y in YEAR}:
    AnnualFixedOperatingCost[r,t,y] + AnnualVariableOperatingCost[r,t,y] = OperatingCost[r,t,y];
s.t. OC4_DiscountedOperatingCostsTotalAnnual{r in REGION, t in TECHNOLOGY, y in YEAR}:
    OperatingCost[r,t,y] / DFmid[r,y] = DiscountedOperatingCost[r,t,y];
s.t. TDC1_TotalDiscountedCostByTechnology{r in REGION, t in TECHNOLOGY, y in YEAR}:
    DiscountedOperatingCost[r,t,y] + DiscountedCapitalInvestment[r,t,y] + DiscountedTechnologyEmissionsPenalty[r,t,y]
        - DiscountedSalvageValue[r,t,y] = TotalDiscountedCostByTechnology[r,t,y];
s.t. TDC2_TotalDiscountedCost{r in REGION, y in YEAR}:
    sum{t in TECHNOLOGY} TotalDiscountedCostByTechnology[r,t,y] + sum{s in STORAGE} TotalDiscountedStorageCost[r,s,y]
        = TotalDiscountedCost[r,y];

# Limits on capacity
s.t. TCC1_TotalAnnualMaxCapacityConstraint{r in REGION, t in TECHNOLOGY, y in YEAR: TotalAnnualMaxCapacity[r,t,y] <> -1}:
    TotalCapacityAnnual[r,t,y] <= TotalAnnualMaxCapacity[r,t,y];
s.t. TCC2_TotalAnnualMinCapacityConstraint{r in REGION, t in TECHNOLOGY, y in YEAR: TotalAnnualMinCapacity[r,t,y] > 0}:
    TotalCapacityAnnual[r,t,y] >= TotalAnnualMinCapacity[r,t,y];
s.t. NCC1_TotalAnnualMaxNewCapacityConstraint{r in REGION, t in TECHNOLOGY, y in YEAR:
        TotalAnnualMaxCapacityInvestment[r,t,y] <> -1}:
    NewCapacity[r,t,y] <= TotalAnnualMaxCapacityInvestment[r,t,y];
s.t. NCC2_TotalAnnualMinNewCapacityConstraint{r in REGION, t in TECHNOLOGY, y in YEAR:
        TotalAnnualMinCapacityInvestment[r,t,y] > 0}:
    NewCapacity[r,t,y] >= TotalAnnualMinCapacityInvestment[r,t,y];

# Limits on activity
s.t. AAC1_TotalAnnualTechnologyActivity{r in REGION, t in TECHNOLOGY, y in YEAR}:
    sum{l in TIMESLICE} RateOfTotalActivity[r,t,l,y] * YearSplit[l,y] = TotalTechnologyAnnualActivity[r,t,y];
s.t. AAC2_TotalAnnualTechnologyActivityUpperLimit{r in REGION, t in TECHNOLOGY, y in YEAR:
        TotalTechnologyAnnualActivityUpperLimit[r,t,y] <> -1}:
    TotalTechnologyAnnualActivity[r,t,y] <= TotalTechnologyAnnualActivityUpperLimit[r,t,y];
s.t. AAC3_TotalAnnualTechnologyActivityLowerLimit{r in REGION, t in TECHNOLOGY, y in YEAR:
        TotalTechnologyAnnualActivityLowerLimit[r,t,y] > 0}:
    TotalTechnologyAnnualActivity[r,t,y] >= TotalTechnologyAnnualActivityLowerLimit[r,t,y];
s.t. TAC1_TotalModelHorizonTechnologyActivity{r in REGION, t in TECHNOLOGY}:
    sum{y in YEAR} TotalTechnologyAnnualActivity[r,t,y] = TotalTechnologyModelPeriodActivity[r,t];
s.t. TAC2_TotalModelHorizonTechnologyActivityUpperLimit{r in REGION, t in TECHNOLOGY:
        TotalTechnologyModelPeriodActivityUpperLimit[r,t] <> -1}:
    TotalTechnologyModelPeriodActivity[r,t] <= TotalTechnologyModelPeriodActivityUpperLimit[r,t];
s.t. TAC3_TotalModelHorizonTechnologyActivityLowerLimit{r in REGION, t in TECHNOLOGY:
        TotalTechnologyModelPeriodActivityLowerLimit[r,t] > 0}:
    TotalTechnologyModelPeriodActivity[r,t] >= TotalTechnologyModelPeriodActivityLowerLimit[r,t];

# Reserve margin
s.t. RM1_ReserveMargin_TechnologiesIncluded{r in REGION, y in YEAR: ReserveMargin[r,y] > 0}:
    sum{t in TECHNOLOGY} TotalCapacityAnnual[r,t,y] * ReserveMarginTagTechnology[r,t,y] * CapacityToActivityUnit[r,t]
        = TotalCapacityInReserveMargin[r,y];
s.t. RM2_ReserveMargin_FuelsIncluded{r in REGION, l in TIMESLICE, y in YEAR: ReserveMargin[r,y] > 0}:
    sum{f in FUEL: (sum{t in TECHNOLOGY, m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}
        RateOfProduction[r,l,f,y] * ReserveMarginTagFuel[r,f,y] = DemandNeedingReserveMargin[r,l,y];
s.t. RM3_ReserveMargin_Constraint{r in REGION, l in TIMESLICE, y in YEAR: ReserveMargin[r,y] > 0}:
    DemandNeedingReserveMargin[r,l,y] * ReserveMargin[r,y] <= TotalCapacityInReserveMargin[r,y];

# Renewable energy target
s.t. RE1_FuelProductionByTechnologyAnnual{r in REGION, t in TECHNOLOGY, f in FUEL, y in YEAR}:
    sum{l in TIMESLICE: (sum{m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}
        ProductionByTechnology[r,l,t,f,y] = ProductionByTechnologyAnnual[r,t,f,y];
s.t. RE2_TechIncluded{r in REGION, y in YEAR}:
    sum{t in TECHNOLOGY, f in FUEL} ProductionByTechnologyAnnual[r,t,f,y] * RETagTechnology[r,t,y]
        = TotalREProductionAnnual[r,y];
s.t. RE3_FuelIncluded{r in REGION, y in YEAR}:
    sum{l in TIMESLICE, f in FUEL: (sum{t in TECHNOLOGY, m in MODE_OF_OPERATION} OutputActivityRatio[r,t,f,m,y]) <> 0}
        RateOfProduction[r,l,f,y] * YearSplit[l,y] * RETagFuel[r,f,y] = RETotalProductionOfTargetFuelAnnual[r,y];
s.t. RE4_EnergyConstraint{r in REGION, y in YEAR}:
    REMinProductionTarget[r,y] * RETotalProductionOfTargetFuelAnnual[r,y] <= TotalREProductionAnnual[r,y];
s.t. RE5_FuelUseByTechnologyAnnual{r in REGION, t in TECHNOLOGY, f in FUEL, y in YEAR}:
    sum{l in TIMESLICE: (sum{m in MODE_OF_OPERATION} InputActivityRatio[r,t,f,m,y]) <> 0}
        RateOfUseByTechnology[r,l,t,f,y] * YearSplit[l,y] = UseByTechnologyAnnual[r,t,f,y];

# Emissions
s.t. E1_AnnualEmissionProductionByMode{r in REGION, t in TECHNOLOGY, e in EMISSION, m in MODE_OF_OPERATION, y in YEAR}:
    EmissionActivityRatio[r,t,e,m,y] * TotalAnnualTechnologyActivityByMode[r,t,m,y]
        = AnnualTechnologyEmissionByMode[r,t,e,m,y];
s.t. E2_AnnualEmissionProduction{r in REGION, t in TECHNOLOGY, e in EMISSION, y in YEAR}:
    sum{m in MODE_OF_OPERATION} AnnualTechnologyEmissionByMode[r,t,e,m,y] = AnnualTechnologyEmission[r,t,e,y];
s.t. E3_EmissionsPenaltyByTechAndEmission{r in REGION, t in TECHNOLOGY, e in EMISSION, y in YEAR}:
    AnnualTechnologyEmission[r,t,e,y] * EmissionsPenalty[r,e,y] = AnnualTechnologyEmissionPenaltyByEmission[r,t,e,y];
s.t. E4_EmissionsPenaltyByTechnology{r in REGION, t in TECHNOLOGY, y in YEAR}:
    sum{e in EMISSION} AnnualTechnologyEmissionPenaltyByEmission[r,t,e,y] = AnnualTechnologyEmissionsPenalty[r,t,y];
s.t. E5_DiscountedEmissionsPenaltyByTechnology{r in REGION, t in TECHNOLOGY, y in YEAR}:
    AnnualTechnologyEmissionsPenalty[r,t,y] / DFmid[r,y] = DiscountedTechnologyEmissionsPenalty[r,t,y];
s.t. E6_EmissionsAccounting1{r in REGION, e in EMISSION, y in YEAR}:
    sum{t in TECHNOLOGY} AnnualTechnologyEmission[r,t,e,y] = AnnualEmissions[r,e,y];
s.t. E7_EmissionsAccounting2{r in REGION, e in EMISSION}:
    sum{y in YEAR} AnnualEmissions[r,e,y] = ModelPeriodEmissions[r,e] - ModelPeriodExogenousEmission[r,e];
s.t. E8_AnnualEmissionsLimit{r in REGION, e in EMISSION, y in YEAR: AnnualEmissionLimit[r,e,y] <> -1}:
    AnnualEmissions[r,e,y] + AnnualExogenousEmission[r,e,y] <= AnnualEmissionLimit[r,e,y];
s.t. E9_ModelPeriodEmissionsLimit{r in REGION, e in EMISSION: ModelPeriodEmissionLimit[r,e] <> -1}:
    ModelPeriodEmissions[r,e] <= ModelPeriodEmissionLimit[r,e];

solve;

printf "objective %.10g\n", cost;

end;
