package concert.report.part;

import static concert.report.html.Tag.tag;

import concert.assess.words.EstimativeWords;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/// Small drawings that stand in a line of text or a cell. They are drawn once, need no script, and take their colors
/// from the style sheet.
public final class Strip {
    private static final double WIDTH = 240;
    private static final double EDGE = 6;
    private static final double MIDDLE = 9;
    private static final double HEIGHT = 18;

    private Strip() {}

    /// {@return the 0–100 axis with an interval, a forecast and the status quo}
    ///
    /// @param forecast the forecast
    /// @param statusQuo where things stand, NaN if unknown
    public static Markup forecast(Forecast forecast, double statusQuo) {
        var parts = new ArrayList<Markup>();
        parts.add(line("axis", 0, 100));
        parts.add(tick("axis", 0, 3));
        parts.add(tick("axis", 50, 3));
        parts.add(tick("axis", 100, 3));
        if (forecast.hasInterval()) {
            parts.add(line("interval", forecast.low(), forecast.high()));
        }
        if (Double.isFinite(statusQuo)) {
            parts.add(tick("statusquo", statusQuo, 7));
        }
        if (forecast.isGiven()) {
            parts.add(dot("forecast", forecast.value()));
        }
        return drawing("strip", parts);
    }

    /// {@return the scale of probability with the bands of ICD 203 and a mark}
    ///
    /// @param share from 0 to 1
    public static Markup probability(double share) {
        var parts = new ArrayList<Markup>();
        parts.add(line("axis", 0, 100));
        EstimativeWords.bands().forEach(band -> parts.add(tick("axis", band.low(), 4)));
        parts.add(tick("axis", EstimativeWords.bands().getLast().high(), 4));
        parts.add(line("filled", 0, share * 100));
        parts.add(dot("forecast", share * 100));
        return drawing("strip ruler", parts);
    }

    /// {@return a share as a bar in a cell}
    ///
    /// @param share from 0 to 1
    public static Markup bar(double share) {
        var width = 60.0;
        return tag("svg", "bar")
                .at("viewBox", "0 0 60 8")
                .at("aria-hidden", "true")
                .with(
                        rectangle("track", width),
                        Double.isFinite(share) ? rectangle("share", width * Math.clamp(share, 0, 1)) : Markup.NONE);
    }

    /// {@return a value among many of the same kind: a stroke for each of them, a mark at 0 and a dot at the value}
    ///
    /// @param value the value
    /// @param others all of them
    public static Markup among(double value, Collection<Double> others) {
        var most = others.stream().mapToDouble(Math::abs).max().orElse(1);
        DoubleUnaryOperator place = of -> 50 + 50 * of / most;
        var strokes = others.stream()
                .map(of -> "M" + Numbers.coordinate(x(place.applyAsDouble(of))) + " " + Numbers.coordinate(MIDDLE - 5)
                        + "v10")
                .distinct()
                .collect(Collectors.joining());
        return drawing(
                "strip",
                List.of(
                        tag("path", "placebo").at("d", strokes).with(),
                        tick("statusquo", 50, 7),
                        dot("forecast", place.applyAsDouble(value))));
    }

    private static Markup rectangle(String style, double width) {
        return tag("rect", style).at("width", width).at("height", 8.0).with();
    }

    private static Markup drawing(String style, List<Markup> parts) {
        return tag("svg", style)
                .at("viewBox", "0 0 " + Numbers.coordinate(WIDTH) + " " + Numbers.coordinate(HEIGHT))
                .at("aria-hidden", "true")
                .with(parts);
    }

    private static double x(double percent) {
        return EDGE + Math.clamp(percent, 0, 100) / 100 * (WIDTH - 2 * EDGE);
    }

    private static Markup line(String style, double from, double to) {
        return tag("line", style)
                .at("x1", x(from))
                .at("x2", x(to))
                .at("y1", MIDDLE)
                .at("y2", MIDDLE)
                .with();
    }

    private static Markup tick(String style, double at, double half) {
        return tag("line", style)
                .at("x1", x(at))
                .at("x2", x(at))
                .at("y1", MIDDLE - half)
                .at("y2", MIDDLE + half)
                .with();
    }

    private static Markup dot(String style, double at) {
        return tag("circle", style)
                .at("cx", x(at))
                .at("cy", MIDDLE)
                .at("r", 4.5)
                .with();
    }
}
