package concert.cli.order;

import concert.cli.run.Numbers;
import concert.order.balance.Blocs;
import concert.order.convergence.Verdict;
import concert.order.convergence.VoteConvergence;
import concert.order.portfolio.SimilarityYear;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// Who is aligned with whom, as JSON: similarity of alliances and votes, ideal points, convergence, blocs.
///
/// @param answer the answer of the command `order`
record AlignmentJson(OrderAnswer answer) {

    void put(ObjectNode root) {
        var order = answer.order();
        order.findSimilarity().ifPresent(of -> similarity(root.putObject("similarity"), of));
        order.findVoteSimilarity().ifPresent(of -> similarity(root.putObject("vote_similarity"), of));
        var idealPoints = root.putArray("ideal_points");
        idealPoints(idealPoints::addObject);
        var history = root.putArray("ideal_points_history");
        history(history::addObject);
        var convergence = root.putArray("convergence");
        order.convergences().forEach(of -> convergence(convergence.addObject(), of));
        answer.blocs().ifPresent(of -> blocs(root.putObject("blocs"), of));
    }

    private void similarity(ObjectNode node, SimilarityYear of) {
        node.put("source", of.source());
        node.put("year", of.year());
        node.put("n", of.states().states().size());
        node.put("places", of.states().places());
        var pairs = node.putArray("pairs");
        for (var pair : of.pairs(answer.order().options().states())) {
            var measures = pair.measures();
            pairs.addObject()
                    .put("a", answer.label(pair.a()))
                    .put("b", answer.label(pair.b()))
                    .put("places", pair.places())
                    .put("s_absolute", Numbers.finite(measures.sAbsolute()))
                    .put("s_squared", Numbers.finite(measures.sSquared()))
                    .put("s_weighted", Numbers.finite(pair.sWeighted()))
                    .put("kappa", Numbers.finite(measures.kappa()))
                    .put("pi", Numbers.finite(measures.pi()))
                    .put("tau_b", Numbers.finite(measures.tauB()))
                    .put("adjusted", Numbers.finite(measures.adjusted()));
        }
    }

    private void idealPoints(Supplier<ObjectNode> next) {
        var options = answer.order().options();
        for (var table : answer.reading().world().votes()) {
            for (var state : options.states()) {
                table.find(state, options.year())
                        .ifPresent(point -> next.get()
                                .put("state", answer.label(state))
                                .put("votes", table.votes())
                                .put("version", table.version())
                                .put("year", point.year())
                                .put("point", point.point())
                                .put("q5", Numbers.finite(point.low()))
                                .put("q95", Numbers.finite(point.high())));
            }
        }
    }

    private void history(Supplier<ObjectNode> next) {
        for (var table : answer.reading().world().votes()) {
            for (var state : answer.order().options().states()) {
                var node = next.get();
                node.put("state", answer.label(state));
                node.put("votes", table.votes());
                node.put("version", table.version());
                var points = node.putArray("points");
                for (var year = table.first(); year <= table.last(); year++) {
                    table.find(state, year)
                            .ifPresent(point -> points.addObject()
                                    .put("year", point.year())
                                    .put("point", point.point())
                                    .put("q5", Numbers.finite(point.low()))
                                    .put("q95", Numbers.finite(point.high())));
                }
            }
        }
    }

    private void convergence(ObjectNode node, VoteConvergence of) {
        node.put("a", answer.label(of.a()));
        node.put("b", answer.label(of.b()));
        node.put("votes", of.votes());
        node.put("before", words(of.options().before()));
        node.put("after", words(of.options().after()));
        node.put("converged", of.verdict() == Verdict.CONVERGED);
        node.put("verdict", of.verdict().name().toLowerCase(Locale.ROOT));
        node.put(
                "closing_low",
                Numbers.finite(of.yearly().closing() - of.coverage().spread()));
        node.put(
                "closing_high",
                Numbers.finite(of.yearly().closing() + of.coverage().spread()));
        node.put("years_before", of.coverage().before());
        node.put("years_after", of.coverage().after());
        change(node.putObject("mean_yearly_distance"), of.yearly());
        change(node.putObject("distance_of_means"), of.ofMeans());
        node.putObject("moved")
                .put(answer.label(of.a()), Numbers.finite(of.movedByA()))
                .put(answer.label(of.b()), Numbers.finite(of.movedByB()));
        node.putObject("toward")
                .put(answer.label(of.a()), of.means().towardByA())
                .put(answer.label(of.b()), of.means().towardByB());
        node.put("crossed", of.means().crossed());
        var course = node.putArray("distance");
        of.course()
                .forEach(distance -> course.addObject()
                        .put("year", distance.year())
                        .put("distance", distance.distance())
                        .put("low", Numbers.finite(distance.low()))
                        .put("high", Numbers.finite(distance.high())));
    }

    private static String words(VoteConvergence.Window window) {
        return window.first() + "-" + window.last();
    }

    private static void change(ObjectNode node, VoteConvergence.Change change) {
        node.put("before", change.before());
        node.put("after", change.after());
        node.put("closing", change.closing());
        node.put("rank", change.rank());
        node.put("states", change.states());
        node.put("share_closer", change.closer());
        node.put("placebo_share", change.rank() / (double) change.states());
    }

    private void blocs(ObjectNode node, Blocs of) {
        var window = of.defense().ties().options();
        node.put("first", window.first());
        node.put("last", window.last());
        rule(node.putObject("defense"), of.defense());
        rule(node.putObject("any_pledge"), of.anyPledge());
    }

    private void rule(ObjectNode node, Blocs.Rule rule) {
        node.put("n", rule.index().network().nodes().size());
        node.put("m", rule.index().network().ties().size());
        node.put("m_neg", rule.index().network().hostile());
        node.put("L", rule.index().frustrated());
        node.put("bound", rule.index().bound());
        var pairs = node.putArray("pair_costs");
        rule.costs()
                .forEach(cost -> pairs.addObject()
                        .put("a", answer.label(Integer.parseInt(cost.a())))
                        .put("b", answer.label(Integer.parseInt(cost.b())))
                        .put("together", cost.together())
                        .put("apart", cost.apart()));
    }
}
