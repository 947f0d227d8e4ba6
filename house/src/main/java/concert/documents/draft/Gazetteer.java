package concert.documents.draft;

import concert.coding.dictionary.ActorDictionary;
import concert.coding.dictionary.Vocabulary;
import concert.documents.draft.Mention.Form;
import concert.documents.draft.Mention.Named;
import concert.scenario.world.Scheme;
import concert.scenario.world.State;
import concert.scenario.world.States;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who goes by which name on a day: the table of states, the dictionaries of the event coder with their adjectives,
/// capitals and persons, and organizations of states by name and initials.
final class Gazetteer {
    private static final int LONGEST_NAME = 8;
    private static final int BLOCK = 3;

    /// A capital before one of these is a place in a title, not a government: "the Doha Peace Accord".
    private static final Set<String> TITLES = Set.of(
            "accord",
            "accords",
            "deal",
            "agreement",
            "peace",
            "process",
            "conference",
            "treaty",
            "forum",
            "pact",
            "declaration",
            "protocol",
            "protocols",
            "consensus",
            "format",
            "airport",
            "university",
            "post");

    /// Words that the dictionaries hold as names and that mostly are none.
    private static final Set<String> NO_NAMES =
            Set.of("asia", "europe", "africa", "general", "the", "west", "east", "nile");

    /// A name before one of these is a part of another: "Vietnam War", "Brazil nuts".
    private static final Set<String> NO_STATES = Set.of("war", "tech", "nuts", "texas", "hilton");

    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss");

    /// States that are surnames, too, and common given names before them: "Michael Jordan".
    private static final Set<String> SURNAMES =
            Set.of("jordan", "israel", "chad", "holland", "england", "ireland", "georgia");

    private static final Set<String> GIVEN_NAMES = Set.of(
            "james",
            "john",
            "robert",
            "michael",
            "william",
            "david",
            "richard",
            "joseph",
            "thomas",
            "charles",
            "daniel",
            "matthew",
            "mark",
            "paul",
            "steven",
            "andrew",
            "george",
            "kevin",
            "brian",
            "edward",
            "peter",
            "vernon",
            "mary",
            "patricia",
            "jennifer",
            "linda",
            "elizabeth",
            "barbara",
            "susan",
            "sarah",
            "karen",
            "nancy",
            "margaret",
            "anna",
            "katie",
            "anne",
            "laura",
            "jane",
            "tom");

    private static final Set<String> GROUPS = Set.of(
            "TALIBAN",
            "ALQAEDA",
            "ISIS",
            "TTP",
            "HAMAS",
            "HEZBOLLAH",
            "HOUTHIS",
            "PKK",
            "SDF",
            "ALSHABAAB",
            "BOKOHARAM");

    private final Vocabulary vocabulary;
    private final ActorDictionary dictionary;
    private final int year;
    private final int day;
    private final Map<String, Named> states = new HashMap<>();
    private final Map<String, Named> stateNames = new HashMap<>();
    private final Map<String, Named> organizations = new HashMap<>();

    Gazetteer(Vocabulary vocabulary, ActorDictionary dictionary, States states, java.time.LocalDate published) {
        this.vocabulary = vocabulary;
        this.dictionary = dictionary;
        this.year = published.getYear();
        this.day = published.getYear() * 10_000 + published.getMonthValue() * 100 + published.getDayOfMonth();
        states.all().forEach(this::add);
        Rules.read("states.csv", "\\|").forEach(this::addAliases);
        Rules.read("organizations.csv", "\\|").forEach(this::addOrganization);
    }

    private void add(State state) {
        state.find(Scheme.ISO3, year).ifPresent(iso3 -> {
            var named = new Named(
                    iso3, state.name(), "state", iso3, state.cow() > 0 ? Integer.toString(state.cow()) : "", 0.95);
            states.put(iso3, named);
            stateNames.put(key(state.name()), named);
        });
    }

