package concert.report.page.energy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.energy.Outage;
import concert.energy.study.Demand;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.energy.study.Variant;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The comparisons of the energy study as tables.
record EnergyTables(EnergyStudy study) {

    /// What each option, and each pair of deals, changes against the plan that stands.
    DataTable options() {
        return new DataTable(
                "What each option changes, and two deals together: against the plan that stands, over all years; what it"
                        + " saves is cost of supply and what demand left unserved is put at",
                columns("Option", "Saves, "),
                Stream.concat(study.switched().stream(), study.together().stream())
                        .map(variant -> row(
                                variant.title() + (isOff(variant) ? "" : " (without it)"),
                                saving(variant, study.saving(variant)),
                                saving(variant, study.saving(variant, PlanAccounts::supplyCost)),
                                variant))
                        .toList());
    }

    /// Of an option that stands, what it would save to be without it.
    private double saving(Variant variant, double saved) {
        return isOff(variant) ? saved : -saved;
    }

    private boolean isOff(Variant variant) {
        return variant.options().stream().noneMatch(study.system().standing()::contains);
    }

    private List<DataTable.Column> columns(String first, String cost) {
        var units = study.system().units();
        var columns = new ArrayList<DataTable.Column>(
                List.of(words(first), number(cost + units.money()), number("Of it supply, " + units.money())));
        Demand.fuels(study.system())
                .forEach(fuel ->
                        columns.add(number("Unserved " + fuel.toLowerCase(Locale.ROOT) + ", " + units.energy())));
        columns.add(number("Imported share"));
        study.system()
                .roster(EnergySet.EMISSION)
                .names()
                .forEach(emission -> columns.add(
                        number(emission + (isOfPower(emission) ? " of power stations, " : ", ") + units.emission())));
        columns.add(number("Low-carbon power in the last year"));
        return columns;
    }

    private boolean isOfPower(String emission) {
        return study.findAccounts().map(plan -> plan.isOfPower(emission)).orElse(false);
    }

    private List<Markup> row(String name, double cost, double supply, Variant variant) {
        var row = new ArrayList<Markup>(List.of(
                Markup.text(name),
                Markup.text(Numbers.text(Math.rint(cost))),
                Markup.text(Numbers.text(Math.rint(supply)))));
        var plan = variant.findAccounts();
        if (plan.isEmpty()) {
            while (row.size() < columns("", "").size()) {
                row.add(Markup.text("–"));
            }
            return row;
        }
        plan.get()
                .demanded()
                .forEach(fuel -> row.add(Markup.text(Numbers.tenth(plan.get().unserved(fuel)))));
        row.add(Markup.text(Numbers.percent(plan.get().imports())));
        study.system()
                .roster(EnergySet.EMISSION)
                .names()
                .forEach(emission -> row.add(Markup.text(Numbers.text(plan.get().emission(emission)))));
        row.add(Markup.text(Numbers.percent(plan.get().cleanShare(plan.get().years().length - 1))));
        return row;
    }

    private static double supply(Variant variant) {
        return variant.findAccounts().map(PlanAccounts::supplyCost).orElse(Double.NaN);
    }

    /// Limits on emissions, without and with what options open.
    DataTable caps() {
        return new DataTable(
                "Limits on emissions in the last year, as a share of the plan that stands, without and with what an"
                        + " option opens; what the limit costs is counted from the plan with the same options and no limit",
                columns("Limit", "The limit costs, "),
                study.caps().stream()
                        .map(cap -> row(
                                Numbers.percent(cap.share())
                                        + (cap.variant().options().isEmpty()
                                                ? ""
                                                : ", with: " + cap.variant().title()),
                                cap.variant().cost()
                                        - study.uncapped(cap.variant()).cost(),
                                supply(cap.variant()) - supply(study.uncapped(cap.variant())),
                                cap.variant()))
                        .toList());
    }

    /// Other cases of demand.
    DataTable demands() {
        return new DataTable(
                "Cases of demand, over all years",
                columns("Case", "Costs, "),
                Stream.concat(Stream.of(study.base(), study.idle()), study.demands().stream())
                        .map(variant -> row(name(variant), variant.cost(), supply(variant), variant))
                        .toList());
    }

    private String name(Variant variant) {
        if (variant.options().isEmpty()) {
            return "The plan that stands";
        }
        return variant.options().equals(study.idle().options()) ? "Nothing more is built" : variant.title();
    }

    /// Failures of supply.
    DataTable outages() {
        var years = study.system().years();
        var shown = List.of(0, (years.length - 1) / 2, years.length - 1);
        var columns = new ArrayList<DataTable.Column>(List.of(words("What fails")));
        shown.forEach(y -> columns.add(number(Integer.toString(years[y]))));
        return new DataTable(
                "Demand of all fuels that must stay unserved with the capacities of the plan that stands, "
                        + study.system().units().energy()
                        + ", where nothing fails or one supplier or contract delivers nothing in any year",
                columns,
                study.outages().stream().map(outage -> outage(outage, shown)).toList());
    }

    private List<Markup> outage(Outage outage, List<Integer> shown) {
        var row = new ArrayList<Markup>(
                List.of(Markup.text(outage.kind() == Outage.Kind.NOTHING ? "Nothing" : outage.cause())));
        for (var y : shown) {
            var sum = 0.0;
            for (var r = 0; r < study.system().roster(EnergySet.REGION).size(); r++) {
                for (var f = 0; f < study.system().roster(EnergySet.FUEL).size(); f++) {
                    sum += outage.unserved().at(r, f, y);
                }
            }
            row.add(Markup.text(Numbers.tenth(sum)));
        }
        return row;
    }
}
