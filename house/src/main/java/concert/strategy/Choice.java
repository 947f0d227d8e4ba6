package concert.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which deals hold by themselves: a set of deals is self-enforcing if every party of every deal has at least as much
/// with it as in the equilibrium without it, others kept. Among the sets to which no further deal can be added, the one
/// with the largest mean (geometric, over deals and parties) of gains is chosen.
///
/// Up to eight deals every set is solved; above that deals are added one by one, the best first, which may miss a set.
///
/// @param accord the deals that are chosen, without prices
/// @param complete whether every set was solved
/// @param considered what was found of each set that can be paid, in the order in which it was solved
record Choice(Accord accord, boolean complete, List<Standing> considered) {
    private static final int MOST_COMPLETE = 8;

    /// A set of deals.
    ///
    /// @param accord the deals, without prices
    /// @param holds whether every party of every deal gains
    /// @param mean geometric mean of the gains, 0 if somebody loses
    record Standing(Accord accord, boolean holds, double mean) {}

    static Choice of(Study study) {
        var deals = study.situation().deals.size();
        return deals <= MOST_COMPLETE ? complete(study, deals) : greedy(study, deals);
    }

    private static Choice complete(Study study, int deals) {
        var all = IntStream.range(0, 1 << deals)
                .mapToObj(bits -> Accord.ofBits(deals, bits))
                .filter(accord -> study.obstacle(accord).isEmpty())
                .map(accord -> standing(study, accord))
                .toList();
        var holding = all.stream().filter(Standing::holds).toList();
        var best = holding.stream()
                .filter(each -> holding.stream()
                        .noneMatch(
                                other -> !other.equals(each) && other.accord().contains(each.accord())))
                .max(Comparator.comparingDouble(Standing::mean))
                .orElseThrow();
        return new Choice(best.accord(), true, all);
    }

    private static Choice greedy(Study study, int deals) {
        var accord = Accord.none(deals);
        var considered = new ArrayList<Standing>();
        for (var round = 0; round < deals; round++) {
            var from = accord;
            var next = IntStream.range(0, deals)
                    .filter(deal -> !from.isOn(deal))
                    .mapToObj(from::with)
                    .filter(each -> study.obstacle(each).isEmpty())
                    .map(each -> standing(study, each))
                    .toList();
            considered.addAll(next);
            var best = next.stream().filter(Standing::holds).max(Comparator.comparingDouble(Standing::mean));
            if (best.isEmpty()) {
                break;
            }
            accord = best.get().accord();
        }
        return new Choice(accord, false, considered);
    }

    private static Standing standing(Study study, Accord accord) {
        var log = 0.0;
        var gains = 0;
        var holds = true;
        for (var deal = 0; deal < study.situation().deals.size(); deal++) {
            if (accord.isOn(deal)) {
                for (var gain : new Bargain(study, accord, deal).gains(0)) {
                    holds &= gain.gain() >= study.options().margin();
                    log += StrictMath.log(Math.max(gain.gain(), Double.MIN_NORMAL));
                    gains++;
                }
            }
        }
        return new Standing(accord, holds, holds && gains > 0 ? StrictMath.exp(log / gains) : 0);
    }
}
