package concert.folder.draft;

import concert.folder.FieldTable;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Actor;
import concert.scenario.Problem;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Table;
import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Accepted drafts on their way into the tables of a folder. The folder with the new rows is read and checked as a
/// whole before anything of it is written, so that a row that does not fit is a problem of its draft.
///
/// @param drafts the drafts as decided
/// @param files the text of every table that gains rows, by file name; empty where there are problems
/// @param problems why nothing may be written, empty where all is well
public record Admission(Drafts drafts, SequencedMap<String, String> files, List<Problem> problems) {

    /// Copies the problems.
    public Admission {
        problems = List.copyOf(problems);
    }

    /// Admits drafts to a folder; nothing is written.
    ///
    /// @param folder the scenario folder
    /// @param drafts its drafts
    /// @param chosen which of them are accepted
    /// @return the tables with the new rows, or every problem
    /// @throws IOException if the folder cannot be read
    public static Admission of(Path folder, Drafts drafts, List<Draft> chosen) throws IOException {
        return switch (ScenarioFolder.read(folder)) {
            case Reading.Rejected(var problems) -> new Admission(drafts, new LinkedHashMap<>(), problems);
            case Reading.Accepted accepted -> {
                var entry = new Entrance(accepted.scenario(), drafts);
                entry.admit(chosen);
                yield entry.into(folder);
            }
        };
    }

    /// {@return whether what an accepted draft proposed still stands in a table of a folder, by id or quote; true where
    /// the folder cannot be read}
    ///
    /// @param folder the scenario folder
    /// @param draft the draft
    public static boolean isRow(Path folder, Draft draft) {
        return switch (ScenarioFolder.read(folder)) {
            case Reading.Rejected _ -> true;
            case Reading.Accepted accepted ->
                accepted.scenario().rows(draft.table()).stream().anyMatch(row -> isOf(draft, row));
        };
    }

    private static boolean isOf(Draft draft, Row row) {
        var hasId = draft.table() == Table.ACTORS || draft.table() == Table.SOURCES;
        return hasId
                ? row.key().equals(draft.field("id"))
                : row.provenance().quote().equals(quote(draft));
    }

    private static String quote(Draft draft) {
        return draft.quotation().quote().strip().replaceAll("\\s+", " ");
    }

    /// The rows that go in, and what is already there.
    private static final class Entrance {
        private final Scenario scenario;
        private Drafts drafts;
        private final Map<Table, List<Draft>> rows = new EnumMap<>(Table.class);

        Entrance(Scenario scenario, Drafts drafts) {
            this.scenario = scenario;
            this.drafts = drafts;
        }

        void admit(List<Draft> chosen) {
            for (var draft : chosen) {
                drafts.all().stream()
                        .filter(source -> source.table() == Table.SOURCES
                                && source.decision() != Decision.ACCEPTED
                                && source.place()
                                        .document()
                                        .equals(draft.place().document()))
                        .forEach(this::add);
                if (draft.table() != Table.SOURCES) {
                    add(draft);
                }
            }
        }

        private void add(Draft draft) {
            drafts = drafts.with(draft.decided(Decision.ACCEPTED));
            if (!isThere(draft)) {
                rows.computeIfAbsent(draft.table(), _ -> new ArrayList<>()).add(draft);
            }
        }

        /// An actor or source that the scenario has is not written a second time.
        private boolean isThere(Draft draft) {
            return switch (draft.table()) {
                case ACTORS -> known(draft.field("id"), draft.field("iso3")) != null;
                case SOURCES ->
                    scenario.rows(Table.SOURCES).stream().map(Row::key).anyMatch(draft.field("id")::equals);
                default -> false;
            };
        }

        private @org.jspecify.annotations.Nullable String known(String id, String iso3) {
            for (var row : scenario.rows(Table.ACTORS)) {
                if (row instanceof Actor actor
                        && (actor.id().equals(id)
                                || (!iso3.isEmpty() && actor.iso3().equals(iso3)))) {
                    return actor.id();
                }
            }
            return null;
        }

