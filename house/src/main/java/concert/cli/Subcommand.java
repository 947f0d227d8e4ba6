package concert.cli;

import concert.cli.bargaining.Bargain;
import concert.cli.bargaining.ScoreCommand;
import concert.cli.documents.Read;
import concert.cli.documents.Review;
import concert.cli.energy.Energy;
import concert.cli.events.Events;
import concert.cli.order.Balance;
import concert.cli.order.Data;
import concert.cli.order.IdealPoints;
import concert.cli.order.Order;
import concert.cli.order.Voting;
import concert.cli.robustness.DiscoverCommand;
import concert.cli.robustness.EnsembleCommand;
import concert.cli.robustness.FlipCommand;
import concert.cli.robustness.FuturesCommand;
import concert.cli.robustness.RegretCommand;
import concert.cli.robustness.SensitivityCommand;
import concert.cli.strategy.AlignmentCommand;
import concert.cli.strategy.Deals;
import concert.cli.strategy.GameCommand;
import concert.cli.strategy.Strategy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.HelpCommand;

/// The subcommands of `concert`, in the order of its help. To read the annotations of them all takes longer than to
/// start the Java virtual machine, so a command line gets the one that it asks for.
enum Subcommand {
    ASSESS,
    CHECK,
    NEW,
    COMPARE,
    ALIGNMENT,
    GAME,
    EXPLAIN,
    BARGAIN,
    ENERGY,
    STRATEGY,
    DEALS,
    CODE,
    READ,
    REVIEW,
    BALANCE,
    VOTING,
    IDEALPOINTS,
    IMPORT,
    EXPORT,
    DATA,
    EVENTS,
    ORDER,
    ENSEMBLE,
    SENSITIVITY,
    DISCOVER,
    FLIP,
    FUTURES,
    REGRET,
    SCORE,
    COMPLETION,
    HELP;

    /// {@return what the user writes for it}
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return the command, with what the user wrote still to be filled in}
    Object command() {
        return switch (this) {
            case ASSESS -> new Assess();
            case CHECK -> new Check();
            case NEW -> new New();
            case COMPARE -> new Compare();
            case ALIGNMENT -> new AlignmentCommand();
            case GAME -> new GameCommand();
            case EXPLAIN -> new Explain();
            case BARGAIN -> new Bargain();
            case ENERGY -> new Energy();
            case STRATEGY -> new Strategy();
            case DEALS -> new Deals();
            case CODE -> new Code();
            case READ -> new Read();
            case REVIEW -> new Review();
            case BALANCE -> new Balance();
            case VOTING -> new Voting();
            case IDEALPOINTS -> new IdealPoints();
            case IMPORT -> new Import();
            case EXPORT -> new Export();
            case DATA -> new Data();
            case EVENTS -> new Events();
            case ORDER -> new Order();
            case ENSEMBLE -> new EnsembleCommand();
            case SENSITIVITY -> new SensitivityCommand();
            case DISCOVER -> new DiscoverCommand();
            case FLIP -> new FlipCommand();
            case FUTURES -> new FuturesCommand();
            case REGRET -> new RegretCommand();
            case SCORE -> new ScoreCommand();
            case COMPLETION -> new Completion();
            case HELP -> new HelpCommand();
        };
    }

    /// {@return the subcommands that a command line needs: the one it names; all of them where it names none, or one
    /// that tells of the others}
    ///
    /// @param arguments what the user wrote
    static Set<Subcommand> asked(String... arguments) {
        if (Arrays.equals(arguments, new String[] {"--version"})) {
            return EnumSet.noneOf(Subcommand.class);
        }
        var all = EnumSet.allOf(Subcommand.class);
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .flatMap(first -> EnumSet.range(ASSESS, SCORE).stream()
                        .filter(each -> each.word().equals(first))
                        .findFirst())
                .map(EnumSet::of)
                .orElse(all);
    }
}
