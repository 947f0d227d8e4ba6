package concert.documents.draft;

import concert.documents.draft.Mention.Named;
import concert.documents.grammar.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Who takes part in an event that a sentence tells at a cue.
///
/// Directed: the actors are the last one named before the cue and those in a list with it, or the first in a phrase
/// with
/// *of* after it; the targets are the first other one after it, which is no place, and those in a list with it. Joint:
/// a list before the cue, each with each or with those right after it, else the first two of the sentence; "the two
/// sides" are the last two states named before.
final class Parties {
    private static final Pattern THE_PAIR = Pattern.compile(
            "\\b(?:the two|both|the two former)\\s+(?:former\\s+)?(?:sides|countries|states|rivals|parties|nations|neighbou?rs|governments)\\b");
    private static final Pattern ASIDE = Pattern.compile(", (?:which|who|whose|where)\\b[^,;:]*,");
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[;:]|, (?:but|while|which|who)\\b");

    private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to (?:the |an? )?(?:[\\w'-]+ ){0,4}$");
    private static final Pattern TELLS = Pattern.compile(
            "^(?:'s)?(?: [\\w'-]+){0,4}? (?:said|says|reported|reports|told|stated|announced|claimed|warned)"
                    + "(?=[.,;:]|$| (?:on|in|late|this|last|yesterday|today)\\b| \\w+day\\b)");
    private static final Pattern ASIDE_BEFORE = Pattern.compile(
            ", (?!(?:and|but|while|when|as|after|before|which|who)\\b)(?:the |an? )?(?:[\\w'-]+ ){0,3}$");
    private static final Pattern SECOND = Pattern.compile(" and (?:\\w+ly |then |has |had )?$");
    private static final Pattern NOUN = Pattern.compile("visit|trip|tour|withdrawal|pullout|exit");
    private static final Pattern AND = Pattern.compile("^(?:'s)?(?:,|,? and| or)(?: the)? $");

    private static final Pattern RELATIVE =
            Pattern.compile("^[^,;:]*, (?:which|who)(?: (?:had|has|have|also|then))* $");
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|near|outside|inside) (?:the )?(?:\\p{Lu}\\p{L}+ )?$");
    private static final Pattern BESIDE = Pattern.compile("(?: (?:with|by|to|on|upon|both))?(?: the)? ?");
    private static final int LONGEST_LIST = 6;
    private static final double PAIR = 0.8;
    private static final double UNSURE_PAIR = 0.7;
    private static final double FIRST_TWO = 0.65;
    private static final double ALONE = 0.6;

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
    private static boolean isAside(Sentence sentence, MatchResult match, Mention mention) {
        return ASIDE.matcher(sentence.text())
                .results()
                .anyMatch(aside -> aside.start() <= mention.start()
                        && mention.end() <= aside.end()
                        && aside.end() <= match.start());
    }

    /// {@return whether a sentence is told by who is mentioned, beside its main clause}
    static boolean tells(String sentence, Mention mention) {
        var before = sentence.substring(0, mention.start());
        return ACCORDING.matcher(before).find()
                || (ASIDE_BEFORE.matcher(before).find()
                        && TELLS.matcher(sentence.substring(mention.end())).find());
    }

    /// Who does it, each of a list, and to each of whom: "Chad and Mali praised Egypt, Sudan and Kenya".
    List<Sides> directed(Sentence sentence, Cue cue, MatchResult match, List<Mention> mentions) {
        var before = before(sentence, match, mentions);
        var after = after(sentence, cue, match, mentions);
        var isNoun = NOUN.matcher(match.group()).matches();
        if (isNoun && sentence.text().startsWith(" of ", match.end())) {
            var others = after.isEmpty() ? after : list(sentence, other(after));
            return others.isEmpty() ? List.of() : sides(List.of(after.getFirst()), others);
        }
        if (before.isEmpty()) {
            return List.of();
        }
        var actors = listBefore(sentence, before, subject(sentence, match, before));
        var targets = list(
                sentence,
                after.stream()
                        .dropWhile(mention -> actors.stream().anyMatch(actor -> isSame(actor, mention)))
                        .toList());
        return targets.isEmpty() && isNoun ? List.of() : sides(actors, targets);
    }

    /// Who does it and, where the words name somebody right after the cue, to whom: "urged Kenya to open its border".
    List<Sides> addressed(Sentence sentence, MatchResult match, List<Mention> mentions) {
        var before = before(sentence, match, mentions);
        if (before.isEmpty()) {
            return List.of();
        }
        var actors = listBefore(sentence, before, subject(sentence, match, before));
        return sides(actors, list(sentence, beside(sentence, match, mentions)));
    }

    /// "talks between Egypt and Sudan".
    List<Sides> between(Sentence sentence, MatchResult match, List<Mention> mentions) {
        return pairs(list(sentence, from(match.end(), mentions)));
    }

    /// Those who do it together: a list before the cue, each with each or with each of those right after it; one before
    /// and those after; "the two sides"; else the first two of the sentence.
    List<Sides> joint(Sentence sentence, Cue cue, MatchResult match, List<Mention> mentions) {
        var before = before(sentence, match, mentions);
        if (!before.isEmpty()) {
            var actors = listBefore(sentence, before, subject(sentence, match, before));
            var targets = list(sentence, beside(sentence, match, mentions));
            if (!targets.isEmpty()) {
                return sides(actors, targets);
            }
            if (actors.size() > 1) {
                return pairs(actors);
            }
        }
        var named = distinct(mentions.stream()
                .filter(mention -> mention.end() <= match.start())
                .toList());
        if (named.size() >= 2) {
            return List.of(new Sides(named.get(0), named.get(1), PAIR));
        }
        if (THE_PAIR.matcher(sentence.text()).find() && pair.size() == 2) {
            return List.of(new Sides(pair.get(0), pair.get(1), UNSURE_PAIR));
        }
        var after = after(sentence, cue, match, mentions);
        var all = new ArrayList<>(named);
        distinct(after).stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all.size() < 2 ? List.of() : List.of(new Sides(all.get(0), all.get(1), FIRST_TWO));
    }

    List<Sides> alone(Sentence sentence, MatchResult match, List<Mention> mentions) {
        var before = mentions.stream()
                .filter(mention -> mention.end() <= match.start())
                .toList();
        return before.isEmpty()
                ? List.of()
                : List.of(new Sides(subject(sentence, match, before).actor(), null, ALONE));
    }

    private static List<Sides> sides(List<Mention> actors, List<Mention> targets) {
        var sides = new ArrayList<Sides>();
        for (var actor : actors) {
            if (targets.isEmpty()) {
                sides.add(new Sides(actor.actor(), null, ALONE));
            }
            targets.stream()
                    .filter(target -> !isSame(actor, target))
                    .forEach(target -> sides.add(new Sides(actor.actor(), target.actor(), PAIR)));
        }
        return sides;
    }

    private static List<Sides> pairs(List<Mention> mentions) {
        var named = distinct(mentions);
        var pairs = new ArrayList<Sides>();
        for (var one = 0; one < named.size(); one++) {
            for (var other = one + 1; other < named.size(); other++) {
                pairs.add(new Sides(named.get(one), named.get(other), PAIR));
            }
        }
        return pairs;
    }

    /// Those who are named before a cue in its clause.
    private static List<Mention> before(Sentence sentence, MatchResult match, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.end() <= match.start()
                        && !isAside(sentence, match, mention)
                        && isOfClause(sentence.text().substring(mention.end(), match.start())))
                .toList();
    }

