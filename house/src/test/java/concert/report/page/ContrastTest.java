package concert.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import concert.report.html.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Text stands out from its ground by 4.5 to 1 and lines by 3 to 1, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11).
class ContrastTest {
    private static final String STYLE = Resource.text("/concert/report/page/report.css");
    private static final List<String> TEXT = List.of("ink", "soft", "link", "blue", "orange");
    private static final List<String> LINES = List.of("blue", "orange", "gray");

    static Stream<Arguments> pairs() {
        var colors = colors();
        return Stream.of(0, 1)
                .flatMap(theme -> Stream.concat(
                        Stream.concat(
                                TEXT.stream().map(name -> pair(colors, theme, name, "paper", 4.5)),
                                Stream.of("ink", "soft", "link").map(name -> pair(colors, theme, name, "raised", 4.5))),
                        LINES.stream()
                                .flatMap(name -> Stream.of(
                                        pair(colors, theme, name, "paper", 3), pair(colors, theme, name, "sea", 3)))));
    }

    /// Numbers on the shades of a matrix: dark on the light ones, the page's own color on the strong ones.
    static Stream<Arguments> shades() {
        var colors = colors();
        return Pattern.compile("\\.shade\\d .*?--shade\\) (\\d+)%, var\\(--paper\\)\\);( color)?")
                .matcher(STYLE)
                .results()
                .flatMap(shade -> Stream.of("blue", "orange")
                        .flatMap(name -> Stream.of(0, 1).map(theme -> {
                            var paper = color(colors, "paper", theme);
                            var ground = mixed(color(colors, name, theme), paper, Integer.parseInt(shade.group(1)));
                            var ink = shade.group(2) == null ? color(colors, "ink", theme) : paper;
                            return Arguments.of(
                                    "text on " + shade.group(1) + "% of " + name + ", theme " + theme,
                                    ink,
                                    ground,
                                    4.5);
                        })));
    }

    private static String mixed(String one, String other, int percent) {
        var mixed = new StringBuilder("#");
        for (var at = 1; at < 7; at += 2) {
            var a = Integer.parseInt(one.substring(at, at + 2), 16);
            var b = Integer.parseInt(other.substring(at, at + 2), 16);
            mixed.append(String.format("%02x", Math.round(a * percent / 100.0 + b * (100 - percent) / 100.0)));
        }
        return mixed.toString();
    }

    private static String color(Map<String, List<String>> colors, String name, int theme) {
        return colors.getOrDefault(name, List.of()).get(theme);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"pairs", "shades"})
    void standsOut(String what, String ink, String ground, double least) {
        assertThat(contrast(ink, ground)).as(what).isGreaterThanOrEqualTo(least);
    }

    private static Arguments pair(
            Map<String, List<String>> colors, int theme, String ink, String ground, double least) {
        return Arguments.of(
                ink + " on " + ground + (theme == 0 ? ", light" : ", dark"),
                color(colors, ink, theme),
                color(colors, ground, theme),
                least);
    }

    private static Map<String, List<String>> colors() {
        var colors = new HashMap<String, List<String>>();
        Pattern.compile("--([a-z-]+): light-dark\\((#\\w{6}), (#\\w{6})\\)")
                .matcher(STYLE)
                .results()
                .forEach(match -> colors.put(match.group(1), List.of(match.group(2), match.group(3))));
        return colors;
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
    }

    private static double linear(String color, int at) {
        var share = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
