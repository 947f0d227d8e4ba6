package concert.folder.genius;

import concert.folder.ForeignFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an XML file as elements. A document type is refused, so that no entity grows and no other file is read; so is
/// a file that is nested deeper or larger than a domain ever is.
final class XmlFile {
    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final ForeignFile.Expected PLAIN =
            new ForeignFile.Expected("XML without a document type", "Delete the <!DOCTYPE …> and write entities out.");

    private final ForeignFile file;
    private int elements;

    private XmlFile(ForeignFile file) {
        this.file = file;
    }

    /// {@return the root element; empty where the file is none, which is then its problem}
    static Optional<Element> root(ForeignFile file) {
        return file.isSound() ? new XmlFile(file).read() : Optional.empty();
    }

    private Optional<Element> read() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new StringReader(""));
        try {
            var reader = factory.createXMLStreamReader(new StringReader(String.join("\n", file.lines())));
            try {
                return Optional.ofNullable(elements(reader)).filter(_ -> file.isSound());
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            file.wrong(
                    at == null ? 0 : Math.max(0, at.getLineNumber()),
                    "",
                    said(broken),
                    new ForeignFile.Expected("well-formed XML", "Mend the file, or export it again."));
            return Optional.empty();
        }
    }

    private static String said(XMLStreamException broken) {
        var message = String.valueOf(broken.getMessage());
        return message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
    }

    @SuppressWarnings("NullAway") // the root is there where the document is well-formed
    private Element elements(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader);
                    if (!open.isEmpty()) {
                        open.peek().children().add(element);
                    }
                    root = root == null ? element : root;
                    open.push(element);
                    if (open.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
                        file.wrong(
                                element.line(),
                                "",
                                open.size() > DEEPEST ? "elements " + open.size() + " deep" : elements + " elements",
                                new ForeignFile.Expected("a domain or profile of GENIUS", "Name another file."));
                        return root;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    file.wrong(reader.getLocation().getLineNumber(), "", "a document type or entity", PLAIN);
                    return root;
                }
                default -> {}
            }
        }
        return root;
    }

    private static Element element(XMLStreamReader reader) {
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
        return new Element(
                reader.getLocalName().toLowerCase(Locale.ROOT),
                reader.getLocation().getLineNumber(),
                attributes,
                new ArrayList<>());
    }
}
