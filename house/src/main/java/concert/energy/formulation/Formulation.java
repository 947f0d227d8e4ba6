package concert.energy.formulation;

import concert.energy.formulation.Softness.Objective;
import concert.energy.formulation.Softness.Price;
import concert.energy.frame.Charges;
import concert.energy.frame.Frame;
import concert.energy.frame.Links;
import concert.energy.frame.UnservedCosts;
import concert.math.LinearProgram;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// A plan as a linear program in the making: the equations add their columns and rows here.
public final class Formulation {
    private static final double ANY = Double.POSITIVE_INFINITY;
    /// What counts as the size of a limit of 0: to lift it is the last resort.
    private static final double NOTHING = 0.01;
    /// What it costs to use a relief in a year, as a share of what it costs to have it: just enough to show in which
    /// years it is needed.
    private static final double USED = 1e-3;

    /// The system by index.
    public final Frame frame;
    /// OutputActivityRatio by fuel.
    public final Links outputs;
    /// InputActivityRatio by fuel.
    public final Links inputs;
    /// EmissionActivityRatio by emission.
    public final Links pollution;
    /// Where each quantity stands.
    public final Columns columns;
    /// What capital costs.
    public final Charges charges;
    final Signs signs;
    private final LinearProgram.Draft draft = new LinearProgram.Draft();
    private final Softness softness;
    private final UnservedCosts unservedCosts;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Slack> slacks = new ArrayList<>();
    private final List<Relief> reliefs = new ArrayList<>();

    private Formulation(EnergySystem system, Signs signs, Softness softness) {
        this.softness = softness;
        this.signs = signs;
        frame = new Frame(system);
        outputs = new Links(frame, EnergyParameter.OUTPUT_ACTIVITY_RATIO, frame.fuels);
        inputs = new Links(frame, EnergyParameter.INPUT_ACTIVITY_RATIO, frame.fuels);
        pollution = new Links(frame, EnergyParameter.EMISSION_ACTIVITY_RATIO, frame.emissions);
        columns = new Columns(frame);
        charges = new Charges(frame);
        unservedCosts = new UnservedCosts(frame);
    }

    /// The least-cost plan: its quantities, its cost, then the groups of constraints.
    ///
    /// @param system a system, its options in force
    /// @param signs what negative costs and ratios mean
    /// @param softness which rules may be broken
    /// @return all of it
    public static Formulation of(EnergySystem system, Signs signs, Softness softness) {
        var model = new Formulation(system, signs, softness);
        new Variables(model).add();
        new Costs(model).add();
        new CapacityAdequacy(model).add();
        new EnergyBalance(model).add();
        new ActivityLimits(model).add();
        new ReserveMargin(model).add();
        new RenewableTarget(model).add();
        new EmissionLimits(model).add();
        new StorageLevels(model).add();
        new Deliveries(model).add();
        new DependenceLimits(model).add();
        new DebtLimits(model).add();
        model.relieve();
        return model;
    }

    /// {@return the linear program}
    public LinearProgram program() {
        return draft.program();
    }

    /// {@return the rule that each row states}
    public List<Statement> statements() {
        return statements;
    }

    /// {@return the columns by which rules may be broken}
    public List<Slack> slacks() {
        return slacks;
    }

    /// {@return the amounts by which rules of [Price#SERIES] may be broken in all years}
    public List<Relief> reliefs() {
        return reliefs;
    }

    /// {@return what the activity of a technology costs for its own sake, one number for each column}
    ///
    /// @param t the technology
    public double[] variableCosts(int t) {
        var costs = new double[draft.columnCount()];
        new Costs(this).addVariable(t, costs);
        return costs;
    }

    /// {@return what is put at demand for a fuel that stays unserved, one number for each column}
    ///
    /// @param fuel the fuel
    public double[] unservedCosts(int fuel) {
        var costs = new double[draft.columnCount()];
        for (var slack : slacks) {
            var place = statements.get(slack.statement()).place();
            if (statements.get(slack.statement()).rule().isDemand() && place[1] == fuel) {
                costs[slack.column()] = unservedCosts.of(place);
            }
        }
        return costs;
    }

