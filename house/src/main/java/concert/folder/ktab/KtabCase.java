package concert.folder.ktab;

import java.util.List;

/// What an input file of KTAB says, unchecked.
///
/// @param title name of the case
/// @param description what it is about
/// @param seed seed of its draws, empty if none is stated
/// @param dimensions names of the dimensions
/// @param actors who takes part
/// @param parameters the stated options, by KTAB's names
/// @param pulls how ideal points follow positions, empty where it is not said
record KtabCase(
        Text title,
        String description,
        Text seed,
        List<Text> dimensions,
        List<Actor> actors,
        List<Parameter> parameters,
        List<Pull> pulls) {
    /// Copies the lists.
    KtabCase {
        dimensions = List.copyOf(dimensions);
        actors = List.copyOf(actors);
        parameters = List.copyOf(parameters);
        pulls = List.copyOf(pulls);
    }

    /// An actor.
    ///
    /// @param name its name
    /// @param description its description
    /// @param capability its capability, from 0
    /// @param positions its position on each dimension, 0 to 100
    /// @param saliences its salience of each dimension, 0 to 100, in sum at most 100
    record Actor(Text name, String description, Text capability, List<Text> positions, List<Text> saliences) {
        /// Copies the lists.
        Actor {
            positions = List.copyOf(positions);
            saliences = List.copyOf(saliences);
        }
    }

    /// A stated option of the model.
    ///
    /// @param name its name
    /// @param value its value
    record Parameter(String name, Text value) {}

    /// How far the ideal point of an actor follows a position.
    ///
    /// @param actor name of the actor
    /// @param reference name of the one whose position it follows
    /// @param share how far, from 0
    record Pull(Text actor, Text reference, Text share) {}
}
