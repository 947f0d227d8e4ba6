package concert.deals;

import concert.scenario.Deal;
import concert.scenario.Estimate;
import concert.scenario.Scenario;
import concert.scenario.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A negotiation over the terms of a deal: the outcomes, their frontier, and what the solutions of bargaining theory
/// pick among them, as they stand and with lotteries.
///
/// The utility of an outcome is the sum of its options' worths, as additive utility has it (Keeney & Raiffa 1976,
/// *Decisions with Multiple Objectives*, chapter 3). An option that does not name a party is worth 0 to it.
///
/// @param deal id of the deal
/// @param title the deal in words
/// @param parties ids of the parties
/// @param items the items, in the order of the folder
/// @param outcomes how many outcomes there are
/// @param reservation what each party has without agreement
/// @param frontier the Pareto frontier of all outcomes, those below a reservation value included
/// @param zone what all accept
public record Negotiation(
        String deal,
        String title,
        List<String> parties,
        List<String> items,
        BigInteger outcomes,
        List<Double> reservation,
        ParetoFrontier frontier,
        Zone zone) {
    /// The rules, in the order in which they are reported.
    public static final List<BargainingSolution> RULES =
            List.of(new NashSolution(), new KalaiSmorodinsky(), new Egalitarian(), new Utilitarian());

    /// Copies the lists.
    public Negotiation {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
        reservation = List.copyOf(reservation);
    }

    /// How to compute.
    ///
    /// @param limit the most points of a frontier that are kept before parts that hardly differ are merged
    /// @param nodes the most nodes of a search for the best outcome, where the frontier is not exact
    public record Options(int limit, long nodes) {
        /// A second or so on any space.
        public static final Options DEFAULTS = new Options(20_000, 2_000_000);

        /// Checks the ranges.
        public Options {
            if (limit < 1 || nodes < 1) {
                throw new IllegalArgumentException(
                        "limit is " + limit + " and nodes is " + nodes + ", expected at least 1 each");
            }
        }
    }

    /// Negotiates the terms of a deal, at the middle of every estimate.
    ///
    /// @param scenario the scenario
    /// @param deal id of a deal that has terms
    /// @param options how to compute
    /// @return the negotiation
    /// @throws IllegalArgumentException if the deal has no terms
    public static Negotiation of(Scenario scenario, String deal, Options options) {
        var about = scenario.find(Deal.class, deal)
                .orElseThrow(() -> new IllegalArgumentException("no deal " + deal + " in the scenario"));
        var byItem = new LinkedHashMap<String, List<Term>>();
        scenario.rows(Term.class).stream()
                .filter(term -> term.deal().equals(deal))
                .forEach(term -> byItem.computeIfAbsent(term.item(), _ -> new ArrayList<>())
                        .add(term));
        if (byItem.isEmpty()) {
            throw new IllegalArgumentException("the deal " + deal + " has no terms");
        }
        var worth = byItem.values().stream()
                .map(terms ->
                        terms.stream().map(term -> worth(term, about.parties())).toArray(double[][]::new))
                .toArray(double[][][]::new);
        var names = new Names(byItem.values().stream()
                .map(terms -> terms.stream().map(Term::option).toList())
                .toList());
        var reservation = about.parties().stream()
                .mapToDouble(party ->
                        about.reservation().getOrDefault(party, Estimate.of(0)).middle())
                .toArray();
        var space = new Space(about.parties().size(), worth);
        var frontier = Frontier.of(space, options.limit());
        return new Negotiation(
                deal,
                about.title(),
                about.parties(),
                List.copyOf(byItem.keySet()),
                space.outcomes(),
                boxed(reservation),
                listed(frontier, space, names),
                new Bargain(space, reservation, frontier, options.nodes()).zone(about.parties(), names));
    }

    private static double[] worth(Term term, List<String> parties) {
        return parties.stream()
                .mapToDouble(party ->
                        term.worth().getOrDefault(party, Estimate.of(0)).middle())
                .toArray();
    }

    private static ParetoFrontier listed(Frontier frontier, Space space, Names names) {
        return new ParetoFrontier(
                frontier.isExact() ? frontier.outcomes() : 0,
                boxed(frontier.bound()),
                IntStream.range(0, frontier.size())
                        .mapToObj(point -> names.agreement(space, frontier.outcome(point)))
                        .toList());
    }

    static List<Double> boxed(double[] numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }

    /// The names of the options, by item.
    record Names(List<List<String>> options) {
        Agreement agreement(Space space, int[] outcome) {
            return new Agreement(
                    IntStream.range(0, outcome.length)
                            .mapToObj(item -> options.get(item).get(outcome[item]))
                            .toList(),
                    Arrays.stream(space.utilities(outcome)).boxed().toList());
        }
    }
}
