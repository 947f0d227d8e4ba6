package concert.coding.parse;

/// Something that is wrong in a parse or a dictionary, where it stands and how to put it right.
///
/// @param file the file's name
/// @param line the line, from 1
/// @param field the field, empty where it is the whole line
/// @param found what stands there
/// @param expected what should stand there
/// @param fix what to do, in an imperative sentence
public record Flaw(String file, int line, String field, String found, String expected, String fix) {}
