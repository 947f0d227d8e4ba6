package concert.coding.dictionary;

import java.util.Arrays;

/// A tree of word sequences in one open hash table: a step costs one look-up.
final class Trie {
    /// The root of the tree.
    static final int ROOT = 0;

    /// The node, or value, that is not there.
    static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] values = {NONE};
    private int nodes = 1;

    /// Adds a sequence of words, or finds it.
    ///
    /// @return its last node
    int add(int[] words) {
        var node = ROOT;
        for (var word : words) {
            var next = step(node, word);
            node = next == NONE ? grow(node, word) : next;
        }
        return node;
    }

    /// {@return the value at a node, or -1}
    int value(int node) {
        return values[node];
    }

    /// Sets the value at a node.
    void value(int node, int value) {
        values[node] = value;
    }

    /// {@return the node after a word, or -1}
    int step(int node, int word) {
        var key = key(node, word);
        for (var slot = slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    private int grow(int node, int word) {
        if (2 * nodes >= keys.length) {
            enlarge();
        }
        put(key(node, word), nodes);
        if (nodes == values.length) {
            values = Arrays.copyOf(values, 2 * nodes);
            Arrays.fill(values, nodes, 2 * nodes, NONE);
        }
        return nodes++;
    }

    private void enlarge() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = new long[2 * oldKeys.length];
        targets = new int[keys.length];
        for (var index = 0; index < oldKeys.length; index++) {
            if (oldKeys[index] != 0) {
                put(oldKeys[index], oldTargets[index]);
            }
        }
    }

    private void put(long key, int target) {
        var slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    /// Words are numbered from 1, so that no key is 0.
    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }

    private int slot(long key) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }
}
