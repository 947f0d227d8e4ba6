package concert.energy;

import concert.energy.formulation.Columns;
import concert.energy.formulation.Formulation;
import concert.energy.formulation.Formulation.Statement;
import concert.energy.formulation.Softness;
import concert.energy.frame.CoarseYear;
import concert.math.Basis;
import concert.math.LinearProgram;
import concert.math.LiveProgram;
import concert.math.Solution;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Large plans are solved from coarse to fine: first with few slices in a year, then with twice as many, each from the
/// basis of the one before, in which a slice stands as the group stood to which it belonged. The optimum is that of
/// the program alone; the simplex has less far to go. On aggregation as a start: Rogers, Plante, Wong & Evans 1991,
/// Aggregation and disaggregation techniques and methodology in optimization, Operations Research 39(4), 553–582,
/// doi:10.1287/opre.39.4.553.
final class CoarseStart {
    /// Programs of fewer rows are solved at once.
    private static final int MANY_ROWS = 30_000;
    /// No year is coarser than this.
    private static final int FEWEST_SLICES = 3;

    private final Formulation fine;
    private final LinearProgram program;
    private final Osemosys.Options options;

    private CoarseStart(Formulation fine, LinearProgram program, Osemosys.Options options) {
        this.fine = fine;
        this.program = program;
        this.options = options;
    }

    /// The solution of a system's program.
    static Solution solve(Formulation model, LinearProgram program, Osemosys.Options options) {
        return solve(model, program, options, MANY_ROWS);
    }

    /// @param manyRows programs of fewer rows are solved at once
    static Solution solve(Formulation model, LinearProgram program, Osemosys.Options options, int manyRows) {
        var isPlain = program.rowCount() < manyRows
                || program.hasIntegers()
                || model.frame.stores > 0
                || model.frame.slices <= FEWEST_SLICES
                || options.solver().seconds() < Double.POSITIVE_INFINITY;
        return isPlain ? program.solve(options.solver()) : new CoarseStart(model, program, options).solve();
    }

    /// A coarser program and where the solver stopped on it.
    private record Stage(Formulation model, Basis basis) {}

    private Solution solve() {
        var ranks = CoarseYear.ranks(fine.frame.system);
        Stage stage = null;
        for (var halvings = halvings(ranks.length); halvings > 0; halvings--) {
            stage = stage(ranks, halvings, stage);
            if (stage == null) {
                return program.solve(options.solver());
            }
        }
        try (var live = open(fine, program, stage, l -> ranks[l] / 2)) {
            return live.solve();
        }
    }

    /// How often the slices can be halved.
    private static int halvings(int slices) {
        var halvings = 0;
        while ((slices - 1) >> halvings >= FEWEST_SLICES) {
            halvings++;
        }
        return halvings;
    }

    /// The plan of a year in which 2^halvings slices are one, those that ask for most first; null if there is none.
    private @Nullable Stage stage(int[] ranks, int halvings, @Nullable Stage before) {
        var groups = Arrays.stream(ranks).map(rank -> rank >> halvings).toArray();
        var size = ((ranks.length - 1) >> halvings) + 1;
        var coarse = Formulation.of(CoarseYear.of(fine.frame.system, groups, size), options.signs(), Softness.NONE);
        try (var live = open(coarse, coarse.program(), before, k -> k / 2)) {
            return live.solve() instanceof Solution.Optimal best ? new Stage(coarse, best.basis()) : null;
        }
    }

    private LiveProgram open(Formulation model, LinearProgram of, @Nullable Stage before, IntUnaryOperator group) {
        var live = of.open(options.solver());
        return before == null ? live : live.startFrom(new Likeness(model, before.model, group).basis(of, before.basis));
    }

    /// Which columns and rows of a program are like which of a coarser one.
    private record Likeness(Formulation fine, Formulation coarse, IntUnaryOperator group) {

        Basis basis(LinearProgram program, Basis from) {
            var rows = rows();
            var columns = new int[program.columnCount()];
            Arrays.fill(columns, Columns.NONE);
            capacities(columns);
            trades(columns);
            slacks(columns, rows);
            return from.spread(columns, rows);
        }

        private void capacities(int[] like) {
            var frame = fine.frame;
            for (var r = 0; r < frame.regions; r++) {
                for (var t = 0; t < frame.technologies; t++) {
                    for (var y = 0; y < frame.years; y++) {
                        like[fine.columns.built(r, t, y)] = coarse.columns.built(r, t, y);
                        like[fine.columns.total(r, t, y)] = coarse.columns.total(r, t, y);
                        for (var m = 0; m < frame.modes; m++) {
                            activities(like, r, t, m, y);
                        }
                    }
                }
            }
        }

        private void activities(int[] like, int r, int t, int m, int y) {
            for (var l = 0; l < fine.frame.slices && fine.columns.runs(r, t, m, y); l++) {
                like[fine.columns.activity(r, l, t, m, y)] = coarse.columns.activity(r, group.applyAsInt(l), t, m, y);
            }
        }

        private void trades(int[] like) {
            var frame = fine.frame;
            for (var r = 0; r < frame.regions; r++) {
                for (var rr = r + 1; rr < frame.regions; rr++) {
                    for (var f = 0; f < frame.fuels; f++) {
                        for (var y = 0; y < frame.years; y++) {
                            var first = fine.columns.trade(r, rr, f, y);
                            for (var l = 0; l < frame.slices && first != Columns.NONE; l++) {
                                like[first + l] = coarse.columns.trade(r, rr, f, y) + group.applyAsInt(l);
                            }
                        }
                    }
                }
            }
        }

        /// What stays unserved in a slice is like what does in its group.
        private void slacks(int[] like, int[] rows) {
            var columns = new HashMap<Integer, Integer>();
            coarse.slacks().forEach(slack -> columns.put(slack.statement(), slack.column()));
            fine.slacks()
                    .forEach(slack ->
                            like[slack.column()] = columns.getOrDefault(rows[slack.statement()], Columns.NONE));
        }

        private int[] rows() {
            var places = new HashMap<List<Object>, Integer>();
            for (var row = 0; row < coarse.statements().size(); row++) {
                places.put(place(coarse.statements().get(row), IntUnaryOperator.identity()), row);
            }
            return fine.statements().stream()
                    .mapToInt(statement -> places.getOrDefault(place(statement, group), Columns.NONE))
                    .toArray();
        }

        private static List<Object> place(Statement statement, IntUnaryOperator group) {
            var place = new ArrayList<Object>();
            place.add(statement.rule());
            var sets = statement.rule().sets();
            for (var set = 0; set < statement.place().length; set++) {
                var member = statement.place()[set];
                var isSlice = set < sets.size() && sets.get(set) == EnergySet.TIMESLICE;
                place.add(isSlice ? group.applyAsInt(member) : member);
            }
            return place;
        }
    }
}
