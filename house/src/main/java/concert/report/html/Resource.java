package concert.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Files of this room and of the chart library, as they lie on the class path.
public final class Resource {
    /// Where the chart library's artifact keeps its script.
    public static final String CHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

    /// What a policy calls that script. It is a megabyte; its hash is kept here and held to by a test instead of being
    /// computed on each run.
    public static final String CHARTS_HASH = "'sha256-uqjf5+HZM2uY6Jhrp+IOoV582+oe9CpZ1ZR4Yy+kWh0='";

    private Resource() {}

    /// {@return a text on the class path}
    ///
    /// @param name its path from the root, with a slash before it
    public static String text(String name) {
        try (var in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    /// {@return what a Content-Security-Policy calls a text that it lets run}
    ///
    /// @param text the text
    public static String policyHash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