    /// Usual names that neither the table of states nor the dictionaries have.
    private void addAliases(List<String> row) {
        var named = states.get(row.get(0));
        if (named != null) {
            for (var alias : row.get(1).split(";", -1)) {
                var words = Word.of(alias);
                var name = joined(words, 0, words.size() - 1);
                stateNames.put(isInitials(name) ? name : key(name), named);
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private void addOrganization(List<String> row) {
        var kind = GROUPS.contains(row.get(0)) ? "group" : "organization";
        var named = new Named(row.get(0), row.get(1), kind, "", "", Double.parseDouble(row.get(2)));
        organizations.put(row.get(1).toLowerCase(Locale.ROOT).replace('-', ' '), named);
        for (var alias : row.get(3).split(";", -1)) {
            organizations.put(
                    isInitials(alias) ? alias : alias.toLowerCase(Locale.ROOT).replace('-', ' '), named);
        }
    }

    private static boolean isInitials(String alias) {
        return alias.equals(alias.toUpperCase(Locale.ROOT)) && alias.indexOf(' ') < 0;
    }

    /// {@return the longest name that starts at a word}
    ///
    /// @param words the words of a sentence
    /// @param from the word's index
    Optional<Mention> at(List<Word> words, int from) {
        if (!words.get(from).isCapital()
                && !Character.isDigit(words.get(from).text().charAt(0))) {
            return Optional.empty();
        }
        return listed(words, from).or(() -> dictionaryName(words, from));
    }

    private Optional<Mention> listed(List<Word> words, int from) {
        for (var to = Math.min(words.size(), from + LONGEST_NAME) - 1; to >= from; to--) {
            var exact = joined(words, from, to);
            var lower = exact.toLowerCase(Locale.ROOT);
            var found = organizations.get(from == to && exact.equals(exact.toUpperCase(Locale.ROOT)) ? exact : lower);
            if (found == null) {
                found = stateNames.get(isInitials(exact) ? exact : lower);
            }
            if (found == null) {
                found = stateNames.get(lower);
            }
            if (found != null && words.get(to).hasCapital() && !isNoName(words, from, to)) {
                return Optional.of(
                        new Mention(words.get(from).start(), words.get(to).end(), found, Form.NAME));
            }
        }
        return Optional.empty();
    }

    private static String joined(List<Word> words, int from, int to) {
        var text = new StringBuilder();
        for (var at = from; at <= to; at++) {
            text.append(at == from ? "" : " ").append(words.get(at).text());
        }
        return text.toString();
    }

    /// The longest name of the dictionaries from a word on.
    ///
    /// @param name its number, -1 for none
    /// @param last its last word
    private record Walk(int name, int last) {}

    private Walk walk(List<Word> words, int from) {
        var node = 0;
        var walk = new Walk(-1, from);
        for (var at = from; at < Math.min(words.size(), from + LONGEST_NAME); at++) {
            var word = vocabulary.find(words.get(at).text());
            node = word == Vocabulary.UNKNOWN ? -1 : dictionary.step(node, word);
            if (node < 0) {
                return walk;
            }
            if (dictionary.nameAt(node) >= 0 && words.get(at).isCapital()) {
                walk = new Walk(dictionary.nameAt(node), at);
            }
        }
        return walk;
    }

    private Optional<Mention> dictionaryName(List<Word> words, int from) {
        var walk = walk(words, from);
        if (walk.name() < 0 || isNoName(words, from, walk.last())) {
            return Optional.empty();
        }
        return state(dictionary.code(walk.name(), day), from == walk.last() && dictionary.isDated(walk.name()))
                .map(named ->
                        mention(words.get(from).start(), words.get(walk.last()).end(), named));
    }

    private static Mention mention(int start, int end, Named named) {
        return new Mention(start, end, named, Form.STANDS_FOR);
    }

    private static boolean isNoName(List<Word> words, int from, int last) {
        if (from != last) {
            return false;
        }
        var word = words.get(from).text();
        var next = last + 1 < words.size() ? words.get(last + 1) : null;
        var before = from > 0 ? words.get(from - 1).text().toLowerCase(Locale.ROOT) : "";
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT))
                || (next != null && NO_STATES.contains(next.text().toLowerCase(Locale.ROOT)))
                || HONORIFICS.contains(before)
                || (SURNAMES.contains(word.toLowerCase(Locale.ROOT))
                        && GIVEN_NAMES.contains(before)
                        && words.get(from - 1).isCapital())
                || word.equals("Us")
                || (next != null
                        && next.isCapital()
                        && TITLES.contains(next.text().toLowerCase(Locale.ROOT)))
                || (from > 0
                        && Set.of("post", "ex", "former")
                                .contains(words.get(from - 1).text().toLowerCase(Locale.ROOT))
                        && word.startsWith("Soviet"));
    }

    /// The state that a code begins with. A person's surname alone, whose code is dated and longer than that
    /// of a state, is not trusted.
    private Optional<Named> state(String code, boolean dated) {
        return (dated && code.length() > BLOCK) || code.length() < BLOCK
                ? Optional.empty()
                : Optional.ofNullable(states.get(code.substring(0, BLOCK)));
    }
}
