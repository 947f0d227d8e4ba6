package concert.documents.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// A file of PDF: the text of its pages in reading order. Pictures are not looked at, scripts and links in the file are
/// not followed.
final class PdfFile {
    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 512L << 20;

    /// A page of print has some 2,000 letters; fewer than this on the average page is no text.
    private static final int FEWEST_LETTERS = 8;

    private final Limits limits;

    PdfFile(Limits limits) {
        this.limits = limits;
    }

    DocumentFile.Text text(Path file) throws Refusal {
        try (var document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new Refusal(
                        document.getNumberOfPages() + " pages",
                        "at most " + limits.pages() + " pages",
                        "Split the document into parts.");
            }
            if (document.getNumberOfPages() == 0) {
                throw new Refusal("a damaged PDF (no page)", "a PDF", "Save the document anew.");
            }
            var pages = pages(document);
            var info = document.getDocumentInformation();
            var created = info.getCreationDate();
            return new DocumentFile.Text(
                    DocumentText.ofPages(pages),
                    info.getTitle() == null ? "" : info.getTitle(),
                    created == null
                            ? ""
                            : created.toInstant()
                                    .atOffset(ZoneOffset.UTC)
                                    .toLocalDate()
                                    .toString());
        } catch (InvalidPasswordException _) {
            throw new Refusal(
                    "a PDF that asks for a password", "one that opens without", "Save it without a password.");
        } catch (IOException | RuntimeException failure) {
            throw new Refusal(
                    "a damaged PDF (" + failure.getClass().getSimpleName() + ")", "a PDF", "Save the document anew.");
        }
    }

    private List<String> pages(PDDocument document) throws IOException, Refusal {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        var pages = new ArrayList<String>();
        var length = 0L;
        var letters = 0L;
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Refusal(
                        "a PDF that takes too long", "one that reads within the time", "Split it into parts.");
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            var text = stripper.getText(document);
            pages.add(text);
            length += text.length();
            letters += text.codePoints().filter(Character::isLetter).count();
            limits.check(length);
        }
        if (letters < (long) FEWEST_LETTERS * Math.max(1, pages.size())) {
            throw new Refusal(
                    pages.size() + (pages.size() == 1 ? " page" : " pages") + " without text, as of a scan",
                    "a PDF with text",
                    "Have the text recognized first (OCR), then read the result.");
        }
        return pages;
    }
}