    int column(double lower, double upper) {
        return draft.column(0, lower, upper);
    }

    int integer() {
        return draft.integer(0, 0, ANY);
    }

    void cost(int column, double cost) {
        if (softness.objective() == Objective.COST) {
            draft.cost(column, cost);
        }
    }

    /// Adds to the row that is being collected.
    void term(int column, double coefficient) {
        draft.term(column, coefficient);
    }

    /// {@return how many terms the row that is being collected has}
    int terms() {
        return draft.terms();
    }

    /// Adds `factor` times the activity of a year, Σ_l YearSplit·Act, to the row that is being collected.
    void annual(int r, int t, int m, int y, double factor) {
        if (columns.runs(r, t, m, y)) {
            for (var l = 0; l < frame.slices; l++) {
                draft.term(columns.activity(r, l, t, m, y), factor * frame.yearSplit(l, y));
            }
        }
    }

    /// Adds `factor` times the activity of a year in all modes.
    void annual(int r, int t, int y, double factor) {
        for (var m = 0; m < frame.modes; m++) {
            annual(r, t, m, y, factor);
        }
    }

    /// Adds `factor` times the rate of activity in a slice.
    void rate(int r, int l, int t, int m, int y, double factor) {
        if (columns.runs(r, t, m, y)) {
            draft.term(columns.activity(r, l, t, m, y), factor);
        }
    }

    /// Ends a row: its terms are at most this.
    void atMost(Rule rule, double bound, int... place) {
        if (softness.lifted().contains(rule)) {
            draft.atMost(ANY);
        } else {
            soften(rule, bound, -1, place);
            draft.atMost(bound);
        }
        statements.add(new Statement(rule, bound, place));
    }

    /// Ends a row: its terms are at least this.
    void atLeast(Rule rule, double bound, int... place) {
        if (softness.lifted().contains(rule)) {
            draft.atLeast(-ANY);
        } else {
            soften(rule, bound, 1, place);
            draft.atLeast(bound);
        }
        statements.add(new Statement(rule, bound, place));
    }

    /// Ends a row: its terms are exactly this.
    void equal(Rule rule, double sum, int... place) {
        draft.equalTo(sum);
        statements.add(new Statement(rule, sum, place));
    }

    /// A quantity with limits of its own: bounds of its column, or rows where a rule may be broken.
    ///
    /// @param least the rule of its lower limit
    /// @param most the rule of its upper limit
    int limited(Limit least, Limit most, int... place) {
        var isBound = !softness.prices().containsKey(least.rule())
                && !softness.prices().containsKey(most.rule());
        var floor = softness.lifted().contains(least.rule()) ? 0 : least.bound();
        var roof = softness.lifted().contains(most.rule()) ? ANY : most.bound();
        var column = isBound ? column(floor, roof) : column(0, ANY);
        if (!isBound && least.bound() > 0) {
            draft.term(column, 1);
            atLeast(least.rule(), least.bound(), place);
        }
        if (!isBound && most.bound() < ANY) {
            draft.term(column, 1);
            atMost(most.rule(), most.bound(), place);
        }
        return column;
    }

    /// Lets the row that is being collected be broken, if the rule may be. What is asked for can stay unserved as a
    /// whole and no more.
    private void soften(Rule rule, double bound, int sign, int[] place) {
        if (rule.isDemand()) {
            var price = softness.prices().containsKey(rule) ? 1 : unservedCosts.of(place);
            if (bound > 0 && price > 0) {
                slack(draft.column(price, 0, bound), sign);
            }
        } else if (softness.prices().containsKey(rule)) {
            var price = switch (softness.prices().get(rule)) {
                case AMOUNT -> 1.0;
                case SHARE -> 1 / Math.max(1, Math.abs(bound));
                case SERIES -> 0.0;
            };
            slack(draft.column(price, 0, ANY), sign);
        }
    }

