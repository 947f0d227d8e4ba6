package concert.assess.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every kind of metric there is: keys are stable and mean what stands here. The reference page of metrics is
/// this list.
public final class MetricCatalogue {
    private static final MetricFamily.Method MACTOR = new MetricFamily.Method("MACTOR", "docs/methods/mactor.md");
    private static final MetricFamily.Method COUNTING =
            new MetricFamily.Method("counting rows", "docs/reference-metrics.md");
    private static final String POSITION = "position 0-100";
    private static final String POINTS = "points of position";
    private static final String GRADE = "grade";
    private static final String PERCENT = "%";
    private static final String INDEX = "index";

    private static final String PREFACE = """
            # Metrics

            Everything that an assessment computes is also one table: analysis, key, unit, value. Keys are stable: the same
            key means the same in every version. This page is generated from the program's own catalogue.

            In a key `ISSUE`, `ACTOR`, `DEAL`, `BRANCH`, `WAY`, `END` and `MEANS` stand for ids of the scenario, `A.B` for two actors in the order of actors.csv,
            `TECHNOLOGY`, `FUEL`, `EMISSION` and `REGION` for members of an energy system's sets, `OPTION` for its options,
            `TECHNOLOGY` also for a source of power, the beginning of technologies' names up to the first `_` in lower case, `YEAR` for four digits,
            `KIND` for a kind of tie, `all` or `corridors`, `GRADE` for a letter from A to F. The test of a claim may name a
            pair in either order. `COALITION` stands for ids joined by hyphens.
            Between actors to whom nothing happened `events.count` is 0. A metric that cannot be computed is not in the
            table, and what needs it says why.

            Tests may also name facts, `facts.KEY` and `facts.KEY.age_days`, and every number of the scenario by its path,
            such as `stances.ISSUE.ACTOR.position`; see [claims](methods/claims.md).
            """;

    private static final List<MetricFamily> FAMILIES = families();

    private MetricCatalogue() {}

    /// {@return every kind of metric, in the order in which they are told}
    public static List<MetricFamily> all() {
        return FAMILIES;
    }

    /// {@return the kind of a metric}
    ///
    /// @param key the metric's key
    public static Optional<MetricFamily> find(String key) {
        return FAMILIES.stream().filter(family -> family.matches(key)).findFirst();
    }

    /// {@return the reference page of metrics, as Markdown}
    public static String page() {
        var page = new StringBuilder(PREFACE);
        var analysis = "";
        for (var family : FAMILIES) {
            if (!family.analysis().equals(analysis)) {
                analysis = family.analysis();
                page.append("\n## ")
                        .append(analysis)
                        .append("\n\n| key | unit | meaning | method |\n|---|---|---|---|\n");
            }
            page.append("| `%s` | %s | %s | [%s](%s) |\n"
                    .formatted(
                            family.pattern(),
                            family.unit(),
                            family.meaning(),
                            family.method().name(),
                            family.method().page().replaceFirst("^docs/", "")));
        }
        return page.toString();
    }

    private static List<MetricFamily> families() {
        var all = new ArrayList<MetricFamily>();
        bargaining(all);
        for (var order = 1; order <= 3; order++) {
            alignment(all, order);
        }
        influence(all);
        CoalitionFamilies.addTo(all);
        events(all);
        RelationGauges.addFamiliesTo(all);
        energy(all);
        EnergyStudyFamilies.addTo(all);
        OrderFamilies.addTo(all);
        BalanceGauges.addFamiliesTo(all);
        all.addAll(StrategyFamilies.all());
        scenario(all);
        return List.copyOf(all);
    }

