package concert.documents.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A file of text that somebody else wrote. What it is, its first bytes say, not its name.
public final class DocumentFile {
    private static final int SNIFFED = 1024;

    private final Limits limits;
    private final @Nullable Charset charset;

    /// How files are read.
    ///
    /// @param limits how much of them
    /// @param charset how plain text and HTML are written, null for UTF-8 or what an HTML page says
    public DocumentFile(Limits limits, @Nullable Charset charset) {
        this.limits = limits;
        this.charset = charset;
    }

    /// What a file gave.
    ///
    /// @param text its text
    /// @param title its title, empty if it says none
    /// @param date when it says that it was written, as it says so, empty if it does not
    public record Text(DocumentText text, String title, String date) {}

    /// Reads a file within the limits.
    ///
    /// @param file the file
    /// @return its text
    /// @throws IOException if the file cannot be read
    /// @throws Refusal if it holds no text that can be read, or too much
    public Text read(Path file) throws IOException, Refusal {
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file)
                    ? new Refusal("a folder or no ordinary file", "a document", "Name the files in it.")
                    : new Refusal("nothing there", "a document", "Check the name.");
        }
        var size = Files.size(file);
        if (size > limits.bytes()) {
            throw new Refusal(
                    size / (1 << 20) + " MB", "at most " + limits.bytes() / (1 << 20) + " MB", "Split the document.");
        }
        var task = new FutureTask<>(() -> opened(file));
        Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            var text = task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            limits.check(text.text().raw().length());
            if (text.text().raw().isBlank()) {
                throw new Refusal("no text", "a document with text", "Check that it is the right file.");
            }
            return text;
        } catch (TimeoutException _) {
            task.cancel(true);
            throw new Refusal(
                    "a file that is not read within " + limits.time().toSeconds() + " s",
                    "one that is",
                    "Split it into parts, or save it as plain text.");
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", failure);
        } catch (ExecutionException failure) {
            throw cause(failure);
        }
    }

    private static Refusal cause(ExecutionException failure) throws IOException {
        return switch (failure.getCause()) {
            case Refusal refusal -> refusal;
            case IOException unreadable -> throw unreadable;
            case OutOfMemoryError _ ->
                new Refusal("a file that unpacks beyond the memory", "one of ordinary size", "Do not trust this file.");
            case StackOverflowError _ ->
                new Refusal("a file that is nested too deep", "one of ordinary form", "Do not trust this file.");
            case null, default -> throw new IOException(failure);
        };
    }

    private Text opened(Path file) throws IOException, Refusal {
        byte[] start;
        try (var stream = Files.newInputStream(file)) {
            start = stream.readNBytes(SNIFFED);
        }
        var first = new String(start, StandardCharsets.ISO_8859_1);
        if (first.contains("%PDF-")) {
            return new PdfFile(limits).text(file);
        }
        if (first.startsWith("PK\3\4") || first.startsWith("PK\5\6")) {
            return new DocxFile(limits).text(file);
        }
        refuseForeign(first);
        var bytes = Files.readAllBytes(file);
        if (isHtml(first, file)) {
            return HtmlFile.text(bytes, charset == null ? null : charset.name());
        }
        return new Text(
                DocumentText.of(PlainTextFile.text(bytes, charset == null ? StandardCharsets.UTF_8 : charset)), "", "");
    }

    private static void refuseForeign(String first) throws Refusal {
        var is = first.startsWith("\u00D0\u00CF\u0011\u00E0")
                ? "an old Office file (.doc, .xls, .ppt) or one with a password"
                : first.startsWith("{\\rtf")
                        ? "rich text (RTF)"
                        : first.startsWith("\u001F\u008B")
                                        || first.startsWith("7z\u00BC\u00AF")
                                        || first.startsWith("Rar!")
                                ? "an archive"
                                : first.startsWith("\u00FF\u00D8\u00FF") || first.startsWith("\u0089PNG")
                                        ? "a picture"
                                        : "";
        if (!is.isEmpty()) {
            throw new Refusal(is, "PDF, DOCX, HTML or plain text", "Save it in one of these forms.");
        }
    }

    private static boolean isHtml(String first, Path file) {
        var start = first.replace("\0", "").toLowerCase(Locale.ROOT).stripLeading();
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.contains("<html")
                || start.contains("<body")
                || name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".xhtml");
    }
}
