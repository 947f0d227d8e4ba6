package concert.documents.draft;

import concert.documents.draft.Mention.Form;
import concert.documents.draft.Mention.Named;
import concert.documents.grammar.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The actors that each sentence of a document names. Persons stand for the state or organization whose name or
/// adjective stands in front of their title, or else for the last one named before them; later their surname does.
final class Mentions {
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:General|Gen\\.|President|Prime Minister|Foreign Minister|FM|Minister|Director General|Chief|Colonel"
                    + "|Admiral|Marshal|Ambassador|Secretary|Premier|Chancellor|King|Prince|Spokesman|Spokeswoman|Envoy)"
                    + "\\s+((?:\\p{Lu}[\\p{L}'-]+\\s+){0,3}\\p{Lu}[\\p{L}'-]+)");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "\\b(?:Joint\\s+)?(?:\\p{Lu}[\\p{L}-]+\\s+){1,5}?(?:Union|Organi[sz]ation|Agency|League|Council|Commission|Working Group"
                    + "|Alliance|Association|Federation of \\p{Lu}\\p{L}+|Task Force)\\b"
                    + "(?:\\s+(?:on|of|for)(?:\\s+(?:the\\s+)?\\p{Lu}[\\p{L}-]+){1,3})?");
    private static final double SURE = 0.75;
    private static final double UNSURE = 0.6;

    private final Gazetteer gazetteer;
    private final Map<String, Named> persons = new HashMap<>();
    private final List<List<Mention>> bySentence = new ArrayList<>();

    Mentions(Gazetteer gazetteer, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        sentences.forEach(sentence -> bySentence.add(in(sentence.text())));
    }

    /// {@return the mentions in a sentence, in order}
    List<Mention> of(Sentence sentence) {
        return bySentence.get(sentence.number() - 1);
    }

    private List<Mention> in(String sentence) {
        var mentions = new ArrayList<Mention>();
        var words = Word.of(sentence);
        var at = 0;
        while (at < words.size()) {
            var found = gazetteer.at(words, at);
            found.ifPresent(mentions::add);
            var end = found.map(Mention::end).orElse(words.get(at).end());
            while (at < words.size() && words.get(at).start() < end) {
                at++;
            }
        }
        organizations(sentence, mentions);
        persons(sentence, mentions);
        surnames(words, mentions);
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private static void organizations(String sentence, List<Mention> mentions) {
        ORGANIZATION.matcher(sentence).results().forEach(match -> {
            var name = match.group().replaceFirst("^(?:The|In|At|On|For|And|But)\\s+", "");
            var start = match.end() - name.length();
            if (isFree(mentions, start, match.end())) {
                mentions.add(new Mention(
                        start,
                        match.end(),
                        new Named(initials(name), name, "organization", "", "", UNSURE),
                        Form.NAME));
            }
        });
    }

    private static String initials(String name) {
        return Word.of(name).stream()
                .filter(Word::isCapital)
                .map(word -> word.text().substring(0, 1))
                .collect(Collectors.joining());
    }

    private void persons(String sentence, List<Mention> mentions) {
        var matcher = PERSON.matcher(sentence);
        while (matcher.find()) {
            var surname = matcher.group(1).substring(matcher.group(1).lastIndexOf(' ') + 1);
            var start = matcher.start(1);
            mentions.stream()
                    .filter(mention -> mention.start() <= start)
                    .max(Comparator.comparingInt(Mention::start))
                    .ifPresent(mention -> persons.putIfAbsent(surname, sure(mention.actor(), start - mention.end())));
        }
    }

    /// A person next to a name belongs to it more surely than one far from it.
    private static Named sure(Named actor, int distance) {
        var near = distance < 40 ? SURE : UNSURE;
        return new Named(actor.id(), actor.name(), actor.kind(), actor.iso3(), actor.cow(), near);
    }

    private void surnames(List<Word> words, List<Mention> mentions) {
        for (var word : words) {
            var actor = persons.get(word.text());
            if (actor != null && isFree(mentions, word.start(), word.end())) {
                mentions.add(new Mention(word.start(), word.end(), actor, Form.STANDS_FOR));
            }
        }
    }

    private static boolean isFree(List<Mention> mentions, int start, int end) {
        return mentions.stream().noneMatch(mention -> mention.start() < end && start < mention.end());
    }
}
