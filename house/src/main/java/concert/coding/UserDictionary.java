package concert.coding;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of dictionary that a user may add, told by the end of the file's name.
public enum UserDictionary {
    /// Names of actors.
    ACTORS,
    /// Words for what an actor is.
    AGENTS,
    /// Verbs and their patterns.
    VERBS,
    /// Nouns that tell an event by themselves.
    NOUNS,
    /// Phrases whose sentences are not coded.
    DISCARDS;

    /// {@return the kind of a file such as `my.actors.txt`}
    ///
    /// @param fileName the file's name
    public static Optional<UserDictionary> kind(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> fileName.endsWith(kind.name().toLowerCase(java.util.Locale.ROOT) + ".txt"))
                .findFirst();
    }

    /// Adds a file; what it says goes before what is there.
    ///
    /// @param dictionaries what it is added to
    /// @param input the file's bytes; closed afterwards
    /// @param file its name
    /// @return every problem, with its line
    /// @throws IOException if the file cannot be read
    public List<Problem> add(Dictionaries dictionaries, InputStream input, String file) throws IOException {
        return switch (this) {
            case ACTORS -> dictionaries.actors().add(input, file);
            case AGENTS -> dictionaries.agents().add(input, file);
            case VERBS -> dictionaries.verbs().add(input, file);
            case NOUNS -> dictionaries.nouns().add(input, file);
            case DISCARDS -> dictionaries.discards().add(input, file);
        };
    }
}
