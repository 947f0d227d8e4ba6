package concert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a user is told when a command cannot do its work: a line of plain words, never a stack trace unasked.
///
/// @param debug whether the user asked where in the program it happened
record Failures(BooleanSupplier debug) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /// Bad input on the command line: what is wrong, what comes near, where to read on.
    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        var err = command.getErr();
        err.println(command.getColorScheme().errorText(problem.getMessage()));
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /// A file that cannot be read or written is told by its name; everything else is a fault of Concert's own.
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        err.println(command.getColorScheme().errorText(text(failure)));
        if (debug.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }

    private String text(Exception failure) {
        return switch (failure) {
            case UncheckedIOException e -> file(Objects.requireNonNull(e.getCause()));
            case IOException e -> file(e);
            default -> "Concert failed, and the fault is its own: " + failure + ". " + details(failure);
        };
    }

    private static String file(IOException failure) {
        return switch (failure) {
            case NoSuchFileException e -> e.getFile() + ": there is no such file or folder.";
            case AccessDeniedException e -> e.getFile() + ": permission denied.";
            case FileAlreadyExistsException e -> e.getFile() + ": found a file, expected a folder.";
            case NotDirectoryException e -> e.getFile() + ": not a folder.";
            case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason() + ".";
            case IOException e -> String.valueOf(e.getMessage());
        };
    }

    private String details(Exception failure) {
        if (debug.getAsBoolean()) {
            return "Please report it with what follows.";
        }
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        try {
            Path file = Files.writeString(Files.createTempFile("concert-failure-", ".log"), trace.toString());
            return "Please report it with " + file + ".";
        } catch (IOException _) {
            return "Run it again with --debug for details.";
        }
    }
}
