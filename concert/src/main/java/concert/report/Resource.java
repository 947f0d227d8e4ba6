package concert.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Files of this room and of the chart library, as they lie on the class path.
final class Resource {
    /// Where the chart library's artifact keeps its script.
    static final String CHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

    private Resource() {}

    /// A text beside this class, or from the root of the class path where the name begins with a slash.
    static String text(String name) {
        try (var in = Resource.class.getResourceAsStream(name.startsWith("/") ? name : "/concert/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    /// What a Content-Security-Policy calls a text that it lets run.
    static String policyHash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
