package concert.report;

import concert.assess.Assessment;
import concert.assess.analysis.Answer;
import concert.assess.claim.TestedClaim;
import concert.assess.claim.Verdict;
import concert.assess.ensemble.DealFutures;
import concert.assess.ensemble.Driver;
import concert.assess.judgement.KeyJudgement;
import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import concert.assess.vulnerability.Vulnerability;
import concert.report.html.Json;
import concert.report.part.Findings;
import concert.report.part.Withheld;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The assessment as a JSON document for other programs. Its shape is `docs/assessment-json.md`; a name is added but
/// never changed or dropped without a new number of the format.
public final class AssessmentJson {
    /// Number of the format.
    public static final int FORMAT = 1;

    private final Assessment assessment;
    private final Map<String, Spread> spreads;
    private final JsonGenerator out;

    private AssessmentJson(Assessment assessment, JsonGenerator out) {
        this.assessment = assessment;
        this.spreads = assessment.spreads().stream().collect(Collectors.toMap(Spread::key, Function.identity()));
        this.out = out;
    }

    /// {@return the document}
    ///
    /// @param assessment what it holds
    public static String render(Assessment assessment) {
        return Json.write(out -> new AssessmentJson(assessment, out).document()) + "\n";
    }

    private void document() {
        out.writeStartObject();
        out.writeNumberProperty("format", FORMAT);
        scenario();
        run();
        Json.list(out, "judgements", assessment.judgements(), this::judgement);
        Json.list(out, "claims", assessment.claims(), this::claim);
        Json.list(out, "cautions", assessment.cautions(), caution -> {
            out.writeStringProperty("id", caution.id());
            out.writeStringProperty("text", caution.text());
        });
        Json.list(out, "withheld", Withheld.all(new Findings(assessment)), none -> {
            out.writeStringProperty("what", none.what());
            out.writeStringProperty("reason", none.reason());
            out.writeStringProperty("fix", none.fix());
        });
        assessment.findDealFutures().ifPresent(this::dealFutures);
        Json.list(out, "metrics", assessment.metrics(), this::metric);
        Json.list(out, "drivers", assessment.drivers(), this::driver);
        out.writeEndObject();
    }

    private void scenario() {
        var about = assessment.scenario().about();
        out.writeObjectPropertyStart("scenario");
        out.writeStringProperty("id", about.id());
        out.writeStringProperty("title", about.title());
        out.writeStringProperty("question", about.question());
        out.writeStringProperty("as_of", about.asOf().toString());
        about.findHorizon().ifPresent(day -> out.writeStringProperty("horizon", day.toString()));
        out.writeObjectPropertyStart("options");
        about.settings().values().forEach(out::writeStringProperty);
        out.writeEndObject();
        out.writeEndObject();
    }

    private void run() {
        var run = assessment.run();
        out.writeObjectPropertyStart("run");
        out.writeStringProperty("version", run.version());
        out.writeNumberProperty("seed", run.seed());
        out.writeNumberProperty("futures", run.futures());
        out.writeStringProperty("input_hash", run.inputHash());
        out.writeEndObject();
    }

    private void judgement(KeyJudgement judgement) {
        out.writeStringProperty("id", judgement.id());
        out.writeStringProperty("statement", judgement.statement());
        out.writeStringProperty("details", judgement.details());
        Json.number(out, "probability", judgement.probability());
        out.writeStringProperty("confidence", judgement.confidence().name().toLowerCase(Locale.ROOT));
        out.writeStringProperty("confidence_reason", judgement.confidenceReason());
        out.writeArrayPropertyStart("metrics");
        judgement.metrics().forEach(out::writeString);
        out.writeEndArray();
        Json.list(out, "drivers", judgement.drivers(), this::driver);
        out.writeStringProperty("would_change", judgement.wouldChange());
        judgement.findVulnerability().ifPresent(this::vulnerability);
    }

    private void vulnerability(Vulnerability vulnerability) {
        out.writeName("vulnerability");
        new VulnerabilityJson(out, vulnerability).write();
    }

    private void dealFutures(DealFutures found) {
        out.writeName("deal_futures");
        new DealFuturesJson(out, found).write();
    }

    private void driver(Driver driver) {
        out.writeStringProperty("metric", driver.metric());
        out.writeStringProperty("input", driver.input());
        Json.number(out, "correlation", driver.correlation());
        Json.number(out, "low", driver.low());
        Json.number(out, "high", driver.high());
    }

    private void claim(TestedClaim tested) {
        var claim = tested.claim();
        out.writeStringProperty("id", claim.id());
        out.writeStringProperty("statement", claim.statement());
        out.writeStringProperty("test", claim.test());
        switch (tested.verdict()) {
            case Answer.Given<Verdict>(var verdict) -> {
                out.writeStringProperty("verdict", verdict.holds() ? "holds" : "fails");
                Json.number(out, "share", verdict.share());
                out.writeNumberProperty("decided", verdict.decided());
                Json.list(out, "evidence", verdict.evidence(), this::bare);
                tested.findVulnerability().ifPresent(this::vulnerability);
            }
            case Answer.Withheld<Verdict>(var reason, var fix) -> {
                out.writeStringProperty("verdict", "withheld");
                out.writeStringProperty("reason", reason);
                out.writeStringProperty("fix", fix);
            }
        }
    }

    private void bare(Metric metric) {
        out.writeStringProperty("key", metric.key());
        out.writeStringProperty("unit", metric.unit());
        Json.number(out, "value", metric.value());
    }

    private void metric(Metric metric) {
        out.writeStringProperty("analysis", metric.analysis());
        bare(metric);
        spread(spreads.get(metric.key()));
    }

    private void spread(@Nullable Spread spread) {
        if (spread == null) {
            return;
        }
        out.writeObjectPropertyStart("spread");
        out.writeNumberProperty("futures", spread.futures());
        Json.number(out, "mean", spread.mean());
        Json.number(out, "sd", spread.sd());
        Json.number(out, "p05", spread.p05());
        Json.number(out, "p10", spread.p10());
        Json.number(out, "p25", spread.p25());
        Json.number(out, "p50", spread.p50());
        Json.number(out, "p75", spread.p75());
        Json.number(out, "p90", spread.p90());
        Json.number(out, "p95", spread.p95());
        out.writeEndObject();
    }
}
