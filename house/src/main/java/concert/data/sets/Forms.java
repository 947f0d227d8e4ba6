package concert.data.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every shape of every data set that Concert reads.
final class Forms {
    private static final int FIRST_YEAR_OF_UN = 1945;
    private static final int LAST_OF_ATOP = 2018;
    private static final int LAST_OF_COW_ALLIANCES = 2012;
    private static final List<String> SPAN = List.of("styear", "stmonth", "stday", "endyear", "endmonth", "endday");
    private static final List<String> COW_KINDS = List.of("defense", "neutrality", "nonaggression", "entente");
    private static final List<String> ATOP_KINDS = List.of("defense", "offense", "neutral", "nonagg", "consul");

    private static final List<Form> ALL = Stream.of(power(), alliances(), disputes(), states(), votes(), points())
            .flatMap(List::stream)
            .toList();

    private Forms() {}

    /// {@return the first shape of a data set that a table fits}
    static Optional<Form> find(DataSet set, Csv table) {
        return ALL.stream()
                .filter(form -> form.set() == set && form.fits(table))
                .findFirst();
    }

    /// {@return the first shape of any data set that a table fits}
    static Optional<Form> find(Csv table) {
        return ALL.stream().filter(form -> form.fits(table)).findFirst();
    }

    /// {@return the columns that files of a data set have, in words}
    static String expected(DataSet set) {
        return ALL.stream()
                .filter(form -> form.set() == set)
                .map(form -> String.join(", ", form.columns()))
                .distinct()
                .reduce((one, other) -> one + "; or " + other)
                .orElseThrow();
    }

