package concert.coding;

import concert.coding.dictionary.DatedCode;
import concert.coding.dictionary.Entry;
import concert.coding.dictionary.NounDictionary;
import concert.coding.parse.Dates;
import concert.coding.parse.Parse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The coding of one sentence.
final class Coding {
    private static final String THREAT = "13";

    private static final Participant NOBODY = new Participant(DatedCode.NULL, "", 0, 0, List.of());

    private final boolean open;
    private final Sentence sentence;
    private final Ontology ontology;
    private final Framing framing;
    private final Government government;
    private final Arguments arguments;
    private final NounDictionary nouns;
    private final Nominals nominals;
    private final @Nullable Clause[] clauses;
    private final boolean[] consumed;
    private final boolean[] told;
    private final Map<String, CodedEvent> events = new LinkedHashMap<>();

    /// @param open whether an act counts that the sentence names no actor or no target of
    Coding(Parse parse, Dictionaries dictionaries, boolean open) {
        this.open = open;
        this.sentence = new Sentence(parse, dictionaries.vocabulary());
        this.ontology = dictionaries.ontology();
        var names = new Names(sentence, dictionaries, Dates.number(parse.date()));
        var subjects = new Subjects(sentence);
        this.framing = new Framing(sentence);
        this.government = framing.government();
        var phrases = new Phrases(sentence, names);
        this.arguments = new Arguments(sentence, phrases, subjects, framing);
        this.nouns = dictionaries.nouns();
        this.nominals = new Nominals(sentence, phrases, subjects, framing);
        var finder = new Clauses(sentence, dictionaries.verbs(), subjects);
        this.clauses = new Clause[sentence.size()];
        Arrays.setAll(clauses, finder::at);
        this.consumed = new boolean[sentence.size()];
        this.told = new boolean[sentence.size()];
    }

    /// {@return the events of the sentence, each once}
    List<CodedEvent> events() {
        if (ontology.knows(Modality.DEMANDED)) {
            demands();
        }
        for (var token = 0; token < sentence.size(); token++) {
            var clause = clauses[token];
            if (clause != null && clause.isCoded()) {
                consume(clause);
            }
        }
        code(Place.FOREGROUND);
        if (events.isEmpty()) {
            code(Place.BACKGROUND);
        }
        if (events.isEmpty()) {
            nominals();
        }
        return List.copyOf(events.values()).reversed();
    }

    /// What completes a promise, a threat or an accusation that is coded is no event of its own.
    private void consume(Clause clause) {
        if (framed(clause) != null) {
            consumed[complement(clause)] = true;
        } else if (ontology.knows(Modality.INTENDED) && !sentence.isPassive(clause.verb())) {
            var complement = government.completion(clause.verb());
            if (complement >= 0) {
                consumed[complement] = true;
            }
        }
    }

    /// Whether a clause is what a sentence tells, or only says which noun is meant.
    private enum Place {
        FOREGROUND,
        BACKGROUND
    }

    private Place place(int token) {
        for (var at = token; at >= 0; at = sentence.head(at)) {
            if (sentence.is(at, "acl")) {
                return Place.BACKGROUND;
            }
        }
        return Place.FOREGROUND;
    }

    private void code(Place place) {
        for (var token = sentence.size() - 1; token >= 0; token--) {
            var clause = clauses[token];
            if (clause != null && !consumed[token] && place(token) == place) {
                code(clause);
            }
        }
    }

    /// Nouns tell an event where no verb does.
    private void nominals() {
        for (var token = sentence.size() - 1; token >= 0; token--) {
            var noun = sentence.isNominal(token) ? nouns.find(sentence.forms[token]) : null;
            if (noun != null && nominals.isTold(token)) {
                var teller = new Teller(token, noun.entry());
                add(teller, new Stance(noun.code(), Modality.ASSERTED, true), nominals.sides(token));
            }
        }
    }

    private void demands() {
        var demands = new Demands(sentence);
        for (var token = 0; token < sentence.size(); token++) {
            var speech = demands.speech(token);
            var teller = speech < 0 ? null : clauses[speech];
            if (teller != null) {
                var act = Demands.act(clauses[token]);
                var code = ontology.code(Modality.DEMANDED, DatedCode.NULL.equals(act) ? "" : forth(act));
                add(Teller.of(teller), new Stance(code, Modality.DEMANDED, true), arguments.between(speech, token));
                consumed[token] = true;
            }
        }
    }

    private void code(Clause clause) {
        var stance = stance(clause);
        if (DatedCode.NULL.equals(stance.code()) || isAttribution(clause, stance.code())) {
            return;
        }
        var sides = arguments.of(clause);
        if (sides.targets().isEmpty() && stance.code().startsWith(THREAT)) {
            sides = new Arguments.Sides(sides.sources(), arguments.conditioned(clause.verb(), sides.sources()));
        }
        if (sides.targets().isEmpty() && sides.sources().size() > 1 && !government.isOneSided(clause.verb())) {
            sides = new Arguments.Sides(sides.sources(), sides.sources());
        }
        add(Teller.of(clause), stance, sides);
    }

    /// The word that tells an event, and the line of a dictionary that says what it means.
    private record Teller(int word, Entry rule) {
        static Teller of(Clause clause) {
            return new Teller(clause.verb(), clause.rule());
        }
    }

    /// A code, how it stands, and whether what it names is told as done.
    record Stance(String code, Modality modality, boolean happened) {
        Stance coded(String other) {
            return new Stance(other, modality, happened);
        }
    }

