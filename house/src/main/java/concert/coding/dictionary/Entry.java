package concert.coding.dictionary;

/// One line of a dictionary as text with its place.
///
/// @param file the dictionary's name
/// @param line the line, from 1
/// @param text what stands there
public record Entry(String file, int line, String text) {
    /// {@return the place and the text, such as `actors.txt:12 RUSSIA`}
    public String place() {
        return file + ":" + line + " " + text;
    }
}
