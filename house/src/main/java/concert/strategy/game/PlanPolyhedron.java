package concert.strategy.game;

import concert.math.VertexEnumeration;
import concert.scenario.game.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The plans x of one player with the values q that they leave to the other: E·x = e, x ≥ 0, Aᵀ·x ≤ Fᵀ·q.
///
/// Columns are the other's values, one for each of its stages after the value of the whole game; then the player's
/// sequences; then the slack of each of the other's sequences.
final class PlanPolyhedron {
    private final Plans own;
    private final Plans other;
    /// What the other gets where it follows the first and the player the second sequence, times a common number.
    private final BigInteger[][] payoff;

    private final int plans;
    private final int slacks;
    private final int columns;
    private final List<BigInteger[]> rows = new ArrayList<>();

    private PlanPolyhedron(Plans own, Plans other, BigInteger[][] payoff) {
        this.own = own;
        this.other = other;
        this.payoff = payoff;
        plans = other.stages().size() + 1;
        slacks = plans + own.sequenceCount();
        columns = slacks + other.sequenceCount();
    }

    /// A vertex.
    ///
    /// @param plan the weight of each of the player's sequences
    /// @param used the sequences whose weight is above 0
    /// @param worse the other's sequences that are not best against the plan
    record Vertex(List<Rational> plan, BitSet used, BitSet worse) {}

    /// The vertices, and whether these are all.
    ///
    /// @param found in the order of the search, each once
    /// @param coverage whether the search came to its end
    record Vertices(List<Vertex> found, Coverage coverage) {}

    static Vertices of(SequenceForm game, int player, int most) {
        var polyhedron = new PlanPolyhedron(game.plans(player), game.plans(1 - player), payoffs(game, player));
        return polyhedron.vertices(most);
    }

    private static BigInteger[][] payoffs(SequenceForm game, int player) {
        var scale = BigInteger.ONE;
        for (var leaf : game.leaves()) {
            var below = leaf.payoffs().get(1 - player).denominator();
            scale = scale.multiply(below).divide(scale.gcd(below));
        }
        var matrix = new BigInteger[game.plans(1 - player).sequenceCount()]
                [game.plans(player).sequenceCount()];
        for (var row : matrix) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        for (var leaf : game.leaves()) {
            var value = leaf.payoffs().get(1 - player);
            var whole = value.numerator().multiply(scale.divide(value.denominator()));
            matrix[leaf.sequences()[1 - player]][leaf.sequences()[player]] =
                    matrix[leaf.sequences()[1 - player]][leaf.sequences()[player]].add(whole);
        }
        return matrix;
    }

    private Vertices vertices(int most) {
        planRows();
        valueRows();
        Set<Vertex> found = new LinkedHashSet<>();
        var start = new VertexEnumeration.Start(plans, basis(), most);
        var all = VertexEnumeration.visit(rows.toArray(BigInteger[][]::new), start, point -> found.add(vertex(point)));
        return new Vertices(List.copyOf(found), all ? Coverage.COMPLETE : Coverage.PARTIAL);
    }

    /// x(∅) = 1, and the actions at each stage share the weight of the sequence that leads there.
    private void planRows() {
        var first = emptyRow();
        first[plans] = BigInteger.ONE;
        first[columns] = BigInteger.ONE;
        for (var stage : own.stages()) {
            var row = emptyRow();
            for (var action = 0; action < stage.actions(); action++) {
                row[plans + stage.first() + action] = BigInteger.ONE;
            }
            row[plans + stage.parent()] = BigInteger.ONE.negate();
        }
    }

    /// The value of a stage is at least what each action there earns at once and leaves for later.
    private void valueRows() {
        for (var sequence = 0; sequence < other.sequenceCount(); sequence++) {
            var row = emptyRow();
            row[other.stageOf(sequence) + 1] = BigInteger.ONE.negate();
            for (var stage = 0; stage < other.stages().size(); stage++) {
                if (other.stages().get(stage).parent() == sequence) {
                    row[stage + 1] = BigInteger.ONE;
                }
            }
            System.arraycopy(payoff[sequence], 0, row, plans, own.sequenceCount());
            row[slacks + sequence] = BigInteger.ONE;
        }
    }

    private BigInteger[] emptyRow() {
        var row = new BigInteger[columns + 1];
        Arrays.fill(row, BigInteger.ZERO);
        rows.add(row);
        return row;
    }

    /// The first action everywhere, and the other's best answers to it.
    private int[] basis() {
        var weight = new boolean[own.sequenceCount()];
        weight[0] = true;
        var basis = new ArrayList<Integer>(List.of(plans));
        for (var stage : own.stages()) {
            weight[stage.first()] = weight[stage.parent()];
            basis.add(plans + stage.first());
        }
        var tight = bestAnswers(weight);
        for (var value = 0; value < plans; value++) {
            basis.add(value);
        }
        for (var sequence = 0; sequence < other.sequenceCount(); sequence++) {
            if (!tight.get(sequence)) {
                basis.add(slacks + sequence);
            }
        }
        return basis.stream().mapToInt(Integer::intValue).toArray();
    }

    /// One best sequence for each of the other's stages, by backward induction, and the empty one.
    private BitSet bestAnswers(boolean[] weight) {
        var worth = new BigInteger[other.sequenceCount()];
        for (var sequence = 0; sequence < worth.length; sequence++) {
            worth[sequence] = BigInteger.ZERO;
            for (var own = 0; own < weight.length; own++) {
                worth[sequence] = weight[own] ? worth[sequence].add(payoff[sequence][own]) : worth[sequence];
            }
        }
        var tight = new BitSet();
        tight.set(0);
        for (var stage : other.stages().reversed()) {
            var best = stage.first();
            for (var k = stage.first() + 1; k < stage.first() + stage.actions(); k++) {
                best = worth[k].compareTo(worth[best]) > 0 ? k : best;
            }
            tight.set(best);
            worth[stage.parent()] = worth[stage.parent()].add(worth[best]);
        }
        return tight;
    }

    private Vertex vertex(BigInteger[] point) {
        var plan = new ArrayList<Rational>();
        var used = new BitSet();
        for (var sequence = 0; sequence < own.sequenceCount(); sequence++) {
            plan.add(new Rational(point[plans + sequence], point[columns]));
            used.set(sequence, point[plans + sequence].signum() > 0);
        }
        var worse = new BitSet();
        for (var sequence = 0; sequence < other.sequenceCount(); sequence++) {
            worse.set(sequence, point[slacks + sequence].signum() > 0);
        }
        return new Vertex(List.copyOf(plan), used, worse);
    }
}
