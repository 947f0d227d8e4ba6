package concert.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A completion script for the shell Fish, which picocli does not write.
///
/// @param root the commands and their options
record FishCompletion(CommandLine root) {

    /// {@return the script}
    String script() {
        return Stream.concat(
                        commands(root.getCommandSpec(), List.of()),
                        root.getSubcommands().values().stream()
                                .distinct()
                                .flatMap(command -> below(command, List.of(command.getCommandName()))))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> below(CommandLine command, List<String> path) {
        var inner = command.getSubcommands().values().stream()
                .distinct()
                .flatMap(sub -> below(
                        sub,
                        Stream.concat(path.stream(), Stream.of(sub.getCommandName()))
                                .toList()));
        var options = command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(option -> line(path, names(option), text(option.description())));
        return Stream.of(commands(command.getCommandSpec(), path), options, inner)
                .flatMap(part -> part);
    }

    private Stream<String> commands(CommandSpec spec, List<String> path) {
        return spec.subcommands().values().stream()
                .distinct()
                .map(sub -> line(
                        path,
                        " -f -a " + sub.getCommandName(),
                        text(sub.getCommandSpec().usageMessage().header())));
    }

    private String line(List<String> path, String what, String description) {
        var condition = path.isEmpty()
                ? "__fish_use_subcommand"
                : String.join(
                        "; and ",
                        path.stream()
                                .map(name -> "__fish_seen_subcommand_from " + name)
                                .toList());
        return "complete -c " + root.getCommandName() + " -n '" + condition + "'" + what + " -d '" + description + "'";
    }

    private static String names(OptionSpec option) {
        var names = new StringBuilder();
        for (var name : option.names()) {
            names.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
        }
        return names.append(option.arity().max() > 0 ? " -r" : "").toString();
    }

    private static String text(String... lines) {
        return Arrays.stream(lines)
                .findFirst()
                .orElse("")
                .replace("%n", "")
                .replace("\\", "")
                .replace("'", "’");
    }
}
