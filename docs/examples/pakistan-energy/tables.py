#!/usr/bin/env python3
"""Writes the tables of examples/pakistan-russia-2021/energy/ from the few figures below: python3 tables.py FOLDER

Every figure names its source (ids of the example's sources.csv) and on what it rests. Energy in TWh, capacity in GW,
money in million US dollars of 2020, emissions in Mt of carbon dioxide; so a price of 1 M$/TWh is 1 $/MWh.
"""
import csv
import os
import sys

OUT = sys.argv[1] if len(sys.argv) > 1 else "examples/pakistan-russia-2021/energy"
R = "PAKISTAN"
YEARS = range(2020, 2041)
PER_MMBTU = 3.412  # $/MMBtu to $/MWh
MT_LNG = 13.6      # TWh in a million tonnes of LNG, at 1.36 bcm and 10 kWh a cubic metre, as in the statistics of S81
BCFD = 103.4       # TWh a year in a billion cubic feet a day

# Seasons: winter November-February, mild March, April, October, summer May-September. Parts of the day in local time:
# day 7-17, night the rest. Shares of the year, shares of demand, capacity factors: hourly profiles of north India
# (load, sun) and west India (wind) averaged over each slice; no hourly figure is shipped.
SLICES = ["WD", "WN", "MD", "MN", "SD", "SN"]
SPLIT = [.136986, .191781, .105023, .147032, .174657, .244521]
LOAD = [.1319, .1779, .1000, .1404, .1867, .2631]
SUN = [.294, 0, .326, .004, .308, .008]
WIND = [.066, .163, .078, .135, .224, .228]
WATER = [20.7] * 2 + [46.5] * 2 + [75.3] * 2  # monthly factors of Tarbela, averaged over each season

QUOTES = {
    "S40": "90% of the $12.65bn construction cost of the plant, which Russia will provide as state credit",
    "S45": "The interest rate on the 81% financing that China is to provide stands at 3%",
    "S45 cost": "The overnight capital cost has been estimated at $3081 per kW",
    "S48": "agreed at 13.37% of Brent where its value is average of the preceding three months",
    "S49": "the deal is done at 10.20pc of the Brent",
}

tables = {}


def put(option, table, columns, row, source="", basis="", note=""):
    quote = QUOTES[source] if basis == "quoted" else ""
    tables.setdefault((option, table), (columns, []))[1].append(list(row) + [source.split(" ")[0], quote, basis, note])


def number(option, table, sets, place, value, why):
    put(option, table, sets + ["VALUE"], list(place) + [f"{value:.6g}" if isinstance(value, float) else value], *why)


def yearly(table, technology, value, why, years=YEARS, option=""):
    for y in years:
        v = value(y) if callable(value) else value
        number(option, table, ["REGION", "TECHNOLOGY", "YEAR"], [R, technology, y], v, why if y == min(years) else why[:2])


def ratio(table, technology, fuel, value, why, option=""):
    for y in YEARS:
        v = value(y) if callable(value) else value
        number(option, table, ["REGION", "TECHNOLOGY", "FUEL", "MODE_OF_OPERATION", "YEAR"],
               [R, technology, fuel, 1, y], v, why if y == 2020 else why[:2])


def line(points):
    """Straight lines between years."""
    def at(y):
        known = sorted(points)
        if y <= known[0]:
            return points[known[0]]
        for a, b in zip(known, known[1:]):
            if y <= b:
                return points[a] + (points[b] - points[a]) * (y - a) / (b - a)
        return points[known[-1]]
    return at


def judged(note):
    return ("", "judgement", note)


def generated(twh, gw):
    return twh / (8.76 * gw)


def scaled(profile, factor):
    """A profile with another mean."""
    mean = sum(p * s for p, s in zip(profile, SPLIT)) / sum(SPLIT)
    return [min(1, p * factor / mean) for p in profile]


# ---- What was generated in 2020 by source (S101), and what stood then
PUBLISHED = {"gas": 49, "coal": 28, "oil": 17, "hydro": 34, "nuclear": 9.6, "wind": 2.9, "solar": 1.0, "biomass": 1.8}
TOTAL = sum(PUBLISHED.values())
LOSS = .1455
DEMAND = TOTAL * (1 - LOSS)
GAS_USED = 411.8                  # TWh, all users, 2020
DOMESTIC = GAS_USED * (1 - .258)
POWER_GAS = 23 / .55 + 26 / .38   # modern and old plants
OTHERS = GAS_USED - POWER_GAS

