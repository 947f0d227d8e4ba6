package concert.documents.draft;

import concert.documents.draft.Mention.Named;
import concert.documents.grammar.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Who takes part in an event that a sentence tells at a cue.
///
/// Directed: the actor is the last one named before the cue, or the first in a phrase with *of* after it; the target is
/// the first other one after it. Joint: the first two named before the cue, else in the sentence; "the two sides" are
/// the last two states named before.
final class Parties {
    private static final Pattern THE_PAIR = Pattern.compile(
            "\\b(?:the two|both|the two former)\\s+(?:former\\s+)?(?:sides|countries|states|rivals|parties|nations|neighbou?rs|governments)\\b");
    private static final Pattern ASIDE = Pattern.compile(", (?:which|who|whose|where)\\b[^,;:]*,");
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[;:]|, (?:but|while|which|who)\\b");

    private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to (?:the |an? )?(?:[\\w'-]+ ){0,4}$");
    private static final Pattern TELLS = Pattern.compile(
            "^(?:'s)?(?: [\\w'-]+){0,4}? (?:said|says|reported|reports|told|stated|announced|claimed|warned)\\b");
    private static final Pattern ASIDE_BEFORE = Pattern.compile(", (?:the |an? )?(?:[\\w'-]+ ){0,3}$");
    private static final Pattern SECOND = Pattern.compile(" and (?:\\w+ly |then |has |had )?$");
    private static final Pattern NOUN = Pattern.compile("visit|trip|tour|withdrawal|pullout|exit");
    private static final Pattern AND = Pattern.compile("^(?:'s)?(?:,|,? and| or)(?: the)? $");

    private List<Named> pair = List.of();

    /// Who does it and to whom.
    ///
    /// @param actor who does it
    /// @param target to whom, null for nobody in particular
    /// @param confidence how sure it is
    record Sides(
            Named actor, @org.jspecify.annotations.Nullable Named target, double confidence) {}

    /// Remembers the last two different states that a sentence names, for the sentences after it.
    void remember(List<Mention> mentions) {
        var states = distinct(mentions.stream()
                .filter(mention -> mention.actor().kind().equals("state"))
                .toList());
        if (states.size() == 2) {
            pair = states;
        }
    }

    /// {@return the mentions of a sentence without those who only tell it: "according to France", ", France said"}
    static List<Mention> acting(Sentence sentence, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !tells(sentence.text(), mention))
                .toList();
    }

    /// Whether a mention stands in a relative clause between commas that is over before a cue.
    private static boolean isAside(Sentence sentence, MatchResult cue, Mention mention) {
        return ASIDE.matcher(sentence.text())
                .results()
                .anyMatch(aside ->
                        aside.start() <= mention.start() && mention.end() <= aside.end() && aside.end() <= cue.start());
    }

    /// {@return whether a sentence is told by who is mentioned, beside its main clause}
    static boolean tells(String sentence, Mention mention) {
        var before = sentence.substring(0, mention.start());
        return ACCORDING.matcher(before).find()
                || (ASIDE_BEFORE.matcher(before).find()
                        && TELLS.matcher(sentence.substring(mention.end())).find());
    }

    /// Who does it and to each of whom: "praised Egypt, Sudan and Chad".
    List<Sides> directedAll(Sentence sentence, MatchResult cue, List<Mention> mentions) {
        var first = directed(sentence, cue, mentions);
        if (first.isEmpty() || first.get().target() == null) {
            return first.stream().toList();
        }
        var all = new ArrayList<Sides>();
        all.add(first.get());
        var last = mentions.stream()
                .filter(mention -> mention.start() >= cue.end()
                        && mention.actor().equals(first.get().target()))
                .findFirst();
        for (var mention : mentions) {
            var follows = last.isPresent()
                    && mention.start() > last.get().end()
                    && AND.matcher(sentence.text().substring(last.get().end(), mention.start()))
                            .find();
            if (follows) {
                last = Optional.of(mention);
                all.add(new Sides(
                        first.get().actor(), mention.actor(), first.get().confidence()));
            }
        }
        return all;
    }

    private Optional<Sides> directed(Sentence sentence, MatchResult cue, List<Mention> mentions) {
        var after = mentions.stream()
                .filter(mention -> mention.start() >= cue.end())
                .toList();
        var before = mentions.stream()
                .filter(mention -> mention.end() <= cue.start()
                        && !isAside(sentence, cue, mention)
                        && !BETWEEN_CLAUSES
                                .matcher(ASIDE.matcher(sentence.text().substring(mention.end(), cue.start()))
                                        .replaceAll(" "))
                                .find())
                .toList();
        var isNoun = NOUN.matcher(cue.group()).matches();
        var of = isNoun && sentence.text().startsWith(" of ", cue.end());
        if (of ? after.isEmpty() : before.isEmpty()) {
            return Optional.empty();
        }
        var actor = (of ? after.getFirst() : subject(sentence, cue, before)).actor();
        var target = after.stream()
                .map(Mention::actor)
                .filter(other -> !other.id().equals(actor.id()))
                .findFirst();
        return target.isPresent() || isNoun
                ? target.map(other -> new Sides(actor, other, 0.8))
                : Optional.of(new Sides(actor, null, 0.6));
    }

    /// "talks between Egypt and Sudan".
    Optional<Sides> between(MatchResult cue, List<Mention> mentions) {
        var after = distinct(mentions.stream()
                .filter(mention -> mention.start() >= cue.end())
                .toList());
        return after.size() < 2 ? Optional.empty() : Optional.of(new Sides(after.get(0), after.get(1), 0.8));
    }

    Optional<Sides> joint(Sentence sentence, MatchResult cue, List<Mention> mentions) {
        var before = distinct(mentions.stream()
                .filter(mention -> mention.end() <= cue.start())
                .toList());
        if (before.size() >= 2) {
            return Optional.of(new Sides(before.get(0), before.get(1), 0.8));
        }
        if (THE_PAIR.matcher(sentence.text()).find() && pair.size() == 2) {
            return Optional.of(new Sides(pair.get(0), pair.get(1), 0.7));
        }
        var all = distinct(mentions);
        return all.size() >= 2 ? Optional.of(new Sides(all.get(0), all.get(1), 0.65)) : Optional.empty();
    }

    Optional<Sides> alone(Sentence sentence, MatchResult cue, List<Mention> mentions) {
        var before = mentions.stream()
                .filter(mention -> mention.end() <= cue.start())
                .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sides(subject(sentence, cue, before).actor(), null, 0.6));
    }

    /// The last one named before a verb; before a second verb, "visited Egypt and praised", the first.
    private static Mention subject(Sentence sentence, MatchResult cue, List<Mention> before) {
        return SECOND.matcher(sentence.text().substring(before.getLast().end(), cue.start()))
                        .find()
                ? before.getFirst()
                : before.getLast();
    }

    private static List<Named> distinct(List<Mention> mentions) {
        var distinct = new LinkedHashMap<String, Named>();
        mentions.forEach(mention -> distinct.putIfAbsent(mention.actor().id(), mention.actor()));
        return new ArrayList<>(distinct.values());
    }
}
