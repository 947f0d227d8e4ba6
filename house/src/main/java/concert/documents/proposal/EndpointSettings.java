package concert.documents.proposal;

import concert.scenario.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where an endpoint is and how it is asked, from a small file of lines `name = value`.
///
/// @param url the address that `/chat/completions` is appended to, such as `http://127.0.0.1:8080/v1`
/// @param model the model's name
/// @param keyVariable the environment variable that holds the key, empty for none; the key itself is never in a file
/// @param timeout the longest that an answer may take
/// @param retries how often it is asked again when it is busy or does not answer, 0 to 5
public record EndpointSettings(URI url, String model, String keyVariable, Duration timeout, int retries) {
    private static final List<String> NAMES = List.of("url", "model", "key_variable", "timeout_seconds", "retries");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST_TIMEOUT = 3600;
    private static final int MOST_RETRIES = 5;
    private static final int LARGEST_FILE = 1 << 16;

    /// {@return the settings of a file; where there are problems, they are told and the settings are of no use}
    ///
    /// @param file the file
    /// @param problems where its problems go
    public static EndpointSettings read(Path file, List<Problem> problems) {
        return new Reading(file, problems).settings();
    }

    /// A file as it is read.
    private static final class Reading {
        private final Path file;
        private final List<Problem> problems;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();

        Reading(Path file, List<Problem> problems) {
            this.file = file;
            this.problems = problems;
        }

        EndpointSettings settings() {
            lines();
            var url = url();
            if (problems.isEmpty() && values.getOrDefault("model", "").isEmpty()) {
                tell("model", "", "the name of a model", "Add a line such as model = llama3.");
            }
            return new EndpointSettings(
                    url,
                    values.getOrDefault("model", ""),
                    values.getOrDefault("key_variable", ""),
                    Duration.ofSeconds(whole("timeout_seconds", 1, LONGEST_TIMEOUT, 60)),
                    whole("retries", 0, MOST_RETRIES, 2));
        }

        private void lines() {
            try {
                if (Files.isRegularFile(file) && Files.size(file) > LARGEST_FILE) {
                    tell("", "more than 64 kB", "a few lines", "Name the file of the endpoint.");
                    return;
                }
                var number = 0;
                for (var line : Files.readAllLines(file)) {
                    number++;
                    if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                        line(line, number);
                    }
                }
            } catch (MalformedInputException _) {
                tell("", "bytes that are not UTF-8", "lines of text", "Save the file as UTF-8.");
            } catch (IOException _) {
                tell("", "no file that can be read", "a file with url and model", "Check the name.");
            }
        }

        private void line(String line, int number) {
            var equals = line.indexOf('=');
            var name = equals < 0 ? line.strip() : line.substring(0, equals).strip();
            lines.put(name, number);
            if (equals < 0 || !NAMES.contains(name)) {
                tell(name, line.strip(), "name = value, of " + String.join(", ", NAMES), "Correct the line.");
            }
            values.put(
                    name, line.substring(equals + 1).replaceFirst("\\s#.*", "").strip());
        }

        private URI url() {
            var text = values.getOrDefault("url", "");
            try {
                var url = new URI(text);
                var isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
                if (isWeb && url.getHost() != null && url.getUserInfo() == null) {
                    if ("http".equals(url.getScheme())
                            && values.containsKey("key_variable")
                            && !HERE.contains(url.getHost())) {
                        tell("url", text, "https, since a key is sent", "Write https, or leave key_variable out.");
                    }
                    return url;
                }
            } catch (URISyntaxException _) {
                // told below
            }
            if (problems.isEmpty()) {
                tell("url", text, "the address of an endpoint", "Add a line such as url = http://127.0.0.1:8080/v1.");
            }
            return URI.create("http://127.0.0.1");
        }

        private int whole(String name, int least, int most, int otherwise) {
            var text = values.get(name);
            if (text == null) {
                return otherwise;
            }
            var number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
            if (number < least || number > most) {
                tell(name, text, "a whole number from " + least + " to " + most, "Correct the number.");
                return otherwise;
            }
            return number;
        }

        private void tell(String field, String found, String expected, String fix) {
            problems.add(new Problem(file.toString(), lines.getOrDefault(field, 0), field, found, expected, fix));
        }
    }
}