S101 = ("S101", "data", "")
POWER = {
    # plant: fuel, efficiency, residual capacity, capital, fixed, variable, life, availability
    "GAS_CC": ("GAS", .55, line({2020: 3.73, 2021: 5.893}), 700, 25, 2, 30, .85),
    "GAS_OLD": ("GAS", .38, line({2021: 11.35, 2040: 2}), 0, 30, 3, 30, .80),
    "COAL_IMPORT": ("COAL", .39, line({2020: 4.278}), 1212, 50, 3, 40, .80),
    "COAL_THAR": ("LIGNITE", .37, line({2020: .66}), 1508, 35, 4, 40, .80),
    "OIL": ("OIL", .38, line({2021: 6.0, 2036: 0}), 0, 21, 4, 30, .80),
    "HYDRO": ("", 0, lambda y: 10.045 + (.72 if y >= 2022 else 0) + (.87 if y >= 2024 else 0), 2158, 50, 0, 60, 1),
    "SOLAR": ("", 0, line({2020: .855}), line({2020: 590, 2030: 380, 2040: 270}), 8, 0, 25, 1),
    "WIND": ("", 0, line({2020: 1.236}), line({2020: 930, 2030: 880, 2040: 830}), 24, 0, 25, 1),
    "BIOMASS": ("", 0, line({2020: .432}), 0, 40, 10, 30, generated(1.8, .432)),
    "NUCLEAR": ("", 0, lambda y: {2020: 1.353, 2021: 2.370}.get(y, 3.259), 0, 140, 7.5, 60,
                generated(9.6, 1.353)),
    "NUCLEAR_CHINA": ("", 0, None, 3081, 140, 7.5, 60, .90),
    "NUCLEAR_RUSSIA": ("", 0, None, 5271, 140, 7.5, 60, .90),
}
RESIDUAL_WHY = {
    "GAS_CC": ("S102", "data", "Plants built for LNG; 2.2 GW under construction follow in 2021"),
    "GAS_OLD": ("S102", "data", "All others on gas; leave service in a straight line (judgement)"),
    "COAL_IMPORT": ("S103", "data", "Sahiwal, Port Qasim, Hub and smaller units"),
    "COAL_THAR": ("S103", "data", "Thar block II"),
    "OIL": ("S101", "derived", "26 GW of fossil plants less gas and coal; leave service by 2036 (judgement)"),
    "HYDRO": ("S104", "data", "10.04 GW in 2020; Karot and Suki Kinari under construction (S90)"),
    "SOLAR": ("S104", "data", ""),
    "WIND": ("S104", "data", ""),
    "BIOMASS": ("S104", "data", ""),
    "NUCLEAR": ("S79", "data", "K-2 from 2021, K-3 from 2022, KANUPP-1 leaves in 2021"),
}
CAPITAL_WHY = {
    "GAS_CC": ("S80", "data", "One figure of the table, India"),
    "COAL_IMPORT": ("S90c", "derived", "Sahiwal: USD 1.6 bn for 1320 MW"),
    "COAL_THAR": ("S90b", "derived", "Engro Thar: USD 995 m for 660 MW. Published after the as-of date"),
    "HYDRO": ("S90", "derived", "Mean of Karot 2222, Suki Kinari 2069, Kohala 2182"),
    "SOLAR": ("S80", "data", "Three figures of the table, India"),
    "WIND": ("S80", "data", "Three figures of the table, India"),
    "NUCLEAR_CHINA": ("S45 cost", "quoted", "Chashma-5, overnight cost per kW. Published after the as-of date: calibration"),
    "NUCLEAR_RUSSIA": ("S40", "derived", "Rooppur: USD 12.65 bn for 2400 MW"),
}
EMISSION = {"GAS": .181, "COAL": .318, "LIGNITE": .333, "OIL": .256}

