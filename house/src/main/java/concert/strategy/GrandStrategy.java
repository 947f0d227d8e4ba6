package concert.strategy;

import concert.scenario.Scenario;
import concert.strategy.equilibrium.Study;
import concert.strategy.response.Adapting;
import concert.strategy.result.Adaptation;
import concert.strategy.result.DealSet;
import concert.strategy.result.DealSheet;
import concert.strategy.result.MeansValue;
import concert.strategy.result.Plan;
import concert.strategy.result.RegretTable;
import concert.strategy.result.Shift;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Grand strategy: each actor allocates scarce means to ways that serve its ends, while it responds and adapts to other
/// actors, to deals and to events.
///
/// Every end belongs to one actor and has a concave curve; all influence, own or others', helpful or hostile, is a
/// signed coefficient in what attains an end. So a best response is one linear program. Ways are chosen without
/// cooperation; a set of deals holds if every party of every deal has at least as much with it as in the equilibrium
/// without it, and the one with the largest product of gains is chosen. The equation by equation account is in
/// docs/methods/strategy.md.
///
/// @param options how it was computed
/// @param actors ids of the actors, in the order of the roster
/// @param none what everybody does without any deal
/// @param plan what everybody does with the set of deals that holds by itself with the largest product of gains,
/// without
///     prices; the same as `none` if none holds
/// @param priced what everybody does with the set of deals and the prices that together have the largest product of
///     gains; null where no price is to be paid
/// @param asked what everybody does with the deals and prices of the options; null where none are given, or where they
///     take more than there is, as `limits` then says
/// @param everySet whether every set of deals was solved; above eight deals they are added one by one
/// @param sets the sets of deals that were solved, without prices
/// @param setsAtPrices the sets for which prices were found at which all gain, each at the prices with the largest
///     product of gains; empty where no deal has a price
/// @param deals a sheet for each deal, in the order of the folder
/// @param shifts where moves of the plan change as probabilities move, deals held
/// @param means what one more unit of each means is worth in the plan, in the order of the folder
/// @param meansWithoutDeals the same without any deal
/// @param adaptation what later moves are worth in the plan
/// @param adapting what each actor has of the sets of deals in each branch, others adapting
/// @param planned the same with the others' moves held as they are in the plan
/// @param limits what was left out and why, in words; empty if nothing was
public record GrandStrategy(
        Options options,
        List<String> actors,
        Plan none,
        Plan plan,
        @Nullable Plan priced,
        @Nullable Plan asked,
        boolean everySet,
        List<DealSet> sets,
        List<DealSet> setsAtPrices,
        List<DealSheet> deals,
        List<Shift> shifts,
        List<MeansValue> means,
        List<MeansValue> meansWithoutDeals,
        @Nullable Adaptation adaptation,
        List<RegretTable> adapting,
        List<RegretTable> planned,
        List<String> limits) {
    /// The method in words.
    public static final String METHOD =
            "best responses by linear programs in turn (Gauss-Seidel), damped where they run"
                    + " in a circle, lotteries over sampled responses for ways in whole levels; certified by the programs'"
                    + " dual bounds";

    /// Copies the lists.
    public GrandStrategy {
        actors = List.copyOf(actors);
        sets = List.copyOf(sets);
        setsAtPrices = List.copyOf(setsAtPrices);
        deals = List.copyOf(deals);
        shifts = List.copyOf(shifts);
        means = List.copyOf(means);
        meansWithoutDeals = List.copyOf(meansWithoutDeals);
        adapting = List.copyOf(adapting);
        planned = List.copyOf(planned);
        limits = List.copyOf(limits);
    }

    /// How to compute.
    ///
    /// @param depth how much to compute
    /// @param tolerance the largest regret, as a share of what an actor's ways are worth to it, for which the word
    ///     equilibrium is used
    /// @param margin what each party must gain of a deal for it to hold
    /// @param starts how many starts and orders of moving are tried for the plans
    /// @param levers paths of numbers that are moved to see what flips, besides those of the branches and deals
    /// @param asked deals of one more plan, with their prices, whether they hold or not; empty for no such plan
    public record Options(
            Depth depth, double tolerance, double margin, int starts, List<String> levers, Map<String, Double> asked) {
        /// Everything.
        public static final Options DEFAULTS = new Options(Depth.FULL, 1e-6, 0, 6, List.of(), Map.of());

        /// What an ensemble needs of each future.
        public static final Options BRIEF = new Options(Depth.CHOICE, 1e-6, 0, 1, List.of(), Map.of());

        /// Checks the ranges.
        public Options {
            levers = List.copyOf(levers);
            asked = Map.copyOf(asked);
            if (!(tolerance > 0) || !(margin >= 0) || starts < 1) {
                throw new IllegalArgumentException("tolerance is " + tolerance + ", margin is " + margin
                        + " and starts is " + starts + ", expected more than 0, at least 0 and at least 1");
            }
        }

        /// What the search for equilibria needs of it.
        Study.Rules rules() {
            return new Study.Rules(tolerance, margin, starts);
        }

        /// {@return the same with one more plan}
        ///
        /// @param other deals of that plan, with their prices, whether they hold or not
        public Options withAsked(Map<String, Double> other) {
            return new Options(depth, tolerance, margin, starts, levers, other);
        }

        /// {@return the same at another depth}
        ///
        /// @param other the depth
        public Options withDepth(Depth other) {
            return new Options(other, tolerance, margin, starts, levers, asked);
        }
    }

    /// How much to compute.
    public enum Depth {
        /// The plans without prices.
        CHOICE,
        /// Also prices and what each deal gives.
        PLANS,
        /// Also what would flip them, what more means are worth, and what adapting is worth.
        FULL
    }

    /// {@return grand strategy, at the middle of every estimate}
    ///
    /// @param scenario a scenario with ends and ways
    /// @param options how to compute
    public static GrandStrategy of(Scenario scenario, Options options) {
        try (var study = Study.of(scenario, options.rules(), Adapting.EVERYBODY);
                var strategist = new Strategist(study, options)) {
            return strategist.strategy();
        }
    }

    /// {@return what everybody does with deals at prices}
    public Optional<Plan> findPriced() {
        return Optional.ofNullable(priced);
    }

    /// {@return what everybody does with the deals and prices that were asked for}
    public Optional<Plan> findAsked() {
        return Optional.ofNullable(asked);
    }

    /// {@return what later moves are worth}
    public Optional<Adaptation> findAdaptation() {
        return Optional.ofNullable(adaptation);
    }

    /// {@return the chosen set of deals and one more, if that set was solved}
    ///
    /// @param deal id of a deal
    public Optional<DealSet> findBeside(String deal) {
        var wanted = new HashSet<>(plan.deals().stream().map(Plan.On::deal).toList());
        return wanted.add(deal)
                ? sets.stream()
                        .filter(set -> wanted.equals(new HashSet<>(set.deals())))
                        .findFirst()
                : Optional.empty();
    }

    /// {@return the sheet of a deal}
    ///
    /// @param id id of the deal
    public DealSheet deal(String id) {
        return deals.stream()
                .filter(sheet -> sheet.deal().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no deal " + id));
    }
}
