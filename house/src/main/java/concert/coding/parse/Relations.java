package concert.coding.parse;

import java.util.Map;

/// The labels of Universal Dependencies 1 in those of version 2, so that rules are written once.
///
/// Version 1 calls every nominal with a case marker `nmod`, whether it hangs on a noun or on a verb; which of the two
/// it is tells the word class of its head.
final class Relations {
    private static final Map<String, String> RENAMED = Map.of(
            "dobj", "obj",
            "nsubjpass", "nsubj:pass",
            "csubjpass", "csubj:pass",
            "auxpass", "aux:pass",
            "neg", "advmod",
            "name", "flat",
            "mwe", "fixed",
            "remnant", "orphan",
            "foreign", "flat:foreign",
            "nmod:agent", "obl:agent");

    private Relations() {}

    /// {@return the relation in labels of version 2}
    ///
    /// @param relation the relation as it stands
    /// @param headClass the word class of the head, such as `VERB`
    static String current(String relation, String headClass) {
        var renamed = RENAMED.getOrDefault(relation, relation);
        var ofPredicate = "VERB".equals(headClass) || "ADJ".equals(headClass) || "ADV".equals(headClass);
        if (ofPredicate && renamed.startsWith("nmod") && !"nmod:poss".equals(renamed)) {
            return "obl" + renamed.substring("nmod".length());
        }
        return renamed.intern();
    }
}