    private static void bargaining(List<MetricFamily> all) {
        var issue = "bargaining.ISSUE.";
        all.add(new MetricFamily(
                issue + "range",
                POINTS,
                "Distance between the lowest and the highest position",
                method("range", "bargaining-baselines")));
        all.add(new MetricFamily(
                issue + "spread",
                POINTS,
                "Standard deviation of the positions, each weighted by capability × salience",
                method("weighted standard deviation", "bargaining-baselines")));
        all.add(new MetricFamily(
                issue + "holdouts",
                "share",
                "Part of the weight of those who would rather keep the status quo than take the compromise",
                method("holdouts", "holdouts")));
        all.add(new MetricFamily(
                issue + "support",
                "share",
                "Part of the weight of those who would rather have the forecast than the status quo",
                method("coalitions", "leverage")));
        leverage(
                all,
                "leverage.ACTOR.capability",
                POINTS,
                "Points by which one more unit of its capability moves the compromise");
        leverage(
                all,
                "leverage.ACTOR.salience",
                POINTS,
                "Points per unit of salience by which its salience moves the compromise");
        leverage(
                all,
                "best_position.ACTOR",
                POSITION,
                "Position by which it gains most in the compromise model while others keep theirs");
        leverage(
                all,
                "best_gain.ACTOR",
                POINTS,
                "What it gains by that, in points of position weighted by its salience");
        forecast(all, "forecast", "Median of the calibrated forecast: outcomes above and below it are equally likely");
        forecast(all, "p10", "10 % quantile of the calibrated forecast, lower end of its 80 % interval");
        forecast(all, "p25", "25 % quantile of the calibrated forecast, lower end of its 50 % interval");
        forecast(all, "p75", "75 % quantile of the calibrated forecast, upper end of its 50 % interval");
        forecast(all, "p90", "90 % quantile of the calibrated forecast, upper end of its 80 % interval");
        all.add(new MetricFamily(
                issue + "above",
                "share",
                "Probability by the calibrated forecast that the outcome lies above the issue's reference",
                method("calibrated forecast", "forecast")));
        for (var model : concert.bargaining.Method.values()) {
            all.add(new MetricFamily(
                    issue + model.id(),
                    POSITION,
                    "Forecast by the " + model.title(),
                    method(model.title(), page(model))));
        }
    }

    private static void leverage(List<MetricFamily> all, String key, String unit, String meaning) {
        all.add(new MetricFamily("bargaining.ISSUE." + key, unit, meaning, method("leverage", "leverage")));
    }

    private static void forecast(List<MetricFamily> all, String key, String meaning) {
        all.add(new MetricFamily(
                "bargaining.ISSUE." + key, POSITION, meaning, method("calibrated forecast", "forecast")));
    }

    private static String page(concert.bargaining.Method model) {
        return switch (model) {
            case COMPROMISE, MEDIAN, MEAN, STATUS_QUO -> "bargaining-baselines";
            case NASH, KALAI_SMORODINSKY -> "nash";
            case VETO_PLAYERS -> "veto-players";
            case PCE_CONDITIONAL, PCE_UNIFORM, PCE_INCENTIVE -> "condorcet-election";
            case EUM_PRINTED, EUM_SCHOLZ -> "expected-utility-model";
            case SMP -> "spatial-model";
            case EXCHANGE -> "exchange";
        };
    }

    private static void alignment(List<MetricFamily> all, int order) {
        var by = switch (order) {
            case 1 -> ", by signs of positions";
            case 2 -> ", by valued positions";
            default -> ", by valued positions weighted by competitiveness";
        };
        add(all, "convergence" + order + ".A.B", GRADE, "How much two actors want the same" + by);
        add(all, "divergence" + order + ".A.B", GRADE, "How much two actors want the opposite" + by);
        add(all, "agreement" + order + ".A.B", PERCENT, "Convergence in convergence + divergence of two actors" + by);
        add(all, "percent" + order, PERCENT, "Convergence in convergence + divergence of all pairs" + by);
        add(
                all,
                "ambivalence" + order + ".ACTOR",
                INDEX,
                "How evenly an actor is with and against the others, 0 to 1" + by);
        add(all, "implication" + order + ".ACTOR", GRADE, "How much is at stake for an actor over all issues" + by);
        add(all, "mobilisation" + order + ".ISSUE", GRADE, "How much an issue moves all actors" + by);
    }

