package concert.folder.osemosys;

import concert.folder.Problem;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A data file of OSeMOSYS in MathProg's notation (Makhorin, Modeling Language GNU MathProg, section 5), such as
/// `utopia.txt`: sets, parameters with defaults, slices, tables, transposed tables, tabbing and comments.
public final class MathProgData {
    /// Where results go: of no concern to the data.
    private static final String RESULTS_PATH = "ResultsPath";

    private final String file;
    private final List<Token> tokens;
    private final EnergyDraft draft;
    private int at;

    private MathProgData(String file, String text) {
        this.file = file;
        this.tokens = MathProgLexer.tokens(text);
        this.draft = new EnergyDraft(file);
    }

    /// Reads a data file.
    ///
    /// @param path the file
    /// @return the energy system, or every problem of the file
    /// @throws IOException if the file cannot be read
    public static EnergyReading read(Path path) throws IOException {
        return parse(String.valueOf(path.getFileName()), new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    }

    /// Reads the text of a data file.
    ///
    /// @param file the file's name, for messages
    /// @param text what it holds
    /// @return the energy system, or every problem of the text
    public static EnergyReading parse(String file, String text) {
        var data = new MathProgData(file, text);
        data.statements();
        return data.draft.reading();
    }

    private void statements() {
        while (at < tokens.size() && !isWord("end")) {
            var first = tokens.get(at++);
            try {
                if (first.isWord("set")) {
                    set();
                } else if (first.isWord("param")) {
                    parameter();
                } else if (!first.isWord("data") && !first.isMark(";")) {
                    throw new Unexpected(first, "\"set\", \"param\" or \"end\"");
                }
            } catch (Unexpected unexpected) {
                draft.findings().problem(unexpected.problem(file));
                skipStatement();
            }
        }
    }

    private void skipStatement() {
        while (at < tokens.size() && !tokens.get(at++).isMark(";")) {
            // up to the end of the statement
        }
    }

    private void set() {
        var name = word("the name of a set");
        var set = Arrays.stream(EnergySet.values())
                .filter(known -> known.name().equals(name.text()))
                .findFirst();
        if (set.isEmpty()) {
            unknown(name, "a set of OSeMOSYS");
            return;
        }
        draft.set(set.get(), spot(name));
        skip(":=");
        while (!skip(";")) {
            if (!skip(",")) {
                var member = word("a member of " + name.text() + " or \";\"");
                draft.member(set.get(), canonical(member), spot(member));
            }
        }
    }

    private void unknown(Token name, String expected) {
        if (!name.text().equals(RESULTS_PATH)) {
            draft.findings()
                    .warning(new Problem(
                            file, name.line(), "", name.text(), expected, "It is left out: remove it, or correct it."));
        }
        skipStatement();
    }

    private void parameter() {
        if (isWord("default") || isMark(":")) {
            tabbing();
            return;
        }
        var name = word("the name of a parameter");
        var parameter = EnergyParameter.find(name.text());
        if (parameter.isEmpty()) {
            unknown(name, "a parameter of OSeMOSYS");
            return;
        }
        draft.parameter(parameter.get(), spot(name));
        if (skipWord("default")) {
            draft.otherwise(parameter.get(), value("a default"));
        }
        new Records(parameter.get()).read();
    }

    /// `param default 0 : CapitalCost FixedCost := …`: rows of subscripts and one number for each parameter.
    private void tabbing() {
        var otherwise = skipWord("default") ? Optional.of(value("a default")) : Optional.<Datum>empty();
        expect(":");
        var names = new ArrayList<Token>();
        while (!skip(":=")) {
            if (skip(":")) {
                // The names so far were that of a set which the rows define.
                names.clear();
            } else {
                names.add(word("the name of a parameter"));
            }
        }
        var parameters = new ArrayList<EnergyParameter>();
        for (var name : names) {
            var parameter = EnergyParameter.find(name.text());
            if (parameter.isEmpty()) {
                unknown(name, "a parameter of OSeMOSYS");
                return;
            }
            parameters.add(parameter.get());
            draft.parameter(parameter.get(), spot(name));
            otherwise.ifPresent(value -> draft.otherwise(parameter.get(), value));
        }
        while (!skip(";")) {
            tabbingRow(parameters);
        }
    }

    private void tabbingRow(List<EnergyParameter> parameters) {
        var subscripts = new ArrayList<String>();
        for (var set : parameters.getFirst().sets()) {
            skip(",");
            subscripts.add(canonical(word("a member of " + set)));
        }
        for (var parameter : parameters) {
            skip(",");
            var value = value("a number of " + parameter.title());
            if (parameter.sets().size() != subscripts.size()) {
                throw new Unexpected(tokens.get(at - 1), "parameters over as many sets as the first of them");
            }
            give(parameter, subscripts, value);
        }
    }

    /// The records of one parameter: slices, plain records and tables, up to the end of the statement.
    private final class Records {
        private final EnergyParameter parameter;
        /// A member for each set, or empty where the records give it.
        private List<Optional<String>> template;

        Records(EnergyParameter parameter) {
            this.parameter = parameter;
            this.template =
                    parameter.sets().stream().map(_ -> Optional.<String>empty()).toList();
        }

        void read() {
            while (!skip(";")) {
                if (skip("[")) {
                    slice();
                } else if (skip("(")) {
                    if (!skipWord("tr")) {
                        throw new Unexpected(next(), "\"tr\"");
                    }
                    expect(")");
                    expect(":");
                    table(Turn.TRANSPOSED);
                } else if (skip(":")) {
                    table(Turn.PLAIN);
                } else if (!skip(":=") && !skip(",")) {
                    record();
                }
            }
        }

        private void slice() {
            var opening = tokens.get(at - 1);
            var entries = new ArrayList<Optional<String>>();
            while (!skip("]")) {
                if (skip("*")) {
                    entries.add(Optional.empty());
                } else if (!skip(",")) {
                    entries.add(Optional.of(canonical(word("a member, \"*\" or \"]\""))));
                }
            }
            if (entries.size() != parameter.sets().size()) {
                throw new Unexpected(
                        opening.line(),
                        "a slice of " + entries.size(),
                        "one entry for each of the sets " + parameter.sets());
            }
            template = entries;
        }

        private void record() {
            var given = new ArrayList<String>();
            for (var entry : template) {
                if (entry.isEmpty()) {
                    skip(",");
                    given.add(canonical(word("a subscript of " + parameter.title())));
                }
            }
            skip(",");
            number(given, value("a number"));
        }

        private void table(Turn turn) {
            var opening = tokens.get(at - 1);
            if (template.stream().filter(Optional::isEmpty).count() != 2) {
                throw new Unexpected(opening, "a slice with two \"*\" before a table");
            }
            var columns = new ArrayList<String>();
            while (!skip(":=")) {
                columns.add(canonical(word("the head of a column or \":=\"")));
            }
            while (!isMark(";") && !isMark("[") && !isMark(":") && !isMark("(")) {
                var row = canonical(word("the head of a row"));
                for (var column : columns) {
                    var value = value("a number for column " + column + " of row " + row);
                    number(turn == Turn.PLAIN ? List.of(row, column) : List.of(column, row), value);
                }
            }
        }

        private void number(List<String> given, Datum value) {
            var names = new ArrayList<String>();
            var next = given.iterator();
            template.forEach(entry -> names.add(entry.orElseGet(next::next)));
            give(parameter, names, value);
        }
    }

    /// Which way round a table stands: a row's head is the first or the second of the two open subscripts.
    private enum Turn {
        PLAIN,
        TRANSPOSED
    }

    private Spot spot(Token token) {
        return new Spot(file, token.line());
    }

    /// Symbols that are numbers compare by value: `1`, `01` and `1.0` are the same member.
    static String canonical(Token token) {
        return token.kind() == Token.Kind.SYMBOL ? Numerals.canonical(token.text()) : token.text();
    }

    /// A lone `.` stands for no number: the default holds.
    private void give(EnergyParameter parameter, List<String> names, Datum value) {
        if (!value.text().equals(".")) {
            draft.number(parameter, names, value);
        }
    }

    private Datum value(String expected) {
        var token = word(expected);
        return new Datum(token.text(), spot(token));
    }

    private Token next() {
        if (at >= tokens.size()) {
            var last = tokens.isEmpty() ? 1 : tokens.getLast().line();
            throw new Unexpected(last, "the end of the file", "\";\"");
        }
        return tokens.get(at);
    }

    private Token word(String expected) {
        var token = next();
        if (!token.isWord()) {
            throw new Unexpected(token, expected);
        }
        at++;
        return token;
    }

    private void expect(String mark) {
        if (!skip(mark)) {
            throw new Unexpected(next(), "\"" + mark + "\"");
        }
    }

    private boolean skip(String mark) {
        var found = next().isMark(mark);
        at += found ? 1 : 0;
        return found;
    }

    private boolean skipWord(String word) {
        var found = next().isWord(word);
        at += found ? 1 : 0;
        return found;
    }

    private boolean isMark(String mark) {
        return next().isMark(mark);
    }

    private boolean isWord(String word) {
        return next().isWord(word);
    }

    /// A word that the notation does not allow where it stands; the statement is given up.
    private static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int line;
        private final String found;
        private final String expected;

        Unexpected(Token found, String expected) {
            this(found.line(), found.text(), expected);
        }

        Unexpected(int line, String found, String expected) {
            super(null, null, false, false);
            this.line = line;
            this.found = found;
            this.expected = expected;
        }

        Problem problem(String file) {
            return new Problem(file, line, "", found, expected, "Correct the statement that it stands in.");
        }
    }
}
