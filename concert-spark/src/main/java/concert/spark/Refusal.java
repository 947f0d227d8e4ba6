package concert.spark;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What to tell the user of a failure of Spark's.
final class Refusal {
    private static final int DEEPEST = 20;
    private static final String VERSION = org.apache.spark.package$.MODULE$.SPARK_VERSION();

    private Refusal() {}

    /// {@return why no connection came about}
    static String atStart(String master, Throwable failure) {
        var text = text(failure);
        if (text.contains("All masters are unresponsive")) {
            return "--master: found \"" + master + "\", where no Spark master answers as one of version " + VERSION
                    + " does. Start a master of this version, or correct the address; its page shows it.";
        }
        return "--master: found \"" + master + "\", where Spark does not start: " + line(failure);
    }

    /// {@return why a run stopped, and how to go on}
    static String midway(Throwable failure) {
        return "Spark stopped: " + line(failure)
                + " What was computed is kept: run it again with the same arguments to go on.";
    }

    /// The first line that says what it is, and the fix for what is known.
    static String line(Throwable failure) {
        var text = text(failure);
        if (text.contains("UnsupportedClassVersionError")) {
            return "the workers run an older Java than " + Runtime.version().feature()
                    + ". Start them with the same release of Java, or name one with "
                    + "--conf spark.executorEnv.JAVA_HOME=FOLDER.";
        }
        if (text.contains("INVALID_EXECUTOR_MEMORY")) {
            return "an executor takes at least 450 MB. Give more with --conf spark.executor.memory=1g.";
        }
        if (text.contains("OutOfMemoryError") || text.contains("exit code 52")) {
            return "an executor ran out of memory. Give executors more with --conf spark.executor.memory=4g.";
        }
        return chain(failure).stream()
                .filter(DifferentWork.class::isInstance)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> sentence(chain(failure).getLast()));
    }

    private static String sentence(Throwable failure) {
        var first = String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^\\[\\w+] ", "")
                .strip();
        var told = failure.getMessage() == null ? failure.getClass().getSimpleName() : first;
        return told.endsWith(".") ? told : told + ".";
    }

    private static String text(Throwable failure) {
        return String.join(
                "\n", chain(failure).stream().map(Throwable::toString).toList());
    }

    /// The failure and what caused it, the first cause last.
    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }
}
