package concert.cli.robustness;

import concert.robustness.Prim;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
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
        out.println("box  coverage  density   mass  limits");
        for (var box = 0; box < prim.path().size(); box++) {
            var that = prim.path().get(box);
            out.printf(
                    Locale.ROOT,
                    "%3d  %8.3f  %7.3f  %5.3f  %s%s%n",
                    box,
                    that.coverage(),
                    that.density(),
                    that.mass(),
                    String.join(" & ", that.limits().stream().map(Peeled::words).toList()),
                    that.tie() ? "  (a tie was broken)" : "");
        }
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
            for (var limit : box.limits()) {
                limits.addObject()
                        .put("input", limit.input())
                        .put("side", limit.side().name().toLowerCase(Locale.ROOT))
                        .put("value", limit.value());
            }
        }
        return root;
    }
}
