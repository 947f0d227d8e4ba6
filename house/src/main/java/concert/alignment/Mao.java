package concert.alignment;

import concert.scenario.Roster;
import java.util.Arrays;
import java.util.List;

/// MACTOR's matrix of actors × objectives (MAO): how much each actor is for (+) or against (−) each objective. In
/// Concert an objective is the upper side of an issue.
public final class Mao {
    private final Roster actors;
    private final Roster issues;
    private final double[] values;

    private Mao(Roster actors, Roster issues, double[] values) {
        this.actors = actors;
        this.issues = issues;
        this.values = values;
    }

    /// A matrix of actors × objectives.
    ///
    /// @param actors whose rows these are
    /// @param issues whose columns these are
    /// @param matrix one row for each actor with one number for each issue, copied
    /// @return the matrix
    /// @throws IllegalArgumentException if the matrix has another size
    public static Mao of(Roster actors, Roster issues, double[][] matrix) {
        if (matrix.length != actors.size()) {
            throw new IllegalArgumentException("matrix has " + matrix.length + " rows, expected " + actors.size());
        }
        var values = new double[actors.size() * issues.size()];
        for (var a = 0; a < matrix.length; a++) {
            if (matrix[a].length != issues.size()) {
                throw new IllegalArgumentException(
                        "row " + a + " of matrix has " + matrix[a].length + " columns, expected " + issues.size());
            }
            System.arraycopy(matrix[a], 0, values, a * issues.size(), issues.size());
        }
        return new Mao(actors, issues, values);
    }

    /// {@return whose rows these are}
    public Roster actors() {
        return actors;
    }

    /// {@return whose columns these are}
    public Roster issues() {
        return issues;
    }

    /// {@return how much an actor is for or against the upper side of an issue}
    ///
    /// @param actor index of the actor
    /// @param issue index of the issue
    public double at(int actor, int issue) {
        return values[actor * issues.size() + issue];
    }

    /// {@return how much an actor is for or against the upper side of an issue}
    ///
    /// @param actor id of the actor
    /// @param issue id of the issue
    public double at(String actor, String issue) {
        return at(actors.index(actor), issues.index(issue));
    }

    /// {@return the matrix of simple positions, 1MAO: the sign of each number}
    public Mao signs() {
        var signs = new double[values.length];
        for (var k = 0; k < signs.length; k++) {
            signs[k] = Math.signum(values[k]);
        }
        return new Mao(actors, issues, signs);
    }

    /// {@return the matrix weighted by competitiveness, 3MAO: each actor's row times its R*}
    ///
    /// @param competitiveness R* of each actor, in the order of the roster
    public Mao weighted(List<Double> competitiveness) {
        var weighted = values.clone();
        for (var a = 0; a < actors.size(); a++) {
            var weight = competitiveness.get(a);
            for (var k = a * issues.size(); k < (a + 1) * issues.size(); k++) {
                weighted[k] *= weight;
            }
        }
        return new Mao(actors, issues, weighted);
    }

    /// {@return how much an issue mobilises the actors, Σₐ `|M[a][i]|`}
    ///
    /// @param issue id of the issue
    public double mobilisation(String issue) {
        return mobilisation(issues.index(issue));
    }

    /// {@return how much an issue mobilises the actors, Σₐ `|M[a][i]|`}
    ///
    /// @param i index of the issue
    public double mobilisation(int i) {
        var sum = 0.0;
        for (var a = 0; a < actors.size(); a++) {
            sum += Math.abs(at(a, i));
        }
        return sum;
    }

    /// {@return how much an actor is implied in the issues, Σᵢ `|M[a][i]|`}
    ///
    /// @param actor id of the actor
    public double implication(String actor) {
        return implication(actors.index(actor));
    }

    /// {@return how much an actor is implied in the issues, Σᵢ `|M[a][i]|`}
    ///
    /// @param a index of the actor
    public double implication(int a) {
        var sum = 0.0;
        for (var i = 0; i < issues.size(); i++) {
            sum += Math.abs(at(a, i));
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mao that
                && actors.equals(that.actors)
                && issues.equals(that.issues)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * actors.hashCode() + issues.hashCode()) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Mao " + actors + " × " + issues;
    }
}
