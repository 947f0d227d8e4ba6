package concert.energy.conflict;

import concert.energy.formulation.Formulation;
import concert.energy.formulation.Formulation.Statement;
import concert.energy.formulation.Rule;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A rule that is broken at a place, over all slices: by how much in which years.
///
/// @param rule the rule
/// @param place indices of members of its sets, years and slices left out
/// @param amounts by how much it is broken, by index of the year; the year is −1 where the rule is not of years
/// @param bound the number that is not kept, added up over those years
record Breach(Rule rule, List<Integer> place, SortedMap<Integer, Double> amounts, double bound) {
    private static final double NOISE = 1e-6;

    /// What a point breaks, the worst first.
    static List<Breach> all(Formulation model, double[] values) {
        var breaches = new LinkedHashMap<List<Object>, Breach>();
        for (var slack : model.slacks()) {
            var amount = values[slack.column()];
            if (amount > NOISE) {
                var statement = model.statements().get(slack.statement());
                breaches.merge(key(statement), of(statement, amount), Breach::and);
            }
        }
        breaches.replaceAll((_, breach) -> breach.withBound(model));
        return breaches.values().stream()
                .sorted(Comparator.comparingDouble(breach -> -breach.share()))
                .toList();
    }

    private static Breach of(Statement statement, double amount) {
        var amounts = new TreeMap<Integer, Double>();
        amounts.put(statement.year(), amount);
        return new Breach(statement.rule(), statement.series(), amounts, 0);
    }

    /// With what its rule asks for in the years in which it is broken, in slices that are not, too.
    private Breach withBound(Formulation model) {
        var sum = 0.0;
        for (var slack : model.slacks()) {
            var statement = model.statements().get(slack.statement());
            if (isOf(statement) && amounts.containsKey(statement.year())) {
                sum += statement.bound();
            }
        }
        return new Breach(rule, place, amounts, sum);
    }

    private static List<Object> key(Statement statement) {
        return List.of(statement.rule(), statement.series());
    }

    boolean isOf(Statement statement) {
        return key(statement).equals(List.of(rule, place));
    }

    private Breach and(Breach other) {
        var joined = new TreeMap<>(amounts);
        other.amounts.forEach((year, amount) -> joined.merge(year, amount, Double::sum));
        return new Breach(rule, place, joined, 0);
    }

    double amount() {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double share() {
        return amount() / Math.max(1, Math.abs(bound));
    }

    /// Indices of the years in which it is broken; empty where the rule is not of years.
    List<Integer> years() {
        return amounts.keySet().stream().filter(year -> year >= 0).toList();
    }

    /// Names of the members of a rule's sets, years and slices left out.
    static List<String> names(Formulation model, Rule rule, List<Integer> place) {
        var sets = rule.sets().stream().filter(Statement::isOfSeries).toList();
        var names = new ArrayList<String>();
        for (var set = 0; set < place.size(); set++) {
            names.add(model.frame.system.roster(sets.get(set)).name(place.get(set)));
        }
        return names;
    }

    /// Names of years.
    static List<String> years(Formulation model, List<Integer> years) {
        return years.stream()
                .map(year -> model.frame.system.roster(EnergySet.YEAR).name(year))
                .toList();
    }
}
