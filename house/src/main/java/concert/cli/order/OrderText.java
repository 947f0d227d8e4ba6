package concert.cli.order;

import concert.cli.order.Order.OrderAnswer;
import concert.order.convergence.VoteConvergence;
import concert.order.position.TieKinds;
import concert.order.power.Concentration;
import concert.order.power.PowerYear;
import java.io.PrintWriter;
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
        order.convergences().stream().limit(MOST_PAIRS).forEach(of -> convergence(answer, of));
        positions(answer);
        order.missing()
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
                    out.printf(Locale.ROOT, "  %3d. %-4s %.5f%n", r + 1, answer.label(value.state()), value.value());
                }
            }
        });
    }

    private static String july(PowerYear of) {
        return of.majorsInJuly()
                .filter(july -> july.n() != of.majors().n())
                .map(july -> String.format(Locale.ROOT, " (%.4f among the %d of 1 July)", july.con(), july.n()))
                .orElse(of.majorsInJuly().map(Concentration::n).isEmpty() ? " (fewer than two on 1 July)" : "");
    }

    private void similarity(OrderAnswer answer) {
        answer.order().findSimilarity().ifPresent(of -> {
            out.println("Similarity of alliances (" + of.source() + "): S absolute, S squared, kappa, pi, tau-b, A");
            of.pairs(answer.order().options().states()).stream()
                    .limit(MOST_PAIRS)
                    .forEach(pair -> out.printf(
                            Locale.ROOT,
                            "  %-4s %-4s %7.4f %7.4f %7.4f %7.4f %7.4f %7.4f%n",
                            answer.label(pair.a()),
                            answer.label(pair.b()),
                            pair.measures().sAbsolute(),
                            pair.measures().sSquared(),
                            pair.measures().kappa(),
                            pair.measures().pi(),
                            pair.measures().tauB(),
                            pair.measures().adjusted()));
        });
    }

    private void convergence(OrderAnswer answer, VoteConvergence of) {
        out.printf(
                Locale.ROOT,
                "%s and %s (votes: %s): distance %.2f in %d-%d, %.2f in %d-%d; %s did %.0f %%; rank %d of %d, %.0f %% came "
                        + "closer to %s%n",
                answer.label(of.a()),
                answer.label(of.b()),
                of.votes(),
                of.yearly().before(),
                of.options().before().first(),
                of.options().before().last(),
                of.yearly().after(),
                of.options().after().first(),
                of.options().after().last(),
                answer.label(of.a()),
                100 * of.movedByA(),
                of.yearly().rank(),
                of.yearly().states(),
                100 * of.yearly().closer(),
                answer.label(of.a()));
    }

    private void positions(OrderAnswer answer) {
        answer.scenario()
                .map(TieKinds::positions)
                .filter(positions -> positions.containsKey(TieKinds.CORRIDORS))
                .ifPresent(positions -> {
                    out.println("Position between corridors (trade, energy, finance): degree, betweenness, brokerage");
                    positions.getOrDefault(TieKinds.CORRIDORS, List.of()).stream()
                            .filter(position -> position.degree() > 0)
                            .forEach(position -> out.printf(
                                    Locale.ROOT,
                                    "  %-5s %2d %6.2f %3d%n",
                                    position.name(),
                                    position.degree(),
                                    position.betweenness(),
                                    position.brokerage()));
                });
    }
}
