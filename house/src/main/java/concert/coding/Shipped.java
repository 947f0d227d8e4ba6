package concert.coding;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The dictionaries that come with Concert, read when text is coded and not before: those of PETRARCH-2 (MIT),
/// frozen in 2014, and our own
/// additions.
public final class Shipped {
    private static final String FOLDER = "petrarch2/";

    private Shipped() {}

    /// {@return fresh dictionaries, to which a user's own may be added}
    public static Dictionaries dictionaries() {
        return dictionaries(new ArrayList<>());
    }

    /// {@return fresh dictionaries}
    ///
    /// @param problems where the problems of the files go; their lines are left out
    static Dictionaries dictionaries(List<Problem> problems) {
        try {
            var dictionaries = Dictionaries.empty(OntologyFile.read(open("ontology.txt"), "ontology.txt", problems));
            problems.addAll(dictionaries.verbs().add(open(FOLDER + "CAMEO.2.0.txt"), "CAMEO.2.0.txt"));
            problems.addAll(dictionaries.verbs().add(open("concert.verbs.txt"), "concert.verbs.txt"));
            for (var file : List.of(
                    "Phoenix.MilNonState.actors.txt",
                    "Phoenix.International.actors.txt",
                    "Phoenix.Countries.actors.txt")) {
                problems.addAll(dictionaries.actors().add(open(FOLDER + file), file));
            }
            problems.addAll(dictionaries.nouns().add(open("concert.nouns.txt"), "concert.nouns.txt"));
            problems.addAll(dictionaries.actors().add(open("concert.actors.txt"), "concert.actors.txt"));
            problems.addAll(dictionaries.agents().add(open(FOLDER + "Phoenix.agents.txt"), "Phoenix.agents.txt"));
            return dictionaries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name);
    }
}
