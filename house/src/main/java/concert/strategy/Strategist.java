package concert.strategy;

import concert.scenario.Deal;
import concert.strategy.GrandStrategy.Depth;
import concert.strategy.GrandStrategy.Options;
import concert.strategy.deal.Bargain;
import concert.strategy.deal.Choice;
import concert.strategy.deal.Flips;
import concert.strategy.equilibrium.Neighbors;
import concert.strategy.equilibrium.Study;
import concert.strategy.result.DealSheet;
import concert.strategy.result.Lever;
import concert.strategy.result.Plan;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Computes one grand strategy: equilibria, the choice of deals, prices, and what the plan is sensitive to.
final class Strategist implements AutoCloseable {
    private static final long MOST_FOR_DETAIL = 20_000;

    private final Options options;
    private final Study study;
    private final Situation situation;
    private final Choice choice;
    private final Accord accord;
    private final Neighbors neighbors;
    private final List<String> leftOut = new ArrayList<>();

    Strategist(Study study, Options options) {
        this.options = options;
        this.neighbors = new Neighbors(study);
        this.study = study;
        this.situation = study.situation();
        this.choice = Choice.of(study);
        this.accord = choice.accord();
    }

    GrandStrategy strategy() {
        var none = Accord.none(situation.deals.size());
        var withPrices = withPrices();
        var priced = withPrices != null && withPrices.accord().isPriced() ? withPrices.accord() : null;
        var full = options.depth() == Depth.FULL;
        var detail = full && size() <= MOST_FOR_DETAIL;
        var details = new Details(study, accord);
        return new GrandStrategy(
                options,
                situation.actors.names(),
                plan(none),
                plan(accord),
                priced == null ? null : plan(priced),
                asked(),
                choice.complete(),
                choice.sets(study),
                withPrices == null ? List.of() : withPrices.sets(study),
                sheets(detail),
                detail && hasTimeFor("where moves change as probabilities move") ? details.shifts() : List.of(),
                full ? details.means(detail && hasTimeFor("what more and less means are worth")) : List.of(),
                full ? new Details(study, none).means(detail && !study.isSpent()) : List.of(),
                detail && hasTimeFor("the value of later moves") ? details.adaptation() : null,
                full ? details.adapting(choices(none, priced)) : List.of(),
                full ? details.planned(choices(none, priced)) : List.of(),
                limits(full, detail));
    }

    /// Whether there is time for a detail; notes for the limits if there is not.
    private boolean hasTimeFor(String detail) {
        if (study.isSpent()) {
            leftOut.add(detail);
        }
        return !study.isSpent();
    }

    private long size() {
        return (long) situation.ways.size() * situation.tree.size() * situation.actors.size();
    }

    private List<String> limits(boolean full, boolean detail) {
        var limits = new ArrayList<String>();
        study.obstacle(wanted())
                .ifPresent(why -> limits.add("The plan that was asked for cannot be kept. " + why + "."));
        var larger = choice.larger(study);
        if (!larger.isEmpty()) {
            limits.add("The larger set of deals " + String.join(" + ", larger)
                    + " holds too, and its parties could sign it; it is not the one chosen, for the product of its gains"
                    + " is smaller. Products of more gains are smaller where gains are below 1, so this depends on the"
                    + " unit in which ends are weighted.");
        }
        if (!choice.complete()) {
            limits.add("There are more than eight deals, so they were added one by one, the best first; another set may"
                    + " hold too.");
        }
        if (detail && situation.hasLumps() && Arrays.stream(situation.payer).anyMatch(payer -> payer >= 0)) {
            limits.add("Ways come in whole levels, so gains jump as prices move: where deals flip with a price was not"
                    + " looked for.");
        }
        if (!leftOut.isEmpty()) {
            limits.add("Ways in whole levels took so many searches that this was left out: "
                    + String.join(", ", leftOut) + ".");
        }
        if (full && !detail) {
            limits.add("With " + situation.ways.size() + " ways, " + situation.actors.size() + " actors and "
                    + situation.tree.size() + " branches, flip points, the value of adapting and re-solved values of"
                    + " means were left out.");
        }
        return limits;
    }

    private Plan plan(Accord under) {
        var detail = options.depth() == Depth.FULL && size() <= MOST_FOR_DETAIL;
        var starts = detail ? study.several(under) : List.of(study.under(under));
        return new PlanWriter(study, study.checked(under)).plan(starts, detail ? study.indifferent(under) : List.of());
    }

