package concert.cli.robustness;

import concert.folder.cib.ScenarioWizardText;
import concert.folder.cib.ScenarioWizardText.Solution;
import concert.robustness.CrossImpact;
import concert.robustness.CrossImpact.Combination;
import concert.robustness.Succession;
import concert.scenario.Basis;
import concert.scenario.Branch;
import concert.scenario.Estimate;
import concert.scenario.Provenance;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The futures that support themselves, for people, programs and ScenarioWizard.
///
/// @param impacts the judgements
/// @param consistent the consistent combinations
/// @param succession where global succession leads; empty where there are too many combinations
record ConsistentFutures(CrossImpact impacts, List<Combination> consistent, Optional<Succession> succession) {
    private Map<List<Integer>, Integer> weights() {
        return succession
                .map(found -> found.attractors().stream()
                        .collect(Collectors.toMap(
                                each -> each.combinations().getFirst().variants(), Succession.Attractor::weight)))
                .orElse(Map.of());
    }

    private String words(Combination combination) {
        return IntStream.range(0, combination.variants().size())
                .mapToObj(i -> impacts.descriptors().get(i).name() + " "
                        + impacts.descriptors()
                                .get(i)
                                .variants()
                                .get(combination.variants().get(i)))
                .collect(Collectors.joining(", "));
    }

    List<Branch> branches() {
        var weights = weights();
        var total = weights.values().stream().mapToInt(Integer::intValue).sum();
        var found = new ArrayList<Branch>();
        for (var combination : consistent) {
            var weight = weights.getOrDefault(combination.variants(), 0);
            found.add(new Branch(
                    "future" + (found.size() + 1),
                    "",
                    words(combination),
                    Estimate.of(weight / (double) total),
                    Map.of(),
                    Map.of(),
                    new Provenance(
                            "",
                            "",
                            Basis.COMPUTED,
                            "Basin of " + weight + " of the " + total + " combinations that succession leads to a"
                                    + " consistent one, of " + (long) impacts.combinations())));
        }
        return found;
    }

    /// Tells what the probabilities of branches leave out.
    ///
    /// @param err where to
    void tellCycles(PrintWriter err) {
        var cycling = succession.stream()
                .flatMap(all -> all.cycles().stream())
                .mapToInt(Succession.Attractor::weight)
                .sum();
        if (cycling > 0) {
            err.printf(
                    Locale.ROOT,
                    "Warning: %d of %.0f combinations end in cycles and have no branch; the probabilities are shares of the"
                            + " others.%n",
                    cycling,
                    impacts.combinations());
        }
    }

    String project(String name) {
        return ScenarioWizardText.project(
                name,
                impacts.descriptors().stream()
                        .map(each -> new ScenarioWizardText.Descriptor(each.name(), each.variants()))
                        .toList(),
                impacts.matrix());
    }

    String solutions() {
        var weights = weights();
        return ScenarioWizardText.solutions(consistent.stream()
                .map(each -> new ScenarioWizardText.Solution(
                        each.variants(),
                        weights.getOrDefault(each.variants(), 0),
                        each.consistency(),
                        each.totalImpact()))
                .toList());
    }

    ObjectNode json() {
        var root = JsonMapper.shared().createObjectNode();
        root.put("method", "cross-impact balances");
        root.put("combinations", BigDecimal.valueOf(impacts.combinations()).toBigInteger());
        var weights = weights();
        var list = root.putArray("consistent");
        for (var each : consistent) {
            var node = variants(list.addObject(), each);
            if (succession.isPresent()) {
                node.put("weight", weights.get(each.variants()));
            }
            node.put("consistency", each.consistency());
            node.put("totalImpact", each.totalImpact());
        }
        var cycles = root.putArray("cycles");
        succession.ifPresent(found -> found.cycles().forEach(cycle -> {
            var node = cycles.addObject().put("weight", cycle.weight());
            var steps = node.putArray("combinations");
            cycle.combinations().forEach(step -> variants(steps.addObject(), step));
        }));
        return root;
    }

    private ObjectNode variants(ObjectNode node, Combination combination) {
        var named = node.putObject("variants");
        var numbers = node.putArray("numbers");
        for (var i = 0; i < combination.variants().size(); i++) {
            var descriptor = impacts.descriptors().get(i);
            named.put(
                    descriptor.name(),
                    descriptor.variants().get(combination.variants().get(i)));
            numbers.add(combination.variants().get(i) + 1);
        }
        return node;
    }

    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%d of %.0f combinations are consistent.%n", consistent.size(), impacts.combinations());
        var weights = weights();
        for (var each : consistent) {
            out.println("  " + words(each) + ": "
                    + (succession.isPresent() ? "weight " + weights.get(each.variants()) + ", " : "")
                    + "consistency " + each.consistency() + ", total impact " + each.totalImpact());
        }
        succession.ifPresent(found -> found.cycles()
                .forEach(cycle -> out.println("  " + cycle.weight() + " combinations end in a cycle of "
                        + cycle.combinations().size() + ", from "
                        + words(cycle.combinations().getFirst()))));
        if (succession.isEmpty()) {
            out.println("Too many combinations to follow succession from each, so there are no weights.");
        }
    }

    /// {@return where a list of solutions says something else, a line each; empty where it says the same}
    ///
    /// @param listed the list
    List<String> differences(List<Solution> listed) {
        var own = consistent.stream().collect(Collectors.toMap(Combination::variants, each -> each));
        var weights = weights();
        var told = new ArrayList<String>();
        for (var solution : listed) {
            var combination = own.get(solution.variants());
            if (combination == null) {
                told.add(numbers(solution.variants()) + " is listed and not consistent.");
            } else if (solution.consistency() != combination.consistency()
                    || solution.totalImpact() != combination.totalImpact()
                    || (succession.isPresent() && solution.weight() != weights.getOrDefault(solution.variants(), 0))) {
                told.add(numbers(solution.variants()) + " is listed with weight " + solution.weight()
                        + ", consistency " + solution.consistency() + " and total impact " + solution.totalImpact()
                        + ", here they are "
                        + (succession.isPresent() ? weights.getOrDefault(solution.variants(), 0) : "unknown") + ", "
                        + combination.consistency()
                        + " and " + combination.totalImpact() + ".");
            }
        }
        var named = listed.stream().map(Solution::variants).collect(Collectors.toSet());
        consistent.stream()
                .filter(each -> !named.contains(each.variants()))
                .forEach(each -> told.add(numbers(each.variants()) + " is consistent and not listed."));
        return told;
    }

    private static String numbers(List<Integer> variants) {
        return variants.stream().map(variant -> String.valueOf(variant + 1)).collect(Collectors.joining(" ", "(", ")"));
    }
}
