package concert.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import concert.assess.Assessment;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The page in a browser, opened from disk: it draws, it runs nothing but its own script, it asks no network.
///
/// Playwright's driver is a script in a jar, run by the installed Node, or by Maven's where there is none. The browser
/// is the installed one; the test installs nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int OLDEST_NODE = 20;
    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    private Path folder = Path.of("");

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private Optional<Browser> started = Optional.empty();

    @BeforeAll
    void start() throws IOException {
        var browser = installed("chromium", "chromium-browser", "google-chrome");
        assumeTrue(browser.isPresent(), "No Chromium is installed, so the page is not opened.");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        open.add(playwright);
        started = Optional.of(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(browser.orElseThrow())
                        .setHeadless(true)
                        .setArgs(QUIET)));
        Files.createDirectories(PICTURES);
    }

    /// The installed Node runs the driver unless the profile `playwright-bundle` has brought one.
    private static Map<String, String> environment() throws IOException {
        var environment = new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        if (BrowserTest.class.getResource("/driver/linux/node") == null) {
            var node = installed("node", "nodejs");
            assumeTrue(
                    node.isPresent() && release(node.orElseThrow()) >= OLDEST_NODE,
                    "No Node " + OLDEST_NODE + " or later is installed to drive the browser:"
                            + " run with -Pplaywright-bundle to bring one.");
            environment.put("PLAYWRIGHT_NODEJS_PATH", node.orElseThrow().toString());
        }
        return environment;
    }

    private static int release(Path node) throws IOException {
        var process = new ProcessBuilder(node.toString(), "--version").start();
        try (var said = process.inputReader()) {
            var version = said.readLine();
            return version == null ? 0 : Integer.parseInt(version.substring(1, version.indexOf('.')));
        }
    }

    @AfterAll
    void stop() throws Exception {
        for (var resource : open.reversed()) {
            resource.close();
        }
    }

    @AfterEach
    void nothingWasComplainedOfAndNothingAskedFor() {
        assertThat(complaints).as("console errors and violations of the policy").isEmpty();
        assertThat(requests).as("requests beyond the file itself").isEmpty();
    }

    @Test
    void drawsEveryChart() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions());
        for (var chart : page.locator(".chart").all()) {
            if (chart.isVisible()) {
                assertThat(chart.locator("svg path").count()).isGreaterThan(3);
            }
        }
        assertThat(page.locator(".chart svg").count()).isEqualTo(6);
        assertThat(page.locator(".map .land").count()).isGreaterThan(5);
        assertThat(page.locator(".map .tie").count()).isEqualTo(4);
    }

    @Test
    void showsHostileTextAsText() throws IOException {
        var page = open(Sample.hostile(), new Browser.NewContextOptions());
        assertThat(page.evaluate("typeof window.injected")).isEqualTo("undefined");
        assertThat(page.locator("img").count()).isZero();
        assertThat(page.locator("a[href^='javascript']").count()).isZero();
        assertThat(page.locator("#positions-hostile + *, #issue-hostile h3")
                        .first()
                        .textContent())
                .isEqualTo(Sample.SCRIPT);
    }

    @Test
    void switchesBetweenLightAndDarkByKeyboard() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        var light = background(page);
        page.locator("#theme").focus();
        page.keyboard().press("Enter");
        assertThat(background(page)).isNotEqualTo(light);
        assertThat(page.locator("#theme").getAttribute("aria-pressed")).isEqualTo("true");
        page.keyboard().press("Space");
        assertThat(background(page)).isEqualTo(light);
    }

    @Test
    void followsTheSystemsThemeInPageAndCharts() throws IOException {
        var light = open(Sample.assessment(), new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        var dark = open(Sample.assessment(), new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        assertThat(background(dark)).isNotEqualTo(background(light));
        var name = "#positions-border .chart svg text";
        assertThat(dark.locator(name).first().getAttribute("fill"))
                .isNotEqualTo(light.locator(name).first().getAttribute("fill"));
    }

    @Test
    void putsActorsThatAreAlikeSideBySide() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions());
        var rows = page.locator("#matrix-convergence2 tbody th");
        var before = rows.allTextContents();
        page.locator("#matrix-order").selectOption("similar");
        var after = rows.allTextContents();
        assertThat(after).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        for (var i = 0; i < after.size(); i++) {
            var self = page.locator("#matrix-convergence2 tbody tr").nth(i).locator("td");
            assertThat(self.nth(i).getAttribute("class"))
                    .as("the diagonal stays one")
                    .isEqualTo("self");
        }
        page.locator("#matrix-order").selectOption("scenario");
        assertThat(rows.allTextContents()).isEqualTo(before);
    }

    @Test
    void showsOneMeasureAtATime() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions());
        assertThat(page.locator("#matrix-divergence2").isVisible()).isFalse();
        page.locator("#matrix-measure").selectOption("divergence2");
        assertThat(page.locator("#matrix-divergence2").isVisible()).isTrue();
        assertThat(page.locator("#matrix-convergence2").isVisible()).isFalse();
    }

    @Test
    void showsTheTiesOfTheActorInFocus() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions());
        page.locator(".mark[data-actor=FRE]").focus();
        assertThat(page.locator(".map .tie[data-lit]").count()).isEqualTo(2);
        page.locator("[data-sign=negative]").focus();
        assertThat(page.locator(".map .tie[data-lit]").count()).isZero();
        page.keyboard().press("Space");
        assertThat(page.locator(".map .tie.negative").isVisible()).isFalse();
    }

    @Test
    void arrowKeysStepThroughAChart() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions());
        page.locator("#positions-border .chart").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#positions-border .tip").textContent())
                .startsWith("Border Front (both wings)Position 0");
    }

    @Test
    void isWholeWithoutScript() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator(".chart").first().isVisible()).isFalse();
        assertThat(page.locator("#theme").isVisible()).isFalse();
        page.locator("#positions-border summary").click();
        assertThat(page.locator("#positions-border table").first().isVisible()).isTrue();
        assertThat(page.locator(".map .tie").count()).isEqualTo(4);
    }

    @Test
    void everyControlHasANameAndEveryHeadingItsPlace() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions());
        for (var control : page.locator("button, select, input, .mark, .chart, [role=region]")
                .all()) {
            assertThat(
                            control.evaluate(
                                    "e => (e.getAttribute('aria-label') || e.textContent || '')"
                                            + " + (e.labels ? [...e.labels].map(l => l.textContent).join('') : '')"
                                            + " + (document.getElementById(e.getAttribute('aria-labelledby')) || {textContent: ''}).textContent"))
                    .asString()
                    .isNotBlank();
        }
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("main").count()).isEqualTo(1);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    }

    @Test
    void opensEverythingOnPaper() throws IOException {
        var page = open(Sample.assessment(), new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("details:not([open])").count()).isZero();
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("details[open]").count()).isZero();
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void takesPictures() throws IOException {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(1280, 390)) {
                var page = open(
                        Sample.assessment(),
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
                picture(page, scheme + "-" + width);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of the page on a screen of %s", width)
                        .isEqualTo(width);
            }
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png")));
    }

    private Page open(Assessment assessment, Browser.NewContextOptions options) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "report", ".html"), HtmlReport.render(assessment));
        return open(file, options);
    }

    private Page open(Path file, Browser.NewContextOptions options) {
        var context = started.orElseThrow().newContext(options);
        open.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().equals(file.toUri().toString())) {
                requests.add(request.url());
            }
        });
        page.navigate(file.toUri().toString());
        return page;
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
