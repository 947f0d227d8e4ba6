package concert.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// The fingerprint of a folder's input: SHA-256 over one line `SHA-256 of the file, two blanks, name` per file, in
/// the order of the names, as `sha256sum` prints them.
final class Fingerprint {
    private final Map<String, String> files = new TreeMap<>();

    void add(String name, byte[] bytes) {
        files.put(name, hex(bytes));
    }

    String hash() {
        var lines = new StringBuilder();
        files.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every platform has SHA-256", exception);
        }
    }
}
