package concert.cli.order;

import concert.order.balance.Blocs;
import concert.order.convergence.VoteConvergence;
import concert.order.portfolio.SimilarityYear;
import concert.order.position.TieKinds;
import concert.order.power.CompositeIndex;
import concert.order.power.Concentration;
import concert.order.power.PowerYear;
import concert.scenario.world.Capabilities;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The answer of the command `order` on the terminal.
///
/// @param out where it goes
record OrderText(PrintWriter out) {
    private static final int MOST_PAIRS = 40;

    void print(OrderAnswer answer) {
        var order = answer.order();
        out.println("The order of " + order.options().year());
        power(answer);
        similarity(answer);
        idealPoints(answer);
        order.convergences().stream().limit(MOST_PAIRS).forEach(of -> convergence(answer, of));
        answer.blocs().ifPresent(of -> blocs(answer, of));
        positions(answer);
        answer.missing()
                .forEach(missing ->
                        out.println("Withheld: " + missing.what() + ": " + missing.reason() + ". " + missing.fix()));
        var sources = answer.reading().sources().stream()
                .map(source -> source.set().id() + " " + source.version())
                .collect(Collectors.joining(", "));
        out.println("Data: " + sources + ". Whom to cite: concert data cite.");
    }

    private void power(OrderAnswer answer) {
        var order = answer.order();
        order.findPower(order.options().year()).ifPresent(of -> {
            var polarity = of.polarity();
            out.printf(
                    Locale.ROOT,
                    "Power (CINC, NMC %s): %s; strongest of the majors %.1f %%, second %.1f %% of what the majors have%n",
                    of.version(),
                    polarity.structure().name().toLowerCase(Locale.ROOT),
                    100 * polarity.top1(),
                    100 * polarity.second());
            out.printf(
                    Locale.ROOT,
                    "Concentration: %.4f among %d majors%s, %.4f among %d states%n",
                    of.majors().con(),
                    of.majors().n(),
                    july(of),
                    of.all().con(),
                    of.all().n());
        });
        order.findIndex().ifPresent(index -> {
            var ranking = index.ranking(order.options().year());
            for (var r = 0; r < ranking.size(); r++) {
                var value = ranking.get(r);
                if (order.options().states().contains(value.state())) {
                    out.printf(
                            Locale.ROOT,
                            "  %3d. %-4s %.5f%s%n",
                            r + 1,
                            answer.label(value.state()),
                            value.value(),
                            dimensions(answer, value.state()));
                }
            }
        });
    }

    /// What the index hides: the military, the industrial and the demographic one.
    private static String dimensions(OrderAnswer answer, int state) {
        var year = answer.order().options().year();
        return answer.reading()
                .world()
                .findCapabilities()
                .map(data -> String.format(
                        Locale.ROOT,
                        " (military %.4f, industrial %.4f, demographic %.4f)",
                        dimension(data, CompositeIndex.Options.MILITARY, state, year),
                        dimension(data, CompositeIndex.Options.INDUSTRIAL, state, year),
                        dimension(data, CompositeIndex.Options.DEMOGRAPHIC, state, year)))
                .orElse("");
    }

    private static double dimension(Capabilities data, CompositeIndex.Options options, int state, int year) {
        return CompositeIndex.of(data, options).find(state, year).orElse(Double.NaN);
    }

    private static String july(PowerYear of) {
        return of.majorsInJuly()
                .filter(july -> july.n() != of.majors().n())
                .map(july -> String.format(Locale.ROOT, " (%.4f among the %d of 1 July)", july.con(), july.n()))
                .orElse(of.majorsInJuly().map(Concentration::n).isEmpty() ? " (fewer than two on 1 July)" : "");
    }

    private void similarity(OrderAnswer answer) {
        answer.order().findSimilarity().ifPresent(of -> similarity(answer, "alliances", of));
        answer.order().findVoteSimilarity().ifPresent(of -> similarity(answer, "votes", of));
    }

    private void similarity(OrderAnswer answer, String what, SimilarityYear of) {
        var pairs = of.pairs(answer.order().options().states());
        if (!pairs.isEmpty()) {
            out.println("Similarity of " + what + " (" + of.source() + "): S absolute, S squared, kappa, pi, tau-b, A");
        }
        pairs.stream()
                .limit(MOST_PAIRS)
                .forEach(pair -> out.println("  " + label(answer, pair) + " "
                        + numbers(
                                pair.measures().sAbsolute(),
                                pair.measures().sSquared(),
                                pair.measures().kappa(),
                                pair.measures().pi(),
                                pair.measures().tauB(),
                                pair.measures().adjusted())));
    }

