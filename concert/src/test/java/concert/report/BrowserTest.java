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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
/// Playwright's driver is a script in a jar; the Node and the Chromium that are installed run it. The test installs
/// nothing.
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
    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    private Path folder = Path.of("");

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private Optional<Browser> started = Optional.empty();

    @BeforeAll
    void start() throws IOException {
        var node = installed("node", "nodejs");
        var browser = installed("chromium", "chromium-browser", "google-chrome");
        assumeTrue(node.isPresent(), "No Node is installed, so no browser can be driven.");
        assumeTrue(browser.isPresent(), "No Chromium is installed, so the page is not opened.");
        var environment = Map.of(
                "PLAYWRIGHT_NODEJS_PATH", node.orElseThrow().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        open.add(playwright);
        started = Optional.of(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(browser.orElseThrow())
                        .setHeadless(true)
                        .setArgs(QUIET)));
        Files.createDirectories(PICTURES);
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
        assertThat(page.locator(".chart svg").count()).isEqualTo(4);
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
