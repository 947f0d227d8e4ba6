package concert.cli.order;

import concert.cli.order.Order.OrderAnswer;
import concert.cli.run.Numbers;
import concert.order.balance.Blocs;
import concert.order.convergence.VoteConvergence;
import concert.order.portfolio.SimilarityYear;
import concert.order.position.Position;
import concert.order.position.TieKinds;
import concert.order.power.Concentration;
import concert.order.power.PowerYear;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer of the command `order` as JSON. Fields are named in docs/order-json.md.
final class OrderJson {
    private final OrderAnswer answer;

    private OrderJson(OrderAnswer answer) {
        this.answer = answer;
    }

    static ObjectNode of(OrderAnswer answer) {
        return new OrderJson(answer).root();
    }

    private ObjectNode root() {
        var order = answer.order();
        var root = JsonMapper.shared().createObjectNode();
        root.put("year", order.options().year());
        var states = root.putArray("states");
        order.options().states().forEach(state -> states.add(answer.label(state)));
        var data = root.putArray("data");
        answer.reading().sources().forEach(source -> DataJson.put(data.addObject(), source));
        power(root);
        history(root);
        order.findSimilarity().ifPresent(of -> similarity(root.putObject("similarity"), of));
        var idealPoints = root.putArray("ideal_points");
        idealPoints(idealPoints::addObject);
        var convergence = root.putArray("convergence");
        order.convergences().forEach(of -> convergence(convergence.addObject(), of));
        Blocs.find(
                        answer.reading().world(),
                        order.options().states(),
                        order.options().year())
                .ifPresent(of -> blocs(root.putObject("blocs"), of));
        answer.scenario()
                .ifPresent(scenario -> TieKinds.positions(scenario)
                        .forEach((kinds, positions) ->
                                positions(root.withObjectProperty("position"), kinds, positions)));
        var withheld = root.putArray("withheld");
        order.missing()
                .forEach(missing -> withheld.addObject()
                        .put("what", missing.what())
                        .put("reason", missing.reason())
                        .put("fix", missing.fix()));
        return root;
    }

    private void power(ObjectNode root) {
        var order = answer.order();
        var year = order.options().year();
        order.findIndex().ifPresent(index -> {
            var ranking = index.ranking(year);
            if (!ranking.isEmpty()) {
                var power = root.putObject("power");
                power.put("index", "CINC");
                power.put("version", index.version());
                power.put("year", year);
                power.put("n", ranking.size());
                var cinc = power.putObject("cinc");
                ranking.forEach(of -> cinc.put(answer.label(of.state()), of.value()));
                var asked = power.putArray("states");
                for (var r = 0; r < ranking.size(); r++) {
                    var of = ranking.get(r);
                    if (order.options().states().contains(of.state())) {
                        asked.addObject()
                                .put("state", answer.label(of.state()))
                                .put("cow", of.state())
                                .put("cinc", of.value())
                                .put("rank", r + 1);
                    }
                }
            }
        });
        order.findPower(year).ifPresent(of -> {
            concentration(root.putObject("concentration"), of);
            polarity(root.putObject("polarity"), of);
        });
    }

    private void concentration(ObjectNode node, PowerYear of) {
        row(node, of);
        var majors = node.putArray("majors");
        of.powers().forEach(power -> majors.add(answer.label(power.state())));
        node.put("majors_listed_in", of.listed());
        var other = node.putObject("on_1_july");
        other.put("nmaj", of.majorsInJuly().map(Concentration::n).orElse(null));
        other.put(
                "con_majors",
                of.majorsInJuly().map(july -> Numbers.finite(july.con())).orElse(null));
    }

    private static void row(ObjectNode node, PowerYear of) {
        node.put("year", of.year());
        node.put("nmaj", of.majors().n());
        node.put("con_majors", Numbers.finite(of.majors().con()));
        node.put("con_all", Numbers.finite(of.all().con()));
        node.put("hhi_all", of.all().hhi());
        node.put("enp", of.all().enp());
        node.put("top1", of.all().top1());
        node.put("top2", of.all().top2());
        node.put("n_all", of.all().n());
    }

    private static void polarity(ObjectNode node, PowerYear of) {
        var polarity = of.polarity();
        node.put("polarity", polarity.structure().name().toLowerCase(Locale.ROOT));
        node.put("poles", polarity.poles());
        node.put("top1", polarity.top1());
        node.put("second", polarity.second());
        node.put("top2", polarity.top1() + polarity.second());
        node.putObject("thresholds")
                .put("unipolar", polarity.options().unipolar())
                .put("bipolar", polarity.options().bipolar())
                .put("each", polarity.options().each())
                .put("pole", polarity.options().pole());
    }

    private void history(ObjectNode root) {
        var history = root.putArray("history");
        for (var of : answer.order().history()) {
            var node = history.addObject();
            row(node, of);
            node.put(
                    "con_majors_on_1_july",
                    of.majorsInJuly().map(july -> Numbers.finite(july.con())).orElse(null));
            node.put("polarity", of.polarity().structure().name().toLowerCase(Locale.ROOT));
            node.put("poles", of.polarity().poles());
        }
    }

    private void similarity(ObjectNode node, SimilarityYear of) {
        node.put("source", of.source());
        node.put("year", of.year());
        node.put("n", of.portfolios().states().size());
        var pairs = node.putArray("pairs");
        for (var pair : of.pairs(answer.order().options().states())) {
            var measures = pair.measures();
            pairs.addObject()
                    .put("a", answer.label(pair.a()))
                    .put("b", answer.label(pair.b()))
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

    private void convergence(ObjectNode node, VoteConvergence of) {
        node.put("a", answer.label(of.a()));
        node.put("b", answer.label(of.b()));
        node.put("votes", of.votes());
        node.put("before", words(of.options().before()));
        node.put("after", words(of.options().after()));
        node.put("converged", of.yearly().converged());
        change(node.putObject("mean_yearly_distance"), of.yearly());
        change(node.putObject("distance_of_means"), of.ofMeans());
        node.putObject("moved")
                .put(answer.label(of.a()), Numbers.finite(of.movedByA()))
                .put(answer.label(of.b()), Numbers.finite(of.movedByB()));
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
        node.put("closing", change.before() - change.after());
        node.put("rank", change.rank());
        node.put("states", change.states());
        node.put("share_closer", change.closer());
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

    private static void positions(ObjectNode node, String kinds, List<Position> positions) {
        var rows = node.putArray(kinds);
        positions.forEach(position -> rows.addObject()
                .put("actor", position.name())
                .put("degree", position.degree())
                .put("degree_share", position.degreeShare())
                .put("betweenness", position.betweenness())
                .put("betweenness_share", position.betweennessShare())
                .put("brokerage", position.brokerage())
                .put("constraint", Numbers.finite(position.constraint())));
    }
}
