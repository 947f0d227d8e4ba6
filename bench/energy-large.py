#!/usr/bin/env python3
"""Writes a large OSeMOSYS model as a MathProg data file: 200 technologies, 48 slices, 30 years, about 300,000 rows.

usage: bench/energy-large.py [TECHNOLOGIES SLICES YEARS] > FILE
Then: ./concert energy FILE
"""

import random
import sys

technologies, slices, years = (int(word) for word in sys.argv[1:4]) if len(sys.argv) > 3 else (200, 48, 30)
draw = random.Random(1)
years_of = range(2020, 2020 + years)
slices_of = [f"S{number}" for number in range(1, slices + 1)]
fuels = ["COAL", "GAS", "OIL", "BIOMASS"]
supply = [f"SUP_{fuel}" for fuel in fuels]
plants = [f"T{number}" for number in range(technologies - len(supply))]


def table(name, default, records):
    print(f"param {name} default {default} :=")
    for record in records:
        print(*record)
    print(";")


def each_year(place, value):
    return [(*place, year, value(year)) for year in years_of]


kind = {plant: draw.choice(fuels + ["SUN", "WIND", "WATER"]) for plant in plants}
print("set REGION := R;")
for name, members in {"YEAR": years_of, "TIMESLICE": slices_of, "TECHNOLOGY": supply + plants, "FUEL": fuels + ["ELC"],
                      "MODE_OF_OPERATION": [1], "EMISSION": ["CO2"], "STORAGE": [], "SEASON": [], "DAYTYPE": [],
                      "DAILYTIMEBRACKET": []}.items():
    print(f"set {name} :=", *members, ";")
table("YearSplit", 1 / slices, [])
table("DiscountRate", 0.05, [])
table("DepreciationMethod", 1, [])
table("SpecifiedAnnualDemand", 0, each_year(("R", "ELC"), lambda year: 1000 * 1.03 ** (year - 2020)))
profile = [1 + 0.5 * draw.random() for _ in slices_of]
table("SpecifiedDemandProfile", 0,
      [("R", "ELC", name, year, share / sum(profile)) for name, share in zip(slices_of, profile) for year in years_of])
table("CapacityToActivityUnit", 8.76, [])
table("OperationalLife", 25, [("R", plant, draw.randint(15, 40)) for plant in plants])
sun = {plant: [round(draw.random() * 0.8, 3) for _ in slices_of] for plant in plants if kind[plant] in ("SUN", "WIND", "WATER")}
table("CapacityFactor", 1,
      [("R", plant, name, year, factor) for plant, factors in sun.items() for name, factor in zip(slices_of, factors)
       for year in years_of])
table("AvailabilityFactor", 1, [row for plant in plants[::2] for row in each_year(("R", plant), lambda _: 0.85)])
table("ResidualCapacity", 0,
      [row for plant in plants[::3]
       for row in each_year(("R", plant), lambda year, start=draw.random() * 3: round(max(0, start * (2040 - year) / 20), 4))])
table("InputActivityRatio", 0,
      [("R", plant, kind[plant], 1, year, ratio) for plant in plants if kind[plant] in fuels
       for ratio in [round(1 / (0.3 + 0.3 * draw.random()), 3)] for year in years_of])
table("OutputActivityRatio", 0,
      [("R", plant, "ELC", 1, year, 1) for plant in plants for year in years_of]
      + [("R", name, fuel, 1, year, 1) for name, fuel in zip(supply, fuels) for year in years_of])
table("CapitalCost", 0,
      [row for plant in plants for row in each_year(("R", plant), lambda year, cost=800 + 3000 * draw.random():
                                                    round(cost * 0.99 ** (year - 2020), 2))])
table("FixedCost", 0, [row for plant in plants for row in each_year(("R", plant), lambda _, cost=10 + 60 * draw.random(): round(cost, 2))])
table("VariableCost", 0.001,
      [row for name in supply for row in each_year(("R", name, 1), lambda year, cost=5 + 25 * draw.random():
                                                   round(cost * 1.01 ** (year - 2020), 3))])
table("TotalAnnualMaxCapacityInvestment", -1,
      [row for plant in plants for row in each_year(("R", plant), lambda _, most=0.5 + 2 * draw.random(): round(most, 3))])
table("EmissionActivityRatio", 0,
      [("R", name, "CO2", 1, year, factor) for name, factor in zip(supply, (0.34, 0.2, 0.27, 0)) for year in years_of])
table("EmissionsPenalty", 0, [])
table("AnnualEmissionLimit", -1,
      [("R", "CO2", year, round(500 * (1 - 0.02 * (year - 2020)), 2)) for year in years_of if year >= 2025])
for name, default in {"DiscountRateIdv": None, "AccumulatedAnnualDemand": 0, "TradeRoute": 0, "CapacityOfOneTechnologyUnit": 0,
                      "TotalAnnualMaxCapacity": -1, "TotalAnnualMinCapacity": 0, "TotalAnnualMinCapacityInvestment": 0,
                      "TotalTechnologyAnnualActivityUpperLimit": -1, "TotalTechnologyAnnualActivityLowerLimit": 0,
                      "TotalTechnologyModelPeriodActivityUpperLimit": -1, "TotalTechnologyModelPeriodActivityLowerLimit": 0,
                      "ReserveMargin": 0, "ReserveMarginTagTechnology": 0, "ReserveMarginTagFuel": 0,
                      "REMinProductionTarget": 0, "RETagTechnology": 0, "RETagFuel": 0, "AnnualExogenousEmission": 0,
                      "ModelPeriodExogenousEmission": 0, "ModelPeriodEmissionLimit": -1}.items():
    if default is not None:
        table(name, default, [])
print("end;")
