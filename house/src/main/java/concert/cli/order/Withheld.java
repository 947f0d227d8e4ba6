package concert.cli.order;

import concert.order.Missing;
import concert.order.convergence.VoteConvergence;
import concert.order.portfolio.SimilarityYear;
import concert.scenario.world.Scheme;
import concert.scenario.world.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the data do not tell of some of the states that were asked about, so that no state is left out in silence.
final class Withheld {
    private final OrderAnswer answer;
    private final List<Missing> all = new ArrayList<>();

    private Withheld(OrderAnswer answer) {
        this.answer = answer;
    }

    static List<Missing> of(OrderAnswer answer) {
        var withheld = new Withheld(answer);
        withheld.all.addAll(answer.merged());
        withheld.power();
        answer.order().findSimilarity().ifPresent(of -> withheld.similarity("similarity of alliances", of));
        answer.order().findVoteSimilarity().ifPresent(of -> withheld.similarity("similarity of votes", of));
        withheld.convergence();
        withheld.blocs();
        return withheld.all;
    }

    private int year() {
        return answer.order().options().year();
    }

    private List<Integer> states() {
        return answer.order().options().states();
    }

    private void power() {
        var index = answer.order().findIndex();
        if (index.isPresent() && answer.order().findPower(year()).isPresent()) {
            states().stream()
                    .filter(state -> index.get().find(state, year()).isEmpty())
                    .forEach(state -> add(
                            "power of " + answer.label(state),
                            "NMC " + index.get().version() + " has no capabilities of it in " + year() + spells(state),
                            "Ask for a year in which it was a member of the state system."));
        }
    }

    private String spells(int state) {
        var spells = answer.reading().world().states().findCow(state).stream()
                .flatMap(of -> of.codes().stream())
                .filter(code -> code.scheme() == Scheme.COW)
                .map(code ->
                        code.last() == State.LASTING ? "from " + code.first() : code.first() + " to " + code.last())
                .collect(Collectors.joining(" and "));
        return "; the Correlates of War count it as " + state + " " + spells;
    }

    private void similarity(String what, SimilarityYear of) {
        states().stream()
                .filter(state -> !of.states().states().contains(state))
                .forEach(state -> add(
                        what + " of " + answer.label(state),
                        of.source() + " tells nothing of it in " + of.year() + spells(state),
                        "Ask for a year in which it was a member."));
    }

    /// States that have ideal points in too few years of one of the windows to be compared to anybody.
    private void convergence() {
        var windows = answer.order().options().windows();
        if (answer.order().missing().stream()
                .noneMatch(missing -> missing.what().equals("convergence"))) {
            for (var table : answer.reading().world().votes()) {
                states().stream()
                        .filter(state -> states().size() > 1
                                && VoteConvergence.find(table, state, state, windows)
                                        .isEmpty())
                        .forEach(state -> add(
                                "convergence of " + answer.label(state) + ", votes " + table.votes(),
                                table.version() + " has votes of it in less than half of the years "
                                        + windows.before().text() + " or "
                                        + windows.after().text(),
                                "Ask for other windows: --before Y-Y --after Y-Y."));
            }
        }
    }

    private void blocs() {
        answer.blocs().ifPresent(of -> {
            var window = of.defense().ties().options();
            if (window.last() < year()) {
                add(
                        "blocs of " + year(),
                        "alliances and disputes are at hand to " + window.last() + ", so those of " + window.first()
                                + " to " + window.last() + " are told",
                        "Add later data.");
            }
            if (states().size() > Order.MOST_IN_BLOCS) {
                add(
                        "pair costs",
                        "they are asked of the first " + Order.MOST_IN_BLOCS + " of " + states().size()
                                + " states, since each pair is a search",
                        "Name fewer states.");
            }
        });
    }

    private void add(String what, String reason, String fix) {
        all.add(new Missing(what, reason, fix));
    }
}
