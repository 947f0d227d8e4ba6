package concert.folder.genius;

import concert.folder.ForeignFile;
import concert.folder.ForeignNames;
import concert.folder.Reading;
import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.Deal;
import concert.scenario.Estimate;
import concert.scenario.Problem;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a directory with a domain of GENIUS (root `negotiation_template`) and one profile for each party (root
/// `utility_space`), in the order of the file names.
public final class GeniusFolder {
    private final Path directory;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private GeniusFolder(Path directory) {
        this.directory = directory;
    }

    /// What was read.
    ///
    /// @param reading the scenario, or every problem
    /// @param remarks what was left out, in words
    public record Read(Reading reading, List<String> remarks) {
        /// Copies the remarks.
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /// A file and its root element.
    private record Source(String name, ForeignFile file, Element root) {}

    /// {@return the directory as a scenario}
    ///
    /// @param directory where the files are
    /// @param profiles names of the profiles that are read; empty for all
    public static Read read(Path directory, List<String> profiles) {
        var folder = new GeniusFolder(directory);
        var scenario = folder.scenario(profiles);
        return new Read(
                scenario.isPresent() && folder.problems.isEmpty()
                        ? new Reading.Accepted(scenario.get(), "")
                        : new Reading.Rejected(folder.problems),
                folder.remarks);
    }

    private Optional<Scenario> scenario(List<String> wanted) {
        var sources = sources();
        var domains = sources.stream()
                .filter(source -> source.root().name().equals("negotiation_template"))
                .toList();
        var profiles = sources.stream()
                .filter(source -> source.root().name().equals("utility_space"))
                .filter(source -> wanted.isEmpty() || wanted.contains(source.name()))
                .toList();
        wanted.stream()
                .filter(name ->
                        profiles.stream().noneMatch(source -> source.name().equals(name)))
                .forEach(name ->
                        wrong(name, "no such profile", "one of the profiles in the directory", "Name another."));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        if (domains.size() != 1) {
            wrong(
                    directory.toString(),
                    domains.size() + " domains",
                    "one file whose root is negotiation_template",
                    "Put one domain and its profiles into a directory of their own.");
        }
        if (profiles.size() < 2) {
            wrong(
                    directory.toString(),
                    profiles.size() + " profiles",
                    "at least two files whose root is utility_space",
                    "Put the profile of each party beside the domain.");
        }
        return problems.isEmpty() ? Optional.of(scenario(domains.getFirst(), profiles)) : Optional.empty();
    }

    private void wrong(String file, String found, String expected, String fix) {
        problems.add(new Problem(file, 0, "", found, expected, fix));
    }

    private List<Source> sources() {
        if (!Files.isDirectory(directory)) {
            wrong(directory.toString(), "no directory", "a directory with XML files", "Name another one.");
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .flatMap(path -> source(path).stream())
                    .toList();
        } catch (IOException exception) {
            wrong(
                    directory.toString(),
                    String.valueOf(exception.getMessage()),
                    "what can be read",
                    "Allow reading it.");
            return List.of();
        }
    }

    private Optional<Source> source(Path path) {
        var file = ForeignFile.read(path);
        var root = XmlFile.root(file);
        problems.addAll(file.problems());
        return root.map(element -> new Source(String.valueOf(path.getFileName()), file, element));
    }

    private Scenario scenario(Source domain, List<Source> profiles) {
        var items = items(domain);
        var stem = stem(domain.name()).replaceFirst("(?i)[_-]?domain$", "");
        var ids = new ForeignNames();
        var rows = new ArrayList<Row>();
        var parties = new ArrayList<String>();
        var reservation = new LinkedHashMap<String, Estimate>();
        var worths = new ArrayList<List<List<Double>>>();
        for (var profile : profiles) {
            var id = ids.id(partyName(profile.name(), stem));
            parties.add(id);
            rows.add(new Actor(id, id, Actor.Kind.GROUP, "", 0, null, null, data("From " + profile.name())));
            var read = Profile.of(profile.file(), profile.root(), items);
            problems.addAll(profile.file().problems());
            reservation.put(id, Estimate.of(read.reservation()));
            worths.add(read.worth());
            if (read.discount() != 1) {
                remarks.add(profile.name() + " discounts what is agreed late by " + read.discount()
                        + "; Concert knows no rounds and leaves that out.");
            }
        }
        if (!problems.isEmpty()) {
            return Scenario.of(about(stem), List.of());
        }
        var deal = new ForeignNames().id(stem.isEmpty() ? "deal" : stem);
        var title = stem.isEmpty() ? domain.name() : stem;
        rows.add(new Deal(
                deal,
                title,
                parties,
                new LinkedHashMap<>(),
                "",
                "",
                reservation,
                data(remarks.isEmpty() ? "From " + domain.name() : String.join(" ", remarks))));
        rows.addAll(terms(deal, items, parties, worths));
        return Scenario.of(about(stem), rows);
    }

    private List<Item> items(Source domain) {
        var objective = domain.root()
                .first("utility_space")
                .or(() -> Optional.of(domain.root()))
                .flatMap(space -> space.first("objective"));
        if (objective.isEmpty()) {
            domain.file()
                    .wrong(
                            domain.root().line(),
                            "objective",
                            "",
                            new ForeignFile.Expected("an objective with issues", "Write the issues."));
        }
        var items = objective.map(each -> Domain.items(domain.file(), each)).orElse(List.of());
        problems.addAll(domain.file().problems());
        for (var item : items) {
            if (item.steps() == Item.Steps.SOME) {
                remarks.add("Of the values of " + item.name() + " "
                        + item.options().size() + " at equal distances are kept.");
            }
        }
        return items;
    }

    private static List<Term> terms(
            String deal, List<Item> items, List<String> parties, List<List<List<Double>>> worths) {
        var terms = new ArrayList<Term>();
        for (var i = 0; i < items.size(); i++) {
            for (var option = 0; option < items.get(i).options().size(); option++) {
                var worth = new LinkedHashMap<String, Estimate>();
                for (var party = 0; party < parties.size(); party++) {
                    worth.put(
                            parties.get(party),
                            Estimate.of(worths.get(party).get(i).get(option)));
                }
                terms.add(new Term(
                        deal, items.get(i).name(), items.get(i).options().get(option), worth, data("")));
            }
        }
        return terms;
    }

    private static String stem(String name) {
        return name.replaceFirst("(?i)\\.xml$", "");
    }

    /// `ItexvsCypress_Itex.xml` of the domain `ItexvsCypress` is Itex.
    private static String partyName(String name, String domain) {
        var stem = stem(name);
        var own = !domain.isEmpty() && stem.startsWith(domain)
                ? stem.substring(domain.length()).replaceFirst("^[_-]+", "")
                : stem;
        return own.isEmpty() ? stem : own;
    }

    private static Provenance data(String note) {
        return new Provenance("", "", Basis.DATA, note);
    }

    private static About about(String title) {
        return new About(
                new ForeignNames().id(title),
                title,
                "",
                LocalDate.EPOCH,
                null,
                About.DEFAULT_SEED,
                About.DEFAULT_FUTURES,
                Settings.NONE);
    }
}
