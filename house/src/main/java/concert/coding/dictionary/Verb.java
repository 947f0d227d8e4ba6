package concert.coding.dictionary;

import java.util.List;

/// A verb of a block, of one word or several.
///
/// @param block the block, whose patterns hold for it
/// @param entry where the verb stands
/// @param code its own code where no pattern matches; `---` where it has none
/// @param before the words before the verb, by number
/// @param after the words after it, such as a particle
public record Verb(Block block, Entry entry, String code, List<Integer> before, List<Integer> after) {
    /// {@return the number of its words}
    public int length() {
        return before.size() + 1 + after.size();
    }
}
