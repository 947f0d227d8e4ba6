package concert.cli.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A cluster as its user names it.
///
/// @param master address of the one that gives out the work
/// @param settings further settings by name
public record Cluster(String master, Map<String, String> settings) {
    private static final String PORT = ":\\d{1,5}";
    private static final String HOST = "([\\w.-]+|\\[[0-9A-Fa-f:]+])";
    private static final Pattern ADDRESS = Pattern.compile("spark://" + HOST + PORT + "(," + HOST + PORT
            + ")*|local(\\[([1-9]\\d*|\\*)(,[1-9]\\d*)?])?|yarn|k8s://\\S+");
    private static final int LAST_PORT = 65_535;

    /// Copies the settings.
    public Cluster {
        settings = Map.copyOf(settings);
    }

    /// {@return what is wrong with the address of a master, and what one looks like; empty if nothing is}
    ///
    /// @param master what the user wrote
    public static Optional<String> problem(String master) {
        var fits = ADDRESS.matcher(master).matches()
                && Pattern.compile(PORT + "(?=,|$)").matcher(master).results().allMatch(port -> isPort(port.group()));
        return fits
                ? Optional.empty()
                : Optional.of("--master: found \"" + master
                        + "\", expected spark://HOST:PORT, local[THREADS], yarn or k8s://https://HOST:PORT. "
                        + "Write the address that the master's page shows, such as spark://head:7077.");
    }

    private static boolean isPort(String port) {
        var number = Integer.parseInt(port.substring(1));
        return number >= 1 && number <= LAST_PORT;
    }

    /// {@return the settings in the order of their names}
    public Map<String, String> ordered() {
        return new TreeMap<>(settings);
    }

    /// {@return whether the work is done in this process}
    public boolean isLocal() {
        return master.startsWith("local");
    }
}
