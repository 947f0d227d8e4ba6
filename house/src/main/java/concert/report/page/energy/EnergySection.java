package concert.report.page.energy;

import static concert.report.html.Tag.tag;

import concert.assess.Assessment;
import concert.assess.analysis.Answer;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// The energy system: the plan by source, the deficit, what each option changes, where deals pay, limits on emissions
/// and failures of supply.
public final class EnergySection {
    private final EnergyStudy study;
    private final PlanAccounts plan;

    private EnergySection(EnergyStudy study, PlanAccounts plan) {
        this.study = study;
        this.plan = plan;
    }

    /// {@return the section, without a body if the assessment has no energy plan}
    ///
    /// @param assessment the assessment
    public static Section of(Assessment assessment) {
        return of(assessment.results().energyStudy());
    }

    static Section of(Answer<EnergyStudy> answer) {
        var body = answer instanceof Answer.Given(EnergyStudy study)
                ? study.findAccounts()
                        .map(plan -> new EnergySection(study, plan).body())
                        .orElse(Markup.NONE)
                : Markup.NONE;
        return new Section("energy", "Energy", body);
    }

    private Markup body() {
        var tables = new EnergyTables(study);
        var parts = new ArrayList<Markup>();
        parts.add(tag("p", "lead").text(lead()));
        parts.add(new GenerationChart(study, plan).figure());
        parts.add(new ShortageChart(study, plan).figure());
        parts.add(tag("h3").text("What each option changes"));
        parts.add(new StepsChart(study).figure());
        parts.add(tables.options().markup());
        parts.add(tag("h3").text("Where deals pay"));
        study.switchPoints().stream()
                .map(point -> point.deal())
                .distinct()
                .forEach(deal -> parts.add(new GainsChart(study, deal).figure()));
        if (!study.caps().isEmpty()) {
            parts.add(tag("h3").text("Limits on emissions"));
            parts.add(tables.caps().markup());
        }
        parts.add(tag("h3").text("Demand and security of supply"));
        parts.add(tables.demands().markup());
        parts.add(tables.outages().markup());
        return Markup.of(parts);
    }

    private String lead() {
        var years = plan.years();
        var last = years.length - 1;
        var units = study.system().units();
        return "The least-cost plan for " + years[0] + " to " + years[last] + " costs "
                + Numbers.text(study.base().cost()) + " " + units.money()
                + ", discounted to its first year: " + Numbers.text(plan.supplyCost()) + " for supply and "
                + Numbers.text(plan.unservedCost()) + " put at demand left unserved. In it "
                + standing() + ". It is computed once, with every estimate at its middle; seasons, parts of the day and"
                + " capacity factors may rest on proxies, which the tables of the folder mark.";
    }

    private String standing() {
        var titles = study.system().options().stream()
                .filter(option -> study.base().inForce().contains(option.id()))
                .map(option -> option.title())
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? "no option is in force" : "these options are in force: " + titles;
    }
}
