package concert.cli.robustness;

import concert.robustness.Prim;
import concert.robustness.VulnerableRegion;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A peeling path, for people and programs.
///
/// @param prim the path
/// @param cases what was peeled
record Peeled(Prim prim, Cases cases) {
    /// Prints the path for people.
    ///
    /// @param out where to
    void print(PrintWriter out) {
        out.println("It holds in " + cases.holding() + " of " + cases.decided() + " " + cases.noun() + "s"
                + (cases.decided() < cases.all()
                        ? " that decide it; in " + (cases.all() - cases.decided()) + " of " + cases.all()
                                + " a number is missing"
                        : "")
                + ".");
        out.println("box  coverage  density   mass  limit set or moved");
        for (var box = 0; box < prim.path().size(); box++) {
            var that = prim.path().get(box);
            out.printf(
                    Locale.ROOT,
                    "%3d  %8.3f  %7.3f  %5.3f  %s%s%n",
                    box,
                    that.coverage(),
                    that.density(),
                    that.mass(),
                    box == 0 ? "" : changed(prim.path().get(box - 1), that),
                    that.tie() ? "  (a tie was broken)" : "");
        }
        findRegion()
                .ifPresentOrElse(
                        region -> print(region, out),
                        () -> out.println("No box has limits that chance would not set (quasi-p-values above .05)."));
        out.println("A small dense box says more about these draws than about the world: choose one whose limits have a"
                + " small quasi-p-value. --json gives all limits of every box with theirs.");
    }

    private static String changed(Prim.Box before, Prim.Box after) {
        return after.limits().stream()
                .filter(limit -> !before.limits().contains(limit))
                .map(Peeled::words)
                .collect(Collectors.joining(" & "));
    }

    private void print(VulnerableRegion region, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "A box to stand by: coverage %.3f, density %.3f (of all: %.3f), where%n",
                region.coverage(),
                region.density(),
                region.base());
        region.limits()
                .forEach(limit ->
                        out.printf(Locale.ROOT, "  %s  (quasi-p-value %.2g)%n", words(limit.limit()), limit.chance()));
    }

    private Optional<VulnerableRegion> findRegion() {
        return prim.path().isEmpty()
                ? Optional.empty()
                : VulnerableRegion.find(prim.inputs(), cases.rows(), cases.ofInterest());
    }

    private static String words(Prim.Limit limit) {
        return limit.input()
                + (limit.side() == Prim.Side.LOWER ? " >= " : " <= ")
                + String.format(Locale.ROOT, "%.4g", limit.value());
    }

    /// {@return the path for programs}
    ObjectNode json() {
        var root = JsonMapper.shared().createObjectNode();
        root.put("method", "prim");
        root.put(cases.noun() + "s", cases.all());
        root.put("decided", cases.decided());
        root.put("holding", cases.holding());
        root.put("alpha", prim.options().alpha());
        root.put("leastMass", prim.options().leastMass());
        var path = root.putArray("path");
        for (var box : prim.path()) {
            var node = path.addObject();
            node.put("cases", box.cases());
            node.put("ofInterest", box.ofInterest());
            node.put("coverage", box.coverage());
            node.put("density", box.density());
            node.put("mass", box.mass());
            node.put("tie", box.tie());
            var limits = node.putArray("limits");
            VulnerableRegion.tested(prim.inputs(), cases.rows(), cases.ofInterest(), box.limits())
                    .forEach(limit -> add(limits, limit));
        }
        findRegion().ifPresent(region -> suggest(root.putObject("suggested"), region));
        return root;
    }

    private static void suggest(ObjectNode node, VulnerableRegion region) {
        node.put("cases", region.cases());
        node.put("ofInterest", region.failing());
        node.put("coverage", region.coverage());
        node.put("density", region.density());
        var limits = node.putArray("limits");
        region.limits().forEach(limit -> add(limits, limit));
    }

    private static void add(ArrayNode limits, VulnerableRegion.Limit tested) {
        limits.addObject()
                .put("input", tested.limit().input())
                .put("side", tested.limit().side().name().toLowerCase(Locale.ROOT))
                .put("value", tested.limit().value())
                .put("chance", tested.chance());
    }
}
