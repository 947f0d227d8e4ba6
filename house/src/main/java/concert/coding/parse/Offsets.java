package concert.coding.parse;

/// Offsets of a word that its last column gives.
final class Offsets {
    private Offsets() {}

    /// {@return the number after a key in a column such as `Start=0|End=6`, or what is given where there is none}
    static int of(String column, String key, int otherwise) {
        var at = column.indexOf(key);
        if (at < 0 || (at > 0 && column.charAt(at - 1) != '|')) {
            return otherwise;
        }
        var number = 0;
        var digits = 0;
        for (var index = at + key.length(); index < column.length() && digits < 9; index++, digits++) {
            var digit = column.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = 10 * number + digit;
        }
        return digits == 0 ? otherwise : number;
    }
}
