package concert.assess.run;

/// What is needed to compute the same assessment again.
///
/// @param version version of Concert
/// @param seed seed of every random draw
/// @param futures how many futures were drawn
/// @param inputHash SHA-256 of the scenario folder's files, in hexadecimal digits
public record Run(String version, long seed, int futures, String inputHash) {}
