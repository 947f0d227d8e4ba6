package concert.assess.claim;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.language.ClaimTest;
import concert.assess.language.Quantity;
import concert.assess.language.Truth;
import concert.scenario.Claim;

/// Tests the claims of a text.
///
/// @param names what tests may name
/// @param absence says why a name has no value
/// @param futures how many futures there are
public record ClaimTester(Names names, Absence absence, int futures) {

    /// {@return whether the claim holds at the middle and in which share of the futures, or why it is not tested}
    ///
    /// @param claim the claim
    public TestedClaim test(Claim claim) {
        return new TestedClaim(claim, verdict(claim.test()));
    }

    private Answer<Verdict> verdict(String text) {
        if (text.isBlank()) {
            return new Withheld<>("No test is written for it.", "Write one in claims.csv, if the claim can be tested.");
        }
        return switch (ClaimTest.parse(text)) {
            case ClaimTest.Accepted(var test) -> verdict(test);
            case ClaimTest.Rejected rejected ->
                new Withheld<>("Its test cannot be read: " + rejected.message(), "Correct the test in claims.csv.");
        };
    }

    private Answer<Verdict> verdict(ClaimTest test) {
        for (var name : test.names()) {
            if (names.find(name.name()).isEmpty()) {
                return absence.ofUnknown(name.name());
            }
        }
        return switch (test.holds(names.middle())) {
            case TRUE -> new Given<>(verdict(test, true));
            case FALSE -> new Given<>(verdict(test, false));
            case UNKNOWN -> undecided(test);
        };
    }

    private Verdict verdict(ClaimTest test, boolean holds) {
        var share = share(test);
        var evidence = test.names().stream()
                .map(Quantity.Name::name)
                .map(name -> names.find(name).orElseThrow().metric())
                .toList();
        return new Verdict(holds, share.value(), share.decided(), evidence);
    }

    private Answer<Verdict> undecided(ClaimTest test) {
        return test.names().stream()
                .map(Quantity.Name::name)
                .filter(name -> Double.isNaN(names.middle().applyAsDouble(name)))
                .findFirst()
                .<Answer<Verdict>>map(absence::ofMissing)
                .orElseGet(() -> new Withheld<>("Its test divides by zero.", "Correct the test in claims.csv."));
    }

    /// A share of futures.
    ///
    /// @param value share of the decided futures in which something holds, NaN if none is decided
    /// @param decided how many futures decide it
    record Share(double value, int decided) {}

    /// {@return in which share of the futures a test holds}
    Share share(ClaimTest test) {
        var holding = 0;
        var decided = 0;
        for (var future = 0; future < futures; future++) {
            var truth = test.holds(names.in(future));
            holding += truth == Truth.TRUE ? 1 : 0;
            decided += truth == Truth.UNKNOWN ? 0 : 1;
        }
        return new Share(holding / (double) decided, decided);
    }
}
