package concert.assess.language;

import concert.assess.language.Condition.Comparison;
import concert.assess.language.Condition.Relation;
import concert.assess.language.Quantity.Arithmetic;
import concert.assess.language.Quantity.Function;
import concert.assess.language.Quantity.Name;
import concert.assess.language.Quantity.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a test by recursive descent:
///
/// ```
/// test       = both { "or" both }
/// both       = single { "and" single }
/// single     = "not" single | comparison
/// comparison = sum { relation sum } | sum ( "=" | "!=" ) sum "±" sum | sum "in" interval
/// interval   = "[" sum "," sum "]" | sum "±" sum
/// sum        = product { ("+" | "-") product }
/// product    = power { ("*" | "/") power }
/// power      = factor [ "^" power ]
/// factor     = "-" power | number | name | function "(" sum { "," sum } ")" | "(" test ")"
/// ```
///
/// Parentheses hold a number or a condition; which one, only what is in them tells.
final class Parser {
    private static final int DEEPEST = 100;
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in");
    private static final String NUMBER = "a number or a name";

    private final List<Token> tokens;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private int next;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// A number or a condition, and where it begins.
    private sealed interface Part {
        int column();
    }

    private record Amount(Quantity quantity, int column) implements Part {}

    private record Clause(Condition condition, int column) implements Part {}

    private record Interval(Quantity low, Quantity high) {}

    static Formula.Parsed formula(String text) {
        try {
            var parser = new Parser(Lexer.tokens(text));
            var quantity = number(parser.sum());
            parser.requireEnd("+, -, *, / or the end");
            return new Formula.Accepted(new Formula(text, quantity, List.copyOf(parser.names.values())));
        } catch (Misread misread) {
            return new Formula.Unread(misread.in(text));
        }
    }

