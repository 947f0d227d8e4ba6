package concert.cli;

import concert.coding.CodedEvent;
import concert.coding.Coder;
import concert.coding.Corrections;
import concert.coding.Dictionaries;
import concert.coding.Modality;
import concert.coding.Participant;
import concert.coding.Shipped;
import concert.coding.UserDictionary;
import concert.coding.parse.Conllu;
import concert.coding.parse.Dates;
import concert.coding.parse.LanguageEngine;
import concert.coding.parse.Parse;
import concert.coding.parse.PlainText;
import concert.scenario.Problem;
import concert.scenario.event.Plover;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The command `code`.
@Command(
        name = "code",
        header = "Code sentences into events: who did what to whom.%n",
        description = {
            "By dictionaries of actors, agents and verbs over dependency trees. Every event says which rule and which "
                    + "entries it rests on."
        },
        footer = {
            "  concert code news.txt --date 2021-07-01",
            "  concert code news.conllu --parses conllu --date 2021-07-01",
            "  concert code - --parses conllu --json --dictionary my.actors.txt --corrections decided.tsv"
        })
final class Code implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The sentences; - reads standard input.")
    private String file;

    @Option(
            names = "--parses",
            paramLabel = "FORMAT",
            description =
                    "The sentences are parsed: conllu, in labels of Universal Dependencies 1 or 2. Otherwise the file is "
                            + "plain text in English.")
    private @Nullable Format parses;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When the sentences were published, where they do not say; codes of actors depend on it.")
    private @Nullable String date;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "A dictionary of your own, named *.actors.txt, *.agents.txt, *.verbs.txt, *.nouns.txt or *.discards.txt. "
                            + "It goes before the shipped ones.")
    private List<Path> dictionaries = new ArrayList<>();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "Decisions about coded events, applied again: tab-separated.")
    private List<Path> corrections = new ArrayList<>();

    @Option(names = "--json", description = "Print the events as JSON.")
    private boolean json;

    /// A format of parses.
    enum Format {
        CONLLU
    }

    @Override
    public Integer call() throws IOException {
        if (date != null && !Dates.isDate(date)) {
            throw new ParameterException(
                    spec.commandLine(), "--date: found " + date + ", expected a date such as 2021-07-01");
        }
        var problems = new ArrayList<Problem>();
        var coder = new Coder(dictionaries(problems));
        var decided = corrections(problems);
        var events = new ArrayList<CodedEvent>();
        problems.addAll(read(parse -> events.addAll(decided.applied(parse, coder.code(parse)))));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> spec.commandLine().getErr().println(problem.text()));
            return ExitCode.USAGE;
        }
        print(events);
        return ExitCode.OK;
    }

    private List<Problem> read(Consumer<Parse> sink) throws IOException {
        var format = parses;
        if (format == null) {
            return PlainText.read(input(), file, engine(), parse -> sink.accept(dated(parse)));
        }
        return switch (format) {
            case CONLLU -> Conllu.read(input(), file, parse -> sink.accept(dated(parse)));
        };
    }

    private LanguageEngine engine() {
        return LanguageEngine.find()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "plain text needs the language engine, which is not on the class path. Start Concert with ./concert, "
                                + "or give parses with --parses conllu"));
    }

    private Parse dated(Parse parse) {
        return date == null || !parse.date().isEmpty()
                ? parse
                : new Parse(parse.id(), date, parse.text(), parse.tokens());
    }

    private InputStream input() throws IOException {
        return "-".equals(file) ? new FileInputStream(java.io.FileDescriptor.in) : Files.newInputStream(Path.of(file));
    }

    private Dictionaries dictionaries(List<Problem> problems) throws IOException {
        var all = Shipped.dictionaries();
        for (var path : dictionaries) {
            var kind = UserDictionary.kind(path.getFileName().toString())
                    .orElseThrow(
                            () -> new ParameterException(
                                    spec.commandLine(),
                                    "--dictionary: found " + path
                                            + ", expected a name that ends in .actors.txt, .agents.txt, .verbs.txt, .nouns.txt or .discards.txt"));
            problems.addAll(kind.add(all, Files.newInputStream(path), path.toString()));
        }
        return all;
    }

    private Corrections corrections(List<Problem> problems) throws IOException {
        var decided = new Corrections();
        for (var path : corrections) {
            problems.addAll(decided.add(Files.newInputStream(path), path.toString()));
        }
        return decided;
    }

    private void print(List<CodedEvent> events) {
        var out = spec.commandLine().getOut();
        if (json) {
            var list = JsonMapper.shared().createArrayNode();
            events.forEach(event -> tree(event, list.addObject()));
            out.println(list.toPrettyString());
            return;
        }
        for (var event : events) {
            out.printf(
                    "%s  %s  %s > %s  %s %s%s  \"%s\", \"%s\", \"%s\"  %s%n",
                    event.sentence(),
                    event.date().isEmpty() ? "-" : event.date(),
                    event.source().code(),
                    event.target().code(),
                    event.code(),
                    Plover.of(event.code()).type().isEmpty()
                            ? "-"
                            : Plover.of(event.code()).type(),
                    event.happened() ? "" : " (" + word(event.modality()) + ", not told as done)",
                    event.source().text(),
                    event.text(),
                    event.target().text(),
                    event.rule().place());
        }
    }

    private static String word(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }

    private static void tree(CodedEvent event, ObjectNode node) {
        var plover = Plover.of(event.code());
        node.put("sentence", event.sentence());
        node.put("date", event.date());
        tree(event.source(), node.putObject("source"));
        tree(event.target(), node.putObject("target"));
        node.put("code", event.code());
        node.put("type", plover.type());
        node.put("mode", plover.mode());
        node.put("modality", word(event.modality()));
        node.put("happened", event.happened());
        node.put("text", event.text());
        node.putArray("span").add(event.start()).add(event.end());
        node.put("rule", event.rule().place());
    }

    private static void tree(Participant participant, ObjectNode node) {
        node.put("code", participant.code());
        node.put("text", participant.text());
        node.putArray("span").add(participant.start()).add(participant.end());
        var entries = node.putArray("entries");
        participant.entries().forEach(entry -> entries.add(entry.place()));
    }
}
