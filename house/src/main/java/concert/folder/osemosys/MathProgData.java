package concert.folder.osemosys;

import concert.scenario.Nearest;
import concert.scenario.Problem;
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

    /// Byte order marks of UTF-16.
    private static final int BIG_ENDIAN = 0xFEFF;

    private static final int LITTLE_ENDIAN = 0xFFFE;

    private static final List<String> SETS =
            Arrays.stream(EnergySet.values()).map(EnergySet::name).toList();
    private static final List<String> PARAMETERS =
            Arrays.stream(EnergyParameter.values()).map(EnergyParameter::title).toList();

    private final String file;
    private final TokenCursor words;
    private final EnergyDraft draft;

    private MathProgData(String file, String text) {
        this.file = file;
        this.words = new TokenCursor(MathProgLexer.tokens(text));
        this.draft = new EnergyDraft(file);
    }

    /// Reads a data file.
    ///
    /// @param path the file
    /// @return the energy system, or every problem of the file
    /// @throws IOException if the file cannot be read
    public static EnergyReading read(Path path) throws IOException {
        return parse(String.valueOf(path.getFileName()), text(Files.readAllBytes(path)));
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

    /// {@return the line in which a number of a parameter stands, or its default; 0 if the file does not speak of it}
    ///
    /// @param path the file
    /// @param parameter the parameter
    /// @param names a member of each of its sets
    /// @throws IOException if the file cannot be read
    public static int line(Path path, EnergyParameter parameter, List<String> names) throws IOException {
        var data = new MathProgData("", text(Files.readAllBytes(path)));
        data.statements();
        return data.draft.spot(parameter, names).line();
    }

    /// UTF-8, or UTF-16 where the first two bytes say so.
    private static String text(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF);
        var isWide = mark == BIG_ENDIAN || mark == LITTLE_ENDIAN;
        return new String(bytes, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private void statements() {
        while (!words.isAtEnd() && !words.isWord("end")) {
            var first = words.take();
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
                words.skipStatement();
            }
        }
    }

    private void set() {
        var name = words.word("the name of a set");
        var set = Arrays.stream(EnergySet.values())
                .filter(known -> known.name().equals(name.text()))
                .findFirst();
        if (set.isEmpty()) {
            unknown(name, "a set of OSeMOSYS", SETS);
            return;
        }
        draft.set(set.get(), spot(name));
        words.skip(":=");
        while (!words.skip(";")) {
            if (!words.skip(",")) {
                var member = words.word("a member of " + name.text() + " or \";\"");
                draft.member(set.get(), canonical(member), spot(member));
            }
        }
    }

    /// A name that OSeMOSYS does not have is left out; one that it has in other letters is a slip.
    private void unknown(Token name, String expected, List<String> known) {
        var near = Nearest.to(name.text(), known);
        if (near.isPresent() && near.get().equalsIgnoreCase(name.text())) {
            draft.findings()
                    .problem(new Problem(file, name.line(), "", name.text(), expected, Nearest.meant(near.get())));
        } else if (!name.text().equals(RESULTS_PATH)) {
            var fix = "What it says is not in the plan. "
                    + near.map(Nearest::meant).orElse("Remove it.");
            draft.findings().warning(new Problem(file, name.line(), "", name.text(), expected, fix));
        }
        words.skipStatement();
    }

    private void parameter() {
        if (words.isWord("default") || words.isMark(":")) {
            tabbing();
            return;
        }
        var name = words.word("the name of a parameter");
        var parameter = EnergyParameter.find(name.text());
        if (parameter.isEmpty()) {
            unknown(name, "a parameter of OSeMOSYS", PARAMETERS);
            return;
        }
        draft.parameter(parameter.get(), spot(name));
        if (words.skipWord("default")) {
            draft.otherwise(parameter.get(), value("a default"));
        }
        new Records(parameter.get()).read();
    }

    /// `param default 0 : CapitalCost FixedCost := …`: rows of subscripts and one number for each parameter.
    private void tabbing() {
        var otherwise = words.skipWord("default") ? Optional.of(value("a default")) : Optional.<Datum>empty();
        words.expect(":");
        var names = new ArrayList<Token>();
        var defined = Optional.<EnergySet>empty();
        while (!words.skip(":=")) {
            if (words.skip(":")) {
                defined = names.isEmpty() ? Optional.empty() : rowsDefine(names.getLast());
                names.clear();
            } else if (!words.skip(",")) {
                names.add(words.word("the name of a parameter"));
            }
        }
        var parameters = new ArrayList<EnergyParameter>();
        for (var name : names) {
            var parameter = EnergyParameter.find(name.text());
            if (parameter.isEmpty()) {
                unknown(name, "a parameter of OSeMOSYS", PARAMETERS);
                return;
            }
            parameters.add(parameter.get());
            draft.parameter(parameter.get(), spot(name));
            otherwise.ifPresent(value -> draft.otherwise(parameter.get(), value));
        }
        while (!words.skip(";")) {
            tabbingRow(parameters, defined);
        }
    }

    /// `param : REGION : DiscountRate := …`: the rows name the members of a set.
    private Optional<EnergySet> rowsDefine(Token name) {
        var set = Arrays.stream(EnergySet.values())
                .filter(known -> known.name().equals(name.text()))
                .findFirst();
        set.ifPresent(members -> draft.set(members, spot(name)));
        return set;
    }

    private void tabbingRow(List<EnergyParameter> parameters, Optional<EnergySet> defined) {
        var subscripts = new ArrayList<String>();
        for (var set : parameters.getFirst().sets()) {
            words.skip(",");
            var member = words.word("a member of " + set);
            subscripts.add(canonical(member));
            defined.filter(set::equals).ifPresent(members -> draft.member(members, canonical(member), spot(member)));
        }
        for (var parameter : parameters) {
            words.skip(",");
            var value = value("a number of " + parameter.title());
            if (parameter.sets().size() != subscripts.size()) {
                throw new Unexpected(words.last(), "parameters over as many sets as the first of them");
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
            while (!words.skip(";")) {
                if (words.skip("[")) {
                    slice();
                } else if (words.skip("(")) {
                    if (!words.skipWord("tr")) {
                        throw new Unexpected(words.next(), "\"tr\"");
                    }
                    words.expect(")");
                    words.expect(":");
                    table(Turn.TRANSPOSED);
                } else if (words.skip(":")) {
                    table(Turn.PLAIN);
                } else if (!words.skip(":=") && !words.skip(",")) {
                    record();
                }
            }
        }

        private void slice() {
            var opening = words.last();
            var entries = new ArrayList<Optional<String>>();
            while (!words.skip("]")) {
                if (words.skip("*")) {
                    entries.add(Optional.empty());
                } else if (!words.skip(",")) {
                    entries.add(Optional.of(canonical(words.word("a member, \"*\" or \"]\""))));
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
                    words.skip(",");
                    given.add(canonical(words.word("a subscript of " + parameter.title())));
                }
            }
            words.skip(",");
            number(given, value("a number"));
        }

        private void table(Turn turn) {
            var opening = words.last();
            if (template.stream().filter(Optional::isEmpty).count() != 2) {
                throw new Unexpected(opening, "a slice with two \"*\" before a table");
            }
            var columns = new ArrayList<String>();
            while (!words.skip(":=")) {
                if (!words.skip(",")) {
                    columns.add(canonical(words.word("the head of a column or \":=\"")));
                }
            }
            while (!words.isMark(";") && !words.isMark("[") && !words.isMark(":") && !words.isMark("(")) {
                if (words.skip(",")) {
                    continue;
                }
                var row = canonical(words.word("the head of a row"));
                for (var column : columns) {
                    words.skip(",");
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
        var token = words.word(expected);
        return new Datum(token.text(), spot(token));
    }
}