    private void requireEnd(String expected) {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(expected);
        }
    }

    static ClaimTest.Parsed parse(String text) {
        try {
            var parser = new Parser(Lexer.tokens(text));
            var condition = parser.clause(parser.test());
            parser.requireEnd("and, or, or the end");
            return new ClaimTest.Accepted(new ClaimTest(text, condition, List.copyOf(parser.names.values())));
        } catch (Misread misread) {
            return misread.in(text);
        }
    }

    private Part test() {
        var first = both();
        if (peek().is("or")) {
            var parts = new ArrayList<>(List.of(clause(first)));
            while (take("or")) {
                parts.add(clause(both()));
            }
            first = new Clause(new Condition.Any(parts), first.column());
        }
        return first;
    }

    private Part both() {
        var first = single();
        if (!peek().is("and")) {
            return first;
        }
        var parts = new ArrayList<>(List.of(clause(first)));
        while (take("and")) {
            parts.add(clause(single()));
        }
        return new Clause(new Condition.All(parts), first.column());
    }

    /// Every way into oneself leads through here, so no text exhausts the stack.
    private void deeper() {
        if (++depth > DEEPEST) {
            throw unexpected("no more than " + DEEPEST + " parts within each other");
        }
    }

    private Part single() {
        var column = peek().column();
        if (!take("not")) {
            return comparison();
        }
        deeper();
        var negated = new Clause(new Condition.Not(clause(single())), column);
        depth--;
        return negated;
    }

    private Part comparison() {
        var left = sum();
        var links = links(left);
        if (peek().is("±")) {
            throw unexpected("± only after =, != or in");
        }
        return switch (links.size()) {
            case 0 -> left;
            case 1 -> new Clause(links.getFirst(), left.column());
            default -> new Clause(new Condition.All(links), left.column());
        };
    }

    /// What follows a sum: nothing, an interval, or comparisons in a chain such as `1 < x <= 5`.
    private List<Condition> links(Part left) {
        if (take("in")) {
            return List.of(inside(number(left), interval()));
        }
        var links = new ArrayList<Condition>();
        var from = left;
        for (var relation = relation(peek()); relation != null; relation = relation(peek())) {
            next++;
            var right = sum();
            links.add(link(number(from), relation, right));
            from = right;
        }
        return links;
    }

    private Condition link(Quantity left, Relation relation, Part right) {
        if (!peek().is("±")) {
            return new Comparison(left, relation, number(right));
        }
        return switch (relation) {
            case EQUAL -> inside(left, around(right));
            case DIFFERENT -> new Condition.Not(inside(left, around(right)));
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> throw unexpected("± only after =, != or in");
        };
    }

    private Interval interval() {
        if (!take("[")) {
            var center = sum();
            if (!peek().is("±")) {
                throw unexpected("an interval such as [1, 2] or 5 ± 1");
            }
            return around(center);
        }
        var low = number(sum());
        require(",");
        var high = number(sum());
        require("]");
        return new Interval(low, high);
    }

    private Interval around(Part center) {
        require("±");
        var radius = number(sum());
        var middle = number(center);
        return new Interval(
                new Arithmetic(middle, Operator.MINUS, radius), new Arithmetic(middle, Operator.PLUS, radius));
    }

    private static Condition inside(Quantity quantity, Interval interval) {
        return new Condition.All(List.of(
                new Comparison(quantity, Relation.AT_LEAST, interval.low()),
                new Comparison(quantity, Relation.AT_MOST, interval.high())));
    }

    private static @Nullable Relation relation(Token token) {
        return switch (token.text()) {
            case "<" -> Relation.BELOW;
            case "<=" -> Relation.AT_MOST;
            case ">" -> Relation.ABOVE;
            case ">=" -> Relation.AT_LEAST;
            case "=" -> Relation.EQUAL;
            case "!=" -> Relation.DIFFERENT;
            default -> null;
        };
    }

    private Part sum() {
        var sum = product();
        while (peek().is("+") || peek().is("-")) {
            var operator = take("+") ? Operator.PLUS : minus();
            sum = new Amount(new Arithmetic(number(sum), operator, number(product())), sum.column());
        }
        return sum;
    }

    private Operator minus() {
        next++;
        return Operator.MINUS;
    }

    private Part product() {
        var product = power();
        while (peek().is("*") || peek().is("/")) {
            var operator = peek().is("*") ? Operator.TIMES : Operator.OVER;
            next++;
            product = new Amount(new Arithmetic(number(product), operator, number(power())), product.column());
        }
        return product;
    }

    /// Binds closer than a minus in front and joins from the right: -2 ^ 2 is -4, 2 ^ 3 ^ 2 is 512.
    private Part power() {
        var base = factor();
        if (!take("^")) {
            return base;
        }
        deeper();
        var power = new Amount(new Arithmetic(number(base), Operator.POWER, number(power())), base.column());
        depth--;
        return power;
    }

    private Part factor() {
        deeper();
        var token = peek();
        var factor = switch (token.kind()) {
            case NUMBER -> new Amount(constant(), token.column());
            case WORD -> new Amount(word(token), token.column());
            case SIGN, END -> signed(token);
        };
        depth--;
        return factor;
    }

    private Part signed(Token sign) {
        if (take("-")) {
            return new Amount(new Quantity.Negative(number(power())), sign.column());
        }
        if (!take("(")) {
            throw unexpected(NUMBER);
        }
        var inner = test();
        require(")");
        return switch (inner) {
            case Amount amount -> new Amount(amount.quantity(), sign.column());
            case Clause clause -> new Clause(clause.condition(), sign.column());
        };
    }

    private Quantity constant() {
        var number = Double.parseDouble(peek().text());
        if (Double.isInfinite(number)) {
            throw unexpected("a number below 1.8e308");
        }
        next++;
        return new Quantity.Constant(number);
    }

    private Quantity word(Token token) {
        if (RESERVED.contains(token.text())) {
            throw unexpected(NUMBER);
        }
        next++;
        if (take("(")) {
            return new Quantity.Applied(function(token), arguments(token));
        }
        return names.computeIfAbsent(token.text(), name -> new Name(name, token.column()));
    }

    private static Function function(Token token) {
        return Arrays.stream(Function.values())
                .filter(function -> function.toString().equals(token.text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Misread(
                        token.column(),
                        token.shown(),
                        "one of the functions "
                                + Arrays.stream(Function.values())
                                        .map(Function::toString)
                                        .collect(Collectors.joining(", "))));
    }

    private List<Quantity> arguments(Token function) {
        var arguments = new ArrayList<>(List.of(number(sum())));
        while (take(",")) {
            arguments.add(number(sum()));
        }
        require(")");
        if (arguments.size() > 1 && !function(function).takesSeveral()) {
            throw new Misread(function.column(), arguments.size() + " arguments of " + function(function), "one");
        }
        return arguments;
    }

    private Condition clause(Part part) {
        return switch (part) {
            case Clause clause -> clause.condition();
            case Amount _ -> throw unexpected("a comparison such as < 5 or in [1, 2]");
        };
    }

    private static Quantity number(Part part) {
        return switch (part) {
            case Amount amount -> amount.quantity();
            case Clause clause -> throw new Misread(clause.column(), "a condition", "a number");
        };
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean take(String text) {
        if (peek().is(text)) {
            next++;
            return true;
        }
        return false;
    }

    private void require(String sign) {
        if (!take(sign)) {
            throw unexpected("\"" + sign + "\"");
        }
    }

    private Misread unexpected(String expected) {
        return new Misread(peek().column(), peek().shown(), expected);
    }
}
