package concert.cli.bargaining;

import concert.bargaining.score.Case;
import concert.bargaining.score.TrackRecord;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.folder.deu.DeuFile;
import concert.report.OutputFiles;
import concert.report.record.MethodRecord;
import concert.report.record.TrackRecordPage;
import concert.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `score`.
@Command(
        name = "score",
        header = "Score the models of bargaining on issues whose outcomes are known.%n",
        description = "Each issue is forecast without the issues of its own act. Prints the track record as Markdown.",
        footer = {"  concert score deu3.tsv", "  concert score deu3.tsv --out docs"})
public final class ScoreCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "DEU III as tab-separated text, or a scenario folder with outcomes.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write track-record.md, track-record.svg and track-record.csv there instead of printing.")
    private @Nullable Path out;

    /// Made by the command line, which fills in what the user wrote.
    public ScoreCommand() {}

    @Override
    public Integer call() throws IOException {
        return switch (Files.isDirectory(file) ? ScenarioFolder.read(file) : DeuFile.read(file)) {
            case Reading.Rejected(var problems) -> {
                problems.stream().map(Problem::text).forEach(spec.commandLine().getErr()::println);
                yield ExitCode.USAGE;
            }
            case Reading.Accepted accepted -> score(accepted);
        };
    }

    private int score(Reading.Accepted accepted) throws IOException {
        var cases = Case.of(accepted.scenario());
        if (cases.stream().map(Case::act).distinct().count() < TrackRecord.LEAST_ACTS) {
            spec.commandLine()
                    .getErr()
                    .println(file + ": found outcomes of " + cases.size() + " issues, expected issues of at least "
                            + TrackRecord.LEAST_ACTS + " acts. Add outcomes.");
            return ExitCode.USAGE;
        }
        var record = TrackRecord.of(cases, SEED);
        var page = TrackRecordPage.markdown(record, accepted.scenario().about().title());
        if (out == null) {
            spec.commandLine().getOut().print(page);
            return ExitCode.OK;
        }
        var files = new LinkedHashMap<String, OutputFiles.Content>();
        files.put("track-record.md", OutputFiles.Content.text(page));
        files.put("track-record.svg", OutputFiles.Content.text(TrackRecordPage.plot(record)));
        files.put("track-record.csv", OutputFiles.Content.text(MethodRecord.csv(record)));
        OutputFiles.write(out, files);
        return ExitCode.OK;
    }
}
