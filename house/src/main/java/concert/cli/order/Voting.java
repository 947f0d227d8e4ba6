package concert.cli.order;

import concert.alignment.PowerIndices;
import concert.scenario.Roster;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// The command `voting`.
@Command(
        name = "voting",
        header = "How much say each has where votes are weighted and a quota decides.%n",
        description = {
            "Prints, exactly, the swings of each player, the indices of Banzhaf and of Shapley and Shubik, and the powers of "
                    + "Penrose and Coleman.",
            "A player is a weight, such as 7, or a name with its weight, such as FRA=7; 7*5 stands for five players of "
                    + "weight 7."
        },
        footer = {"  concert voting --quota 39 7*5 1*10", "  concert voting --quota 5 A=4 B=2 C=1 D=1 E=1 --json"})
public final class Voting implements Callable<Integer> {
    private static final Pattern PLAYER = Pattern.compile("(?:([^=*]+)=)?(\\d{1,6})(?:\\*(\\d{1,3}))?");
    private static final int MOST_PLAYERS = 100;
    private static final int MOST_VOTES = 5_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--quota", paramLabel = "Q", required = true, description = "The least sum of weights that wins.")
    private int quota;

    @Parameters(arity = "1..*", paramLabel = "PLAYER", description = "The players.")
    private List<String> players;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public Voting() {}

    @Override
    public Integer call() {
        var names = new ArrayList<String>();
        var weights = new ArrayList<Integer>();
        players.forEach(text -> read(text, names, weights));
        var sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (quota < 1 || quota > sum) {
            throw bad("--quota: found \"" + quota + "\", expected a whole number from 1 to the sum of weights, " + sum);
        }
        if (names.size() > MOST_PLAYERS || sum > MOST_VOTES) {
            throw bad("PLAYER: found " + names.size() + " players with " + sum + " votes, expected at most "
                    + MOST_PLAYERS + " and " + MOST_VOTES + ". Divide the weights and the quota by a common factor.");
        }
        if (names.stream().distinct().count() < names.size()) {
            throw bad("PLAYER: found a name twice, expected each once");
        }
        var indices = PowerIndices.of(
                new Roster(names), weights.stream().mapToInt(Integer::intValue).toArray(), quota);
        if (json) {
            print(indices);
        } else {
            print(indices, spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    private void read(String text, List<String> names, List<Integer> weights) {
        var player = PLAYER.matcher(text.strip());
        if (!player.matches() || (player.group(1) != null && player.group(3) != null)) {
            throw bad("PLAYER: found \"" + text + "\", expected a weight such as 7, 7*5 for five players, or NAME=7");
        }
        var times = player.group(3) == null ? 1 : Integer.parseInt(player.group(3));
        for (var k = 0; k < times; k++) {
            names.add(
                    player.group(1) == null
                            ? Integer.toString(names.size() + 1)
                            : player.group(1).strip());
            weights.add(Integer.parseInt(player.group(2)));
        }
    }

    private void print(PowerIndices indices) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("quota", indices.quota());
        root.put("winning", indices.winning());
        root.put("colemanAct", indices.act().toDouble());
        var rows = root.putArray("players");
        for (var k = 0; k < indices.powers().size(); k++) {
            var power = indices.powers().get(k);
            rows.addObject()
                    .put("name", indices.roster().name(k))
                    .put("weight", indices.weights().get(k))
                    .put("swings", power.swings())
                    .put("banzhaf", power.banzhaf().toDouble())
                    .put("shapleyShubik", power.shapleyShubik().toDouble())
                    .put("shapleyShubikExact", power.shapleyShubik().toString())
                    .put("penrose", power.penrose().toDouble())
                    .put("colemanPrevent", power.prevent().toDouble())
                    .put("colemanInitiate", power.initiate().toDouble());
        }
        spec.commandLine().getOut().println(root.toPrettyString());
    }

    private static void print(PowerIndices indices, PrintWriter out) {
        out.println("Winning sets: " + indices.winning() + ", power to act "
                + String.format(Locale.ROOT, "%.6f", indices.act().toDouble()));
        out.println("player        weight       swings  Banzhaf  Shapley-Shubik            Penrose  prevent initiate");
        for (var k = 0; k < indices.powers().size(); k++) {
            var power = indices.powers().get(k);
            out.println(String.format(
                    Locale.ROOT,
                    "%-12s %7d %12s %.6f %.6f %-16s %.6f %.6f %.6f",
                    indices.roster().name(k),
                    indices.weights().get(k),
                    power.swings(),
                    power.banzhaf().toDouble(),
                    power.shapleyShubik().toDouble(),
                    power.shapleyShubik(),
                    power.penrose().toDouble(),
                    power.prevent().toDouble(),
                    power.initiate().toDouble()));
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
