package concert.cli.documents;

import concert.folder.draft.DraftFile;
import concert.scenario.Problem;
import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Fields of drafts that a person changes before deciding on them.
///
/// @param texts the new cells, by draft and field, such as `e3.date`
/// @param folder the scenario folder
/// @param problems where it goes what cannot be changed
record Changes(Map<String, String> texts, Path folder, List<Problem> problems) {

    /// {@return the drafts as changed}
    Drafts of(Drafts before) {
        var drafts = before;
        for (var change : texts.entrySet()) {
            var dot = change.getKey().indexOf('.');
            if (dot <= 0) {
                tell("--set", change.getKey(), "ID.FIELD=TEXT", "Name draft and field, as in e3.date=2021-04-06.");
                continue;
            }
            var id = change.getKey().substring(0, dot);
            var field = change.getKey().substring(dot + 1);
            var draft = drafts.find(id);
            if (draft.isEmpty()) {
                tell("--set", id, "the id of a draft", "List them: concert review " + folder + " --list.");
            } else if (isChangeable(draft.get(), field)) {
                drafts = drafts.with(draft.get().with(field, change.getValue()));
            }
        }
        return drafts;
    }

    private boolean isChangeable(Draft draft, String field) {
        var table = draft.table();
        var fields = DraftFile.fields(table);
        if (!fields.contains(field)) {
            tell(
                    "--set",
                    draft.id() + "." + field,
                    "a field of " + table.id() + ": " + String.join(", ", fields),
                    "Name one of them, as in --set " + draft.id() + "." + fields.getFirst() + "=TEXT.");
            return false;
        }
        if (draft.decision() == Decision.ACCEPTED) {
            tell(
                    "--set",
                    draft.id() + ", which is accepted",
                    "a draft that is not a row yet",
                    "Change its row in " + folder.resolve(table.id() + ".csv") + ".");
            return false;
        }
        return true;
    }

    private void tell(String place, String found, String expected, String fix) {
        problems.add(new Problem(place, 0, "", found, expected, fix));
    }
}
