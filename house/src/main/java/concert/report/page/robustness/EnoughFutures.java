package concert.report.page.robustness;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.vulnerability.Vulnerability;
import concert.assess.vulnerability.VulnerabilityWords;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Whether there are enough futures: the error that chance leaves in each share and each mean, now and with more.
///
/// @param futures how many there are
/// @param found what the judgements hang on
record EnoughFutures(int futures, List<Vulnerability> found) {
    private static final double HALF_WIDTH = .02;
    private static final double POINTS = 100;
    private static final double Z = 1.96;

    Markup markup() {
        return Markup.of(
                tag("h3").text("Are " + Numbers.count(futures, "future") + " enough?"),
                tag("p").text(answer()),
                shares().markup(),
                sizes().markup());
    }

    private String answer() {
        var open = found.stream()
                .filter(each -> VulnerabilityWords.bands(each.share()).size() > 1)
                .count();
        return (open == 0
                        ? "Yes for the words: for none of the " + found.size()
                                + " judgements would more futures change the word for its share."
                        : "For " + open + " of the " + found.size()
                                + " judgements the interval of the share reaches over"
                                + " more than one word, so more futures might change the word.")
                + " A mean is known to " + decimals(1 / Math.sqrt(futures))
                + " of its metric’s standard deviation (one standard error). This is the error of drawing alone: more"
                + " futures make it small, but neither the estimates nor the models better.";
    }

    private DataTable shares() {
        return new DataTable(
                "Monte Carlo error of each judgement’s share, and how many futures an interval of ± 2 points takes",
                List.of(
                        prose("Judgement"),
                        number("Share"),
                        number("Error, points"),
                        words("Words in the interval"),
                        number("Futures for ± 2 points")),
                found.stream()
                        .sorted(Comparator.comparingDouble(each -> -each.share().standardError()))
                        .map(EnoughFutures::row)
                        .toList());
    }

    private static List<Markup> row(Vulnerability vulnerability) {
        var share = vulnerability.share();
        return List.of(
                Markup.text(vulnerability.text()),
                Markup.text(Numbers.percent(share.share().share())),
                Markup.text(Numbers.tenth(POINTS * share.standardError())),
                Markup.text(String.join(" to ", VulnerabilityWords.bands(share))),
                Markup.text(Numbers.text((double) share.needed(HALF_WIDTH))));
    }

    private DataTable sizes() {
        return new DataTable(
                "What more futures buy: the error falls with the root of their number",
                List.of(
                        number("Futures"),
                        number("95 % interval of a share near one half"),
                        number("Error of a mean, in standard deviations")),
                IntStream.of(1, 4, 16, 64)
                        .mapToObj(times -> (double) times * futures)
                        .map(n -> List.of(
                                Markup.text(Numbers.text(n)),
                                Markup.text("± " + Numbers.tenth(POINTS * Z * .5 / Math.sqrt(n)) + " points"),
                                Markup.text(decimals(1 / Math.sqrt(n)))))
                        .toList());
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