    private static boolean isOfClause(String between) {
        return RELATIVE.matcher(between).find()
                || !BETWEEN_CLAUSES
                        .matcher(ASIDE.matcher(between).replaceAll(" "))
                        .find();
    }

    /// Those who are named after a cue, without places, as in "met in Cairo", unless force is used there.
    private static List<Mention> after(Sentence sentence, Cue cue, MatchResult match, List<Mention> mentions) {
        return from(match.end(), mentions).stream()
                .filter(mention -> cue.isTerritorial()
                        || !PLACE.matcher(sentence.text().substring(match.end(), mention.start()))
                                .find())
                .toList();
    }

    private static List<Mention> from(int start, List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.start() >= start).toList();
    }

    /// Those who are named right after a cue.
    private static List<Mention> beside(Sentence sentence, MatchResult match, List<Mention> mentions) {
        var after = from(match.end(), mentions);
        return after.isEmpty()
                        || !BESIDE.matcher(sentence.text()
                                        .substring(match.end(), after.getFirst().start()))
                                .matches()
                ? List.of()
                : after;
    }

    private static List<Mention> other(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !isSame(mention, mentions.getFirst()))
                .toList();
    }

    /// The mentions from the first one on that are one list: "Egypt, Sudan and Chad".
    private static List<Mention> list(Sentence sentence, List<Mention> mentions) {
        var list = new ArrayList<Mention>();
        for (var mention : mentions) {
            if (list.isEmpty() || isListed(sentence, list.getLast(), mention)) {
                list.add(mention);
            } else {
                break;
            }
        }
        return list.size() > LONGEST_LIST ? list.subList(0, LONGEST_LIST) : list;
    }

    /// The list that ends with a mention.
    private static List<Mention> listBefore(Sentence sentence, List<Mention> before, Mention last) {
        var list = new ArrayList<Mention>();
        for (var at = before.indexOf(last); at >= 0; at--) {
            if (!list.isEmpty() && !isListed(sentence, before.get(at), list.getFirst())) {
                break;
            }
            list.addFirst(before.get(at));
        }
        return list.size() > LONGEST_LIST ? list.subList(0, LONGEST_LIST) : list;
    }

    private static boolean isListed(Sentence sentence, Mention one, Mention next) {
        return AND.matcher(sentence.text().substring(one.end(), next.start())).find();
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.actor().id().equals(other.actor().id());
    }

    /// The last one named before a verb; before a second verb, "visited Egypt and praised", the first.
    private static Mention subject(Sentence sentence, MatchResult match, List<Mention> before) {
        return SECOND.matcher(sentence.text().substring(before.getLast().end(), match.start()))
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