    /// The code of a clause under its modality.
    private Stance stance(Clause clause) {
        if (!clause.isCoded() || (ontology.knows(Modality.EXPECTED) && government.isForecast(clause.verb()))) {
            return new Stance(DatedCode.NULL, Modality.ASSERTED, true);
        }
        var framed = framed(clause);
        if (framed != null) {
            return framed;
        }
        var modality = framing.of(clause.verb());
        var happened = modality == Modality.ASSERTED && !government.isMind(clause.verb());
        // The code of an appeal would need the sides of the appeal: who asks whom.
        var asked = modality == Modality.APPEALED || modality == Modality.DEMANDED;
        // Only who does not do it rejects: the other side of what was to be mutual does nothing.
        var code = modality == Modality.NEGATED && ontology.knows(modality) ? forth(clause.code()) : clause.code();
        return new Stance(asked ? code : composed(modality, code), modality, happened);
    }

    private String composed(Modality modality, String code) {
        if (!ontology.knows(modality)) {
            return code;
        }
        var parts = code.split(":", -1);
        for (var index = 0; index < parts.length; index++) {
            parts[index] = parts[index].isEmpty() ? "" : ontology.code(modality, parts[index]);
        }
        return String.join(":", parts);
    }

    /// A verb such as "refuse" or "promise" with the act that completes it; null where it is none.
    private @Nullable Stance framed(Clause clause) {
        var modality = Frames.of(clause.code());
        var complement = complement(clause);
        if (modality == Modality.ASSERTED || complement < 0) {
            return null;
        }
        if (!ontology.knows(modality)) {
            return modality == Modality.INTENDED ? null : new Stance(clause.code(), modality, true);
        }
        var inner = clauses[complement];
        if (inner == null || !inner.isCoded()) {
            return null;
        }
        var code = composed(modality, forth(inner.code()));
        return DatedCode.NULL.equals(code) ? null : outer(clause.verb(), code, modality);
    }

    /// A promise or a threat under what it stands in itself: "did not promise to give aid", "may threaten to attack".
    private Stance outer(int verb, String code, Modality inner) {
        var modality = framing.of(verb);
        return modality == Modality.ASSERTED
                ? new Stance(code, inner, !government.isMind(verb))
                : new Stance(composed(modality, code), modality, false);
    }

    /// The code of what the source does to the target.
    private static String forth(String code) {
        var colon = code.indexOf(':');
        return colon < 0 ? code : colon == 0 ? code.substring(1) : code.substring(0, colon);
    }

    private int complement(Clause clause) {
        var open = sentence.dependent(clause.verb(), "xcomp");
        return open >= 0 ? open : sentence.dependent(clause.verb(), "ccomp");
    }

    /// Whether a clause only says who tells an event that is coded.
    private boolean isAttribution(Clause clause, String code) {
        if (!code.startsWith("01")) {
            return false;
        }
        for (var nth = 0; nth < sentence.parse.dependentCount(clause.verb()); nth++) {
            var dependent = sentence.parse.dependent(clause.verb(), nth);
            if ((sentence.is(dependent, "ccomp")
                            || sentence.is(dependent, "xcomp")
                            || sentence.is(dependent, "parataxis"))
                    && tells(dependent)) {
                return true;
            }
        }
        return sentence.is(clause.verb(), "parataxis") && told[Math.max(0, sentence.head(clause.verb()))];
    }

    private boolean tells(int top) {
        for (var token = 0; token < sentence.size(); token++) {
            if (told[token] && sentence.isBelow(token, top)) {
                return true;
            }
        }
        return false;
    }

    private void add(Teller teller, Stance stance, Arguments.Sides sides) {
        var code = stance.code();
        var colon = code.indexOf(':');
        var forth = colon < 0 ? code : code.substring(0, colon);
        var back = colon < 0 ? "" : code.substring(colon + 1);
        for (var source : participants(sides.sources())) {
            for (var target : participants(sides.targets())) {
                add(teller, source, target, stance.coded(forth));
                add(teller, target, source, stance.coded(back));
            }
        }
    }

    private List<Participant> participants(List<Mention> mentions) {
        return open && mentions.isEmpty()
                ? List.of(NOBODY)
                : mentions.stream().map(this::participant).toList();
    }

    private void add(Teller teller, Participant source, Participant target, Stance stance) {
        var from = source.code();
        var to = target.code();
        var isNamed = open || !(from.equals(to) || DatedCode.NULL.equals(from) || DatedCode.NULL.equals(to));
        if (stance.code().isEmpty() || DatedCode.NULL.equals(stance.code()) || !isNamed) {
            return;
        }
        told[teller.word()] = true;
        var verb = sentence.token(teller.word());
        events.putIfAbsent(
                from + " " + to + " " + stance.code(),
                new CodedEvent(
                        sentence.parse.id(),
                        sentence.parse.date(),
                        source,
                        target,
                        stance.code(),
                        stance.modality(),
                        stance.happened(),
                        teller.rule(),
                        verb.form(),
                        verb.start(),
                        verb.end()));
    }

    private Participant participant(Mention mention) {
        var start = sentence.token(mention.from()).start();
        var end = sentence.token(mention.to()).end();
        var text = sentence.parse.text();
        var words = start <= end && end <= text.length() ? text.substring(start, end) : "";
        return new Participant(mention.code(), words, start, end, mention.entries());
    }
}
