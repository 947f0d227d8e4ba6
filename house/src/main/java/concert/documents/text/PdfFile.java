package concert.documents.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
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
            checkSize(document.getPage(page - 1));
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

    /// What a page packs is unpacked piece by piece and counted before the page is read, which would hold all of it.
    private void checkSize(PDPage page) throws IOException, Refusal {
        var contents = page.getContentStreams();
        var left = limits.inflated();
        while (contents.hasNext()) {
            var packed = contents.next().getCOSObject();
            try (var raw = packed.createRawInputStream();
                    var unpacked = unpacked(raw, packed)) {
                left -= length(unpacked, left);
            } catch (ZipException | EOFException _) {
                continue;
            }
            if (left < 0) {
                throw new Refusal(
                        "a page that unpacks beyond its bounds",
                        "a PDF of ordinary size",
                        "Do not trust this file; ask for a clean copy.");
            }
        }
    }

    private static InputStream unpacked(InputStream raw, COSStream packed) {
        var unpacked = raw;
        for (var filter : new PDStream(packed).getFilters()) {
            if (!filter.equals(COSName.FLATE_DECODE) && !filter.equals(COSName.FLATE_DECODE_ABBREVIATION)) {
                return unpacked;
            }
            unpacked = new InflaterInputStream(unpacked);
        }
        return unpacked;
    }

    /// How much there is to read, as far as one more than a bound.
    private static long length(InputStream stream, long most) throws IOException {
        var buffer = new byte[1 << 16];
        var length = 0L;
        while (length <= most) {
            var read = stream.read(buffer);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length;
    }
}
