package concert.strategy;

import concert.scenario.Scenario;
import java.util.List;
import java.util.Map;

/// The worked example: three actors, seven ways, one pipeline, a probability of sanctions.
public final class Khyber {
    private Khyber() {}

    public static Scenario at(double sanctions) {
        return board(sanctions, .5).scenario();
    }

    public static Scenario at(double sanctions, double pressure) {
        return board(sanctions, pressure).scenario();
    }

    private static Board board(double sanctions, double pressure) {
        var money = Map.of("money", 1.0);
        var board = new Board()
                .actors("PAK", "RUS", "IND")
                .means("PAK", "money", 10)
                .means("PAK", "diplomacy", 4)
                .means("RUS", "money", 8)
                .means("RUS", "diplomacy", 3)
                .means("IND", "money", 6)
                .end("PAK.energy", 3, 2, 1, 4, .5, 4, .1)
                .end("PAK.security", 2, 2, 1, 3, .4, 3, .1)
                .end("PAK.standing", 1, 2, 1, 2, .25)
                .end("RUS.revenue", 2, 2, 1, 3, .6, 3, .2)
                .end("RUS.influence", 2, 2, 1, 2, .5, 4, .1)
                .end("IND.growth", 2.2, 2, 1, 3, .5, 3, .1)
                .end("IND.leverage", 2, 2, 1, 2, .7, 2, .1)
                .way("PAK", "grid", 8, money)
                .way("PAK", "border", 6, money)
                .way("PAK", "outreach", 6, Map.of("diplomacy", 1.0))
                .way("RUS", "export", 6, money)
                .way("RUS", "presence", 6, Map.of("money", 1.0, "diplomacy", .5))
                .way("IND", "develop", 6, money)
                .way("IND", "pressure", 6, money)
                .effect("grid", "PAK.energy", .8)
                .effect("border", "PAK.security", 1)
                .effect("border", "IND.leverage", -.5)
                .effect("outreach", "PAK.standing", .5)
                .effect("outreach", "PAK.security", .25)
                .effect("export", "RUS.revenue", .75)
                .effect("presence", "RUS.influence", 1)
                .effect("presence", "IND.leverage", -.25)
                .effect("presence", "PAK.standing", .25)
                .effect("develop", "IND.growth", 1)
                .effect("pressure", "IND.leverage", 1)
                .effect("pressure", "PAK.security", -pressure)
                .effect("pressure", "RUS.influence", -.25);
        return board.branch("calm", 1 - sanctions)
                .branch("sanctions", sanctions)
                .deal(
                        "pipeline",
                        List.of("PAK", "RUS"),
                        "PAK.money",
                        Map.of("PAK.money", 3.0, "RUS.money", 4.0, "RUS.diplomacy", 1.0))
                .effect("pipeline", "PAK.energy", 5)
                .effect("pipeline", "PAK.energy", "sanctions", 1)
                .effect("pipeline", "RUS.revenue", 4)
                .effect("pipeline", "RUS.revenue", "sanctions", 1)
                .effect("pipeline", "RUS.influence", 1)
                .effect("pipeline", "RUS.influence", "sanctions", 1);
    }
}
