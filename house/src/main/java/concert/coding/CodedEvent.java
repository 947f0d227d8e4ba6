package concert.coding;

import concert.coding.dictionary.Entry;

/// Who did what to whom, as coded from a sentence.
///
/// @param sentence the sentence's id
/// @param date its date as `YYYY-MM-DD`, empty where that is unknown
/// @param source who acts
/// @param target who is acted on
/// @param code what is done, in CAMEO
/// @param modality how it stands in the text
/// @param happened whether the text tells as done what the code names. A threat that was made happened, the act that
/// was
///     threatened did not; what is planned, expected, alleged, denied or avoided did not
/// @param rule the entry of the verb dictionary that gave the code
/// @param text the words of the event
/// @param start where they start, in characters of the sentence
/// @param end where they end, exclusive
public record CodedEvent(
        String sentence,
        String date,
        Participant source,
        Participant target,
        String code,
        Modality modality,
        boolean happened,
        Entry rule,
        String text,
        int start,
        int end) {}
