package concert.assess.metric;

import java.util.List;

/// The kinds of metric of the energy study.
final class EnergyStudyFamilies {
    private static final MetricFamily.Method METHOD =
            new MetricFamily.Method("energy study", "docs/methods/energy-study.md");

    private EnergyStudyFamilies() {}

    static void addTo(List<MetricFamily> all) {
        study(all, "clean_share.YEAR", "share", "Power of a year made without the first emission, upstream too");
        study(all, "idle.unserved.FUEL.YEAR", "energy", "Demand that stays unserved if no option is in force");
        var option = "option.OPTION.";
        study(all, option + "saving", "money", "Cost of the plan without an option less cost with it");
        study(all, option + "supply_saving", "money", "The part of that in supply, which somebody pays");
        study(all, option + "unserved_saving", "money", "The part of that in what unserved demand is put at");
        study(all, option + "unserved", "energy", "Demand unserved in all years with the option switched over");
        study(all, option + "import_share", "share", "Imported part of primary supply, switched over, mean of years");
        study(all, option + "emissions.EMISSION", "emission", "Emission of all years with the option switched over");
        for (var opening : List.of("", "OPTION.")) {
            var with = opening.isEmpty() ? ", no option switched on" : ", with an option switched on";
            var cap = "cap." + opening;
            study(all, cap + "cost", "money", "Cost under the strictest limit on emissions" + with);
            study(all, cap + "added_cost", "money", "What that limit adds to the cost of the plan without it" + with);
            study(all, cap + "clean_share", "share", "Power without emissions in the last year under it" + with);
            study(all, cap + "unserved.FUEL", "energy", "Demand unserved in the last year under it" + with);
        }
        study(all, "outage.SUPPLIER", "energy", "Demand unserved more in all years if a supplier delivers nothing");
        study(all, "outage.SUPPLIER.FUEL.YEAR", "energy", "The same by fuel and year");
        for (var setting : List.of("", ".OPTION")) {
            var beside = setting.isEmpty() ? "" : ", beside another deal";
            var deal = "switch.DEAL.";
            study(
                    all,
                    deal + "capital_cost" + setting,
                    "money per capacity",
                    "Capital cost where a deal pays" + beside);
            study(all, deal + "interest" + setting, "share", "Rate of interest where a deal stops paying" + beside);
            study(all, deal + "import_price" + setting, "money per energy", "Import price where it pays" + beside);
            study(
                    all,
                    deal + "unserved_value" + setting,
                    "money per energy",
                    "What unserved demand is put at where it pays" + beside);
        }
    }

    private static void study(List<MetricFamily> all, String name, String unit, String meaning) {
        all.add(new MetricFamily("energy." + name, unit, meaning, METHOD));
    }
}
