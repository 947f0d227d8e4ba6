package concert.assess.metric;

import java.util.List;

/// The kinds of metrics of the international order.
final class OrderFamilies {
    private static final MetricFamily.Method POWER = method("material capabilities", "power");
    private static final MetricFamily.Method VOTES = method("convergence of ideal points", "vote-convergence");
    private static final MetricFamily.Method ALLIANCES = method("S", "portfolio-similarity");
    private static final MetricFamily.Method BLOCS = method("frustration index and pair costs", "structural-balance");
    private static final MetricFamily.Method POSITION = method("network position", "position");

    private OrderFamilies() {}

    static void addTo(List<MetricFamily> all) {
        power(all);
        votes(all);
        add(
                all,
                "similarity.A.B",
                "index",
                "Similarity of two states' alliances in the last year with data",
                ALLIANCES);
        add(all, "kappa.A.B", "index", "The same less what chance would give, by κ", ALLIANCES);
        add(
                all,
                "vote_similarity.A.B",
                "index",
                "Similarity of two states' votes in the last session with roll calls",
                ALLIANCES);
        add(all, "vote_kappa.A.B", "index", "The same less what chance would give, by κ", ALLIANCES);
        add(
                all,
                "frustration.defense",
                "ties",
                "Ties that any two blocs of the system must frustrate, pledges of defense",
                BLOCS);
        add(all, "frustration.any", "ties", "The same, pledges of any kind", BLOCS);
        add(
                all,
                "pair.together.A.B",
                "ties",
                "More ties frustrated with two states in one bloc, pledges of defense",
                BLOCS);
        add(all, "pair.apart.A.B", "ties", "More ties frustrated with them in opposite blocs", BLOCS);
        add(all, "degree.KIND.ACTOR", "actors", "To how many others ties of a kind join an actor", POSITION);
        add(
                all,
                "betweenness.KIND.ACTOR",
                "pairs",
                "Pairs of others between whom the shortest ways of a kind lead through an actor",
                POSITION);
        add(
                all,
                "brokerage.KIND.ACTOR",
                "pairs",
                "Pairs of others, not tied themselves, that an actor's ties of a kind join",
                POSITION);
        add(
                all,
                "lost_pairs.KIND.ACTOR",
                "pairs",
                "Pairs of others that no way of a kind joins any more when an actor is taken away",
                POSITION);
        add(
                all,
                "efficiency_loss.KIND.ACTOR",
                "share",
                "Share of the efficiency of a network between the others that is lost with an actor",
                POSITION);
    }

    private static void power(List<MetricFamily> all) {
        add(all, "actors.concentration", "index", "Concentration of the capabilities that the scenario states", POWER);
        add(all, "actors.poles", "poles", "Poles among the states whose capability the scenario states", POWER);
        add(all, "actors.share.ACTOR", "share", "Share of a state in the capabilities that the scenario states", POWER);
        add(all, "poles.YEAR", "poles", "Poles among the major powers in a year", POWER);
        add(all, "concentration.YEAR", "index", "Concentration of capabilities among the major powers", POWER);
        add(all, "concentration_all.YEAR", "index", "Concentration of capabilities among all states", POWER);
        add(all, "enp.YEAR", "powers", "Effective number of powers among all states", POWER);
        add(all, "top1.YEAR", "share", "Share of the strongest in what the major powers have", POWER);
        add(all, "second.YEAR", "share", "Share of the second in what the major powers have", POWER);
        add(all, "cinc.ACTOR.YEAR", "share", "Share of the world's material capabilities in a year", POWER);
    }

    private static void votes(List<MetricFamily> all) {
        add(all, "distance.A.B.YEAR", "ideal points", "Distance of two states in the votes of a year", VOTES);
        add(
                all,
                "closing.A.B",
                "ideal points",
                "How much closer two states came in votes: mean yearly distance in five years, less that 25 years later",
                VOTES);
        all.add(new MetricFamily(
                "order.moved.ACTOR.ACTOR", "share", "The first state's part of that closing with the second", VOTES));
        all.add(new MetricFamily(
                "order.closing_rank.ACTOR.ACTOR",
                "rank",
                "Rank of the second among all states by how much closer they came to the first",
                VOTES));
    }

    private static void add(
            List<MetricFamily> all, String name, String unit, String meaning, MetricFamily.Method method) {
        all.add(new MetricFamily("order." + name, unit, meaning, method));
    }

    private static MetricFamily.Method method(String name, String page) {
        return new MetricFamily.Method(name, "docs/methods/" + page + ".md");
    }
}
