package concert.cli.documents;

import concert.cli.run.ScenarioInput;
import concert.coding.Shipped;
import concert.coding.parse.LanguageEngine;
import concert.data.sets.StateTable;
import concert.documents.Drafting;
import concert.documents.draft.Extraction;
import concert.documents.proposal.Asking;
import concert.documents.proposal.Endpoint;
import concert.documents.proposal.EndpointSettings;
import concert.documents.text.DocumentFile;
import concert.documents.text.Limits;
import concert.documents.text.Refusal;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.folder.draft.DraftFile;
import concert.report.OutputFiles;
import concert.report.OutputFiles.Content;
import concert.scenario.Problem;
import concert.scenario.When;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `read`.
@Command(
        name = "read",
        header = "Read documents into a draft scenario: actors, events, figures, claims, with quotes.%n",
        description = {
            "PDF, DOCX, HTML and plain text. What is drafted stands in FOLDER/drafts.csv and enters no computation "
                    + "before it is accepted with the command review. Reading a document again keeps all decisions."
        },
        footer = {
            "  concert read report.pdf article.html --to my-scenario",
            "  concert read assessment.txt --date 2021-04-07 --to my-scenario",
            "  concert read report.pdf --endpoint endpoint.txt --to my-scenario",
            "  concert review my-scenario"
        })
