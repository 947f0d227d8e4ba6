package concert.report;

import static org.assertj.core.api.Assertions.assertThat;

import concert.report.html.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the page holds, without a browser.
class HtmlReportTest {
    private static final String PAGE = HtmlReport.render(Sample.assessment());

    @Test
    void saysTheJudgementsBeforeAnythingElse() {
        assertThat(sections())
                .containsExactly(
                        "judgements",
                        "claims",
                        "issues",
                        "exchanges",
                        "actors",
                        "convergence",
                        "order",
                        "coalitions",
                        "balance",
                        "events",
                        "facts",
                        "robustness",
                        "sensitivity",
                        "sources",
                        "quality",
                        "withheld",
                        "methods",
                        "reproduction");
    }

    @Test
    void namesEveryPartInTheContents() {
        assertThat(sections()).allSatisfy(id -> assertThat(PAGE).contains("<li><a href=\"#" + id + "\">"));
    }

    @Test
    void neverPutsConfidenceAndLikelihoodIntoOneSentence() {
        assertThat(matches("<p class=\"confidence\">(.*?)</p>"))
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(paragraph).doesNotContain("likely", "%"));
    }

    @Test
    void letsOnlyItsOwnTextsRun() {
        var policy = matches("http-equiv=\"Content-Security-Policy\" content=\"(.*?)\"")
                .getFirst();
        assertThat(policy).startsWith("default-src &#39;none&#39;").doesNotContain("unsafe");
        var texts = new ArrayList<String>(matches("<style>(.*?)</style>"));
        texts.addAll(matches("<script>(.*?)</script>"));
        assertThat(texts)
                .hasSize(3)
                .allSatisfy(text ->
                        assertThat(policy).contains(Resource.policyHash(text).replace("'", "&#39;")));
    }

    @Test
    void knowsTheHashOfTheChartLibrary() {
        assertThat(Resource.policyHash(Resource.text(Resource.CHARTS))).isEqualTo(Resource.CHARTS_HASH);
    }

    @Test
    void refersToNothingOutside() {
        var own = PAGE.replace(Resource.text(Resource.CHARTS), "");
        assertThat(own).doesNotContain(" src=", "@import", "url(", " style=");
        assertThat(matches("<(link|iframe|object|embed|base|form)\\b")).isEmpty();
    }

    @Test
    void keepsHostileTextAsText() {
        var page = HtmlReport.render(Sample.hostile()).replace(Resource.text(Resource.CHARTS), "");
        assertThat(page)
                .doesNotContain("<script>window", "<img", "<!--", "href=\"javascript:")
                .contains("&lt;/script&gt;&lt;script&gt;window.injected");
    }

    @Test
    void everyChartHasATableBehindItAndAName() {
        assertThat(matches("<figure class=\"chart-figure\"[^>]*>(.*?)</figure>"))
                .hasSize(6)
                .allSatisfy(figure ->
                        assertThat(figure).contains("<figcaption id=", "aria-labelledby=", "<table>", "</table>"));
    }

    @Test
    void everyIdIsUniqueAndEveryLinkLeadsSomewhere() {
        var ids = matches(" id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(matches(" href=\"#([^\"]*)\"")).isSubsetOf(ids);
        assertThat(matches(" aria-labelledby=\"([^\"]*)\"")).isSubsetOf(ids);
    }

    @Test
    void saysWhatLaterHappenedAndThatItIsNotUsed() {
        assertThat(PAGE).contains("What later happened, not used", "a treaty along the ridge");
    }

    @Test
    void saysWhatIsWithheldAndWhatToDo() {
        assertThat(PAGE).contains("No analysis gives strategy.war.", "Wait for the analysis strategy.");
    }

    @Test
    void saysWhichModelsAreSilentAndWhy() {
        assertThat(PAGE).contains("on: The toll on the bridge", "The issue names no status quo.");
    }

    @Test
    void setsTheTrackRecordBesideTheModels() {
        assertThat(PAGE).contains("Track record of the models", "Missed by, EU");
    }

    @Test
    void saysWhatIsNeededToComputeItAgain() {
        assertThat(PAGE).contains("c0ffee", "1.2.3", "--seed 7 --futures 400", "alignment.order = 2");
    }

    @Test
    void isPureAsciiWhateverTheNames() {
        assertThat(PAGE.replace(Resource.text(Resource.CHARTS), "")).isASCII();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(HtmlReport.render(Sample.assessment())).isEqualTo(PAGE);
    }

    private static List<String> sections() {
        return matches("<section id=\"([a-z]+)\"");
    }

    private static List<String> matches(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
