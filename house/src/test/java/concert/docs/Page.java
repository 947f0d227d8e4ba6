package concert.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the documentation.
///
/// @param file where it lies
/// @param lines its lines
record Page(Path file, List<String> lines) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final String FENCE = "```";

    /// A fenced block of a page.
    ///
    /// @param info the words after the fence, such as `console`
    /// @param lines what stands between the fences
    record Block(String info, List<String> lines) {}

    /// {@return the folder of the whole project}
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no ARCHITECTURE.md above the test");
        }
        return folder;
    }

    /// {@return every page of the project}
    static List<Page> all() {
        var pages = new ArrayList<Path>();
        collect(root(), pages);
        return pages.stream().sorted().map(Page::read).toList();
    }

    /// Goes into no folder that a build writes, whose files may go away meanwhile.
    private static void collect(Path folder, List<Path> pages) {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = String.valueOf(file.getFileName());
                if (Files.isDirectory(file) && !name.equals("target") && !name.startsWith(".")) {
                    collect(file, pages);
                } else if (name.endsWith(".md")) {
                    pages.add(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            return new Page(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return its path within the project}
    String name() {
        return root().relativize(file).toString();
    }

    /// {@return its text}
    String text() {
        return String.join("\n", lines);
    }

    /// {@return the fenced blocks, in the order of the page}
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var inside = new ArrayList<String>();
        var info = "";
        var open = false;
        for (var line : lines) {
            if (line.startsWith(FENCE)) {
                if (open) {
                    blocks.add(new Block(info, List.copyOf(inside)));
                    inside.clear();
                }
                info = line.substring(FENCE.length()).strip();
                open = !open;
            } else if (open) {
                inside.add(line);
            }
        }
        return blocks;
    }

    /// {@return the links to other files of the project that lead nowhere}
    List<String> brokenLinks() {
        var folder = Objects.requireNonNull(file.getParent());
        return LINK.matcher(text())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("(?:[a-z]+:|#).*"))
                .filter(target -> !Files.exists(folder.resolve(target.replaceFirst("#.*", ""))))
                .toList();
    }
}