    private static List<String> and(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Form> power() {
        return List.of(new Form(
                DataSet.NMC,
                List.of("ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop"),
                Forms::capabilities));
    }

    private static List<Form> alliances() {
        return List.of(
                new Form(
                        DataSet.ATOP,
                        List.of("ccode1", "ccode2", "styear", "endyear", "atop_defense", "atop_consul"),
                        row -> AllianceRows.atop(
                                row, List.of("ccode1", "ccode2"), List.of("styear", "endyear"), "atop_"),
                        parts -> AllianceRows.ended(parts, LAST_OF_ATOP)),
                new Form(
                        DataSet.ATOP,
                        and(List.of("statea", "stateb", "year"), ATOP_KINDS),
                        row -> AllianceRows.atop(row, List.of("statea", "stateb"), List.of("year", "year"), "")),
                new Form(
                        DataSet.ATOP,
                        and(List.of("mem1", "mem2", "year"), ATOP_KINDS),
                        row -> AllianceRows.atop(row, List.of("mem1", "mem2"), List.of("year", "year"), ""),
                        parts -> AllianceRows.bothWays(parts, LAST_OF_ATOP)),
                new Form(
                        DataSet.ATOP,
                        and(List.of("atopid", "member", "yrent", "yrexit"), ATOP_KINDS),
                        AllianceRows::atopMember,
                        parts -> AllianceRows.pairs(parts, LAST_OF_ATOP)),
                new Form(
                        DataSet.COW_ALLIANCES,
                        and(List.of("ccode1", "ccode2", "year"), COW_KINDS),
                        row -> AllianceRows.cow(row, "year", "year"),
                        parts -> AllianceRows.bothWays(parts, LAST_OF_COW_ALLIANCES)),
                new Form(
                        DataSet.COW_ALLIANCES,
                        and(List.of("ccode1", "ccode2", "dyad_st_year", "dyad_end_year"), COW_KINDS),
                        row -> AllianceRows.cow(row, "dyad_st_year", "dyad_end_year"),
                        parts -> AllianceRows.bothWays(parts, LAST_OF_COW_ALLIANCES)),
                new Form(
                        DataSet.COW_ALLIANCES,
                        and(List.of("version4id", "ccode", "mem_st_year", "mem_end_year"), COW_KINDS),
                        AllianceRows::cowMember,
                        parts -> AllianceRows.pairs(parts, LAST_OF_COW_ALLIANCES)));
    }

    private static List<Form> disputes() {
        return List.of(
                new Form(
                        DataSet.MID,
                        List.of("dispnum", "ccode1", "ccode2", "year", "sidea1", "sidea2", "hostlev"),
                        DisputeRows::dyadYear),
                new Form(
                        DataSet.MID,
                        List.of("disno", "statea", "stateb", "year", "hihost"),
                        DisputeRows::dyadic,
                        DisputeRows::bothWays),
                new Form(
                        DataSet.MID,
                        List.of("dispnum", "ccode", "styear", "endyear", "sidea", "hostlev"),
                        DisputeRows::participant,
                        DisputeRows::pairs),
                new Form(
                        DataSet.MID,
                        List.of("dispnum3", "ccode", "styear", "endyear", "sidea", "hostlev"),
                        DisputeRows::participant,
                        DisputeRows::pairs));
    }

    private static List<Form> states() {
        return List.of(
                new Form(DataSet.COW_STATES, and(List.of("ccode"), SPAN), Forms::membership),
                new Form(DataSet.COW_STATES, List.of("stateabb", "ccode", "year"), Forms::memberYear, Forms::spells),
                new Form(DataSet.COW_MAJORS, and(List.of("ccode"), SPAN), Forms::membership),
                new Form(
                        DataSet.GW_STATES,
                        List.of("gwcode", "startdate", "enddate"),
                        row -> independence(row, "startdate", "enddate")),
                new Form(
                        DataSet.GW_STATES,
                        List.of("gwcode", "start", "end"),
                        row -> independence(row, "start", "end")));
    }

    private static List<Form> votes() {
        return List.of(
                new Form(DataSet.UN_VOTES, List.of("rcid", "session", "date", "votes"), VoteRows::rollCall),
                new Form(
                        DataSet.UN_VOTES,
                        List.of("rcid", "ccode", "session", "vote"),
                        VoteRows::vote,
                        VoteRows::key,
                        VoteRows::rollCalls));
    }

    private static List<Form> points() {
        var forms = new ArrayList<Form>();
        forms.add(new Form(
                DataSet.IDEAL_POINTS,
                List.of("ccode", "year", "idealpointall", "nvotesall", "idealpointfp", "nvotesfp"),
                row -> together(point(row, "all", "all"), point(row, "final-passage", "fp"))));
        forms.add(new Form(
                DataSet.IDEAL_POINTS,
                List.of("ccode", "session", "nvotes", "idealpoint"),
                row -> point(row, row.text("votes").isEmpty() ? "all" : row.text("votes"), "")));
        forms.add(named("all", "all"));
        forms.add(named("important", "important"));
        forms.add(named("final-passage", "fp"));
        return forms;
    }

    private static Form named(String votes, String suffix) {
        return new Form(
                DataSet.IDEAL_POINTS,
                List.of("ccode", "session", "nvotes" + suffix, "idealpoint" + suffix),
                row -> point(row, votes, suffix));
    }

    private static List<List<Object>> together(List<List<Object>> one, List<List<Object>> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<List<Object>> capabilities(Cells row) {
        return List.of(List.of(
                row.state("ccode"),
                row.year("year"),
                row.amount("milex"),
                row.amount("milper"),
                row.amount("irst"),
                row.amount("pec"),
                row.amount("tpop"),
                row.amount("upop"),
                row.amount("cinc")));
    }

    private static List<List<Object>> membership(Cells row) {
        return List.of(List.of(
                row.state("ccode"), row.date("styear", "stmonth", "stday"), row.date("endyear", "endmonth", "endday")));
    }

    private static List<List<Object>> memberYear(Cells row) {
        return List.of(List.of(row.state("ccode"), row.year("year")));
    }

    /// Years in a row as spells of days.
    private static List<List<Object>> spells(List<List<Object>> years) {
        var byState = new LinkedHashMap<Object, TreeSet<Integer>>();
        years.forEach(row ->
                byState.computeIfAbsent(row.getFirst(), _ -> new TreeSet<>()).add((int) row.getLast()));
        var spells = new ArrayList<List<Object>>();
        byState.forEach((state, of) -> {
            for (var first : of) {
                if (!of.contains(first - 1)) {
                    var last = first;
                    while (of.contains(last + 1)) {
                        last++;
                    }
                    spells.add(List.of(state, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
                }
            }
        });
        return spells;
    }

    private static List<List<Object>> independence(Cells row, String first, String last) {
        return List.of(List.of(row.integer("gwcode"), row.date(first), row.date(last)));
    }

    /// An ideal point and its quantiles. A state without a vote has none: no row.
    private static List<List<Object>> point(Cells row, String votes, String suffix) {
        var value = row.real("idealpoint" + suffix);
        if (Double.isNaN(value)) {
            return List.of();
        }
        var year = row.text("session").isEmpty() ? row.year("year") : FIRST_YEAR_OF_UN + row.integer("session");
        return List.of(List.of(
                votes,
                row.state("ccode"),
                year,
                row.count("nvotes" + suffix),
                value,
                row.real(quantile(row, "5", suffix)),
                row.real(quantile(row, "95", suffix))));
    }

    /// The name of a quantile's column: `Q5%All`, as R writes it `Q5.All`, `q5all`, or `q05`.
    private static String quantile(Cells row, String percent, String suffix) {
        return Stream.of(
                        "q" + percent + "%" + suffix,
                        "q" + percent + "." + suffix,
                        "q" + percent + suffix,
                        "q0" + percent)
                .filter(row::has)
                .findFirst()
                .orElse("q" + percent);
    }
}
