package concert.cli.documents;

import concert.scenario.draft.Drafts;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as JSON.
final class DraftJson {
    private DraftJson() {}

    /// {@return a list of drafts}
    static String of(Drafts drafts) {
        var list = JsonMapper.shared().createArrayNode();
        for (var draft : drafts.all()) {
            var node = list.addObject();
            node.put("id", draft.id());
            node.put("state", draft.decision().name().toLowerCase(Locale.ROOT));
            node.put("gone", draft.isGone());
            node.put("table", draft.table().id());
            node.put("confidence", draft.confidence());
            node.put("extractor", draft.extractor());
            node.put("document", draft.place().document());
            node.put("page", draft.place().page());
            node.put("sentence", draft.place().sentence());
            node.putArray("span").add(draft.place().start()).add(draft.place().end());
            node.put("quote", draft.quotation().quote());
            var fields = node.putObject("fields");
            draft.fields().forEach(fields::put);
            node.put("remark", draft.note());
        }
        return list.toPrettyString();
    }
}