    private @Nullable Plan asked() {
        return options.asked().isEmpty() || study.obstacle(wanted()).isPresent() ? null : plan(wanted());
    }

    private Accord wanted() {
        var wanted = Accord.none(situation.deals.size());
        for (var deal : options.asked().entrySet()) {
            var d = situation.deals.index(deal.getKey());
            if (deal.getValue() != 0 && situation.payer[d] < 0) {
                throw new IllegalArgumentException("price of " + deal.getKey() + " is " + deal.getValue()
                        + ", expected 0, for deals.csv names no means from which a price is paid");
            }
            wanted = wanted.with(d).at(d, deal.getValue());
        }
        return wanted;
    }

    private List<Accord> choices(Accord none, @Nullable Accord priced) {
        var all = new ArrayList<Accord>();
        all.add(none);
        if (!accord.equals(none)) {
            all.add(accord);
        }
        Optional.ofNullable(priced).ifPresent(all::add);
        return all;
    }

    /// Deals and prices chosen together; null where no deal has a price, or no price is paid.
    private @Nullable Choice withPrices() {
        return Arrays.stream(situation.payer).noneMatch(payer -> payer >= 0) || options.depth() == Depth.CHOICE
                ? null
                : Choice.withPrices(study);
    }

    private List<DealSheet> sheets(boolean detail) {
        return options.depth() == Depth.CHOICE
                ? List.of()
                : study.scenario().rows(Deal.class).stream()
                        .map(deal -> sheet(deal, situation.deals.index(deal.id()), detail))
                        .toList();
    }

    private DealSheet sheet(Deal deal, int d, boolean detail) {
        var bargain = new Bargain(study, accord, d);
        var obstacle = study.obstacle(bargain.at(0));
        if (obstacle.isPresent()) {
            return new DealSheet(
                    deal.id(), deal.title(), false, List.of(), needs(d), obstacle.get(), null, List.of(), List.of());
        }
        var levers = detail ? levers(deal) : List.<Lever>of();
        var search = new Flips(neighbors, accord, d);
        var flips = search.along(levers);
        search.leftOut().forEach(lever -> leftOut.add("what flips " + deal.id() + " along " + lever.words()));
        var steady = levers.stream()
                .filter(lever -> !search.leftOut().contains(lever))
                .filter(lever -> flips.stream().noneMatch(flip -> flip.lever().equals(lever)))
                .toList();
        return new DealSheet(
                deal.id(),
                deal.title(),
                bargain.holds(0),
                detail ? bargain.gainsOverStarts() : bargain.gains(0),
                needs(d),
                "",
                price(bargain, d),
                flips,
                steady);
    }

    private List<DealSheet.Need> needs(int d) {
        return IntStream.range(0, situation.means.size())
                .filter(m -> situation.dealCost[d][m] > 0)
                .mapToObj(m -> new DealSheet.Need(
                        situation.means.name(m),
                        situation.dealCost[d][m],
                        situation.dealCost[d][m] / situation.expectedAmount(m)))
                .toList();
    }

    private List<Lever> levers(Deal deal) {
        var levers = new ArrayList<>(Flips.levers(study.scenario(), deal));
        options.levers().stream()
                .map(path -> Lever.find(study.scenario(), path)
                        .orElseThrow(() -> new IllegalArgumentException("lever is " + path
                                + ", expected the path of a number of the scenario, such as"
                                + " effects.pipeline.PAK.energy.effect")))
                .filter(lever -> !levers.contains(lever))
                .forEach(levers::add);
        return levers;
    }

    private DealSheet.@Nullable Price price(Bargain bargain, int d) {
        if (!bargain.hasPrice()) {
            return null;
        }
        var range = bargain.range();
        if (range.length == 0) {
            return null;
        }
        var nash = bargain.nashPrice(range);
        return new DealSheet.Price(
                situation.means.name(situation.payer[d]),
                situation.means.name(situation.payee[d]),
                range[0],
                bargain.leavesAt(range[0]),
                range[1],
                bargain.leavesAt(range[1]),
                nash,
                bargain.gains(nash));
    }

    @Override
    public void close() {
        neighbors.close();
    }
}
