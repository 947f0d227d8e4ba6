package concert.cli.order;

import concert.cli.run.Numbers;
import concert.order.position.Position;
import concert.order.position.TieKinds;
import concert.order.power.ComponentShares;
import concert.order.power.CompositeIndex;
import concert.order.power.Concentration;
import concert.order.power.PowerYear;
import concert.scenario.world.Capabilities;
import java.util.List;
import java.util.Locale;
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
        new AlignmentJson(answer).put(root);
        answer.scenario()
                .ifPresent(scenario -> TieKinds.positions(scenario)
                        .forEach((kinds, positions) ->
                                positions(root.withObjectProperty("position"), kinds, positions)));
        var withheld = root.putArray("withheld");
        answer.missing()
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
                        state(asked.addObject(), of, r + 1);
                    }
                }
            }
        });
        order.findPower(year).ifPresent(of -> {
            concentration(root.putObject("concentration"), of);
            polarity(root.putObject("polarity"), of);
        });
    }

    private void state(ObjectNode node, CompositeIndex.Value of, int rank) {
        var year = answer.order().options().year();
        node.put("state", answer.label(of.state()));
        node.put("cow", of.state());
        node.put("cinc", of.value());
        node.put("rank", rank);
        answer.reading().world().findCapabilities().ifPresent(data -> {
            ComponentShares.find(data, of.state(), year).ifPresent(shares -> components(node, shares));
            dimension(node, "military", data, CompositeIndex.Options.MILITARY, of.state());
            dimension(node, "industrial", data, CompositeIndex.Options.INDUSTRIAL, of.state());
            dimension(node, "demographic", data, CompositeIndex.Options.DEMOGRAPHIC, of.state());
        });
        var versions = node.putObject("versions");
        answer.editions()
                .forEach(
                        index -> index.find(of.state(), year).ifPresent(value -> versions.put(index.version(), value)));
    }

    private void dimension(ObjectNode node, String name, Capabilities data, CompositeIndex.Options options, int state) {
        var value = CompositeIndex.of(data, options)
                .find(state, answer.order().options().year());
        node.put(name, value.isPresent() ? value.getAsDouble() : null);
    }

    private static void components(ObjectNode node, ComponentShares shares) {
        var components = node.putObject("components");
        for (var part : shares.parts()) {
            components
                    .putObject(part.component().name().toLowerCase(Locale.ROOT))
                    .put("value", Numbers.finite(part.value()))
                    .put("total", part.total())
                    .put("share", Numbers.finite(part.share()));
        }
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

    private static void positions(ObjectNode node, String kinds, List<Position> positions) {
        var rows = node.putArray(kinds);
        positions.forEach(position -> rows.addObject()
                .put("actor", position.name())
                .put("degree", position.degree())
                .put("degree_share", position.degreeShare())
                .put("betweenness", position.betweenness())
                .put("betweenness_share", position.betweennessShare())
                .put("brokerage", position.brokerage())
                .put("coordinator", position.roles().coordinator())
                .put("itinerant", position.roles().itinerant())
                .put("gatekeeper", position.roles().gatekeeper())
                .put("liaison", position.roles().liaison())
                .put("constraint", Numbers.finite(position.constraint()))
                .put("lost_pairs", position.removal().lost())
                .put("longer_pairs", position.removal().longer())
                .put("longer_steps", position.removal().steps())
                .put("efficiency_loss", position.removal().efficiency()));
    }
}
