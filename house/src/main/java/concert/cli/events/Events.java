package concert.cli.events;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `events`.
@Command(
        name = "events",
        header =
                "Event data: add files of GDELT, ICEWS, POLECAT or Phoenix, and see how two states get on over time.%n",
        description = {
            "Files become one table in concert.duckdb, in the user's data folder or where CONCERT_DATA says. Every row "
                    + "that is not kept is counted with its reason."
        },
        subcommands = {
            EventsAdd.class,
            EventsList.class,
            EventsRemove.class,
            EventsReport.class,
            EventsCode.class,
            EventsExport.class
        },
        footer = {
            "  concert events add 201301.zip 20130401.export.CSV.zip",
            "  concert events list",
            "  concert events report --pair RUS,PAK --from 2013-01 --to 2013-12",
            "  concert data sql \"SELECT code, count(*) FROM events GROUP BY code ORDER BY 2 DESC\""
        })
public final class Events implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /// Made by the command line, which fills in what the user wrote.
    public Events() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