    /// Rows that let a rule of a series be broken in each year by one amount at most. They state no rule.
    private void relieve() {
        var series = new LinkedHashMap<List<Object>, List<Slack>>();
        for (var slack : slacks) {
            var statement = statements.get(slack.statement());
            if (softness.prices().get(statement.rule()) == Price.SERIES) {
                series.computeIfAbsent(
                                List.of(statement.rule(), statement.series(), statement.supplier()),
                                _ -> new ArrayList<>())
                        .add(slack);
            }
        }
        series.values().forEach(this::relieve);
    }

    private void relieve(List<Slack> broken) {
        var first = statements.get(broken.getFirst().statement());
        var scale = broken.stream()
                .mapToDouble(slack -> Math.abs(statements.get(slack.statement()).bound()))
                .filter(bound -> bound > 0)
                .max()
                .orElse(first.rule().isOfWhole() ? 1 : NOTHING);
        var most = draft.column(1 / scale, 0, ANY);
        for (var slack : broken) {
            draft.cost(slack.column(), USED / scale);
            draft.term(slack.column(), 1).term(most, -1).atMost(0);
        }
        reliefs.add(new Relief(first.rule(), first.series(), first.supplier(), most, List.copyOf(broken)));
    }

    /// Says of which supplier the last row is.
    void ofSupplier(String supplier) {
        var last = statements.removeLast();
        statements.add(new Statement(last.rule(), last.bound(), last.place(), supplier));
    }

    private void slack(int column, int sign) {
        draft.term(column, sign);
        slacks.add(new Slack(statements.size(), column));
    }

    /// A rule at a place of its sets, and the number that its terms are compared with.
    ///
    /// @param rule the rule
    /// @param bound the number
    /// @param place indices of members of the rule's sets
    /// @param supplier the supplier whose rule it is, empty where it is nobody's
    @SuppressWarnings("ArrayRecordComponent")
    public record Statement(Rule rule, double bound, int[] place, String supplier) {
        Statement(Rule rule, double bound, int[] place) {
            this(rule, bound, place, "");
        }

        /// {@return whether members of a set tell series apart: those of years and slices do not}
        ///
        /// @param set the set
        public static boolean isOfSeries(EnergySet set) {
            return switch (set) {
                case YEAR, TIMESLICE, SEASON, DAYTYPE, DAILYTIMEBRACKET -> false;
                case REGION, TECHNOLOGY, MODE_OF_OPERATION, FUEL, EMISSION, STORAGE -> true;
            };
        }

        /// {@return the place without years and slices}
        public List<Integer> series() {
            return IntStream.range(0, rule.sets().size())
                    .filter(set -> isOfSeries(rule.sets().get(set)))
                    .mapToObj(set -> place[set])
                    .toList();
        }

        /// {@return index of the year, −1 where the rule is not of years}
        public int year() {
            var set = rule.sets().indexOf(EnergySet.YEAR);
            return set < 0 ? -1 : place[set];
        }
    }

    /// An amount by which a rule may be broken in all years.
    ///
    /// @param rule the rule
    /// @param place indices of members of its sets, years and slices left out
    /// @param supplier the supplier whose rule it is, empty where it is nobody's
    /// @param column the column that holds the amount
    /// @param slacks by how much it is broken in each year
    public record Relief(Rule rule, List<Integer> place, String supplier, int column, List<Slack> slacks) {
        /// Copies the slacks.
        public Relief {
            slacks = List.copyOf(slacks);
        }
    }

    /// A column by which the statement at a place in the list may be broken.
    ///
    /// @param statement the place in the list
    /// @param column the column
    public record Slack(int statement, int column) {}

    /// A limit of a single quantity.
    record Limit(Rule rule, double bound) {}
}