for name, members in {
    "REGION": [R], "YEAR": list(YEARS), "TIMESLICE": SLICES, "MODE_OF_OPERATION": [1], "EMISSION": ["CO2"],
    "FUEL": ["GENERATED", "ELECTRICITY", "GAS", "LNG", "RLNG", "COAL", "LIGNITE", "OIL"],
    "TECHNOLOGY": list(POWER) + ["GRID", "GAS_FIELDS", "LNG_QATAR", "LNG_SPOT", "TERMINAL", "SOUTHERN_LINES", "PAKISTAN_STREAM",
                                 "COAL_SHIPS", "LIGNITE_MINE", "OIL_SHIPS"],
}.items():
    tables[("", name)] = (["VALUE"], [[m] for m in members])

for y in YEARS:
    for slice_, split, load in zip(SLICES, SPLIT, LOAD):
        first = y == 2020 and slice_ == SLICES[0]
        number("", "YearSplit", ["TIMESLICE", "YEAR"], [slice_, y], split / sum(SPLIT), ("", "derived", "Hours of the calendar") if first else ("", "derived"))
        number("", "SpecifiedDemandProfile", ["REGION", "FUEL", "TIMESLICE", "YEAR"], [R, "ELECTRICITY", slice_, y],
               load / sum(LOAD), ("S105", "data", "Proxy: hourly load of north India") if first else ("S105", "data"))
for option, growth, why in [
    ("", .0417, ("S101", "derived", "2020: generated less losses; growth of 2010-2020, 4.17 % a year, goes on")),
    ("demand_low", .03, ("", "judgement", "3 % a year")),
    ("demand_high", .0527, ("S50", "derived", "5.27 % a year, as in the regulator's plan. Published after the as-of date")),
]:
    for y in YEARS:
        number(option, "SpecifiedAnnualDemand", ["REGION", "FUEL", "YEAR"], [R, "ELECTRICITY", y],
               DEMAND * (1 + growth) ** (y - 2020), why if y == 2020 else why[:2])
for y in YEARS:
    number("", "AccumulatedAnnualDemand", ["REGION", "FUEL", "YEAR"], [R, "GAS", y], OTHERS * 1.01 ** (y - 2020),
           ("S81", "derived", "Gas used in 2020 less power stations; grows 1 % a year (judgement)") if y == 2020 else ("S81", "derived"))

number("", "DiscountRate", ["REGION"], [R], "0.06..0.08..0.1", judged("Real rate"))
number("", "DepreciationMethod", ["REGION"], [R], 1, ("", "derived", "Sinking fund"))
for t, rate, why in [("NUCLEAR_CHINA", .0471, ("S45", "derived", "81 % lent at 3 %, the rest at 12 % (judgement)")),
                     ("NUCLEAR_RUSSIA", .048, ("S40", "derived", "90 % lent at 4 %, the rest at 12 % (judgement)"))]:
    number("", "DiscountRateIdv", ["REGION", "TECHNOLOGY"], [R, t], rate, why)

SUPPLY = {
    # technology: from, to, $/MWh, why
    "GAS_FIELDS": ("", "GAS", 4 * PER_MMBTU, judged("4 $/MMBtu at the field")),
    "LNG_QATAR": ("", "LNG", None, None),
    "LNG_SPOT": ("", "LNG", 8 * PER_MMBTU, judged("8 $/MMBtu, between the two contracts and the winter peaks")),
    "TERMINAL": ("LNG", "RLNG", .45 * PER_MMBTU, judged("0.45 $/MMBtu for regasification")),
    "SOUTHERN_LINES": ("RLNG", "GAS", .2 * PER_MMBTU, judged("0.2 $/MMBtu for transport")),
    "PAKISTAN_STREAM": ("RLNG", "GAS", None, None),
    "COAL_SHIPS": ("", "COAL", 10, judged("80 $/t delivered")),
    "LIGNITE_MINE": ("", "LIGNITE", 8, judged("At the mine's mouth")),
    "OIL_SHIPS": ("", "OIL", 36, judged("400 $/t at Brent 65")),
}
for t, (source, product, price, why) in SUPPLY.items():
    if source:
        ratio("InputActivityRatio", t, source, 1.0, ("", "derived", "What goes in comes out"))
    ratio("OutputActivityRatio", t, product, 1.0, ("", "derived", "Activity is counted as output"))
    number("", "CapacityToActivityUnit", ["REGION", "TECHNOLOGY"], [R, t], 8.76, ("", "derived", ""))
    number("", "OperationalLife", ["REGION", "TECHNOLOGY"], [R, t], 40, judged("Usual life"))
    if price is not None:
        for y in YEARS:
            number("", "VariableCost", ["REGION", "TECHNOLOGY", "MODE_OF_OPERATION", "YEAR"], [R, t, 1, y], float(price), why if y == 2020 else why[:2])

