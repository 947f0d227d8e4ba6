package concert.cli;

import concert.assess.Assessment;
import concert.cli.run.FolderArgument;
import concert.cli.run.RunOptions;
import concert.data.store.ParquetFile;
import concert.folder.Reading;
import concert.report.AssessmentJson;
import concert.report.HtmlReport;
import concert.report.MetricsCsv;
import concert.report.OutputFiles;
import concert.report.OutputFiles.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The command `assess`: the main job.
@Command(
        name = "assess",
        header = "Read a scenario folder, check it, compute it, and write a report with key judgements.%n",
        description = {
            "Writes report.html (open it in a browser; it needs no network), metrics.csv and assessment.json into the "
                    + "folder, all of them or none, and prints the key judgements."
        },
        footer = {
            "  concert assess examples/pakistan-russia-2021",
            "  concert assess my-scenario --futures 10000 --out /tmp/result",
            "  concert assess my-scenario --json | jq '.judgements[].statement'"
        })
final class Assess implements Callable<Integer> {
    @Mixin
    private FolderArgument folder;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where to write. Default: the scenario folder.")
    private @Nullable Path out;

    @Option(names = "--parquet", description = "Write metrics.parquet, too.")
    private boolean parquet;

    @Option(names = "--json", description = "Print the assessment as JSON instead of the key judgements.")
    private boolean json;

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() throws IOException {
        var input = folder.read();
        return input.isPresent() ? write(input.get()) : ExitCode.USAGE;
    }

    private int write(Reading.Accepted input) throws IOException {
        var assessment = run.assess(input);
        var target = out == null ? folder.path() : out;
        OutputFiles.write(target, files(assessment));
        if (json) {
            run.out().println(AssessmentJson.render(assessment));
        } else if (!run.quiet()) {
            new Digest(run.out()).print(assessment);
            run.out().println("Wrote " + target.resolve("report.html") + ", metrics.csv and assessment.json.");
        }
        return ExitCode.OK;
    }

    private SequencedMap<String, Content> files(Assessment assessment) {
        var metrics = MetricsCsv.render(assessment);
        var files = new LinkedHashMap<String, Content>();
        files.put("report.html", Content.text(HtmlReport.render(assessment)));
        files.put("metrics.csv", Content.text(metrics));
        files.put("assessment.json", Content.text(AssessmentJson.render(assessment)));
        if (parquet) {
            files.put("metrics.parquet", file -> ParquetFile.write(metrics, file));
        }
        return files;
    }
}
