package concert.cli.order;

import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Data sets as JSON.
final class DataJson {
    private DataJson() {}

    /// A data set with every version at hand.
    static void put(ObjectNode node, DataSet set, List<Holding> all) {
        node.put("name", set.id());
        node.put("title", set.title());
        node.put("licence", set.licence());
        node.put("citation", set.citation());
        node.put("origin", set.origin());
        var versions = node.putArray("versions");
        for (var one : all) {
            if (one.set() == set) {
                put(versions.addObject(), one);
            }
        }
    }

    /// A version at hand.
    static void put(ObjectNode node, Holding one) {
        node.put("name", one.set().id());
        node.put("version", one.version());
        node.put("file", one.file());
        node.put("sha256", one.sha256());
        node.put("rows", one.rows());
        node.put("first", one.first());
        node.put("last", one.last());
        node.put("citation", one.set().citation());
    }
}