for t, (fuel, efficiency, residual, capital, fixed, variable, life, availability) in POWER.items():
    number("", "CapacityToActivityUnit", ["REGION", "TECHNOLOGY"], [R, t], 8.76, ("", "derived", "TWh a year from 1 GW"))
    number("", "OperationalLife", ["REGION", "TECHNOLOGY"], [R, t], life, judged("Usual life"))
    ratio("OutputActivityRatio", t, "GENERATED", 1.0, ("", "derived", "Activity is counted as output"))
    if fuel:
        ratio("InputActivityRatio", t, fuel, 1 / efficiency, judged(f"Efficiency {efficiency}"))
    if fuel in EMISSION:
        for y in YEARS:
            number("", "EmissionActivityRatio", ["REGION", "TECHNOLOGY", "EMISSION", "MODE_OF_OPERATION", "YEAR"],
                   [R, t, "CO2", 1, y], EMISSION[fuel] / efficiency, ("S106", "derived", "Factor of the fuel by efficiency") if y == 2020 else ("S106", "derived"))
    if residual:
        yearly("ResidualCapacity", t, lambda y: float(residual(y)), RESIDUAL_WHY[t])
    if capital:
        yearly("CapitalCost", t, (lambda y: float(capital(y))) if callable(capital) else float(capital), CAPITAL_WHY[t])
    yearly("FixedCost", t, float(fixed), ("S80", "data", "One figure of the table, India") if t not in ("GAS_OLD", "BIOMASS") else judged("Older plants cost more to keep"))
    if variable:
        for y in YEARS:
            number("", "VariableCost", ["REGION", "TECHNOLOGY", "MODE_OF_OPERATION", "YEAR"], [R, t, 1, y], float(variable), judged("Fuel cycle" if t.startswith("NUC") else "Wear, without fuel") if y == 2020 else ("", "judgement"))
    if availability < 1:
        yearly("AvailabilityFactor", t, float(availability),
               ("S45", "data", "90 % plant factor") if "_" in t and t.startswith("NUC")
               else ("S101", "derived", "Generation of 2020 by capacity") if t in ("NUCLEAR", "BIOMASS") else judged("Usual availability"))

for t, profile, why in [
    ("HYDRO", scaled(WATER, generated(34, 10.045)), ("S107", "derived", "Proxy: monthly factors of Tarbela; mean of 2020 from S101 and S104")),
    ("SOLAR", scaled(SUN, generated(1.0, .855)), ("S108", "derived", "Proxy: hourly sun of north India; mean of 2020 from S101 and S104")),
    ("WIND", scaled(WIND, generated(2.9, 1.236)), ("S109", "derived", "Proxy: hourly wind of west India; mean of 2020 from S101 and S104")),
    ("GRID", [.632] * 6, ("S50", "derived", "Mean load of the peak slice by the peak of 23.8 GW. Published after the as-of date")),
]:
    for y in YEARS:
        for slice_, factor in zip(SLICES, profile):
            number("", "CapacityFactor", ["REGION", "TECHNOLOGY", "TIMESLICE", "YEAR"], [R, t, slice_, y], factor, why if y == 2020 and slice_ == "WD" else why[:2])

