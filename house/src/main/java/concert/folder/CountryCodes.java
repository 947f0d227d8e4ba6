package concert.folder;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The three-letter codes of states: ISO 3166-1 alpha-3 as the platform knows it, the codes that ISO 3166-3 withdrew
/// (a scenario may lie in the past) and those from XAA to XZZ, which the standard leaves to its users, such as XKX.
final class CountryCodes {
    private static final Set<String> WITHDRAWN = Set.of(
            "ANT", "BUR", "BYS", "CSK", "DDR", "PCZ", "PCI", "RHO", "SCG", "SUN", "TMP", "VDR", "YMD", "YUG", "ZAR");
    private static final int LETTERS = 3;

    private static final Set<String> ALL = all();

    private CountryCodes() {}

    static boolean isKnown(String code) {
        return ALL.contains(code) || isLeftToUsers(code);
    }

    private static Set<String> all() {
        var codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.addAll(WITHDRAWN);
        return Collections.unmodifiableSet(codes);
    }

    private static boolean isLeftToUsers(String code) {
        return code.length() == LETTERS
                && code.charAt(0) == 'X'
                && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }
}
