package concert.coding.parse;

/// Whether heads form a tree.
final class TreeCheck {
    private TreeCheck() {}

    /// {@return whether some word depends on itself}
    ///
    /// @param heads the index of each word's head, -1 for a root
    static boolean hasCycle(int[] heads) {
        var seen = new int[heads.length];
        for (var start = 0; start < heads.length; start++) {
            var at = start;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = start + 1;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == start + 1) {
                return true;
            }
        }
        return false;
    }
}