# The grid, with its losses
number("", "CapacityToActivityUnit", ["REGION", "TECHNOLOGY"], [R, "GRID"], 8.76, ("", "derived", ""))
number("", "OperationalLife", ["REGION", "TECHNOLOGY"], [R, "GRID"], 40, judged("Usual life"))
ratio("OutputActivityRatio", "GRID", "ELECTRICITY", 1.0, ("", "derived", "Activity is counted as what arrives"))
ratio("InputActivityRatio", "GRID", "GENERATED", 1 / (1 - LOSS), ("S110", "data", "14.5 % is lost; the regulator says up to 17"))
ratio("InputActivityRatio", "GRID", "GENERATED", lambda y: 1 / (1 - line({2021: .1455, 2025: .1403, 2030: .1321, 2035: .1189, 2040: .1011})(y)), ("S110", "data", "The path of the source"), option="network")
yearly("ResidualCapacity", "GRID", line({2020: 24.0, 2021: 28.0}), ("S66b", "derived", "24 GW served the peak; the line Matiari-Lahore adds 4"))
yearly("CapitalCost", "GRID", 415.0, ("S66b", "derived", "USD 1.658 bn for 4000 MW"))
yearly("FixedCost", "GRID", 10.0, judged("Upkeep"), option="")
yearly("FixedCost", "GRID", line({2021: 10.0, 2022: 20.0}), judged("Upkeep and a programme against losses"), option="network")
yearly("TotalAnnualMaxCapacityInvestment", "GRID", 0.0, judged("Not built unless an option opens it"))
yearly("TotalAnnualMaxCapacityInvestment", "GRID", line({2021: 0.0, 2022: 1.2}), judged("What was added a year so far"), option="grid")
yearly("TotalAnnualMaxCapacityInvestment", "GRID", line({2021: 0.0, 2022: 1.2, 2023: 3.0}), judged("With the programme"), option="network")

# What may be built, and what an option opens
yearly("TotalAnnualMaxCapacityInvestment", "GAS_CC", line({2022: 0.0, 2023: 1.2}), judged("One large plant a year"), option="gas_plants")
for t in ("GAS_CC", "GAS_OLD", "OIL", "BIOMASS", "NUCLEAR", "COAL_IMPORT", "COAL_THAR", "HYDRO", "SOLAR", "WIND", "NUCLEAR_CHINA", "NUCLEAR_RUSSIA", "TERMINAL", "SOUTHERN_LINES"):
    yearly("TotalAnnualMaxCapacityInvestment", t, 0.0, judged("Not built" if t in ("GAS_OLD", "OIL", "BIOMASS", "NUCLEAR", "COAL_IMPORT", "SOUTHERN_LINES") else "Not built unless an option opens it"))
yearly("TotalAnnualMaxCapacity", "PAKISTAN_STREAM", 0.0, judged("Not built unless the option opens it"))
for option, t, limit, note in [
    ("coal", "COAL_THAR", lambda y: .66 if y >= 2024 else 0.0, "One block of Thar a year"),
    ("hydro", "HYDRO", lambda y: 0.0 if y < 2025 else .9 if y <= 2030 else 1.4, "Large dams: about what the regulator's plan of 2021 has until 2030"),
    ("solar", "SOLAR", lambda y: 0.0 if y < 2022 else .8 if y <= 2030 else 2.5, "About what the regulator's plan of 2021 has until 2030"),
    ("wind", "WIND", lambda y: 0.0 if y < 2022 else .45 if y <= 2030 else 1.0, "About what the regulator's plan of 2021 has until 2030"),
    ("sun_wind_fast", "SOLAR", lambda y: 0.0 if y < 2022 else 1.6 if y <= 2030 else 5.0, "Twice as fast"),
    ("sun_wind_fast", "WIND", lambda y: 0.0 if y < 2022 else .9 if y <= 2030 else 2.0, "Twice as fast"),
    ("lng", "TERMINAL", lambda y: 7.08 if 2024 <= y <= 2025 else 0.0, "Energas and Tabeer, 600 mmcfd each (S30b)"),
]:
    yearly("TotalAnnualMaxCapacityInvestment", t, limit, judged(note), option=option)
for option, t, years, size, why in [
    ("nuclear_deal", "NUCLEAR_RUSSIA", (2029, 2031), 1.2, judged("Two reactors, decided in 2022, seven years each")),
    ("chashma5", "NUCLEAR_CHINA", (2029,), 1.1, ("S45", "derived", "1200 MW gross. Published after the as-of date: calibration")),
]:
    for y in years:
        for table in ("TotalAnnualMaxCapacityInvestment", "TotalAnnualMinCapacityInvestment"):
            number(option, table, ["REGION", "TECHNOLOGY", "YEAR"], [R, t, y], size, why)
