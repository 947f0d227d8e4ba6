package concert.cli.energy;

import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.energy.formulation.Signs;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `energy`.
@Command(
        name = "energy",
        header = "The least-cost plan of an energy system, what it costs and what it rests on.%n",
        description =
                "Plans as OSeMOSYS does, with lead times, financing, contracts and limits on dependence where the "
                        + "data set has them. Where there is no plan, tells in words what stands in the way.",
        footer = {
            "  concert energy my-scenario",
            "  concert energy my-scenario --with nuclear_deal --without pipeline --out plan",
            "  concert energy utopia.txt --json"
        })
public final class Energy implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "A scenario folder with energy/, a folder in otoole's CSV layout, or a MathProg data file.")
    private Path input;

    @Option(names = "--json", description = "Print objective, status and every table of the plan as JSON.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write every table of the plan to DIR as otoole does.")
    private @Nullable Path out;

    @Option(names = "--with", paramLabel = "OPTION", split = ",", description = "Switch an option on, by its id.")
    private List<String> with = List.of();

    @Option(names = "--without", paramLabel = "OPTION", split = ",", description = "Switch an option off, by its id.")
    private List<String> without = List.of();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Stop the solver then, and tell the best plan found and what none can cost less than.")
    private double seconds = Double.POSITIVE_INFINITY;

    @Option(
            names = "--signs",
            paramLabel = "MEANING",
            description =
                    "What negative costs and ratios mean: published, as in OSeMOSYS, where what they multiply stays "
                            + "at 0 (default), or relaxed: what they say.")
    private Signs signs = Signs.PUBLISHED;

    /// Made by the command line, which fills in what the user wrote.
    public Energy() {}

    @Override
    public Integer call() throws IOException {
        var system = EnergyInput.read(input, spec.commandLine().getErr());
        if (system.isEmpty()) {
            return ExitCode.USAGE;
        }
        if (!(seconds > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--time-limit: found \"" + seconds + "\", expected a number greater than 0.");
        }
        var options =
                new Osemosys.Options(signs, Osemosys.Options.DEFAULTS.solver().withSeconds(seconds));
        var plan = Osemosys.plan(chosen(system.get()), options);
        write(plan);
        var places = places(plan, List.copyOf(switched(system.get())));
        if (json) {
            PlanJson.write(plan, places, spec.commandLine().getOut());
        } else {
            PlanText.print(plan, places, spec.commandLine().getOut());
        }
        return plan instanceof EnergyPlan.Stopped stopped && stopped.best().isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void write(EnergyPlan plan) throws IOException {
        if (out == null) {
            return;
        }
        var best = plan.findBest();
        if (best.isPresent()) {
            PlanTables.write(best.get(), out);
        } else {
            spec.commandLine().getErr().println("There is no plan, so nothing was written to " + out + ".");
        }
    }

    private List<ConflictPlace> places(EnergyPlan plan, List<String> options) throws IOException {
        var places = new ArrayList<ConflictPlace>();
        if (plan instanceof EnergyPlan.Infeasible(var conflicts)) {
            for (var conflict : conflicts) {
                places.add(ConflictPlace.of(conflict, input, options));
            }
        }
        return places;
    }

    /// Ids of the options that stand or that the user chose.
    private Set<String> switched(EnergySystem system) {
        var chosen = system.standing();
        chosen.addAll(with);
        without.forEach(chosen::remove);
        return chosen;
    }

    /// The system with these options in force.
    private EnergySystem chosen(EnergySystem system) {
        try {
            without.forEach(id -> system.inForce(Set.of(id)));
            return system.inForce(switched(system));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
    }
}
