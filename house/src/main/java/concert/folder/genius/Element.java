package concert.folder.genius;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of an XML file.
///
/// @param name its name in lower case
/// @param line where it begins
/// @param attributes its attributes
/// @param children the elements in it
record Element(String name, int line, Map<String, String> attributes, List<Element> children) {

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(text -> !text.isBlank());
    }

    String text(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    List<Element> all(String child) {
        return children.stream().filter(each -> each.name().equals(child)).toList();
    }

    Optional<Element> first(String child) {
        return all(child).stream().findFirst();
    }
}