        /// An actor that an accepted row names is one of the scenario or is accepted with it.
        private List<Problem> strangers(Path folder) {
            var problems = new ArrayList<Problem>();
            var admitted = rows.getOrDefault(Table.ACTORS, List.of()).stream()
                    .map(draft -> draft.field("id"))
                    .toList();
            for (var draft : rows.values().stream().flatMap(List::stream).toList()) {
                var unknown = Stream.of("actor", "target")
                        .filter(_ -> draft.table() != Table.ACTORS)
                        .filter(name -> !draft.field(name).isEmpty())
                        .filter(name -> known(draft.field(name), draft.field(name)) == null)
                        .filter(name -> !admitted.contains(draft.field(name)))
                        .toList();
                if (!unknown.isEmpty()) {
                    problems.add(stranger(folder, draft, unknown));
                }
            }
            return problems;
        }

        private Problem stranger(Path folder, Draft draft, List<String> unknown) {
            var ids = unknown.stream().map(draft::field).toList();
            var actors = drafts.all().stream()
                    .filter(actor -> actor.table() == Table.ACTORS && ids.contains(actor.field("id")))
                    .map(Draft::id)
                    .toList();
            var fix = actors.size() == ids.size()
                    ? "Accept the actor, too: concert review " + folder + " --accept " + String.join(",", actors) + ","
                            + draft.id() + "."
                    : "Name another: concert review " + folder + " --set " + draft.id() + "." + unknown.getFirst()
                            + "=ID --accept " + draft.id() + ".";
            return new Problem(
                    DraftFile.NAME,
                    0,
                    draft.id() + " " + String.join(", ", unknown),
                    String.join(", ", ids),
                    "actors of the scenario, or accepted with it",
                    fix);
        }

        Admission into(Path folder) throws IOException {
            var strangers = strangers(folder);
            if (!strangers.isEmpty()) {
                return new Admission(drafts, new LinkedHashMap<>(), strangers);
            }
            var files = new LinkedHashMap<String, String>();
            var owners = new LinkedHashMap<String, Map<Integer, Draft>>();
            for (var table : rows.entrySet()) {
                var file = FieldTable.file(table.getKey());
                var grown = GrownTable.of(folder.resolve(file), table.getKey(), cells(table.getValue()));
                files.put(file, grown.text());
                owners.put(file, grown.owners(table.getValue()));
            }
            var problems = new Rehearsal(folder, files)
                    .problems().stream()
                            .map(problem -> told(problem, owners, folder))
                            .toList();
            return new Admission(drafts, problems.isEmpty() ? files : new LinkedHashMap<>(), problems);
        }

        private List<Map<String, String>> cells(List<Draft> added) {
            return added.stream().map(this::cells).toList();
        }

        private Map<String, String> cells(Draft draft) {
            var cells = new LinkedHashMap<>(draft.fields());
            for (var name : List.of("actor", "target")) {
                cells.computeIfPresent(name, (_, id) -> {
                    var there = known(id, id);
                    return there == null ? id : there;
                });
            }
            if (draft.table() != Table.SOURCES) {
                drafts.all().stream()
                        .filter(source -> source.table() == Table.SOURCES
                                && source.place()
                                        .document()
                                        .equals(draft.place().document()))
                        .findFirst()
                        .ifPresent(source -> cells.put("source", source.field("id")));
                cells.put("quote", quote(draft));
                cells.put("basis", "quoted");
            }
            cells.put("note", draft.note());
            return cells;
        }

        /// A problem of a new row is one of its draft.
        private static Problem told(Problem problem, Map<String, Map<Integer, Draft>> owners, Path folder) {
            var owner = owners.getOrDefault(problem.file(), Map.of()).get(problem.line());
            if (owner == null) {
                return problem;
            }
            var isField = DraftFile.fields(owner.table()).contains(problem.field());
            return new Problem(
                    DraftFile.NAME,
                    0,
                    (owner.id() + " " + problem.field()).strip(),
                    problem.found(),
                    problem.expected(),
                    problem.fix()
                            + (isField
                                    ? " To change the draft: concert review " + folder + " --set " + owner.id() + "."
                                            + problem.field() + "=TEXT --accept " + owner.id() + "."
                                    : " Or leave the draft out: concert review " + folder + " --reject " + owner.id()
                                            + "."));
        }
    }
}
