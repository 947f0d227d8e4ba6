package concert.energy;

import concert.energy.Softness.Objective;
import concert.energy.Softness.Price;
import concert.math.LinearProgram;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A plan as a linear program in the making: the equations add their columns and rows here.
final class Formulation {
    private static final double ANY = Double.POSITIVE_INFINITY;

    final Frame frame;
    final Links outputs;
    final Links inputs;
    final Links pollution;
    final Columns columns;
    final Charges charges;
    final Osemosys.Signs signs;
    private final LinearProgram.Draft draft = new LinearProgram.Draft();
    private final Softness softness;
    private final UnservedCosts unservedCosts;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Slack> slacks = new ArrayList<>();
    private final Map<Integer, Statement> limits = new LinkedHashMap<>();

    private Formulation(EnergySystem system, Osemosys.Signs signs, Softness softness) {
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

    /// The least-cost plan.
    static Formulation of(EnergySystem system, Osemosys.Signs signs, Softness softness) {
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
        return model;
    }

    LinearProgram program() {
        return draft.program();
    }

    /// The rule that each row states.
    List<Statement> statements() {
        return statements;
    }

    /// The columns by which rules may be broken.
    List<Slack> slacks() {
        return slacks;
    }

    /// The upper limits that are bounds of columns, by column.
    Map<Integer, Statement> limits() {
        return limits;
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
        if (isBound && roof < ANY) {
            limits.put(column, new Statement(most.rule(), roof, place));
        }
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
            var share = softness.prices().get(rule) == Price.SHARE ? 1 / Math.max(1, Math.abs(bound)) : 1;
            slack(draft.column(share, 0, ANY), sign);
        }
    }

    private void slack(int column, int sign) {
        draft.term(column, sign);
        slacks.add(new Slack(statements.size(), column));
    }

    /// Demand that a point leaves unserved, by region, fuel and year.
    EnergyTable unserved(double[] values) {
        var unserved = new double[frame.regions][frame.fuels][frame.years];
        for (var slack : slacks) {
            var statement = statements.get(slack.statement());
            if (statement.rule().isDemand()) {
                var place = statement.place();
                unserved[place[0]][place[1]][place[place.length - 1]] += values[slack.column()];
            }
        }
        return new Cells(frame.system).fill(ResultTable.UNSERVED_ENERGY, at -> unserved[at[0]][at[1]][at[2]]);
    }

    /// A rule at a place of its sets, and the number that its terms are compared with.
    @SuppressWarnings("ArrayRecordComponent")
    record Statement(Rule rule, double bound, int[] place) {}

    /// A column by which the statement at a place in the list may be broken.
    record Slack(int statement, int column) {}

    /// A limit of a single quantity.
    record Limit(Rule rule, double bound) {}
}
