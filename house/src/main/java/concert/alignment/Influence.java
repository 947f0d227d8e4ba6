package concert.alignment;

import concert.scenario.Dyads;
import concert.scenario.Roster;
import java.util.ArrayList;
import java.util.List;

/// Who can make whom move, directly and through one other actor (MACTOR).
///
/// M. Godet, *Creating Futures: Scenario Planning as a Strategic Management Tool*, 2nd ed., Economica 2006; symbols
/// as in R. Samna Soumana, thesis, Université Lumière Lyon 2, 2010, annex 3.
///
/// Departs from nothing. As in the published programs the diagonal of MIDI is taken off twice in r.
///
/// @param direct MID, direct influence of the first on the second, 0 to 4, diagonal 0
/// @param indirect MIDI, direct and indirect influence: `MIDI[a][b]` = `MID[a][b]` + Σ_c min(`MID[a][c]`, `MID[c][b]`);
///     its diagonal is what an actor does to itself through others
/// @param strongest MMIDI, the strongest single way of influence: max(`MID[a][b]`, max_c min(`MID[a][c]`,
/// `MID[c][b]`)),
///     diagonal 0
/// @param standings influence, dependence and competitiveness of each actor in the order of the roster
/// @param stability H = 100 Σ|I−D| / (2 ΣI), 0 where everybody is as dependent as influential, 100 where the
///     influential depend on nobody; NaN where nobody has influence
public record Influence(Dyads direct, Dyads indirect, Dyads strongest, List<Standing> standings, double stability) {
    /// Copies the list.
    public Influence {
        standings = List.copyOf(standings);
    }

    /// How one actor stands in the web of influence.
    ///
    /// @param actor id of the actor
    /// @param influence I, sum of its row of MIDI without the diagonal
    /// @param dependence D, sum of its column of MIDI without the diagonal
    /// @param relation r = ((I − `MIDI[a][a]`) / ΣI) · I/(I + D), 0 where I + D is 0
    /// @param competitiveness R* = n·r / Σr, at least 0 and 1 on average; NaN where Σr is 0
    public record Standing(
            String actor, double influence, double dependence, double relation, double competitiveness) {}

    /// {@return everything that follows from direct influence}
    ///
    /// @param direct MID; its diagonal is not read
    public static Influence of(Dyads direct) {
        var mid = direct.toMatrix();
        for (var a = 0; a < mid.length; a++) {
            mid[a][a] = 0;
        }
        var roster = direct.roster();
        var midi = indirect(mid);
        var standings = standings(roster, midi);
        return new Influence(
                Dyads.of(roster, mid),
                Dyads.of(roster, midi),
                Dyads.of(roster, strongest(mid)),
                standings,
                stability(standings));
    }

    /// {@return the net balance of influence between two actors, `MIDI[a][b]` − `MIDI[b][a]`}
    ///
    /// @param a id of an actor
    /// @param b id of another actor
    public double net(String a, String b) {
        return indirect.at(a, b) - indirect.at(b, a);
    }

    /// {@return R* of each actor, in the order of the roster}
    public List<Double> competitiveness() {
        return standings.stream().map(Standing::competitiveness).toList();
    }

    private static double[][] indirect(double[][] mid) {
        var n = mid.length;
        var midi = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                midi[a][b] = mid[a][b];
                for (var c = 0; c < n; c++) {
                    midi[a][b] += Math.min(mid[a][c], mid[c][b]);
                }
            }
        }
        return midi;
    }

    private static double[][] strongest(double[][] mid) {
        var n = mid.length;
        var best = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                if (a != b) {
                    best[a][b] = mid[a][b];
                    for (var c = 0; c < n; c++) {
                        best[a][b] = Math.max(best[a][b], Math.min(mid[a][c], mid[c][b]));
                    }
                }
            }
        }
        return best;
    }

    private static List<Standing> standings(Roster roster, double[][] midi) {
        var n = midi.length;
        var influence = new double[n];
        var dependence = new double[n];
        var total = 0.0;
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                if (a != b) {
                    influence[a] += midi[a][b];
                    dependence[a] += midi[b][a];
                }
            }
            total += influence[a];
        }
        var relation = new double[n];
        var relations = 0.0;
        for (var a = 0; a < n; a++) {
            var both = influence[a] + dependence[a];
            relation[a] = both == 0 ? 0 : (influence[a] - midi[a][a]) / total * influence[a] / both;
            relations += relation[a];
        }
        var standings = new ArrayList<Standing>(n);
        for (var a = 0; a < n; a++) {
            standings.add(new Standing(
                    roster.name(a), influence[a], dependence[a], relation[a], n * relation[a] / relations));
        }
        return standings;
    }

    private static double stability(List<Standing> standings) {
        var apart = 0.0;
        var total = 0.0;
        for (var standing : standings) {
            apart += Math.abs(standing.influence() - standing.dependence());
            total += standing.influence();
        }
        return 100 * apart / (2 * total);
    }
}
