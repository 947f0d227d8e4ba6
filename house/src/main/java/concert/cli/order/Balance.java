package concert.cli.order;

import concert.cli.run.SeedOption;
import concert.folder.NetworkFile;
import concert.folder.NetworkFile.Outcome;
import concert.order.balance.SignedNetwork;
import concert.order.balance.SignedTie;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `balance`.
@Command(
        name = "balance",
        header = "How far a network of friendly and hostile ties is from two camps.%n",
        description = {
            "FILE is a table with the columns a, b, sign (1 or -1) and, for several networks, period. A pair told again "
                    + "with the same sign counts once.",
            "Prints the frustration index L (the least number of ties that no division into two camps keeps) with its "
                    + "bound and gap, 1 - 2L/m, and the balance of triangles and of walks."
        },
        footer = {
            "  concert balance alliances.csv",
            "  concert balance alliances.csv --pairs RUS,PAK RUS,CHN --json",
            "  concert balance trust.csv --seconds 20"
        })
public final class Balance implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The signed network.")
    private @Nullable Path file;

    @Option(
            names = "--pairs",
            paramLabel = "A,B",
            arity = "1..*",
            description = "What it costs to have A and B in one camp, and in opposite ones.")
    private @Nullable List<String> pairs;

    @Option(
            names = "--seconds",
            paramLabel = "T",
            defaultValue = "60",
            description = "Time for each search. When it is over, L is the best found and bound < L. Default: "
                    + "${DEFAULT-VALUE}.")
    private double seconds;

    @Mixin
    private SeedOption seed;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public Balance() {}

    @Override
    public Integer call() {
        if (!(seconds > 0)) {
            throw bad("--seconds: found \"" + seconds + "\", expected a number above 0");
        }
        return switch (NetworkFile.read(file())) {
            case Outcome.Rejected(var problems) -> {
                problems.stream().map(Problem::text).forEach(spec.commandLine().getErr()::println);
                yield ExitCode.USAGE;
            }
            case Outcome.Accepted accepted -> {
                print(accepted);
                yield ExitCode.OK;
            }
        };
    }

    /// The file, also where it was written behind the pairs.
    private Path file() {
        var found = file;
        if (found == null && pairs != null && !pairs.getLast().contains(",")) {
            pairs = new ArrayList<>(pairs);
            found = Path.of(pairs.removeLast());
        }
        if (found == null) {
            throw bad("Missing required parameter: 'FILE'");
        }
        if (!Files.exists(found)) {
            throw bad(found + ": there is no such file");
        }
        return found;
    }

    private void print(Outcome.Accepted accepted) {
        var networks = networks(accepted.edges());
        var search = new BalanceSearch(pairs(accepted.edges()), seconds, seed.or(1));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(BalanceText.json(search, accepted, networks).toPrettyString());
        } else {
            BalanceText.print(search, accepted, networks, out);
        }
    }

    private static SequencedMap<String, SignedNetwork> networks(List<NetworkFile.Edge> edges) {
        var ties = new LinkedHashMap<String, List<SignedTie>>();
        for (var edge : edges) {
            ties.computeIfAbsent(edge.period(), _ -> new ArrayList<>())
                    .add(new SignedTie(edge.a(), edge.b(), edge.sign()));
        }
        var networks = new LinkedHashMap<String, SignedNetwork>();
        ties.forEach((period, of) -> networks.put(period, SignedNetwork.of(of)));
        return networks;
    }

    private List<BalanceSearch.Pair> pairs(List<NetworkFile.Edge> edges) {
        if (pairs == null) {
            return List.of();
        }
        var names = new TreeSet<String>();
        edges.forEach(edge -> names.addAll(List.of(edge.a(), edge.b())));
        return pairs.stream().map(text -> pair(text, names)).toList();
    }

    private BalanceSearch.Pair pair(String text, Set<String> names) {
        var comma = text.indexOf(',');
        if (comma < 0) {
            throw bad("--pairs: found \"" + text + "\", expected two names with a comma between them, such as RUS,PAK");
        }
        var a = text.substring(0, comma).strip();
        var b = text.substring(comma + 1).strip();
        for (var name : List.of(a, b)) {
            if (!names.contains(name)) {
                throw bad("--pairs: found \"" + name + "\", expected a name of " + file + ". "
                        + Nearest.fix(name, names, "Write it as the file does."));
            }
        }
        if (a.equals(b)) {
            throw bad("--pairs: found \"" + text + "\", expected two different names");
        }
        return new BalanceSearch.Pair(a, b);
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
