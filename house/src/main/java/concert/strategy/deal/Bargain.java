package concert.strategy.deal;

import concert.math.Peak;
import concert.math.Root;
import concert.strategy.equilibrium.Study;
import concert.strategy.result.Gain;
import concert.strategy.situation.Accord;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A deal between its parties, other deals given: what each gains at which price, the prices at which all gain, and the
/// price with the largest product of gains (Nash 1950, doi:10.2307/1907266). The disagreement point is the equilibrium
/// without the deal; the equilibrium with it is solved again for every price.
public final class Bargain {
    private static final int STEPS = 8;
    private static final double SLOPE_STEP = 1e-4;
    private static final double NOTHING = 1e-7;
    private static final double NEARBY = 1e-3;
    private static final double LEVEL = 1e-12;
    private static final double ROUNDING = 1e-9;

    private final Study study;
    private final Accord others;
    private final int deal;
    private final double margin;
    private final Study disagreement;

    /// The bargain over a deal.
    ///
    /// @param study the scenario under study
    /// @param others the other deals that are on
    /// @param deal place of the deal
    public Bargain(Study study, Accord others, int deal) {
        this(study, others, deal, study);
    }

    /// @param disagreement a study in which the equilibrium without the deal is the same
    Bargain(Study study, Accord others, int deal, Study disagreement) {
        this.study = study;
        this.disagreement = disagreement;
        this.others = others.without(deal);
        this.deal = deal;
        this.margin = study.rules().margin();
    }

    /// {@return the accord with the deal at a price}
    ///
    /// @param price what is paid; negative where the payee pays
    public Accord at(double price) {
        return others.with(deal).at(deal, price);
    }

    boolean isPossible(double price) {
        return study.obstacle(at(price)).isEmpty() && study.obstacle(others).isEmpty();
    }

    /// {@return what each party gains of the deal at a price}
    ///
    /// @param price what is paid; negative where the payee pays
    public List<Gain> gains(double price) {
        var without = disagreement.under(others);
        var with = study.under(at(price));
        return Arrays.stream(study.situation().parties[deal])
                .mapToObj(party ->
                        new Gain(study.situation().actors.name(party), without.payoff(party), with.payoff(party)))
                .toList();
    }

    /// {@return what each party gains of the deal without a price, with the range over the starts of the search: from
    /// each start the equilibrium with the deal is compared with that without it}
    public List<Gain> gainsOverStarts() {
        var without = study.several(others);
        var with = study.several(at(0));
        var parties = study.situation().parties[deal];
        return IntStream.range(0, parties.length)
                .mapToObj(place -> {
                    var gain = gains(0).get(place);
                    var over = IntStream.range(0, with.size())
                            .mapToDouble(start -> with.get(start).payoff(parties[place])
                                    - without.get(start).payoff(parties[place]))
                            .summaryStatistics();
                    return new Gain(
                            gain.party(),
                            gain.without(),
                            gain.with(),
                            Math.min(gain.gain(), over.getMin()),
                            Math.max(gain.gain(), over.getMax()));
                })
                .toList();
    }

    /// What the party that gains least gains over the margin.
    double least(double price) {
        return gains(price).stream().mapToDouble(Gain::gain).min().orElse(0) - margin;
    }

    double gain(int place, double price) {
        return gains(price).get(place).gain() - margin;
    }

    /// {@return whether every party gains at least the margin at a price that can be paid}
    ///
    /// @param price what is paid; negative where the payee pays
    public boolean holds(double price) {
        return isPossible(price) && least(price) >= 0;
    }

    /// {@return whether a price can be paid at all}
    public boolean hasPrice() {
        return study.situation().payer[deal] >= 0;
    }

    /// {@return the prices at which all gain; empty if there is none}
    ///
    /// A negative price is paid by the payee.
    public double[] range() {
        var high = most(study.situation().payer[deal]);
        var low = -most(study.situation().payee[deal]);
        if (!isPossible(0) || high < low) {
            return new double[0];
        }
        var start = start(low, high);
        return start.isEmpty()
                ? new double[0]
                : new double[] {edge(start.getAsDouble(), low), edge(start.getAsDouble(), high)};
    }

