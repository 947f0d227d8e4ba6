package concert.cli.strategy;

import concert.alignment.BlocStability;
import concert.alignment.Coalition;
import concert.alignment.Convergence;
import concert.alignment.Division;
import concert.alignment.Landscape;
import concert.alignment.PowerIndices;
import concert.cli.run.Numbers;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Alignment as JSON.
final class AlignmentJson {
    private final Landscape landscape;

    private AlignmentJson(Landscape landscape) {
        this.landscape = landscape;
    }

    static ObjectNode of(Landscape landscape) {
        var page = new AlignmentJson(landscape);
        var root = JsonMapper.shared().createObjectNode();
        names(root.putArray("actors"), landscape.actors().names());
        page.convergence(root.putObject("convergence"));
        page.pairs(root.putArray("affinity"));
        var coalitions = root.putArray("coalitions");
        for (var k = 0; k < landscape.coalitions().size(); k++) {
            coalition(
                    coalitions.addObject(),
                    landscape.coalitions().get(k),
                    landscape.divisions().get(k));
        }
        page.blocs(root.putObject("blocs"));
        names(root.putArray("left_out_of_blocs"), landscape.leftOut());
        var power = root.putObject("power");
        landscape.power().forEach((issue, indices) -> power(power.putObject(issue), indices));
        return root;
    }

    private static void names(ArrayNode node, List<String> names) {
        names.forEach(node::add);
    }

    private void convergence(ObjectNode node) {
        var mactor = landscape.mactor();
        order(node.putObject("order1"), mactor.order1());
        order(node.putObject("order2"), mactor.order2());
        mactor.findOrder3().ifPresent(order -> order(node.putObject("order3"), order));
        mactor.findInfluence().ifPresent(influence -> {
            node.put("stability", Numbers.finite(influence.stability()));
            var standings = node.putObject("influence");
            influence.standings().forEach(standing -> {
                var row = standings.putObject(standing.actor());
                row.put("influence", standing.influence());
                row.put("dependence", standing.dependence());
                row.put("competitiveness", Numbers.finite(standing.competitiveness()));
            });
        });
    }

    private void order(ObjectNode node, Convergence order) {
        node.put("percent", Numbers.finite(order.percent()));
        var ambivalence = node.putObject("ambivalence");
        landscape.actors().names().forEach(actor -> ambivalence.put(actor, Numbers.finite(order.ambivalenceOf(actor))));
    }

    private void pairs(ArrayNode node) {
        var names = landscape.actors().names();
        var order = landscape.mactor().order2();
        for (var a = 0; a < names.size(); a++) {
            for (var b = a + 1; b < names.size(); b++) {
                var row = node.addObject();
                row.put("a", names.get(a));
                row.put("b", names.get(b));
                row.put("convergence", order.convergence().at(names.get(a), names.get(b)));
                row.put("divergence", order.divergence().at(names.get(a), names.get(b)));
                row.put("interests", landscape.affinity().interests().at(names.get(a), names.get(b)));
                row.put("ties", landscape.affinity().ties().at(names.get(a), names.get(b)));
                row.put("total", landscape.affinity().total().at(names.get(a), names.get(b)));
            }
        }
    }

    private static void coalition(ObjectNode node, Coalition coalition, Division division) {
        names(node.putArray("members"), coalition.members());
        node.put("worth", coalition.worth());
        node.put("leastCore", division.leastCore().epsilon());
        node.put("coreNonempty", division.isHeldTogether());
        division.nucleolus().ifPresent(nucleolus -> node.put("kohlberg", nucleolus.isVerified()));
        var standings = node.putObject("standings");
        for (var k = 0; k < coalition.members().size(); k++) {
            var standing = coalition.standings().get(k);
            var row = standings.putObject(coalition.members().get(k));
            row.put("adds", standing.adds());
            row.put("shapley", standing.shapley());
            var member = k;
            division.nucleolus()
                    .ifPresent(it -> row.put("nucleolus", it.shares().get(member)));
            row.put("gains", standing.gains());
            row.put("outside", standing.outside());
            row.put("leavingCosts", standing.leavingCosts());
        }
        var split = node.putObject("split");
        names(split.putArray("part"), coalition.split().part());
        split.put("cost", coalition.split().cost());
        node.put("firstToLeave", coalition.members().get(coalition.firstToLeave()));
    }

    private void blocs(ObjectNode node) {
        var blocs = landscape.blocs();
        var stability = landscape.stability();
        var partition = node.putArray("partition");
        blocs.blocs().forEach(bloc -> names(partition.addArray(), named(bloc)));
        node.put("welfare", blocs.welfare());
        node.put("bound", blocs.bound());
        node.put("individuallyRational", stability.individuallyRational());
        node.put("nash", stability.nash());
        node.put("individual", stability.individual());
        node.put("core", stability.findCore().orElse(null));
        node.put("proved", blocs.isProved());
        names(node.putArray("blocking"), named(stability.blocking()));
        var leavers = node.putArray("leavers");
        stability.leavers().forEach(leaver -> {
            var row = leavers.addObject();
            row.put("actor", landscape.actors().name(leaver.player()));
            row.put("cost", leaver.cost());
            names(row.putArray("destination"), named(leaver.destination()));
        });
        var pairs = node.putArray("pairs");
        stability.pairs().forEach(bond -> {
            var row = pairs.addObject();
            row.put("a", landscape.actors().name(bond.a()));
            row.put("b", landscape.actors().name(bond.b()));
            row.put("together", bond.place() == BlocStability.Place.TOGETHER);
            row.put("margin", bond.margin());
        });
    }

    private List<String> named(List<Integer> indices) {
        return indices.stream().map(landscape.actors()::name).toList();
    }

    private static void power(ObjectNode node, PowerIndices indices) {
        node.put("quota", indices.quota());
        node.put("winning", indices.winning());
        node.put("act", indices.act().toDouble());
        var actors = node.putObject("actors");
        for (var k = 0; k < indices.powers().size(); k++) {
            var power = indices.powers().get(k);
            var row = actors.putObject(indices.roster().name(k));
            row.put("votes", indices.weights().get(k));
            row.put("swings", power.swings());
            row.put("banzhaf", power.banzhaf().toDouble());
            row.put("shapleyShubik", power.shapleyShubik().toDouble());
            row.put("penrose", power.penrose().toDouble());
            row.put("colemanPrevent", power.prevent().toDouble());
            row.put("colemanInitiate", power.initiate().toDouble());
        }
    }
}
