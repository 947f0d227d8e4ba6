package concert.strategy.deal;

import concert.strategy.equilibrium.Study;
import concert.strategy.result.DealSet;
import concert.strategy.situation.Accord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Which deals, and at which prices: a set of deals is self-enforcing if every party of every deal has at least as much
/// with it as in the equilibrium without that deal, others kept. Among the sets in which every gain is at least the
/// margin, the one with the largest product of gains over deals and parties is chosen, the smaller number of deals
/// first where products are equal; none, where none holds.
///
/// Up to eight deals every set is solved; above that deals are added one by one, the best first, which may miss a set.
///
/// @param accord the deals that are chosen, at their prices
/// @param complete whether every set was solved
/// @param considered what was found of each set that can be paid, in the order in which it was solved
public record Choice(Accord accord, boolean complete, List<Standing> considered) {
    private static final int MOST_COMPLETE = 8;
    private static final double ROUNDING = 1e-9;

    /// A set of deals.
    ///
    /// @param accord the deals, at their prices
    /// @param holds whether every party of every deal gains
    /// @param product product of the gains, 0 if somebody loses
    record Standing(Accord accord, boolean holds, double product) {}

    /// {@return the choice among deals without prices}
    ///
    /// @param study the scenario under study
    public static Choice of(Study study) {
        return of(study, accord -> Optional.of(standing(study, accord)));
    }

    /// {@return the choice of deals and prices together}
    ///
    /// @param study the scenario under study
    public static Choice withPrices(Study study) {
        var search = new PriceSearch(study);
        return of(study, set -> search.best(set).map(accord -> standing(study, accord)));
    }

    private static Choice of(Study study, Function<Accord, Optional<Standing>> standing) {
        var deals = study.situation().deals.size();
        return deals <= MOST_COMPLETE ? complete(study, deals, standing) : greedy(study, deals, standing);
    }

    private static Choice complete(Study study, int deals, Function<Accord, Optional<Standing>> standing) {
        var all = IntStream.range(1, 1 << deals)
                .mapToObj(bits -> Accord.ofBits(deals, bits))
                .filter(accord -> study.obstacle(accord).isEmpty())
                .map(standing)
                .flatMap(Optional::stream)
                .toList();
        return new Choice(best(all).map(Standing::accord).orElse(Accord.none(deals)), true, all);
    }

    private static Optional<Standing> best(List<Standing> all) {
        return all.stream().filter(Standing::holds).reduce((a, b) -> isBetter(b, a) ? b : a);
    }

    private static boolean isBetter(Standing b, Standing a) {
        return b.product() == a.product() ? b.accord().count() < a.accord().count() : b.product() > a.product();
    }

    private static Choice greedy(Study study, int deals, Function<Accord, Optional<Standing>> standing) {
        var accord = Accord.none(deals);
        var product = 0.0;
        var considered = new ArrayList<Standing>();
        for (var round = 0; round < deals; round++) {
            var from = accord;
            var next = IntStream.range(0, deals)
                    .filter(deal -> !from.isOn(deal))
                    .mapToObj(from::with)
                    .filter(each -> study.obstacle(each).isEmpty())
                    .map(standing)
                    .flatMap(Optional::stream)
                    .toList();
            considered.addAll(next);
            var best = best(next);
            if (best.isEmpty() || best.get().product() <= product) {
                break;
            }
            accord = best.get().accord();
            product = best.get().product();
        }
        return new Choice(accord, false, considered);
    }

    private static Standing standing(Study study, Accord accord) {
        var gains = Gains.of(study, accord);
        var holds = gains.least() >= study.rules().margin() - (accord.isPriced() ? ROUNDING : 0);
        return new Standing(accord, holds, holds ? Math.max(0, gains.product()) : 0);
    }

    /// {@return the largest set that holds and has all deals of the chosen one and more; empty if there is none}
    ///
    /// @param study the scenario under study
    public List<String> larger(Study study) {
        return considered.stream()
                .filter(each -> each.holds()
                        && each.accord().count() > accord.count()
                        && each.accord().contains(accord))
                .reduce((a, b) -> b.accord().count() > a.accord().count() ? b : a)
                .map(each -> names(study, each.accord()))
                .orElse(List.of());
    }

    private static List<String> names(Study study, Accord accord) {
        var deals = study.situation().deals;
        return IntStream.range(0, deals.size())
                .filter(accord::isOn)
                .mapToObj(deals::name)
                .toList();
    }

    /// {@return the sets with names}
    ///
    /// @param study the scenario under study
    public List<DealSet> sets(Study study) {
        return considered.stream()
                .map(each -> new DealSet(
                        names(study, each.accord()), each.accord().pricesOfThoseOn(), each.holds(), each.product()))
                .toList();
    }
}
