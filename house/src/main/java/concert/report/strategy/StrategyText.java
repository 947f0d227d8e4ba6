package concert.report.strategy;

import concert.scenario.End;
import concert.scenario.Scenario;
import concert.scenario.Way;
import concert.strategy.GrandStrategy;
import concert.strategy.result.DealSheet;
import concert.strategy.result.FlipWords;
import concert.strategy.result.Gain;
import concert.strategy.result.MeansValue;
import concert.strategy.result.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A grand strategy as lines for a terminal.
public final class StrategyText {
    private static final int MOST_FLIPS = 6;

    private final Scenario scenario;
    private final GrandStrategy strategy;
    private final List<String> lines = new ArrayList<>();

    private StrategyText(Scenario scenario, GrandStrategy strategy) {
        this.scenario = scenario;
        this.strategy = strategy;
    }

    /// {@return the lines}
    ///
    /// @param scenario the scenario
    /// @param strategy what was computed of it
    public static List<String> render(Scenario scenario, GrandStrategy strategy) {
        return new StrategyText(scenario, strategy).lines();
    }

    private List<String> lines() {
        plan("Without any deal", strategy.none());
        if (!strategy.plan().deals().isEmpty()) {
            plan("With the set of deals that is chosen: " + deals(strategy.plan()), strategy.plan());
        }
        strategy.findPriced().ifPresent(plan -> plan("With deals at a price: " + deals(plan), plan));
        strategy.findAsked().ifPresent(plan -> plan("As asked: " + deals(plan), plan));
        strategy.deals().forEach(this::sheet);
        strategy.means().forEach(this::means);
        strategy.findAdaptation().ifPresent(that -> {
            lines.add("Later moves are worth " + named(that.everybody()) + " if forbidden to everybody; "
                    + named(that.alone()) + " if forbidden to one alone");
            that.open().forEach(each -> lines.add("  not settled, for there are several equilibria: " + each));
        });
        lines.addAll(strategy.limits());
        return lines;
    }

    private void plan(String title, Plan plan) {
        var certificate = plan.certificate();
        lines.add(title);
        lines.add("  " + (certificate.isEquilibrium() ? "equilibrium" : "no equilibrium was found") + ", ε = "
                + String.format(Locale.ROOT, "%.1e", certificate.epsilon()) + " (tolerance "
                + String.format(Locale.ROOT, "%.0e", certificate.tolerance()) + "), "
                + certificate.method().words());
        for (var actor : concerned()) {
            lines.add("  " + actor + "  U = " + number(plan.payoff(actor)) + range(plan, actor) + "  "
                    + plan.commitments().stream()
                            .filter(way -> way.actor().equals(actor) && way.expected() > 0)
                            .map(StrategyText::commitment)
                            .collect(Collectors.joining(", ")));
        }
        plan.lotteries()
                .forEach(lottery -> lines.add("  " + lottery.actor() + " with probability "
                        + number(lottery.probability()) + ": " + amounts(lottery)));
        if (!plan.indifferent().isEmpty()) {
            lines.add("  indifferent between several ways to act: " + String.join(", ", plan.indifferent()));
        }
    }

    /// The actors that have ways or ends.
    private List<String> concerned() {
        var owners = Stream.concat(
                        scenario.rows(End.class).stream().map(End::actor),
                        scenario.rows(Way.class).stream().map(Way::actor))
                .toList();
        return strategy.actors().stream().filter(owners::contains).toList();
    }

    private static String amounts(Plan.Lottery lottery) {
        return lottery.ways().stream()
                .map(way -> way.way() + " "
                        + way.byBranch().stream()
                                .map(value -> number(value.value()))
                                .distinct()
                                .collect(Collectors.joining("/")))
                .collect(Collectors.joining(", "));
    }

    private String range(Plan plan, String actor) {
        var i = strategy.actors().indexOf(actor);
        return plan.most().get(i) - plan.least().get(i) > 1e-6
                ? " (" + number(plan.least().get(i)) + " to "
                        + number(plan.most().get(i)) + " over the starts)"
                : "";
    }

    private static String commitment(Plan.Commitment way) {
        var later = LaterWords.of(way, StrategyText::number);
        return way.way() + " " + number(way.now()) + (later.isEmpty() ? "" : " " + later);
    }

    private static String deals(Plan plan) {
        return plan.deals().stream()
                .map(on -> on.deal() + (on.price() == 0 ? "" : " at " + number(on.price())))
                .collect(Collectors.joining(", "));
    }

    private void sheet(DealSheet sheet) {
        lines.add("Deal " + sheet.deal() + ": " + (sheet.holds() ? "holds by itself" : "does not hold by itself")
                + (sheet.isSettled() ? "" : ", but that depends on which of several equilibria comes about")
                + (sheet.holds() ? beside(sheet) : ""));
        if (!sheet.obstacle().isEmpty()) {
            lines.add("  " + sheet.obstacle());
            return;
        }
        lines.add("  gains: " + gains(sheet.gains()));
        if (!sheet.needs().isEmpty()) {
            lines.add("  needs: "
                    + sheet.needs().stream()
                            .map(need -> number(need.amount()) + " of " + need.means())
                            .collect(Collectors.joining(", ")));
        }
        sheet.findPrice()
                .ifPresent(price -> lines.add("  prices that hold: " + number(price.low())
                        + leaver("below", price.leavesBelow()) + " to " + number(price.high())
                        + leaver("above", price.leavesAbove()) + " from " + price.payer() + " to " + price.payee()
                        + "; largest product of gains at " + number(price.nash()) + ": " + gains(price.gains())));
        sheet.flips().stream().limit(MOST_FLIPS).forEach(flip -> lines.add("  " + FlipWords.of(scenario, sheet, flip)));
    }

    /// Why a deal that holds is not among those chosen.
    private String beside(DealSheet sheet) {
        var chosen = deals(strategy.plan());
        return strategy.findBeside(sheet.deal())
                .filter(_ -> !chosen.isEmpty())
                .map(set -> set.holds()
                        ? " beside " + chosen + ", which holds, too; left out, for the product of all gains is smaller"
                        : " beside " + chosen + ", which then no longer does; so they are not taken together")
                .orElse("");
    }

    private static String leaver(String side, String actor) {
        return actor.isEmpty() ? " (the means end there)" : " (" + side + " it " + actor + " leaves)";
    }

    private static String gains(List<Gain> gains) {
        return gains.stream()
                .map(gain -> gain.party() + " " + number(gain.gain())
                        + (gain.isRange()
                                ? " (" + number(gain.least()) + " to " + number(gain.most()) + " over the starts)"
                                : ""))
                .collect(Collectors.joining(", "));
    }

    private void means(MeansValue value) {
        if (!value.more().isEmpty() || !value.less().isEmpty()) {
            var owner = strategy.actors().indexOf(value.means().replaceFirst("\\..*", ""));
            lines.add("One more unit of " + value.means() + " is worth "
                    + (value.more().isEmpty() ? "–" : number(value.more().get(owner)))
                    + " to its owner, one less costs "
                    + (value.less().isEmpty() ? "–" : number(value.less().get(owner))));
        }
    }

    private String named(List<Double> values) {
        var parts = new ArrayList<String>();
        for (var actor : concerned()) {
            parts.add(actor + " " + number(values.get(strategy.actors().indexOf(actor))));
        }
        return String.join(", ", parts);
    }

    /// A number with up to six decimals.
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        var text = String.format(Locale.ROOT, "%.6f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
