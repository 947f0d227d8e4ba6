package concert.cli.order;

import concert.cli.run.Numbers;
import concert.folder.NetworkFile.Outcome;
import concert.order.balance.PairCost;
import concert.order.balance.SignedNetwork;
import concert.order.balance.WalkBalance;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer of the command `balance`, as JSON or as text.
final class BalanceText {
    private static final String METHOD = "frustration index, exact by cycle cuts and branch and bound";

    private BalanceText() {}

    static ObjectNode json(BalanceSearch search, Outcome.Accepted input, SequencedMap<String, SignedNetwork> networks) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("method", METHOD);
        root.putObject("options").put("seconds", search.seconds()).put("seed", search.seed());
        root.put("repeatedRows", input.repeats());
        var ignored = root.putArray("ignoredColumns");
        input.ignored().forEach(ignored::add);
        var periods = root.putArray("periods");
        networks.forEach((period, network) -> fill(periods.addObject(), period, search.in(network), search));
        return root;
    }

    private static void fill(ObjectNode node, String period, BalanceSearch.Found found, BalanceSearch search) {
        var index = found.index();
        node.put("period", period.isEmpty() ? "all" : period);
        node.put("n", index.network().nodes().size());
        node.put("m", index.network().ties().size());
        node.put("negative", index.network().hostile());
        node.put("L", index.frustrated());
        node.put("bound", index.bound());
        node.put("gap", index.gap());
        node.put("proven", index.isProven());
        node.put("time", found.seconds());
        node.put("triangle", Numbers.finite(found.triangles().share()));
        node.put("balancedTriangles", found.triangles().balanced());
        node.put("unbalancedTriangles", found.triangles().unbalanced());
        node.put("walk", found.walks().map(WalkBalance::share).orElse(null));
        if (found.walks().isEmpty()) {
            node.put("walkWithheld", tooLarge());
        }
        node.put("normalized", index.normalized());
        if (!search.pairs().isEmpty()) {
            var pairs = node.putArray("pairs");
            for (var i = 0; i < search.pairs().size(); i++) {
                fill(pairs.addObject(), search.pairs().get(i), found.costs().get(i));
            }
        }
    }

    private static void fill(ObjectNode node, BalanceSearch.Pair pair, Optional<PairCost> cost) {
        node.put("a", pair.a());
        node.put("b", pair.b());
        node.put("together", cost.map(PairCost::together).orElse(null));
        node.put("apart", cost.map(PairCost::apart).orElse(null));
        cost.ifPresentOrElse(
                known -> node.put("proven", known.isProven()),
                () -> node.put("withheld", "one of the two has no tie in this period"));
    }

    private static String tooLarge() {
        return "walk balance is computed for at most " + WalkBalance.MOST_NODES + " nodes";
    }

    static void print(
            BalanceSearch search,
            Outcome.Accepted input,
            SequencedMap<String, SignedNetwork> networks,
            PrintWriter out) {
        if (!input.ignored().isEmpty()) {
            out.println("Columns not read: " + String.join(", ", input.ignored()));
        }
        if (input.repeats() > 0) {
            out.println("Rows that tell a tie again: " + input.repeats());
        }
        out.println("period         n      m    neg     L  bound    gap      F  triangle   walk  seconds");
        networks.forEach((period, network) -> print(period, search.in(network), search, out));
    }

    private static void print(String period, BalanceSearch.Found found, BalanceSearch search, PrintWriter out) {
        var index = found.index();
        out.println(String.format(
                Locale.ROOT,
                "%-9s %6d %6d %6d %5d %6d %6.3f %6.3f    %6s %6s %8.2f",
                period.isEmpty() ? "all" : period,
                index.network().nodes().size(),
                index.network().ties().size(),
                index.network().hostile(),
                index.frustrated(),
                index.bound(),
                index.gap(),
                index.normalized(),
                share(found.triangles().share()),
                found.walks().map(walks -> share(walks.share())).orElse("–"),
                found.seconds()));
        for (var i = 0; i < search.pairs().size(); i++) {
            var pair = search.pairs().get(i);
            out.println("  " + pair.a() + " and " + pair.b() + ": "
                    + found.costs().get(i).map(BalanceText::words).orElse("one of the two has no tie in this period"));
        }
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String words(PairCost cost) {
        return "together +" + cost.together() + ", apart +" + cost.apart()
                + (cost.isProven() ? "" : " (not proven: the time was over)");
    }
}
