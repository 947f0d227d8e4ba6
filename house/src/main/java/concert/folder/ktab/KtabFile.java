package concert.folder.ktab;

import concert.folder.ForeignFile;
import concert.folder.Reading;
import concert.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;

/// Reads input files of KTAB, in its comma-separated form and in XML.
public final class KtabFile {
    private KtabFile() {}

    /// {@return the file as a scenario, or every problem with its line}
    ///
    /// @param path the file; one whose first letter is `<` is XML
    public static Reading read(Path path) {
        var file = ForeignFile.read(path);
        var scenario = file.isSound()
                ? told(file).flatMap(told -> new KtabScenario(file, told).scenario())
                : Optional.<Scenario>empty();
        return scenario.filter(_ -> file.isSound())
                .<Reading>map(that -> new Reading.Accepted(that, file.hash()))
                .orElseGet(() -> new Reading.Rejected(file.problems()));
    }

    private static Optional<KtabCase> told(ForeignFile file) {
        var isXml = file.lines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.startsWith("<"))
                .isPresent();
        return isXml ? new KtabXml(file).read() : new KtabCsv(file).read();
    }
}
