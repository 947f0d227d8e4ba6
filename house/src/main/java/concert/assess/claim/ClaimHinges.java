package concert.assess.claim;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.assess.ensemble.Driver;
import concert.assess.language.ClaimTest;
import concert.assess.language.Quantity;
import concert.assess.vulnerability.Proposition;
import concert.assess.vulnerability.Vulnerabilities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// What the verdicts on the claims of a text hang on: which estimates overturn those that are not the same in
/// every future.
public final class ClaimHinges {
    private final Names names;
    private final Readings readings;
    private final List<Driver> drivers;
    private final Vulnerabilities vulnerabilities;

    private ClaimHinges(Names names, Readings readings, List<Driver> drivers, Vulnerabilities vulnerabilities) {
        this.names = names;
        this.readings = readings;
        this.drivers = drivers;
        this.vulnerabilities = vulnerabilities;
    }

    /// {@return what finds it}
    ///
    /// @param names what tests may name
    /// @param drivers drivers of all metrics, strongest first within a metric
    /// @param vulnerabilities finds what anything hangs on
    public static ClaimHinges of(Names names, List<Driver> drivers, Vulnerabilities vulnerabilities) {
        var ensemble = vulnerabilities.ensemble();
        var readings = Readings.of(vulnerabilities.middle().scenario(), ensemble.gauges());
        return new ClaimHinges(names, readings, drivers, vulnerabilities);
    }

    /// {@return the claim with what its verdict hangs on, if futures differ in it}
    ///
    /// @param tested the claim
    public TestedClaim hinged(TestedClaim tested) {
        return tested.verdict() instanceof Answer.Given<Verdict>(var verdict)
                        && verdict.share() > 0
                        && verdict.share() < 1
                        && ClaimTest.parse(tested.claim().test()) instanceof ClaimTest.Accepted(var test)
                ? vulnerabilities
                        .find(proposition(tested, test, verdict.holds()), driversOf(test))
                        .map(tested::with)
                        .orElse(tested)
                : tested;
    }

    private Proposition proposition(TestedClaim tested, ClaimTest test, boolean holds) {
        var claim = tested.claim();
        return new Proposition(
                "claim." + claim.id(),
                claim.statement(),
                holds,
                future -> test.holds(names.in(future)),
                predicate(test));
    }

    private List<Driver> driversOf(ClaimTest test) {
        var named = test.names().stream().map(Quantity.Name::name).toList();
        return drivers.stream()
                .filter(driver -> named.contains(driver.metric()))
                .toList();
    }

    /// Whether the test holds in anything computed; what is read at the middle alone stays as it is there.
    private Predicate<Computed> predicate(ClaimTest test) {
        Map<String, ToDoubleFunction<Computed>> read = new HashMap<>();
        for (var name : test.names()) {
            var middle = names.middle().applyAsDouble(name.name());
            read.put(name.name(), readings.findDrawn(name.name()).orElse(_ -> middle));
        }
        return new Question(test, read, readings.effort(List.of())).holds();
    }
}
