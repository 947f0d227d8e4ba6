package concert.folder;

import concert.folder.osemosys.OtooleData;
import concert.scenario.Problem;

/// otoole's `config.yaml`, of which the defaults of the parameters are taken: `CapitalCost: {type: param, default: 0}`.
///
/// @param data the data set
/// @param problems where problems go
record OtooleConfiguration(OtooleData data, Problems problems) {

    void read(TextFile text) {
        new YamlText(text, problems).read().ifPresent(root -> {
            if (root instanceof YamlNode.Mapping tables) {
                tables.members().forEach((name, node) -> table(name, node, text.name()));
            } else {
                problems.add(new Problem(
                        text.name(),
                        root.line(),
                        "",
                        root.words(),
                        "sets, parameters and results by name",
                        "Write them."));
            }
        });
    }

    private void table(String name, YamlNode node, String file) {
        if (node instanceof YamlNode.Mapping table
                && table.members().get("type") instanceof YamlNode.Scalar type
                && type.text().equals("param")
                && table.members().get("default") instanceof YamlNode.Scalar value) {
            data.otherwise(name, value.text(), file, value.line());
        }
    }
}
