package concert.cli.documents;

import concert.cli.run.ScenarioInput;
import concert.folder.draft.Admission;
import concert.folder.draft.DraftFile;
import concert.report.OutputFiles;
import concert.report.OutputFiles.Content;
import concert.scenario.Problem;
import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `review`.
@Command(
        name = "review",
        header = "Decide on what was drafted from documents: accept, edit, reject.%n",
        description = {
            "In a terminal it asks about one draft after the other; with options it decides in bulk; else it lists. "
                    + "An accepted draft becomes a row of its table, once the folder with it is in order."
        },
        footer = {
            "  concert review my-scenario",
            "  concert review my-scenario --accept a1,a2,e3 --reject c4",
            "  concert review my-scenario --accept-all actors --min-confidence 0.8",
            "  concert review my-scenario --set e3.date=2021-04-06 --accept e3"
        })
public final class Review implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    @Option(names = "--accept", split = ",", paramLabel = "ID", description = "Accept these drafts.")
    private Set<String> accept = new LinkedHashSet<>();

    @Option(names = "--reject", split = ",", paramLabel = "ID", description = "Reject these drafts.")
    private Set<String> reject = new LinkedHashSet<>();

    @Option(
            names = "--accept-all",
            split = ",",
            paramLabel = "TABLE",
            description = "Accept all undecided drafts of these tables: actors, events, facts, claims, or all.")
    private Set<String> acceptAll = new LinkedHashSet<>();

    @Option(
            names = "--reject-all",
            split = ",",
            paramLabel = "TABLE",
            description = "Reject all undecided drafts of these tables.")
    private Set<String> rejectAll = new LinkedHashSet<>();

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            description = "Let --accept-all take only drafts of at least this confidence.")
    private double leastConfidence;

    @Option(
            names = "--set",
            paramLabel = "ID.FIELD=TEXT",
            description = "Change a field of a draft first, such as e3.date=2021-04-06.")
    private Map<String, String> changes = new LinkedHashMap<>();

    @Option(names = "--list", description = "List the drafts and decide nothing.")
    private boolean list;

    @Option(names = "--ask", description = "Ask one by one, with the answers from standard input.")
    private boolean ask;

    @Option(names = "--json", description = "Print the drafts as JSON.")
    private boolean json;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Draft> waiting = new ArrayList<>();

    /// Made by the command line, which fills in what the user wrote.
    public Review() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder) || !Files.exists(folder.resolve(DraftFile.NAME))) {
            problem(
                    folder.toString(),
                    "",
                    "no " + DraftFile.NAME,
                    "a folder with drafts",
                    "Make them with concert read FILE --to " + folder + ".");
            return refuse();
        }
        var drafts = DraftFile.read(folder, problems);
        if (!problems.isEmpty()) {
            return refuse();
        }
        if (isBulk()) {
            return decide(drafts);
        }
        if (ask || (!list && !json && isTerminal())) {
            return asked(drafts);
        }
        print(drafts);
        return ExitCode.OK;
    }

    private boolean isBulk() {
        return !accept.isEmpty()
                || !reject.isEmpty()
                || !acceptAll.isEmpty()
                || !rejectAll.isEmpty()
                || !changes.isEmpty();
    }

    @SuppressWarnings("SystemConsoleNull") // some platforms still have none
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private int refuse() {
        ScenarioInput.tell(problems, folder, spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    private void problem(String file, String field, String found, String expected, String fix) {
        problems.add(new Problem(file, 0, field, found, expected, fix));
    }

    private void print(Drafts drafts) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(DraftJson.of(drafts));
            return;
        }
        drafts.all().forEach(draft -> DraftText.lines(draft).forEach(out::println));
        DraftText.counts(drafts).forEach(out::println);
    }

    private int decide(Drafts before) throws IOException {
        var drafts = new Changes(changes, folder, problems).of(before);
        tables();
        drafts = rejected(drafts);
        var chosen = chosen(drafts);
        return problems.isEmpty() ? commit(drafts, chosen) : refuse();
    }

    private void tables() {
        for (var table : acceptAll) {
            if (!table.equals("all") && !isTable(table)) {
                problem("--accept-all", "", table, "actors, events, facts, claims or all", "Name a table.");
            }
        }
        for (var table : rejectAll) {
            if (!table.equals("all") && !isTable(table)) {
                problem("--reject-all", "", table, "actors, events, facts, claims or all", "Name a table.");
            }
        }
    }

    private static boolean isTable(String name) {
        return Set.of("actors", "events", "facts", "claims", "means", "ways", "ends", "sources")
                .contains(name);
    }

    private Drafts rejected(Drafts drafts) {
        var rejected = drafts;
        for (var draft : drafts.all()) {
            var named = reject.contains(draft.id());
            if (named && draft.decision() == Decision.ACCEPTED && Admission.isRow(folder, draft)) {
                problem(
                        DraftFile.NAME,
                        draft.id(),
                        "accepted",
                        "a draft that is not a row",
                        "Take its row away from " + draft.table().id() + ".csv first.");
            } else if (named || (draft.decision() == Decision.DRAFT && isOf(rejectAll, draft))) {
                rejected = rejected.with(draft.decided(Decision.REJECTED));
            }
        }
        reject.forEach(id -> find(drafts, id));
        reject.stream()
                .filter(accept::contains)
                .forEach(id -> problem("--reject", "", id, "drafts that are not accepted as well", "Decide on one."));
        return rejected;
    }

    private List<Draft> chosen(Drafts drafts) {
        accept.forEach(id -> find(drafts, id));
        return drafts.all().stream()
                .filter(draft -> accept.contains(draft.id())
                        ? draft.decision() != Decision.ACCEPTED
                        : draft.decision() == Decision.DRAFT
                                && isOf(acceptAll, draft)
                                && isComplete(draft)
                                && draft.confidence() >= leastConfidence)
                .toList();
    }

    /// What lacks something waits; it is told once the others are accepted.
    private boolean isComplete(Draft draft) {
        if (!draft.lacking().isEmpty() && draft.confidence() >= leastConfidence) {
            waiting.add(draft);
        }
        return draft.lacking().isEmpty();
    }

    private static boolean isOf(Set<String> tables, Draft draft) {
        return tables.contains("all") || tables.contains(draft.table().id());
    }

    private @Nullable Draft find(Drafts drafts, String id) {
        var found = drafts.find(id).orElse(null);
        if (found == null) {
            problem(
                    DraftFile.NAME,
                    "",
                    id,
                    "the id of a draft",
                    "List them with concert review " + folder + " --list.");
        }
        return found;
    }

    /// Writes the decisions, and the rows of the drafts that are accepted, or tells why not.
    private int commit(Drafts drafts, List<Draft> chosen) throws IOException {
        var admission = chosen.isEmpty()
                ? new Admission(drafts, new LinkedHashMap<>(), List.of())
                : Admission.of(folder, drafts, chosen);
        if (!admission.problems().isEmpty()) {
            problems.addAll(admission.problems());
            return refuse();
        }
        var files = new LinkedHashMap<String, Content>();
        admission.files().forEach((name, text) -> files.put(name, Content.text(text)));
        files.put(DraftFile.NAME, Content.text(DraftFile.text(admission.drafts())));
        OutputFiles.write(folder, files);
        if (json) {
            print(admission.drafts());
        } else {
            DraftText.counts(admission.drafts()).forEach(spec.commandLine().getOut()::println);
            tellWaiting();
        }
        return ExitCode.OK;
    }

    private void tellWaiting() {
        if (!waiting.isEmpty()) {
            var first = waiting.getFirst();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d not accepted, since something is missing: %s. Give it: concert review %s --set %s.%s=TEXT --accept %s%n",
                            waiting.size(),
                            String.join(", ", waiting.stream().map(Draft::id).toList()),
                            folder,
                            first.id(),
                            first.lacking(),
                            first.id());
        }
    }

    private int asked(Drafts before) throws IOException {
        var input = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        var questions = new ReviewQuestions(input, spec.commandLine().getOut());
        var answered = questions.ask(before);
        var accepted = answered.accepted();
        var refused = accepted.isEmpty()
                ? List.<Problem>of()
                : Admission.of(folder, answered.drafts(), accepted).problems();
        if (refused.isEmpty()) {
            return commit(answered.drafts(), accepted);
        }
        // The other answers are not lost for it.
        commit(answered.drafts(), List.of());
        var err = spec.commandLine().getErr();
        refused.forEach(problem -> err.println(problem.text()));
        err.println("Rejections and edits are written, acceptances are not. Once it is mended: concert review " + folder
                + " --accept "
                + String.join(",", accepted.stream().map(Draft::id).toList()));
        return ExitCode.USAGE;
    }
}