for t, size in (("NUCLEAR_CHINA", 1.1), ("NUCLEAR_RUSSIA", 1.2)):
    yearly("TotalAnnualMaxCapacityInvestment", t, size, judged("A reactor a year of each make, if it pays"), range(2029, 2041), "nuclear_open")
number("", "ResidualCapacity", ["REGION", "TECHNOLOGY", "YEAR"], [R, "TERMINAL", 2020], 14.15, ("S30b", "derived", "Two terminals, 1.2 bn cubic feet a day"))
for t, first in (("TERMINAL", 2021), ("SOUTHERN_LINES", 2020)):
    for y in range(first, 2041):
        number("", "ResidualCapacity", ["REGION", "TECHNOLOGY", "YEAR"], [R, t, y], 14.15, ("S30b", "derived", "As much as the two terminals" if y == 2020 else ""))
yearly("TotalAnnualMaxCapacity", "PAKISTAN_STREAM", -1, judged("The contract is the limit"), range(2024, 2041), "pipeline")

# What domestic gas fields still give; and 2020 as it was
yearly("TotalTechnologyAnnualActivityUpperLimit", "GAS_FIELDS", lambda y: DOMESTIC * .97 ** (y - 2020), ("S111", "derived", "Gas used in 2020 (S81) less 25.8 % imported; falls 3 % a year (judgement)"))
for t, twh in (("GAS_CC", 23), ("GAS_OLD", 26), ("COAL_IMPORT", 23.6), ("COAL_THAR", 4.4), ("OIL", 17), ("BIOMASS", 1.8)):
    why = ("S101", "derived", "Generation of 2020, within 1 %")
    number("", "TotalTechnologyAnnualActivityLowerLimit", ["REGION", "TECHNOLOGY", "YEAR"], [R, t, 2020], twh * .99, why)
    number("", "TotalTechnologyAnnualActivityUpperLimit", ["REGION", "TECHNOLOGY", "YEAR"], [R, t, 2020], twh * 1.01, why)

# Reserve
for y in YEARS:
    number("", "ReserveMargin", ["REGION", "YEAR"], [R, y], 1.49, ("S50", "derived", "Peak by mean load of the peak slice, and a tenth") if y == 2020 else ("S50", "derived"))
    number("", "ReserveMarginTagFuel", ["REGION", "FUEL", "YEAR"], [R, "GENERATED", y], 1, ("", "derived"))
for t, tag in {"GAS_CC": .9, "GAS_OLD": .85, "COAL_IMPORT": .9, "COAL_THAR": .9, "OIL": .9, "HYDRO": .6, "BIOMASS": .5, "WIND": .1,
               "NUCLEAR": .9, "NUCLEAR_CHINA": .9, "NUCLEAR_RUSSIA": .9}.items():
    yearly("ReserveMarginTagTechnology", t, tag, judged("What can be counted on at the peak"))

# Arrangements
why = ["source", "quote", "basis", "note"]
for quantity, unit in (("capacity", "GW"), ("energy", "TWh"), ("money", "MUSD"), ("emission", "Mt")):
    put("", "units", ["quantity", "unit"], [quantity, unit])
for t, note in (("NUCLEAR_CHINA", "With 4.7 % this makes 3.4 bn overnight 4.0 bn with financing, as published for Chashma-5"), ("NUCLEAR_RUSSIA", "As Chashma-5")):
    put("", "leads", ["region", "technology", "decided", "spend"], [R, t, 2022, "0.05|0.1|0.15|0.2|0.2|0.2|0.1"], "S45", "judgement", note)
