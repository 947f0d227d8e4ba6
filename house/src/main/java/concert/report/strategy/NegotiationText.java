package concert.report.strategy;

import concert.deals.Agreement;
import concert.deals.Lottery;
import concert.deals.Negotiation;
import concert.deals.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A negotiation as lines for a terminal.
public final class NegotiationText {
    private NegotiationText() {}

    /// {@return the lines}
    ///
    /// @param negotiation what was computed
    public static List<String> render(Negotiation negotiation) {
        var lines = new ArrayList<String>();
        var frontier = negotiation.frontier();
        lines.add("Deal " + negotiation.deal() + " between " + String.join(", ", negotiation.parties()) + ": "
                + negotiation.outcomes() + " outcomes, "
                + (frontier.isExact()
                        ? (long) frontier.outcomes() + " on the frontier"
                        : frontier.points().size() + " kept of the frontier, which no outcome exceeds by more than "
                                + numbers(frontier.bound())));
        switch (negotiation.zone()) {
            case Zone.Closed(var why) -> lines.add("  no agreement: " + why);
            case Zone.Open open ->
                open.picks().forEach(pick -> {
                    lines.add("  " + pick.rule().title() + ": "
                            + numbers(pick.agreement().utilities()) + "  "
                            + words(negotiation, pick.agreement())
                            + (pick.bound() > pick.value() ? " (no outcome has more than " + pick.bound() + ")" : ""));
                    lines.add("    with lotteries: "
                            + (pick.lottery().chances().size() == 1
                                            && pick.lottery()
                                                    .chances()
                                                    .getFirst()
                                                    .agreement()
                                                    .equals(pick.agreement())
                                    ? "the same"
                                    : numbers(pick.lottery().utilities()) + "  "
                                            + chances(negotiation, pick.lottery())));
                });
        }
        return lines;
    }

    private static String chances(Negotiation negotiation, Lottery lottery) {
        return lottery.chances().stream()
                .map(chance ->
                        StrategyText.number(chance.probability()) + " of " + words(negotiation, chance.agreement()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Negotiation negotiation, Agreement agreement) {
        return IntStream.range(0, agreement.options().size())
                .mapToObj(item -> negotiation.items().get(item) + " = "
                        + agreement.options().get(item))
                .collect(Collectors.joining(", "));
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(StrategyText::number).collect(Collectors.joining(", ", "(", ")"));
    }
}
