package concert.assess.judgement;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.claim.TestedClaim;
import concert.assess.claim.Verdict;
import concert.assess.metric.Metric;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which claims of the text hold and which fail.
public final class ClaimsJudgement {
    private static final double FRAGILE = .05;
    private static final int EVIDENCE_SHOWN = 3;

    /// With more failing claims than this, the others and all evidence are left to the section on claims.
    private static final int FEW = 5;

    private ClaimsJudgement() {}

    static boolean holds(TestedClaim claim) {
        return claim.verdict() instanceof Given<Verdict>(var verdict) && verdict.holds();
    }

    static boolean fails(TestedClaim claim) {
        return claim.verdict() instanceof Given<Verdict>(var verdict) && !verdict.holds();
    }

    static List<Metric> evidence(TestedClaim claim) {
        return switch (claim.verdict()) {
            case Given<Verdict>(var verdict) -> verdict.evidence();
            case Withheld<Verdict> _ -> List.of();
        };
    }

    /// {@return the judgement, empty where no claim can be tested}
    ///
    /// @param material what judgements are drawn from
    public static Optional<KeyJudgement> find(Material material) {
        var holding = material.claims().stream().filter(ClaimsJudgement::holds).toList();
        var failing = material.claims().stream().filter(ClaimsJudgement::fails).toList();
        if (holding.isEmpty() && failing.isEmpty()) {
            return Optional.empty();
        }
        var keys = material.claims().stream()
                .flatMap(claim -> evidence(claim).stream())
                .map(Metric::key)
                .distinct()
                .toList();
        var grading = Grading.of(material.scenario(), material.grounds(keys));
        return Optional.of(new KeyJudgement(
                "claims",
                counts(material, holding.size(), failing.size()),
                failures(failing),
                Double.NaN,
                grading.confidence(),
                grading.reason(),
                List.of(),
                List.of(),
                fragile(material),
                null));
    }

    private static String counts(Material material, int holding, int failing) {
        var withheld = material.claims().size() - holding - failing;
        return "Of the " + Words.count(material.claims().size(), "claim") + " of the text " + holding
                + (holding == 1 ? " holds, " : " hold, ") + failing + (failing == 1 ? " fails" : " fail")
                + (withheld == 0 ? "." : " and " + withheld + " cannot be tested yet.");
    }

    private static String failures(List<TestedClaim> failing) {
        if (failing.isEmpty()) {
            return "";
        }
        return "What fails: "
                + String.join(
                        "; ",
                        failing.stream()
                                .limit(FEW)
                                .map(claim -> failing.size() > FEW ? named(claim) : named(claim) + shown(claim))
                                .toList())
                + (failing.size() > FEW ? "; and " + (failing.size() - FEW) + " more." : ".");
    }

    private static String named(TestedClaim claim) {
        return claim.claim().id() + " “" + claim.claim().statement() + "”";
    }

    private static String shown(TestedClaim claim) {
        var evidence = evidence(claim);
        return evidence.size() > EVIDENCE_SHOWN
                ? ""
                : " (" + Words.list(evidence.stream().map(ClaimsJudgement::told).toList()) + ")";
    }

    private static String told(Metric metric) {
        return metric.key() + " is " + Words.number(metric.value());
    }

    /// Claims whose verdict is another one in a fair share of the futures.
    private static String fragile(Material material) {
        var fragile = new ArrayList<String>();
        for (var claim : material.claims()) {
            if (claim.verdict() instanceof Given<Verdict>(var verdict)) {
                var other = verdict.holds() ? 1 - verdict.share() : verdict.share();
                if (other >= FRAGILE) {
                    fragile.add(claim.claim().id() + " (" + EstimativeWords.percent(other) + ")");
                }
            }
        }
        return fragile.isEmpty()
                ? "No verdict turns in 5% or more of the futures."
                : "These verdicts turn in some of the futures: " + Words.list(fragile) + ".";
    }
}
