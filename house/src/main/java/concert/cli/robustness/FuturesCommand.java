package concert.cli.robustness;

import concert.cli.run.ScenarioInput;
import concert.folder.ScenarioFolder;
import concert.folder.cib.ScenarioWizardText;
import concert.report.OutputFiles;
import concert.robustness.CrossImpact;
import concert.robustness.CrossImpact.Combination;
import concert.robustness.Succession;
import concert.scenario.Branch;
import concert.scenario.Estimate;
import concert.scenario.Impact;
import concert.scenario.Provenance;
import concert.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The command `futures`.
@Command(
        name = "futures",
        header = "Which futures support themselves, by the judgements in cross_impact.csv?%n",
        description = {
            "Cross-impact balances: finds every combination of developments in which each has the highest impact "
                    + "balance of its descriptor, and from how many combinations global succession leads to it."
        },
        footer = {
            "  concert import cib CIB_global.scw --to global && concert futures global",
            "  concert futures my-scenario --to solutions.sl",
            "  concert futures my-scenario --branches my-scenario-with-branches"
        })
public final class FuturesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write ScenarioWizard's files: the judgements as .scw, the consistent futures as .sl.")
    private @Nullable Path to;

    @Option(
            names = "--branches",
            paramLabel = "NEW",
            description = "Write the scenario to the new folder NEW with the consistent futures as its branches, each "
                    + "with the share of its basin as probability.")
    private @Nullable Path branches;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public FuturesCommand() {}

    @Override
    public Integer call() throws IOException {
        var input = ScenarioInput.read(folder, spec.commandLine().getErr());
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = input.get().scenario();
        var rows = scenario.rows(Impact.class);
        if (rows.isEmpty()) {
            throw bad(folder + " has no cross_impact.csv. Write one with the columns descriptor, variant, on, "
                    + "on_variant, impact, or import a file with concert import cib.");
        }
        var impacts = CrossImpact.of(rows);
        var found = new Found(impacts, impacts.consistent(), succession(impacts));
        write(scenario, found);
        if (json) {
            spec.commandLine().getOut().println(found.json().toPrettyString());
        } else {
            found.print(spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    private static Optional<Succession> succession(CrossImpact impacts) {
        return impacts.combinations() <= Succession.MOST ? Optional.of(Succession.of(impacts)) : Optional.empty();
    }

    private void write(Scenario scenario, Found found) throws IOException {
        if (to != null) {
            var target = to.toAbsolutePath().normalize();
            var name = String.valueOf(target.getFileName());
            var files = new LinkedHashMap<String, OutputFiles.Content>();
            files.put(name, OutputFiles.Content.text(name.endsWith(".sl") ? found.solutions() : found.project(name)));
            OutputFiles.write(Objects.requireNonNull(target.getParent()), files);
        }
        if (branches != null) {
            if (Files.exists(branches)) {
                throw bad("--branches: " + branches + " is there already. Name a folder that is not there yet.");
            }
            if (!scenario.rows(Branch.class).isEmpty()) {
                throw bad("--branches: " + folder + " has branches of its own. Remove branches.csv from a copy first.");
            }
            if (found.succession().isEmpty()) {
                throw bad("--branches: more than " + Succession.MOST + " combinations, so basins are not known. "
                        + "Merge descriptors or variants.");
            }
            ScenarioFolder.write(scenario.with(Branch.class, found.branches()), branches);
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// What was found.
    private record Found(CrossImpact impacts, List<Combination> consistent, Optional<Succession> succession) {
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
                        Provenance.UNSTATED));
            }
            return found;
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
            root.put("combinations", impacts.combinations());
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
            out.printf(
                    Locale.ROOT,
                    "%d of %.0f combinations are consistent.%n",
                    consistent.size(),
                    impacts.combinations());
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
    }
}
