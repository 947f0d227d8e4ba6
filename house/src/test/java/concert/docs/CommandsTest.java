package concert.docs;

import static org.assertj.core.api.Assertions.assertThat;

import concert.cli.Concert;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Commands that a page shows in a `console` block are run, and what they print must be what the page shows. A
/// line
/// `…` stands for any number of lines, within a line it stands for any text. A block that names a file, such as
/// `csv
/// my-first/actors.csv`, is written
/// there first. So a page is a story that can be told again, from its first line to its last.
class CommandsTest {
    private static final String PROMPT = "$ ./concert ";
    private static final String ANYTHING = "…";

    /// A command and what the page says that it prints.
    private record Shown(String command, List<String> printed) {}

    /// What a page shows must not depend on the data that the user has added.
    @BeforeAll
    static void noDataOfTheUsers(@TempDir Path none) {
        System.setProperty("concert.data", none.toString());
    }

    @AfterAll
    static void dataOfTheUsers() {
        System.clearProperty("concert.data");
    }

    @TestFactory
    Stream<DynamicTest> pagesShowWhatCommandsPrint(@TempDir Path folder) {
        return Page.all().stream()
                .filter(page -> page.blocks().stream().anyMatch(block -> isConsole(block.info())))
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> tell(page, workspace(folder, page))));
    }

    private static Path workspace(Path folder, Page page) throws IOException {
        var workspace = Files.createDirectories(folder.resolve(page.name().replaceAll("\\W", "-")));
        var examples = Page.root().resolve("examples");
        try (var files = Files.walk(examples)) {
            for (var file : files.toList()) {
                var copy = workspace.resolve(Page.root().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.getFileName().toString().startsWith("report")) {
                    Files.copy(file, copy);
                }
            }
        }
        return workspace;
    }

    private static void tell(Page page, Path workspace) throws IOException {
        for (var block : page.blocks()) {
            if (isConsole(block.info())) {
                for (var shown : commands(block)) {
                    var printed = run(shown.command(), workspace);
                    assertThat(matches(printed, shown.printed()))
                            .as("%s: %s prints%n%s", page.name(), shown.command(), String.join("\n", printed))
                            .isTrue();
                }
            } else if (block.info().contains(" ")) {
                var file = workspace.resolve(block.info().replaceFirst("\\w+ ", ""));
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, block.lines());
            }
        }
    }

    private static boolean isConsole(String info) {
        return info.equals("console");
    }

    private static List<Shown> commands(Page.Block block) {
        var commands = new ArrayList<Shown>();
        for (var line : block.lines()) {
            if (line.startsWith(PROMPT)) {
                commands.add(new Shown(line.substring(PROMPT.length()), new ArrayList<>()));
            } else {
                commands.getLast().printed().add(line);
            }
        }
        return commands;
    }

    /// Runs a command as if the workspace were the current folder: words that name a folder in it lead there.
    private static List<String> run(String command, Path workspace) {
        var printed = new StringWriter();
        var out = new PrintWriter(printed);
        var words = Stream.of(command.split(" +", -1))
                .map(word -> word.startsWith("examples/") || word.startsWith("my-")
                        ? workspace.resolve(word).toString()
                        : word);
        Concert.run(out, out, words.toArray(String[]::new));
        return printed.toString().replace(workspace + "/", "").lines().toList();
    }

    private static boolean same(String printed, String shown) {
        var pattern = Stream.of(shown.stripTrailing().split(ANYTHING, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return printed.stripTrailing().matches(pattern);
    }

    /// Whether the lines are those shown, where a line `…` stands for any number of them.
    static boolean matches(List<String> printed, List<String> shown) {
        if (shown.isEmpty()) {
            return printed.isEmpty();
        }
        var rest = shown.subList(1, shown.size());
        if (shown.getFirst().strip().equals(ANYTHING)) {
            return Stream.iterate(0, skip -> skip <= printed.size(), skip -> skip + 1)
                    .anyMatch(skip -> matches(printed.subList(skip, printed.size()), rest));
        }
        return !printed.isEmpty()
                && same(printed.getFirst(), shown.getFirst())
                && matches(printed.subList(1, printed.size()), rest);
    }
}
