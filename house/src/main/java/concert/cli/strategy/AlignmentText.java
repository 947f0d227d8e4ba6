package concert.cli.strategy;

import concert.alignment.BlocStability;
import concert.alignment.Coalition;
import concert.alignment.Division;
import concert.alignment.Landscape;
import java.util.List;
import java.util.Locale;

/// Alignment as lines of text.
final class AlignmentText {
    private static final int MOST_LEAVERS = 5;

    private final Landscape landscape;
    private final StringBuilder text = new StringBuilder();

    private AlignmentText(Landscape landscape) {
        this.landscape = landscape;
    }

    static String of(Landscape landscape) {
        var page = new AlignmentText(landscape);
        page.line("Convergence of interests, order 2: "
                + number(landscape.mactor().order2().percent()) + " %.");
        page.line(
                "A pair is worth its net convergence plus its signed ties, in MACTOR's grades; a coalition the sum of "
                        + "its pairs.");
        for (var k = 0; k < landscape.coalitions().size(); k++) {
            page.coalition(landscape.coalitions().get(k), landscape.divisions().get(k));
        }
        page.blocs();
        return page.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void coalition(Coalition coalition, Division division) {
        line("");
        line(String.join(", ", coalition.members()) + ": worth " + number(coalition.worth()) + "; "
                + (division.isHeldTogether()
                        ? "it can be shared out so that no part would leave."
                        : "however it is shared out, some part lacks "
                                + number(division.leastCore().epsilon()) + "."));
        for (var k = 0; k < coalition.members().size(); k++) {
            var standing = coalition.standings().get(k);
            line(String.format(
                    Locale.ROOT,
                    "  %-8s adds %s, Shapley value %s, %s; the best bloc outside is worth %s to it",
                    coalition.members().get(k),
                    number(standing.adds()),
                    number(standing.shapley()),
                    standing.gains() ? "gains" : "does not gain",
                    number(standing.outside())));
        }
        line("  splits most cheaply at " + String.join(" ", coalition.split().part()) + ", for "
                + number(coalition.split().cost()) + "; leaves first: "
                + coalition.members().get(coalition.firstToLeave()));
    }

    private void blocs() {
        var stability = landscape.stability();
        line("");
        line("Blocs with the largest sum of likings" + (landscape.blocs().isProved() ? ", " : " that was found, ")
                + number(landscape.blocs().welfare()) + " (no partition has more than "
                + number(landscape.blocs().bound()) + "):");
        if (!landscape.leftOut().isEmpty()) {
            line("  among the actors that take a stance; left out, though they have ties: "
                    + String.join(", ", landscape.leftOut()));
        }
        landscape.blocs().blocs().forEach(bloc -> line("  " + named(bloc)));
        line("  individually rational " + yes(stability.individuallyRational()) + ", Nash stable "
                + yes(stability.nash()) + ", individually stable " + yes(stability.individual()) + ", core stable "
                + stability
                        .findCore()
                        .map(AlignmentText::yes)
                        .orElse("not looked at above " + BlocStability.MOST_GROUPS + " actors")
                + (stability.blocking().isEmpty()
                        ? ""
                        : " (would leave together: " + named(stability.blocking()) + ")"));
        stability.leavers().stream()
                .limit(MOST_LEAVERS)
                .forEach(leaver -> line("  " + landscape.actors().name(leaver.player()) + " would leave for "
                        + (leaver.destination().isEmpty() ? "itself" : named(leaver.destination())) + " at a cost of "
                        + number(leaver.cost())));
        stability.pairs().stream()
                .limit(MOST_LEAVERS)
                .forEach(bond -> line("  " + landscape.actors().name(bond.a()) + " and "
                        + landscape.actors().name(bond.b())
                        + (bond.place() == BlocStability.Place.TOGETHER ? " together" : " apart") + " by a margin of "
                        + number(bond.margin())));
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }

    private String named(List<Integer> indices) {
        return String.join(" ", indices.stream().map(landscape.actors()::name).toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
