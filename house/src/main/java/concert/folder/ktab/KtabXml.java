package concert.folder.ktab;

import concert.folder.ForeignFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads KTAB's XML form as its schema `smpSchema.xsd` describes it.
final class KtabXml {
    private static final String MANY = "*";

    /// What may stand in each element: a name with a question mark may be missing, one with a star may come often.
    private static final Map<String, List<String>> SCHEMA = Map.of(
            "Scenario",
            List.of("name", "desc", "prngSeed", "ModelParameters?", "Dimensions?", "Actors", "IdealAdjustment?"),
            "ModelParameters",
            List.of(
                    "VictoryProbModel",
                    "PCEModel",
                    "StateTransitions",
                    "VotingRule",
                    "BigRAdjust",
                    "BigRRange",
                    "ThirdPartyCommit",
                    "InterVecBrgn",
                    "BargnModel"),
            "Dimensions",
            List.of("dName*"),
            "Actors",
            List.of("Actor*"),
            "Actor",
            List.of("name", "description", "capability", "Position", "Salience"),
            "Position",
            List.of("dCoord*"),
            "Salience",
            List.of("dSal*"),
            "IdealAdjustment",
            List.of("iaPair*"),
            "iaPair",
            List.of("adjustingIdeal", "referencePos", "adjust"));

    private final ForeignFile file;

    KtabXml(ForeignFile file) {
        this.file = file;
    }

    /// {@return what the file says, empty where it is no XML of KTAB; what is missing is a problem and reads as empty}
    Optional<KtabCase> read() {
        var root = XmlElement.read(file);
        if (root.isPresent() && !root.get().name().equals("Scenario")) {
            file.wrong(
                    root.get().line(),
                    "",
                    root.get().name(),
                    new ForeignFile.Expected("Scenario as the outermost element", "Name a file of KTAB."));
            return Optional.empty();
        }
        root.ifPresent(this::check);
        return root.map(KtabXml::told);
    }

    /// Tells what is missing, unknown or too often in an element and all that it holds.
    private void check(XmlElement element) {
        var allowed = SCHEMA.get(element.name());
        if (allowed == null) {
            element.children().forEach(child -> unknown(element, child, "text alone"));
            return;
        }
        if (!element.text().text().isEmpty()) {
            file.wrong(
                    element.line(),
                    element.name(),
                    element.text().text(),
                    new ForeignFile.Expected("no text of its own", "Delete it, or put it into an element."));
        }
        var names = allowed.stream().map(KtabXml::plain).toList();
        for (var child : element.children()) {
            if (names.contains(child.name())) {
                check(child);
            } else {
                unknown(element, child, "one of " + String.join(", ", names));
            }
        }
        allowed.forEach(name -> count(element, name));
    }

    private void count(XmlElement element, String allowed) {
        var name = plain(allowed);
        var found = all(element, name).size();
        if (found == 0 && !allowed.endsWith("?")) {
            file.wrong(
                    element.line(),
                    element.name(),
                    "no " + name,
                    new ForeignFile.Expected("an element " + name, "Write it."));
        } else if (found > 1 && !allowed.endsWith(MANY)) {
            file.wrong(
                    all(element, name).getLast().line(),
                    element.name(),
                    found + " elements " + name,
                    new ForeignFile.Expected("one", "Delete what is too many."));
        }
    }

    private void unknown(XmlElement element, XmlElement child, String expected) {
        file.wrong(
                child.line(), element.name(), child.name(), new ForeignFile.Expected(expected, "Delete the element."));
    }

    private static String plain(String allowed) {
        return allowed.replaceAll("[?*]$", "");
    }

    private static KtabCase told(XmlElement root) {
        var actors =
                all(only(root, "Actors"), "Actor").stream().map(KtabXml::actor).toList();
        var dimensions = all(root, "Dimensions").stream()
                .flatMap(element -> all(element, "dName").stream())
                .map(XmlElement::text)
                .toList();
        return new KtabCase(
                text(root, "name"),
                text(root, "desc").text(),
                text(root, "prngSeed"),
                dimensions.isEmpty() ? numbered(actors) : dimensions,
                actors,
                all(root, "ModelParameters").stream()
                        .flatMap(element -> element.children().stream())
                        .map(element -> new KtabCase.Parameter(element.name(), element.text()))
                        .toList(),
                all(root, "IdealAdjustment").stream()
                        .flatMap(element -> all(element, "iaPair").stream())
                        .map(pair -> new KtabCase.Pull(
                                text(pair, "adjustingIdeal"), text(pair, "referencePos"), text(pair, "adjust")))
                        .toList());
    }

    /// Dimensions that the file does not name are named by their number.
    private static List<Text> numbered(List<KtabCase.Actor> actors) {
        var numbered = new ArrayList<Text>();
        for (var position :
                actors.isEmpty() ? List.<Text>of() : actors.getFirst().positions()) {
            numbered.add(new Text(position.line(), "Dimension " + (numbered.size() + 1)));
        }
        return numbered;
    }

    private static KtabCase.Actor actor(XmlElement element) {
        return new KtabCase.Actor(
                text(element, "name"),
                text(element, "description").text(),
                text(element, "capability"),
                all(only(element, "Position"), "dCoord").stream()
                        .map(XmlElement::text)
                        .toList(),
                all(only(element, "Salience"), "dSal").stream()
                        .map(XmlElement::text)
                        .toList());
    }

    private static Text text(XmlElement element, String name) {
        return only(element, name).text();
    }

    private static XmlElement only(XmlElement element, String name) {
        return all(element, name).stream()
                .findFirst()
                .orElseGet(() -> new XmlElement(name, element.line(), new StringBuilder(), List.of()));
    }

    private static List<XmlElement> all(XmlElement element, String name) {
        return element.children().stream()
                .filter(child -> child.name().equals(name))
                .toList();
    }
}
