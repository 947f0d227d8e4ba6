package concert.coding;

import concert.coding.Names.Match;
import concert.coding.dictionary.DatedCode;
import concert.coding.dictionary.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An actor that a phrase stands for: a name, or none, and what it is.
///
/// @param name the name, or null
/// @param agents what it is, in order
/// @param head the phrase's head
record Mention(@Nullable Match name, List<Match> agents, int head) {
    private static final int BLOCK = 3;

    /// {@return the code: the actor's, then those of the agents, each block of three letters once}
    String code() {
        var code = name == null || DatedCode.NULL.equals(name.code()) ? DatedCode.NULL : name.code();
        for (var agent : agents) {
            code = agent.before() ? agent.code() + code : joined(code, agent.code());
        }
        return code;
    }

    private static String joined(String code, String added) {
        var joined = code;
        for (var at = 0; at < added.length(); at += BLOCK) {
            var block = added.substring(at, Math.min(added.length(), at + BLOCK));
            if (!hasBlock(joined, block)) {
                joined += block;
            }
        }
        return joined;
    }

    private static boolean hasBlock(String code, String block) {
        for (var at = 0; at + BLOCK <= code.length(); at += BLOCK) {
            if (code.startsWith(block, at)) {
                return true;
            }
        }
        return false;
    }

    /// {@return whether it names an actor}
    boolean isNamed() {
        return name != null && !DatedCode.NULL.equals(name.code());
    }

    /// {@return this mention with the name of another}
    Mention named(Match other) {
        return new Mention(other, agents, head);
    }

    /// {@return this mention with agents before its own}
    Mention with(List<Match> more) {
        var all = new ArrayList<>(agents);
        more.stream().filter(agent -> !all.contains(agent)).forEach(all::add);
        return new Mention(name, all, head);
    }

    /// {@return the first word that it rests on}
    int from() {
        var from = name == null ? Integer.MAX_VALUE : name.from();
        for (var agent : agents) {
            from = Math.min(from, agent.from());
        }
        return from;
    }

    /// {@return the last word that it rests on}
    int to() {
        var to = name == null ? 0 : name.to();
        for (var agent : agents) {
            to = Math.max(to, agent.to());
        }
        return to;
    }

    /// {@return the entries that it rests on}
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        if (name != null) {
            entries.add(name.entry());
        }
        agents.forEach(agent -> entries.add(agent.entry()));
        return entries;
    }
}