public final class Read implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FOLDER",
            description = "The scenario folder; made if it is not there.")
    private Path folder;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When the documents appeared, such as 2021-04-07; relative dates are counted from it. "
                    + "Without it: what the document says, or what its words let be inferred.")
    private @Nullable LocalDate date;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "How plain text and HTML are written, where it is not UTF-8, such as windows-1252.")
    private @Nullable Charset encoding;

    @Option(
            names = "--parse",
            description =
                    "Parse the sentences with the language engine and code their events by the event coder, beside "
                            + "the cue words. The engine is fetched once, some 260 MB, and takes some 15 s to load.")
    private boolean parse;

    @Option(
            names = "--endpoint",
            paramLabel = "FILE",
            description =
                    "Send the text to an OpenAI-compatible endpoint, which may propose more rows. FILE has lines such as "
                            + "url = http://127.0.0.1:8080/v1 and model = llama3; key_variable names the environment variable with the key. "
                            + "What quotes no words of the document is refused.")
    private @Nullable Path endpoint;

    @Option(names = "--json", description = "Print the drafts as JSON.")
    private boolean json;

    private final List<Problem> problems = new ArrayList<>();

    /// A document that was read.
    private record Document(Path file, DocumentFile.Text text, Drafting.Published published) {
        String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /// Made by the command line, which fills in what the user wrote.
    public Read() {}

    @Override
    public Integer call() throws IOException {
        var asOf = asOf();
        var settings = endpoint == null ? null : EndpointSettings.read(endpoint, problems);
        var drafts = Files.isDirectory(folder) ? DraftFile.read(folder, problems) : Drafts.NONE;
        var documents =
                files.stream().flatMap(file -> document(file, asOf).stream()).toList();
        tellTwins(documents);
        if (!problems.isEmpty()) {
            ScenarioInput.tell(problems, folder, spec.commandLine().getErr());
            return ExitCode.USAGE;
        }
        var engine = parse ? engine() : null;
        var proposing = settings == null ? null : new Asking(client(), settings);
        var drafting = new Drafting(Shipped.dictionaries(), StateTable.read());
        for (var document : documents) {
            var found = drafted(drafting, document, engine, proposing);
            if (found.isEmpty()) {
                ScenarioInput.tell(problems, folder, spec.commandLine().getErr());
                return ExitCode.SOFTWARE;
            }
            drafts = drafts.renewed(document.name(), document.text().text().raw(), found.get());
        }
        write(documents, drafts, asOf.isEmpty());
        tell(documents, drafts);
        return ExitCode.OK;
    }

    /// Nothing where an endpoint that was asked did not answer, which is told then.
    private Optional<List<Draft>> drafted(
            Drafting drafting, Document document, @Nullable LanguageEngine engine, @Nullable Asking asking) {
        var extraction = drafting.from(
                document.name(), document.text(), document.published().when());
        var drafts = engine == null ? extraction.drafts() : extraction.drafts(engine);
        return asking == null ? Optional.of(drafts) : proposed(asking, document, extraction, drafts);
    }

    private Optional<List<Draft>> proposed(
            Asking asking, Document document, Extraction extraction, List<Draft> drafts) {
        var err = spec.commandLine().getErr();
        try {
            var given = asking.about(
                    document.text().text(),
                    document.published().day(),
                    news -> err.println(document.name() + ": " + news));
            var proposed =
                    extraction.proposed(given.proposals(), asking.settings().model(), drafts);
            err.printf(
                    "%s: %d proposed, %d refused, %d drafted beside the rules%n",
                    document.name(),
                    given.proposals().size() + given.malformed(),
                    proposed.refused() + given.malformed(),
                    proposed.drafts().size());
            err.flush();
            return Optional.of(
                    Stream.concat(drafts.stream(), proposed.drafts().stream()).toList());
        } catch (Asking.NoAnswer none) {
            var failure = none.failure();
            problems.add(
                    new Problem(String.valueOf(endpoint), 0, "", failure.found(), failure.expected(), failure.fix()));
            return Optional.empty();
        }
    }

    private Endpoint client() {
        return Endpoint.find()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--endpoint needs its module, which is not on the class path. Start Concert with ./concert, or leave "
                                + "--endpoint out"));
    }

    private LanguageEngine engine() {
        return LanguageEngine.find()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--parse needs the language engine, which is not on the class path. Start Concert with ./concert, "
                                + "or leave --parse out"));
    }

    /// The day whose knowledge the scenario of the folder holds; empty where there is no scenario yet.
    private Optional<LocalDate> asOf() {
        if (!Files.exists(folder) || (Files.isDirectory(folder) && !Files.exists(folder.resolve("scenario.yaml")))) {
            return Optional.empty();
        }
        return switch (ScenarioFolder.read(folder)) {
            case Reading.Accepted accepted ->
                Optional.of(accepted.scenario().about().asOf());
            case Reading.Rejected(var found) -> {
                problems.addAll(found);
                yield Optional.empty();
            }
        };
    }

    private Optional<Document> document(Path file, Optional<LocalDate> asOf) {
        try {
            var text = new DocumentFile(Limits.USUAL, encoding).read(file);
            var published = date != null
                    ? Optional.of(new Drafting.Published(When.of(date), "--date"))
                    : Drafting.published(text)
                            .or(() -> asOf.map(day -> new Drafting.Published(When.of(day), "as_of of the folder")));
            if (published.isEmpty()) {
                problems.add(new Problem(
                        file.toString(),
                        0,
                        "date",
                        "",
                        "a document that lets its date be seen",
                        "Say when it appeared, as in --date 2021-04-07."));
            }
            return published.map(day -> new Document(file, text, day));
        } catch (Refusal refusal) {
            problems.add(new Problem(
                    file.toString(), refusal.line(), "", refusal.found(), refusal.expected(), refusal.fix()));
        } catch (IOException failure) {
            problems.add(new Problem(
                    file.toString(),
                    0,
                    "",
                    String.valueOf(failure.getMessage()),
                    "a file that can be read",
                    "Check it."));
        }
        return Optional.empty();
    }

    /// Two documents of one name would be one source.
    private void tellTwins(List<Document> documents) {
        var names = new ArrayList<String>();
        for (var document : documents) {
            if (names.contains(document.name())) {
                problems.add(new Problem(
                        document.file().toString(),
                        0,
                        "",
                        document.name() + " twice",
                        "names of their own",
                        "Rename one."));
            }
            names.add(document.name());
        }
    }

    private void write(List<Document> documents, Drafts drafts, boolean isNew) throws IOException {
        var copies = new LinkedHashMap<String, Content>();
        for (var document : documents) {
            var target = folder.resolve("documents").resolve(document.name());
            if (!Files.exists(target) || Files.mismatch(target, document.file()) >= 0) {
                copies.put(document.name(), to -> Files.copy(document.file(), to, StandardCopyOption.REPLACE_EXISTING));
            }
        }
        if (!copies.isEmpty()) {
            OutputFiles.write(folder.resolve("documents"), copies);
        }
        var texts = new LinkedHashMap<String, Content>();
        if (isNew) {
            texts.put("scenario.yaml", Content.text(titlePage(documents)));
        }
        texts.put(DraftFile.NAME, Content.text(DraftFile.text(drafts)));
        OutputFiles.write(folder, texts);
    }

    /// The title page of a new scenario: as of the latest document.
    private String titlePage(List<Document> documents) {
        var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        var id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var asOf = documents.stream()
                .map(document -> document.published().day())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return "id: " + (id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "scenario-" + id : id) + "\n"
                + "title: \"Draft from " + quoted(documents) + "\"\n"
                + "as_of: " + asOf + "\n";
    }

    private static String quoted(List<Document> documents) {
        return String.join(", ", documents.stream().map(Document::name).toList())
                .replaceAll("[\"\\\\\\p{Cntrl}]", "_");
    }

    private void tell(List<Document> documents, Drafts drafts) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(DraftJson.of(drafts));
            return;
        }
        for (var document : documents) {
            out.println(document.name() + ": dates count from "
                    + document.published().when().text() + " ("
                    + document.published().why() + ")");
            var gone = DraftText.gone(drafts, document.name());
            if (!gone.isEmpty()) {
                out.println(document.name() + " no longer holds the words of what was accepted: " + gone
                        + ". Their rows still count: check them.");
            }
        }
        DraftText.counts(drafts).forEach(out::println);
        out.println("Nothing of it is computed with before it is accepted: concert review " + folder);
    }
}