    /// A price at which all gain, where there is one: 0, or the first at which the party that loses does not.
    private OptionalDouble start(double low, double high) {
        if (least(0) >= 0) {
            return OptionalDouble.of(0);
        }
        var payer = place(study.situation().payer[deal]);
        var payee = place(study.situation().payee[deal]);
        var loser = gain(payee, 0) < 0 ? payee : payer;
        var found = Root.first(price -> gain(loser, price), 0, loser == payee ? high : low, STEPS);
        return found.isPresent() && least(inward(found.getAsDouble())) >= -1e-9
                ? OptionalDouble.of(inward(found.getAsDouble()))
                : OptionalDouble.empty();
    }

    /// What is left for the party that gains least once the price takes all that the payer gains; so this is negative
    /// where no price makes all gain.
    double leftWhenPayerGainsNothing() {
        if (!isPossible(0)) {
            return -1;
        }
        var payer = place(study.situation().payer[deal]);
        var low = -most(study.situation().payee[deal]);
        if (gain(payer, low) < 0) {
            return gain(payer, low);
        }
        var price = priceThatTakesAll();
        var left = Double.POSITIVE_INFINITY;
        for (var place = 0; place < study.situation().parties[deal].length; place++) {
            left = place == payer ? left : Math.min(left, gain(place, price));
        }
        return left;
    }

    /// The price that takes all that the payer gains, or all that it can pay.
    double priceThatTakesAll() {
        var payer = place(study.situation().payer[deal]);
        var low = -most(study.situation().payee[deal]);
        var high = most(study.situation().payer[deal]);
        return gain(payer, high) >= 0
                ? high
                : Root.first(at -> gain(payer, at), low, high, 1).orElse(high);
    }

    private static double inward(double price) {
        return price + Math.copySign(1e-10, price);
    }

    private double edge(double start, double end) {
        if (start == end) {
            return end;
        }
        return Root.first(this::least, start, end, STEPS).orElse(end);
    }

    /// The most that a means can pay.
    private double most(int m) {
        var situation = study.situation();
        var most = Double.POSITIVE_INFINITY;
        for (var s = 0; s < situation.tree.size(); s++) {
            most = Math.min(most, situation.budget(m, s, at(0)));
        }
        return most;
    }

    /// {@return who gains nothing any more at an end of the range; empty where it is the means that ends there}
    ///
    /// @param price what is paid; negative where the payee pays
    public String leavesAt(double price) {
        return gains(price).stream()
                .filter(gain -> Math.abs(gain.gain() - margin) <= NOTHING * Math.max(1, Math.abs(gain.without())))
                .findFirst()
                .map(Gain::party)
                .orElse("");
    }

    private int place(int m) {
        var parties = study.situation().parties[deal];
        for (var place = 0; place < parties.length; place++) {
            if (parties[place] == study.situation().meansOwner[m]) {
                return place;
            }
        }
        throw new IllegalArgumentException("means is " + m + ", expected one of a party");
    }

    /// {@return the price within a range with the largest product of gains}
    ///
    /// @param range the lowest and the highest price
    public double nashPrice(double[] range) {
        var width = range[1] - range[0];
        if (width <= 1e-9) {
            return .5 * (range[0] + range[1]);
        }
        var step = SLOPE_STEP * width;
        var from = range[0] + step;
        var to = range[1] - 2 * step;
        if (slope(from, step) <= 0) {
            return nearest(range[0], range);
        }
        var root = Root.first(price -> slope(price, step), from, to, 1);
        return nearest(root.isEmpty() ? range[1] : Peak.near(this::product, root.getAsDouble(), step), range);
    }

    /// Where the product is level around a price, the price on the level that is nearest to 0.
    private double nearest(double price, double[] range) {
        var toward = Math.clamp(0, range[0], range[1]);
        var first = price + NEARBY * (toward - price);
        var most = product(price);
        if (product(first) < most * (1 - LEVEL)) {
            return price;
        }
        return Root.first(at -> product(at) - most * (1 - ROUNDING), first, toward, 1)
                .orElse(toward);
    }

    private double product(double price) {
        var product = 1.0;
        for (var gain : gains(price)) {
            product *= Math.max(0, gain.gain());
        }
        return product;
    }

    /// The slope of the logarithm of the product of gains, gains being linear within a step.
    private double slope(double price, double step) {
        var here = gains(price);
        var next = gains(price + step);
        var slope = 0.0;
        for (var i = 0; i < here.size(); i++) {
            slope += (next.get(i).gain() - here.get(i).gain())
                    / step
                    / here.get(i).gain();
        }
        return slope;
    }
}
