package concert.documents.draft;

import concert.coding.FramingWords;
import concert.coding.FramingWords.Framed;
import concert.documents.grammar.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a sentence that nobody has parsed tells as done what a cue in it names, by the words before the cue: what
/// must, should or could be is not; nor is what somebody denies, plans, promises, fears or avoided.
final class Telling {
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(must|should|could|would|may|might|can|cannot|will|shall|needs? to|not|never|no|if|unless|whether)"
                    + "(?:\\s+\\w+){0,2}\\s+$|\\b(to)(?:\\s+\\w+ly)?\\s+$");
    private static final Pattern CLAUSE = Pattern.compile("[;:]|, (?:but|while|which|who|and|after|before|when|as)\\b");
    private static final Pattern ANEW =
            Pattern.compile("\\b(?:and|but|while|after|before|when|which|who|as|because|since)\\b");
    private static final Pattern LINK =
            Pattern.compile("^\\s+(?:[\\w'-]+\\s+){0,4}?(?:that|to|of|from|having|on|against)\\b"
                    + "|^\\s+(?:(?:an?|the|any|its|his|her|their|new)\\s+)?(?:[\\w'-]+\\s+){0,2}$");
    private static final Pattern CONTENT = Pattern.compile("^\\W*(?:that|of|to)\\b");
    private static final int NEAR = 3;

    private static final int LONGEST_QUOTATION = 1_500;

    private final FramingWords framing = FramingWords.shipped();
    private final String document;

    /// @param document the document in plain letters
    Telling(String document) {
        this.document = document;
    }

    /// {@return the word that says that what a cue names is not told as done}
    ///
    /// @param sentence the sentence
    /// @param cue where the cue starts in it
    Optional<String> doubt(Sentence sentence, int cue) {
        if (isQuoted(sentence.start() + cue)) {
            return Optional.of("quotation");
        }
        var said = sentence.text().substring(0, cue);
        var before = clause(said);
        return framing(before).or(() -> auxiliary(before));
    }

    /// Whether a place stands in a quotation of its paragraph. A mark behind a blank opens one; within another one only
    /// where a second speaker has begun with a single mark, for a blank may stand before a mark that closes, too.
    private boolean isQuoted(int place) {
        var start = Math.max(0, Math.max(document.lastIndexOf("\n\n", place), place - LONGEST_QUOTATION));
        var depth = 0;
        var last = start;
        for (var at = document.indexOf('"', start); at >= 0 && at < place; at = document.indexOf('"', at + 1)) {
            var opens = (at == 0 || " \n('[-:".indexOf(document.charAt(at - 1)) >= 0)
                    && (depth == 0 || document.substring(last, at).contains(" '"));
            depth = opens ? depth + 1 : Math.max(0, depth - 1);
            last = at;
        }
        return depth > 0;
    }

    private Optional<String> framing(String before) {
        return Word.of(before).stream()
                .filter(word -> framing.findForm(word.text().toLowerCase(Locale.ROOT))
                        .filter(framed -> frames(framed, before.substring(word.end())))
                        .isPresent())
                .map(Word::text)
                .findFirst();
    }

    private static Optional<String> auxiliary(String before) {
        var found = AUXILIARY.matcher(before);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static String clause(String before) {
        var start = CLAUSE.matcher(before).results().mapToInt(MatchResult::end).max();
        return start.isEmpty() ? before : before.substring(start.getAsInt());
    }

    /// Whether a word reaches what stands behind it.
    private static boolean frames(Framed framed, String between) {
        return switch (framed.kind()) {
            case ACT, MIND ->
                LINK.matcher(between).find() && !ANEW.matcher(between).find();
            case NOUN ->
                CONTENT.matcher(between).find() && !ANEW.matcher(between).find();
            case ADJECTIVE, ADVERB -> List.of(between.strip().split("\\s+")).size() < NEAR && !between.contains(",");
        };
    }
}
