package concert.coding.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How dictionaries write names and forms of words.
final class Spelling {
    private Spelling() {}

    /// {@return the words of a name; `_`, blank and hyphen are bounds of words}
    ///
    /// @param name the name, such as `AL-QAEDA_` or `GROUP OF 77`
    static List<String> words(String name) {
        return Arrays.stream(name.split("[_\\s\\-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// {@return the regular plural of a noun in capitals}
    static String plural(String noun) {
        if (noun.endsWith("Y") && noun.length() > 1 && !isVowel(noun.charAt(noun.length() - 2))) {
            return noun.substring(0, noun.length() - 1) + "IES";
        }
        return noun + (hisses(noun) ? "ES" : "S");
    }

    /// {@return the regular forms of a verb in capitals: third person, past, participle}
    static List<String> forms(String verb) {
        var forms = new ArrayList<String>();
        forms.add(plural(verb));
        var softY = verb.endsWith("Y") && verb.length() > 1 && !isVowel(verb.charAt(verb.length() - 2));
        if (verb.endsWith("E")) {
            forms.add(verb + "D");
            forms.add(verb.substring(0, verb.length() - 1) + "ING");
        } else {
            forms.add(softY ? verb.substring(0, verb.length() - 1) + "IED" : verb + "ED");
            forms.add(verb + "ING");
        }
        return forms;
    }

    private static boolean hisses(String noun) {
        return noun.endsWith("S")
                || noun.endsWith("X")
                || noun.endsWith("CH")
                || noun.endsWith("SH")
                || noun.endsWith("Z");
    }

    private static boolean isVowel(char letter) {
        return "AEIOU".indexOf(Character.toUpperCase(letter)) >= 0;
    }

    static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
