package concert.data.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Why the database refused, in words: the one place that reads its messages, which may come as JSON and run over many
/// lines.
final class Refusal {
    private static final Pattern JSON = Pattern.compile("\"exception_message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HOLDER = Pattern.compile("PID (\\d+)");
    private static final String UNCHANGED = " Nothing was changed. ";

    private Refusal() {}

    /// {@return an error that a user can act on}
    ///
    /// @param subject what the work was about: a file or a table
    /// @param failure what the database threw
    static IOException told(String subject, SQLException failure) {
        return new IOException(
                subject + ": "
                        + words(said(failure).lines().findFirst().orElse("").strip()),
                failure);
    }

    /// {@return what the database says, without JSON around it}
    static String said(SQLException failure) {
        var said = String.valueOf(failure.getMessage());
        var json = JSON.matcher(said);
        return json.find()
                ? json.group(1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\")
                : said;
    }

    private static String words(String message) {
        var said = message.toLowerCase(Locale.ROOT);
        if (said.contains("set lock")
                || said.contains("conflicting lock")
                || said.contains("used by another process")) {
            var holder = HOLDER.matcher(message);
            return "another process is using the data store"
                    + (holder.find() ? " (process " + holder.group(1) + ")" : "") + "." + UNCHANGED
                    + "Wait until it has ended and run the command again.";
        }
        if (said.contains("no space left") || said.contains("disk full") || said.contains("offload")) {
            return "the disk is full." + UNCHANGED + "Make room, or set CONCERT_DATA to a folder on a larger disk.";
        }
        if (said.contains("not a valid duckdb")) {
            return "found another file than a data store of Concert." + UNCHANGED
                    + "Move it away, or set CONCERT_DATA to another folder.";
        }
        if (said.contains("version number")) {
            return "the data store was written by another version of the database." + UNCHANGED
                    + "Use the version of Concert that wrote it, or add the files to a new store.";
        }
        if (said.contains("permission denied") || said.contains("read-only file system")) {
            return "the file may not be read or written." + UNCHANGED
                    + "Correct its permissions, or set CONCERT_DATA to another folder.";
        }
        if (said.contains("no such file or directory")) {
            return "cannot be read or written: there is no such file or folder." + UNCHANGED + "Correct its name.";
        }
        if (said.contains("out of memory")) {
            return "the database has too little memory." + UNCHANGED + "Add less at a time.";
        }
        return "the database refuses: " + message;
    }
}
