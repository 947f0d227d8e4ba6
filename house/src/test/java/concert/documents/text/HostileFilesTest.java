package concert.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that mean harm or are broken: a refusal that says why, within bounds of time and memory.
@Timeout(60)
class HostileFilesTest {
    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final Limits SMALL = new Limits(8 << 20, 4 << 20, 1_000_000, 500, Duration.ofSeconds(20));

    @TempDir
    private Path folder;

    private DocumentFile.Text read(Path file) throws IOException, Refusal {
        return new DocumentFile(SMALL, null).read(file);
    }

    private void isRefused(Path file, String found) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(file))
                .satisfies(refusal -> assertThat(refusal.found()).contains(found))
                .satisfies(refusal -> assertThat(refusal.fix()).isNotBlank());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path docx(Map<String, byte[]> parts) throws IOException {
        var file = folder.resolve("text.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsADocxText() throws IOException, Refusal {
        var text = read(docx(Map.of(
                "word/document.xml",
                utf8(W + "<w:p><w:r><w:t>Russia’s &amp; </w:t></w:r><w:r><w:t>Pakistan’s deal</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Two.</w:t></w:r></w:p></w:body></w:document>"),
                "docProps/core.xml",
                utf8("<p xmlns:d=\"x\"><d:title>A title</d:title><d:created>2021-04-07T10:00:00Z</d:created></p>"))));
        assertThat(text.text().raw()).isEqualTo("Russia’s & Pakistan’s deal\n\nTwo.\n\n");
        assertThat(text.title()).isEqualTo("A title");
        assertThat(text.date()).startsWith("2021-04-07");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        var file = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip, utf8(W + "<w:p>"), 1);
            write(zip, utf8("<w:r/>".repeat(10_000)), 3_000);
            zip.closeEntry();
        }
        assertThat(file.toFile().length()).isLessThan(2 << 20);
        isRefused(file, "unpacks beyond its bounds");
    }

    private static void write(OutputStream out, byte[] bytes, int times) throws IOException {
        for (var time = 0; time < times; time++) {
            out.write(bytes);
        }
    }

    @Test
    void entitiesAreNotExpandedAndNotFetched() throws IOException {
        isRefused(
                docx(Map.of(
                        "word/document.xml",
                        utf8("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + W
                                + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"))),
                "a document type or an entity");
        isRefused(
                docx(Map.of(
                        "word/document.xml",
                        utf8("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + W
                                + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"))),
                "a document type or an entity");
    }

    @Test
    void pathsOutOfAnArchiveAreRefused() throws IOException {
        for (var name : new String[] {"../../etc/cron.d/x", "/etc/passwd", "word\\..\\..\\x", "C:/x"}) {
            var parts = new LinkedHashMap<String, byte[]>();
            parts.put("word/document.xml", utf8(W + "<w:p/></w:body></w:document>"));
            parts.put(name, utf8("x"));
            isRefused(docx(parts), "a part named");
        }
        assertThat(folder.resolve("etc")).doesNotExist();
    }

    @Test
    void anArchiveIsNoText() throws IOException {
        isRefused(docx(Map.of("a.txt", utf8("x"))), "an archive without word/document.xml");
        isRefused(file("cut.docx", utf8("PK\3\4 and no more")), "a damaged archive");
    }

    @Test
    void readsAPdfWithItsPages() throws IOException, Refusal {
        var text = read(pdf(3, "Russia and Pakistan signed a deal on page"));
        var plain = text.text().plain();
        assertThat(text.text().page(plain.lastIndexOf("deal"))).isEqualTo(3);
    }

    private Path pdf(int pages, String words) throws IOException {
        var file = folder.resolve("pages.pdf");
        try (var document = new PDDocument()) {
            for (var number = 1; number <= pages; number++) {
                var page = new PDPage();
                document.addPage(page);
                if (!words.isEmpty()) {
                    try (var content = new PDPageContentStream(document, page)) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                        content.newLineAtOffset(72, 700);
                        content.showText(words + " " + number);
                        content.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void aScanOfTwoHundredPagesHasNoText() throws IOException {
        isRefused(pdf(200, ""), "200 pages without text");
    }

    @Test
    void aBrokenPdfAndOneOfTooManyPagesAreRefused() throws IOException {
        isRefused(
                file("broken.pdf", utf8("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer")),
                "a damaged PDF");
        isRefused(pdf(501, "x"), "501 pages");
    }

    @Test
    void scriptsOfAPageAreNeitherReadNorRun() throws IOException, Refusal {
        var text = read(
                file(
                        "page.html",
                        utf8(
                                "<html><head><title>T</title><meta property='article:published_time' content='2021-04-07T08:00Z'>"
                                        + "<script>while(true){}</script></head><body><h1>Head</h1><p>Seen <b>words</b>.</p>"
                                        + "<script>document.write('evil')</script><style>p{}</style><img src='http://127.0.0.1:1/x'>"
                                        + "<iframe src='http://127.0.0.1:1/'></iframe><p style='display: none'>hidden</p></body></html>")));
        assertThat(text.text().raw().strip()).isEqualTo("Head\n\nSeen words.");
        assertThat(text.title()).isEqualTo("T");
        assertThat(text.date()).startsWith("2021-04-07");
    }

    @Test
    void aPageNestedWithoutEndIsRead() throws IOException, Refusal {
        var text = read(file("deep.html", utf8("<html><body>" + "<div>".repeat(100_000) + "deep")));
        assertThat(text.text().raw()).contains("deep");
    }

    @Test
    void aWrongEncodingIsToldWithItsLine() throws IOException, Refusal {
        var bytes = "One.\nPakistan’s deal.".getBytes(Charset.forName("windows-1252"));
        var file = file("old.txt", bytes);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(file))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(2))
                .satisfies(refusal -> assertThat(refusal.found()).isEqualTo("byte 92"));
        assertThat(new DocumentFile(SMALL, Charset.forName("windows-1252"))
                        .read(file)
                        .text()
                        .raw())
                .contains("Pakistan’s");
        assertThat(read(file("wide.txt", "Zwei Wörter.".getBytes(StandardCharsets.UTF_16)))
                        .text()
                        .raw())
                .isEqualTo("Zwei Wörter.");
        isRefused(file("binary.txt", new byte[] {'a', 0, 'b'}), "a zero byte");
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("line.txt");
        try (var out = Files.newOutputStream(file)) {
            write(out, utf8("word ".repeat(100_000)), 17);
        }
        isRefused(file, "8 MB");
        isRefused(file("long.txt", utf8("word ".repeat(250_000))), "more than 1000000 characters");
    }

    @Test
    void otherFormsAreNamed() throws IOException {
        isRefused(file("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}), "an old Office file");
        isRefused(file("text.rtf", utf8("{\\rtf1 x}")), "rich text");
        isRefused(file("empty.txt", utf8("  \n ")), "no text");
        isRefused(folder, "a folder");
        isRefused(folder.resolve("absent.txt"), "nothing there");
    }

    @Test
    void readsNotesTablesAndBoxesOfADocxTextButNothingThatIsNoLongerSeen() throws IOException, Refusal {
        var text = read(
                docx(
                        Map.of(
                                "word/document.xml",
                                utf8(
                                        W
                                                + "<w:p><w:r><w:t>Kept </w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                                                + "<w:ins><w:r><w:t>inserted</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>"
                                                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                                                + "<w:p><x:AlternateContent xmlns:x='x'><x:Choice><w:r><w:t>box</w:t></w:r></x:Choice>"
                                                + "<x:Fallback><w:r><w:t>box</w:t></w:r></x:Fallback></x:AlternateContent></w:p></w:body></w:document>"),
                                "word/footnotes.xml",
                                utf8(
                                        "<w:footnotes xmlns:w='w'><w:footnote><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote></w:footnotes>"),
                                "word/endnotes.xml",
                                utf8(
                                        "<w:endnotes xmlns:w='w'><w:endnote><w:p><w:r><w:t>End.</w:t></w:r></w:p></w:endnote></w:endnotes>"),
                                "word/comments.xml",
                                utf8(
                                        "<w:comments xmlns:w='w'><w:comment><w:p><w:r><w:t>Hm.</w:t></w:r></w:p></w:comment></w:comments>"))));
        assertThat(text.text().raw()).isEqualTo("Kept inserted\n\nCell\n\nbox\n\nNote.\n\nEnd.\n\n");
    }

    @Test
    void entitiesInNotesAndPropertiesAreRefused() throws IOException {
        for (var part : new String[] {"word/footnotes.xml", "docProps/core.xml"}) {
            isRefused(
                    docx(Map.of(
                            "word/document.xml",
                            utf8(W + "<w:p/></w:body></w:document>"),
                            part,
                            utf8("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x\"><x/>"))),
                    "a document type or an entity");
        }
    }

    @Test
    void aPdfBombIsNotUnpackedIntoMemory() throws IOException {
        var file = folder.resolve("bomb.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var blanks = new ByteArrayInputStream(utf8(" ".repeat(20 << 20)));
            page.setContents(new PDStream(document, blanks, COSName.FLATE_DECODE));
            document.save(file.toFile());
        }
        assertThat(file.toFile().length()).isLessThan(1 << 20);
        isRefused(file, "a page that unpacks beyond its bounds");
    }

    @Test
    void aPdfWithAPasswordIsRefused() throws IOException {
        var file = folder.resolve("locked.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        isRefused(file, "a PDF that asks for a password");
    }

    @Test
    void aPdfWhosePagesHoldThemselvesOrLieAboutTheirNumberIsRefused() throws IOException {
        var head = "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n";
        var trailer = "trailer << /Root 1 0 R >>\n%%EOF";
        isRefused(
                file(
                        "loop.pdf",
                        utf8(head + "2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >> endobj\n" + trailer)),
                "a damaged PDF");
        isRefused(
                file(
                        "lie.pdf",
                        utf8(head + "2 0 obj << /Type /Pages /Kids [] /Count 2000000000 >> endobj\n" + trailer)),
                "a damaged PDF");
    }

    @Test
    void aPageOfAnotherEncodingSaysSoOrIsRefused() throws IOException, Refusal {
        var words = "<html><head>%s</head><body><p>Pakistan’s deal.</p></body></html>";
        var old = Charset.forName("windows-1252");
        var told = words.formatted("<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>");
        assertThat(read(file("told.html", told.getBytes(old))).text().raw()).contains("Pakistan’s deal.");
        isRefused(file("untold.html", words.formatted("").getBytes(old)), "byte 92");
        isRefused(file("lie.html", words.formatted("<meta charset='utf-8'>").getBytes(old)), "byte 92");
        assertThat(new DocumentFile(SMALL, old)
                        .read(file(
                                "lie.html",
                                words.formatted("<meta charset='utf-8'>").getBytes(old)))
                        .text()
                        .raw())
                .contains("Pakistan’s deal.");
        assertThat(read(file("odd.html", utf8(words.formatted("<meta charset='no-such-thing'>"))))
                        .text()
                        .raw())
                .contains("Pakistan’s deal.");
    }

    /// A file of 1 GB that takes no room on the disk.
    @Test
    void aLineOfAGigabyteIsNotRead() throws IOException {
        var file = folder.resolve("line.txt");
        try (var line = new RandomAccessFile(file.toFile(), "rw")) {
            line.setLength(1L << 30);
        }
        isRefused(file, "1024 MB");
    }
}
