package concert.bargaining;

import java.util.List;

/// Where the actors stand after a round.
///
/// @param number 0 for the opening
/// @param positions position of each actor on each dimension, 0 to 100
/// @param probability probability that the position of each actor wins, empty where the model gives none; actors who
///     stand at one position each have the position's probability
/// @param share the same divided among the actors who stand at one position
/// @param moves who moved whom in this round
public record Round(
        int number, List<List<Double>> positions, List<Double> probability, List<Double> share, List<Move> moves) {
    /// Copies the lists.
    public Round {
        positions = positions.stream().map(List::copyOf).toList();
        probability = List.copyOf(probability);
        share = List.copyOf(share);
        moves = List.copyOf(moves);
    }
}
