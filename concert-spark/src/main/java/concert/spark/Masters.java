package concert.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/// The masters of a cluster, asked whether they are there before Spark is started: it would ask for a minute.
final class Masters {
    private static final String SCHEME = "spark://";
    private static final int PATIENCE_MS = 5_000;

    private Masters() {}

    /// {@return that no master is there, and why; empty if one is or the address is of another kind}
    ///
    /// @param address a well-formed address
    static Optional<String> silent(String address) {
        if (!address.startsWith(SCHEME)) {
            return Optional.empty();
        }
        var reasons = new TreeSet<String>();
        for (var master : Arrays.asList(address.substring(SCHEME.length()).split(",", -1))) {
            try (var socket = new Socket()) {
                var colon = master.lastIndexOf(':');
                var host = master.substring(0, colon);
                socket.connect(new InetSocketAddress(host, Integer.parseInt(master.substring(colon + 1))), PATIENCE_MS);
                return Optional.empty();
            } catch (IOException failure) {
                reasons.add(reason(failure));
            }
        }
        return Optional.of("--master: found \"" + address + "\", where nothing answers (" + String.join("; ", reasons)
                + "). Start the master, or correct the address; its page shows it.");
    }

    private static String reason(IOException failure) {
        return failure instanceof java.net.UnknownHostException
                ? "no such host"
                : String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
