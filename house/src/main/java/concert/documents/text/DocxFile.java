package concert.documents.text;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A text of Office Open XML (ECMA-376): the paragraphs of its main part, those of tables and boxes too, then its
/// footnotes and endnotes. What was deleted or moved away is not read, nor are comments, headers and footers.
/// Only those parts and the properties are unpacked, as far as the limits go; nothing is unpacked to a file.
/// Document types and entities are refused.
final class DocxFile {
    private static final String MAIN = "word/document.xml";
    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");
    private static final String PROPERTIES = "docProps/core.xml";

    /// What a reader no longer sees: deleted, moved away, or there a second time for old programs.
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "Fallback");

    private static final int MOST_PARTS = 10_000;

    private final Limits limits;

    DocxFile(Limits limits) {
        this.limits = limits;
    }

    DocumentFile.Text text(Path file) throws IOException, Refusal {
        try (var zip = new ZipFile(file.toFile())) {
            check(zip);
            var main = zip.getEntry(MAIN);
            if (main == null) {
                throw new Refusal("an archive without " + MAIN, "a DOCX text", "Give the documents in it, one by one.");
            }
            var properties = zip.getEntry(PROPERTIES);
            var text = new StringBuilder(paragraphs(zip, main));
            for (var name : NOTES) {
                var notes = zip.getEntry(name);
                if (notes != null) {
                    text.append(paragraphs(zip, notes));
                    limits.check(text.length());
                }
            }
            return new DocumentFile.Text(
                    DocumentText.of(text.toString()),
                    properties == null ? "" : element(zip, properties, "title"),
                    properties == null ? "" : element(zip, properties, "created"));
        } catch (java.util.zip.ZipException failure) {
            throw new Refusal(
                    "a damaged archive (" + failure.getMessage() + ")", "a DOCX text", "Save the document anew.");
        }
    }

    /// An honest text names no part outside itself.
    private static void check(ZipFile zip) throws Refusal {
        if (zip.size() > MOST_PARTS) {
            throw new Refusal(
                    zip.size() + " parts",
                    "at most " + MOST_PARTS + " parts of a DOCX text",
                    "Save the document anew.");
        }
        var names = zip.stream().map(ZipEntry::getName).iterator();
        while (names.hasNext()) {
            var name = names.next();
            if (name.startsWith("/")
                    || name.contains("\\")
                    || Path.of(name.replace("\0", "?")).normalize().startsWith("..")
                    || name.indexOf(':') >= 0
                    || name.indexOf('\0') >= 0) {
                throw new Refusal(
                        "a part named " + name,
                        "parts within the document",
                        "Do not trust this file; ask for a clean copy.");
            }
        }
    }

    private String paragraphs(ZipFile zip, ZipEntry entry) throws IOException, Refusal {
        var text = new StringBuilder();
        var unread = 0;
        try (var part = new Bounded(zip.getInputStream(entry), limits.inflated())) {
            var xml = reader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw withEntities();
                    case XMLStreamConstants.START_ELEMENT -> {
                        unread += UNREAD.contains(xml.getLocalName()) ? 1 : 0;
                        if (unread == 0) {
                            start(xml, text);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        unread -= UNREAD.contains(xml.getLocalName()) ? 1 : 0;
                        if (unread == 0 && xml.getLocalName().equals("p")) {
                            text.append("\n\n");
                        }
                    }
                    default -> {}
                }
                limits.check(text.length());
            }
            return text.toString();
        } catch (XMLStreamException failure) {
            throw damaged(failure);
        }
    }

    private void start(XMLStreamReader xml, StringBuilder text) throws XMLStreamException, Refusal {
        switch (xml.getLocalName()) {
            case "t" -> text.append(words(xml));
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "instrText", "delText" -> words(xml);
            default -> {}
        }
    }

    private String words(XMLStreamReader xml) throws XMLStreamException, Refusal {
        var words = new StringBuilder();
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                words.append(xml.getText());
                limits.check(words.length());
            } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw withEntities();
            }
        }
        return words.toString();
    }

    private String element(ZipFile zip, ZipEntry entry, String name) throws IOException, Refusal {
        try (var part = new Bounded(zip.getInputStream(entry), limits.inflated())) {
            var xml = reader(new ByteArrayInputStream(part.readAllBytes()));
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw withEntities();
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    return words(xml).strip();
                }
            }
            return "";
        } catch (XMLStreamException failure) {
            throw damaged(failure);
        }
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(part);
    }

    private static Refusal withEntities() {
        return new Refusal(
                "a document type or an entity in its XML",
                "a DOCX text, which has none",
                "Do not trust this file; ask for a clean copy.");
    }

    private static Refusal damaged(XMLStreamException failure) {
        return failure.getNestedException() instanceof TooLong
                ? new Refusal(
                        "a part that unpacks beyond its bounds",
                        "a DOCX text of ordinary size",
                        "Do not trust this file; ask for a clean copy.")
                : new Refusal("damaged XML", "a DOCX text", "Save the document anew.");
    }

    /// A part unpacks to more than it may.
    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// A part as far as it may go.
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream part, long most) {
            super(part);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var count = super.read(into, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int read) throws TooLong {
            left -= read;
            if (left < 0) {
                throw new TooLong();
            }
        }
    }
}