    private static void influence(List<MetricFamily> all) {
        add(all, "influence.ACTOR", GRADE, "Direct and indirect influence of an actor on all others, I");
        add(all, "dependence.ACTOR", GRADE, "Direct and indirect influence of all others on an actor, D");
        add(all, "competitiveness.ACTOR", INDEX, "Influence set against dependence, 1 on average, R*");
        add(all, "stability", PERCENT, "How clearly influence and dependence are divided between actors, H");
    }

    private static void add(List<MetricFamily> all, String name, String unit, String meaning) {
        all.add(new MetricFamily("alignment." + name, unit, meaning, MACTOR));
    }

    private static void events(List<MetricFamily> all) {
        for (var year : List.of("", ".YEAR")) {
            var when = year.isEmpty() ? "" : " in a year";
            all.add(new MetricFamily(
                    "events.count.A.B" + year,
                    "events",
                    "Events between two actors" + when + ", whichever of them acted",
                    COUNTING));
            all.add(new MetricFamily(
                    "events.intensity.A.B" + year,
                    "Goldstein -10 to 10",
                    "Mean intensity of the events between two actors" + when + " that have one",
                    COUNTING));
        }
    }

    private static void energy(List<MetricFamily> all) {
        plan(all, "objective", "money", "Cost of the least-cost plan, discounted to the start of its first year");
        plan(
                all,
                "capacity.TECHNOLOGY.YEAR",
                "capacity",
                "Capacity of a technology or a source of power that stands in a year");
        plan(all, "new.TECHNOLOGY.YEAR", "capacity", "Capacity that is built for a year");
        plan(
                all,
                "generation.TECHNOLOGY.YEAR",
                "energy",
                "What a technology makes in a year, of all fuels; the power that a source makes");
        plan(
                all,
                "share.TECHNOLOGY.YEAR",
                "share",
                "Part of a technology in all that is made of the fuels it makes; of a source in the power of a year");
        plan(all, "unserved.FUEL.YEAR", "energy", "Demand that stays unserved in a year");
        plan(
                all,
                "price.FUEL.YEAR",
                "money per energy",
                "What one more unit of demand costs, by the year's production");
        plan(all, "emissions.EMISSION.YEAR", "emission", "Emission of a year, exogenous emission included");
        for (var place : List.of("YEAR", "REGION.YEAR")) {
            var of = place.equals("YEAR") ? "" : ", where there are several regions";
            plan(
                    all,
                    "cost." + place,
                    "money",
                    "All costs of a year, discounted; salvage in the year of building" + of);
            plan(all, "import_share." + place, "share", "Part of primary supply that is imported" + of);
            plan(
                    all,
                    "concentration." + place,
                    "index",
                    "Sum of the squares of the suppliers' shares in imports, 1 where there is one" + of);
            plan(all, "debt_service." + place, "money", "What is paid on loans in a year" + of);
        }
    }

    private static void plan(List<MetricFamily> all, String name, String unit, String meaning) {
        all.add(new MetricFamily("energy." + name, unit, meaning, method("OSeMOSYS", "osemosys")));
    }

    private static void scenario(List<MetricFamily> all) {
        for (var table : ScenarioGauges.COUNTED) {
            count(all, table.id(), "rows", "Rows of " + table.id() + ".csv");
        }
        count(all, "sources.GRADE", "rows", "Sources of this grade on the Admiralty scale");
        count(all, "numbers", "numbers", "Numbers that may be estimates, without outcomes");
        count(all, "numbers.uncertain", "numbers", "Numbers that are uncertain");
        count(all, "numbers.unsourced", "share", "Share of the numbers whose row names no source");
        count(
                all,
                "numbers.judged",
                "share",
                "Share of the numbers that rest on judgement: so says the basis, or it says nothing and no source is named");
    }

    private static void count(List<MetricFamily> all, String name, String unit, String meaning) {
        all.add(new MetricFamily("scenario." + name, unit, meaning, COUNTING));
    }

    private static MetricFamily.Method method(String name, String page) {
        return new MetricFamily.Method(name, "docs/methods/" + page + ".md");
    }
}
