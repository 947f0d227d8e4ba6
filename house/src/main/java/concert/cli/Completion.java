package concert.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `completion`.
@Command(
        name = "completion",
        header = "Print a script that makes a shell complete Concert's commands and options.%n",
        footer = {
            "  source <(concert completion bash)                                   for this bash or zsh",
            "  concert completion bash > ~/.local/share/bash-completion/completions/concert",
            "  concert completion fish > ~/.config/fish/completions/concert.fish"
        })
final class Completion implements Callable<Integer> {
    /// The shells that can be taught.
    enum Shell {
        /// Bash.
        BASH,
        /// Z shell, by its emulation of Bash's completion.
        ZSH,
        /// Fish.
        FISH
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
    private Shell shell;

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        spec.commandLine()
                .getOut()
                .print(
                        switch (shell) {
                            case BASH, ZSH -> AutoComplete.bash(root.getCommandName(), root);
                            case FISH -> new FishCompletion(root).script();
                        });
        return ExitCode.OK;
    }
}
