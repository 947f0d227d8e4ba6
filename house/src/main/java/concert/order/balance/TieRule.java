package concert.order.balance;

import concert.scenario.Scenario;
import concert.scenario.Tie;
import concert.scenario.Tie.Kind;
import concert.scenario.Tie.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Which ties of a scenario make a pair friendly or hostile. Best divisions depend on it, so several are told.
public enum TieRule {
    /// All ties; the signs' strengths are added up, and a pair whose sum is 0 has no tie.
    NET("all ties, by the sum of their strengths"),
    /// All ties; a single hostile one makes a pair hostile, as a dispute overrides an alliance.
    HOSTILE_FIRST("all ties, a hostile one overrides friendly ones"),
    /// Ties of security alone, by the sum of their strengths.
    SECURITY("ties of security, by the sum of their strengths");

    private final String title;

    TieRule(String title) {
        this.title = title;
    }

    /// {@return what it does, in words}
    public String title() {
        return title;
    }

    /// {@return the signed network of a scenario's ties that are in force on its as-of date}
    ///
    /// @param scenario the scenario
    public SignedNetwork network(Scenario scenario) {
        var sums = new TreeMap<String, TreeMap<String, Double>>();
        for (var tie : scenario.ties()) {
            if (counts(tie) && tie.isInForce(scenario.about().asOf())) {
                var forward = tie.a().compareTo(tie.b()) < 0;
                sums.computeIfAbsent(forward ? tie.a() : tie.b(), _ -> new TreeMap<>())
                        .merge(forward ? tie.b() : tie.a(), weight(tie), Double::sum);
            }
        }
        var ties = new ArrayList<SignedTie>();
        sums.forEach((a, others) -> others.forEach((b, sum) -> addTo(ties, a, b, sum)));
        return SignedNetwork.of(ties);
    }

    private boolean counts(Tie tie) {
        return counts(tie.kind()) && tie.sign() != Sign.NEUTRAL && !tie.a().equals(tie.b());
    }

    private boolean counts(Kind kind) {
        return switch (kind) {
            case ALLIANCE, TREATY, ARMS, EXERCISE, RIVALRY, DISPUTE, SANCTION -> true;
            case MEMBERSHIP, TRADE, FINANCE, ENERGY, DIPLOMACY -> this != SECURITY;
            case INFLUENCE -> false;
        };
    }

    private double weight(Tie tie) {
        var strength = tie.strength().middle() * tie.sign().value();
        return this == HOSTILE_FIRST && tie.sign() == Sign.NEGATIVE ? Double.NEGATIVE_INFINITY : strength;
    }

    private static void addTo(List<SignedTie> ties, String a, String b, double sum) {
        if (sum != 0) {
            ties.add(new SignedTie(a, b, sum > 0 ? Sign.POSITIVE : Sign.NEGATIVE));
        }
    }
}
