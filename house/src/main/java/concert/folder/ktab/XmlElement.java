package concert.folder.ktab;

import concert.folder.ForeignFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an XML file, with the line where it begins. Attributes do not count.
///
/// A document type declaration is refused, and with it every entity: a file that only states figures has no use for
/// them.
///
/// @param name its name
/// @param line the line where it begins
/// @param content the text in it
/// @param children the elements in it
record XmlElement(String name, int line, StringBuilder content, List<XmlElement> children) {
    private static final int DEEPEST = 20;
    private static final List<String> ENCODINGS = List.of("UTF-8", "US-ASCII", "ASCII");
    private static final ForeignFile.Expected FLAT =
            new ForeignFile.Expected("at most " + DEEPEST + " of them", "Name a file of KTAB.");
    private static final ForeignFile.Expected NO_DECLARATION = new ForeignFile.Expected(
            "no document type declaration", "Delete it, and write out the entities that it declares.");

    /// {@return the text in it, without surrounding blanks}
    Text text() {
        return new Text(line, content.toString().strip());
    }

    /// {@return the outermost element, empty where the file is no XML, which is then its problem}
    ///
    /// @param file the file
    static Optional<XmlElement> read(ForeignFile file) {
        var text = String.join("\n", file.lines());
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text));
            try {
                return tree(reader, file);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException problem) {
            var line = problem.getLocation() == null ? 0 : problem.getLocation().getLineNumber();
            file.wrong(
                    Math.max(line, 0),
                    "",
                    reason(problem),
                    new ForeignFile.Expected("well-formed XML", "Correct the markup."));
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /// The parser's words, which name the place in their first line.
    private static String reason(XMLStreamException problem) {
        var message = String.valueOf(problem.getMessage());
        var marker = "Message: ";
        return message.contains(marker) ? message.substring(message.indexOf(marker) + marker.length()) : message;
    }

    private static Optional<XmlElement> tree(XMLStreamReader reader, ForeignFile file) throws XMLStreamException {
        checkEncoding(reader, file);
        var open = new ArrayDeque<XmlElement>();
        Optional<XmlElement> root = Optional.empty();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    file.wrong(Math.max(reader.getLocation().getLineNumber(), 1), "", "<!DOCTYPE", NO_DECLARATION);
                    return Optional.empty();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = begin(reader, open);
                    root = root.or(() -> Optional.of(element));
                    if (open.size() > DEEPEST) {
                        file.wrong(element.line, element.name, "elements within each other", FLAT);
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.getLast().content.append(reader.getText());
                default -> {
                    // Comments, blanks between elements and processing instructions say nothing of the case.
                }
            }
        }
        return root;
    }

    private static XmlElement begin(XMLStreamReader reader, Deque<XmlElement> open) {
        var element = new XmlElement(
                reader.getLocalName(), reader.getLocation().getLineNumber(), new StringBuilder(), new ArrayList<>());
        if (!open.isEmpty()) {
            open.getLast().children.add(element);
        }
        open.addLast(element);
        return element;
    }

    /// The text has been read as UTF-8, whatever it says.
    private static void checkEncoding(XMLStreamReader reader, ForeignFile file) {
        var encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            file.wrong(1, "encoding", encoding, new ForeignFile.Expected("UTF-8", "Save the file as UTF-8."));
        }
    }
}
