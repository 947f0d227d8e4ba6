package concert.coding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What becomes of a code under a modality, such as aid (07) that is promised (033), demanded (103) or refused (122).
///
/// @param rules for each modality a table from the start of a code to the code that it becomes; `---` is no event.
///     A modality without a table leaves every code as it is.
public record Ontology(Map<Modality, Map<String, String>> rules) {
    /// An ontology whose tables never change.
    public Ontology {
        var copy = new EnumMap<Modality, Map<String, String>>(Modality.class);
        rules.forEach((modality, table) -> copy.put(modality, Map.copyOf(table)));
        rules = Map.copyOf(copy);
    }

    /// {@return the ontology that leaves every code as it is}
    public static Ontology plain() {
        return new Ontology(new HashMap<>());
    }

    /// {@return whether it has a rule for a modality}
    ///
    /// @param modality the modality
    public boolean knows(Modality modality) {
        return rules.containsKey(modality);
    }

    /// {@return the code under a modality: the rule of the longest start of the code; the null code where none fits}
    ///
    /// @param modality how the event stands
    /// @param code its code
    public String code(Modality modality, String code) {
        var table = rules.get(modality);
        if (table == null) {
            return code;
        }
        for (var length = code.length(); length >= 0; length--) {
            var result = table.get(code.substring(0, length));
            if (result != null) {
                return "=".equals(result) ? code : result;
            }
        }
        return "---";
    }
}
