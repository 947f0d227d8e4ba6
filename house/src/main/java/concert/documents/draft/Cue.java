package concert.documents.draft;

import java.util.regex.Pattern;

/// Words that tell an event.
///
/// @param code its code in CAMEO
/// @param shape how its sides stand beside the words
/// @param pattern the words
record Cue(String code, String shape, Pattern pattern) {
    private static final Pattern FORCE = Pattern.compile("1[589].*|20.*");

    /// {@return whether it is done to a place, as force is}
    boolean isTerritorial() {
        return FORCE.matcher(code).matches();
    }
}