F = ["id", "region", "technology", "lent", "grace", "tenor", "rate", "fee", "foreign"]
put("", "financing", F, ["chashma5_terms", R, "NUCLEAR_CHINA", .81, 1, 12, .03, 0, 1], "S45", "quoted", "81 % at 3 %, 8 years of grace of which 7 of building, 12 of repayment. Published after the as-of date: calibration")
put("", "financing", F, ["rooppur_terms", R, "NUCLEAR_RUSSIA", .9, 3, 18, .04, 0, 1], "S40", "quoted", "90 % at no more than 4 %, 10 years of grace of which 7 of building, repaid by year 28")
C = ["id", "region", "technology", "supplier", "first", "last", "capacity", "price", "take_or_pay", "branch", "lost"]
put("", "contracts", C, ["qatar_2016", R, "LNG_QATAR", "QAT", 2016, 2031, f"{3.75 * MT_LNG:.2f}", f"{.1337 * 65 * PER_MMBTU:.3f}", .9, "", 0], "S48", "quoted", "13.37 % of Brent at 65; the floor of 90 % is a judgement")
put("", "contracts", C, ["qatar_2021", R, "LNG_QATAR", "QAT", 2022, 2031, f"{3 * MT_LNG:.2f}", f"{.102 * 65 * PER_MMBTU:.3f}", .9, "", 0], "S49", "quoted", "10.2 % of Brent at 65; the floor of 90 % is a judgement")
put("pipeline", "contracts", C, ["pakistan_stream", R, "PAKISTAN_STREAM", "RUS", 2024, 2040, f"{1.6 * BCFD:.1f}", f"{.5 * PER_MMBTU:.2f}..{.8 * PER_MMBTU:.2f}..{1.2 * PER_MMBTU:.2f}", .7, "sanctions", 1], "S28", "derived", "1.6 bn cubic feet a day; fee of 0.5..0.8..1.2 $/MMBtu (unverified) covers 2.25 bn in 25 years at 12 %; floor of 70 % is a judgement; building planned from July 2021 to 2023 (S30b)")
for t, supplier in {"LNG_SPOT": "LNG_MARKET", "COAL_SHIPS": "COAL_MARKET", "OIL_SHIPS": "OIL_MARKET", "NUCLEAR": "CHN", "NUCLEAR_CHINA": "CHN", "NUCLEAR_RUSSIA": "RUS"}.items():
    put("", "suppliers", ["region", "technology", "supplier"], [R, t, supplier], "", "derived", "")
put("", "unserved", ["region", "fuel", "cost"], [R, "ELECTRICITY", "200..500..1000"], "", "unverified", "What an hour of load shedding costs, as in studies of it")
put("", "unserved", ["region", "fuel", "cost"], [R, "GAS", "40..60..80"], "", "judgement", "60 $/MWh is 17.6 $/MMBtu: what users of gas would pay for other fuels")
for option, title, standing in [
    ("coal", "More lignite from Thar", "on"), ("hydro", "New dams", "on"), ("solar", "Solar power", "on"), ("wind", "Wind power", "on"),
    ("lng", "Two more LNG terminals", "on"), ("gas_plants", "New gas plants", "on"), ("grid", "The grid grows as it did", "on"),
    ("network", "Faster grid and fewer losses", "off"),
    ("pipeline", "Pakistan Stream gas pipeline", "off"), ("nuclear_deal", "Two Russian reactors on vendor credit", "off"),
    ("chashma5", "Chashma-5 on Chinese credit", "off"), ("nuclear_open", "As many reactors as pay", "off"),
    ("sun_wind_fast", "Sun and wind built twice as fast", "off"),
    ("demand_low", "Demand grows 3 % a year", "off"), ("demand_high", "Demand grows 5.27 % a year", "off"),
]:
    put("", "options", ["id", "title", "standing"], [option, title, standing])


def joined(columns, rows):
    """Years in a row that have the same number as one range; all of them as *."""
    if "YEAR" not in columns:
        return rows
    at = columns.index("YEAR")
    runs = {}
    for row in rows:
        rest = tuple(row[:at] + row[at + 1:len(columns) - 1])
        last = runs.setdefault(rest, [])
        if last and last[-1][1] + 1 == row[at] and last[-1][2][len(columns) - 1] == row[len(columns) - 1]:
            last[-1][1] += 1
        else:
            last.append([row[at], row[at], row])
    names = {(YEARS[0], YEARS[-1]): "*"}
    return [row[:at] + [first if first == last else names.get((first, last), f"{first}..{last}")] + row[at + 1:]
            for run in runs.values() for first, last, row in run]


for (option, table), (columns, rows) in tables.items():
    rows = joined(columns, rows)
    folder = os.path.join(OUT, "options", option) if option else OUT
    os.makedirs(folder, exist_ok=True)
    plain = columns == ["VALUE"]
    with open(os.path.join(folder, table + ".csv"), "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns if plain else columns + why)
        writer.writerows([row[:len(columns)] for row in rows] if plain else rows)
