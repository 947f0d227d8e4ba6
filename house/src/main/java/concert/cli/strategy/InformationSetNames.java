package concert.cli.strategy;

import concert.scenario.game.ExtensiveForm;

/// How a set of information is told: by its name, or by its number where it has none of its own.
final class InformationSetNames {
    private InformationSetNames() {}

    static String name(ExtensiveForm tree, int set) {
        var that = tree.sets().get(set);
        var alike = tree.sets().stream()
                .filter(other -> other.player() == that.player() && other.name().equals(that.name()))
                .count();
        if (that.name().isBlank()) {
            return String.valueOf(that.number());
        }
        return alike == 1 ? that.name() : that.name() + " (" + that.number() + ")";
    }
}