    private static String label(OrderAnswer answer, SimilarityYear.Pair pair) {
        return String.format("%-4s %-4s", answer.label(pair.a()), answer.label(pair.b()));
    }

    private static String numbers(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Double.isNaN(value) ? "      –" : String.format(Locale.ROOT, "%7.4f", value))
                .collect(Collectors.joining(" "));
    }

    private void idealPoints(OrderAnswer answer) {
        var year = answer.order().options().year();
        for (var table : answer.reading().world().votes()) {
            var points = answer.order().options().states().stream()
                    .flatMap(state -> table.find(state, year).stream())
                    .map(point -> String.format(
                            Locale.ROOT,
                            "%s %.2f [%.2f, %.2f]",
                            answer.label(point.state()),
                            point.point(),
                            point.low(),
                            point.high()))
                    .toList();
            if (!points.isEmpty()) {
                out.println("Ideal points, votes " + table.votes() + " (" + table.version() + "), with 90 % intervals: "
                        + String.join(", ", points));
            }
        }
    }

    private void blocs(OrderAnswer answer, Blocs of) {
        var window = of.defense().ties().options();
        out.println("Blocs " + window.first() + "-" + window.last() + ": ties that no two camps spare, L = "
                + of.defense().index().frustrated() + " (pledges of defense), "
                + of.anyPledge().index().frustrated() + " (any pledge); more with a pair together, apart:");
        for (var cost : of.defense().costs()) {
            var any = of.anyPledge().find(Integer.parseInt(cost.a()), Integer.parseInt(cost.b()));
            out.println(String.format(
                    Locale.ROOT,
                    "  %-4s %-4s %3d %3d   %s",
                    answer.label(Integer.parseInt(cost.a())),
                    answer.label(Integer.parseInt(cost.b())),
                    cost.together(),
                    cost.apart(),
                    any.map(other -> String.format(Locale.ROOT, "%3d %3d", other.together(), other.apart()))
                            .orElse("")));
        }
    }

    private void convergence(OrderAnswer answer, VoteConvergence of) {
        var change = of.yearly();
        out.printf(
                Locale.ROOT,
                "%s and %s (votes: %s): %s: distance %.2f in %s, %.2f in %s%s; %s, %s; rank %d of %d, %.0f %% came closer to "
                        + "%s%n",
                answer.label(of.a()),
                answer.label(of.b()),
                of.votes(),
                of.verdict().words(),
                change.before(),
                of.options().before().text(),
                change.after(),
                of.options().after().text(),
                years(of),
                moved(answer.label(of.a()), of.means().towardByA()),
                moved(answer.label(of.b()), of.means().towardByB()),
                change.rank(),
                change.states(),
                100 * change.closer(),
                answer.label(of.a()));
    }

    /// In how many years both voted, where it is not all.
    private static String years(VoteConvergence of) {
        var windows = of.options();
        var all = of.coverage().before()
                        == windows.before().last() - windows.before().first() + 1
                && of.coverage().after()
                        == windows.after().last() - windows.after().first() + 1;
        return all
                ? ""
                : " (" + of.coverage().before() + " and " + of.coverage().after() + " years with votes of both)";
    }

    private static String moved(String state, double toward) {
        return String.format(
                Locale.ROOT, "%s moved %.2f %s", state, Math.abs(toward), toward < 0 ? "away" : "toward the other");
    }

    private void positions(OrderAnswer answer) {
        answer.scenario().map(TieKinds::positions).ifPresent(positions -> {
            var corridors = positions.containsKey(TieKinds.CORRIDORS);
            var placed = positions.getOrDefault(corridors ? TieKinds.CORRIDORS : TieKinds.ALL, List.of()).stream()
                    .filter(position -> position.degree() > 0)
                    .toList();
            if (!placed.isEmpty()) {
                out.println("Position " + (corridors ? "between corridors (trade, energy, finance)" : "in all ties")
                        + ": degree, betweenness, brokerage, pairs cut off and pairs with a longer way without it");
            }
            placed.forEach(position -> out.printf(
                    Locale.ROOT,
                    "  %-5s %2d %6.2f %3d %3d %3d%n",
                    position.name(),
                    position.degree(),
                    position.betweenness(),
                    position.brokerage(),
                    position.removal().lost(),
                    position.removal().longer()));
        });
    }
}
