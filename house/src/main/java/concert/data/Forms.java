package concert.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every shape of every data set that Concert reads.
final class Forms {
    private static final int FIRST_YEAR_OF_UN = 1945;
    private static final int PUBLISHED = 0;

    private static final List<Form> ALL = List.of(
            new Form(
                    DataSet.NMC,
                    List.of("ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop"),
                    Forms::capabilities),
            new Form(
                    DataSet.ATOP,
                    List.of("ccode1", "ccode2", "styear", "endyear", "atop_defense", "atop_consul"),
                    row -> pledges(row, "styear", "endyear", "atop_")),
            new Form(
                    DataSet.ATOP,
                    List.of("statea", "stateb", "year", "defense", "offense", "neutral", "nonagg", "consul"),
                    row -> pledges(row, "year", "year", "")),
            new Form(
                    DataSet.ATOP,
                    List.of("mem1", "mem2", "year", "defense", "offense", "neutral", "nonagg", "consul"),
                    row -> pledges(row, "year", "year", "")),
            new Form(
                    DataSet.COW_ALLIANCES,
                    List.of("ccode1", "ccode2", "defense", "neutrality", "nonaggression", "entente", "year"),
                    row -> List.of(alliance(row, "ccode1", "ccode2", "year", "year"))),
            new Form(
                    DataSet.COW_ALLIANCES,
                    List.of("ccode1", "ccode2", "defense", "neutrality", "nonaggression", "entente", "dyad_st_year"),
                    row -> List.of(
                            alliance(row, "ccode1", "ccode2", "dyad_st_year", "dyad_end_year"),
                            alliance(row, "ccode2", "ccode1", "dyad_st_year", "dyad_end_year"))),
            new Form(
                    DataSet.MID,
                    List.of("dispnum", "ccode1", "ccode2", "year", "sidea1", "sidea2", "hostlev"),
                    Forms::dispute),
            new Form(
                    DataSet.COW_MAJORS,
                    List.of("ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"),
                    Forms::membership),
            new Form(
                    DataSet.COW_STATES,
                    List.of("ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"),
                    Forms::membership),
            new Form(DataSet.GW_STATES, List.of("gwcode", "startdate", "enddate"), Forms::independence),
            new Form(DataSet.UN_VOTES, List.of("rcid", "session", "date", "votes"), Forms::rollCall),
            new Form(
                    DataSet.IDEAL_POINTS,
                    List.of("ccode", "session", "nvotes", "idealpoint"),
                    row -> point(row, "all", "nvotes", List.of("idealpoint", "q5%", "q95%"))),
            new Form(
                    DataSet.IDEAL_POINTS,
                    List.of("ccode", "session", "nvotesimportant", "idealpointimportant"),
                    row -> point(
                            row,
                            "important",
                            "nvotesimportant",
                            List.of("idealpointimportant", "q5%important", "q95%important"))),
            new Form(
                    DataSet.IDEAL_POINTS,
                    List.of("ccode", "year", "idealpointall", "nvotesall", "idealpointfp", "nvotesfp"),
                    row -> {
                        var both = new ArrayList<List<Object>>();
                        both.addAll(point(row, "all", "nvotesall", List.of("idealpointall", "q5all", "q95all")));
                        both.addAll(point(row, "final-passage", "nvotesfp", List.of("idealpointfp", "q5fp", "q95fp")));
                        return both;
                    }));

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

    private static List<List<Object>> pledges(Cells row, String first, String last, String prefix) {
        var names = !prefix.isEmpty()
                ? List.of("ccode1", "ccode2")
                : row.text("statea").isEmpty() ? List.of("mem1", "mem2") : List.of("statea", "stateb");
        return List.of(List.of(
                row.state(names.getFirst()),
                row.state(names.getLast()),
                row.year(first),
                end(row, first, last),
                row.flag(prefix + "defense"),
                row.flag(prefix + "offense"),
                row.flag(prefix + "neutral"),
                row.flag(prefix + "nonagg"),
                row.flag(prefix + "consul")));
    }

    private static List<Object> alliance(Cells row, String from, String to, String first, String last) {
        return List.of(
                row.state(from),
                row.state(to),
                row.year(first),
                end(row, first, last),
                row.flag("defense"),
                false,
                row.flag("neutrality"),
                row.flag("nonaggression"),
                row.flag("entente"));
    }

    private static int end(Cells row, String first, String last) {
        var end = row.year(last);
        row.require(end >= row.year(first), last, "a year not before " + first, "Correct it.");
        return end;
    }

    private static List<List<Object>> dispute(Cells row) {
        var hostility = row.count("hostlev");
        row.require(hostility <= 5, "hostlev", "a level from 1 to 5", "Correct it.");
        return List.of(List.of(
                row.integer("dispnum"),
                row.state("ccode1"),
                row.state("ccode2"),
                row.year("year"),
                row.count("sidea1"),
                row.count("sidea2"),
                hostility));
    }

    private static List<List<Object>> membership(Cells row) {
        return List.of(List.of(
                row.state("ccode"), row.date("styear", "stmonth", "stday"), row.date("endyear", "endmonth", "endday")));
    }

    private static List<List<Object>> independence(Cells row) {
        return List.of(List.of(row.integer("gwcode"), row.date("startdate"), row.date("enddate")));
    }

    private static List<List<Object>> rollCall(Cells row) {
        var votes = row.text("votes");
        row.require(votes.matches("[yan.]+"), "votes", "one letter y, a, n or . for each country", "Correct it.");
        return List.of(List.of(
                row.integer("rcid"),
                row.integer("session"),
                row.date("date"),
                row.flag("important"),
                row.flag("amend"),
                row.flag("para"),
                row.text("unres"),
                votes));
    }

    /// An ideal point and its quantiles. A state without a vote has none: no row.
    private static List<List<Object>> point(Cells row, String votes, String number, List<String> names) {
        var value = row.real(names.get(PUBLISHED));
        if (Double.isNaN(value)) {
            return List.of();
        }
        var year = row.text("session").isEmpty() ? row.year("year") : FIRST_YEAR_OF_UN + row.integer("session");
        return List.of(List.of(
                votes,
                row.state("ccode"),
                year,
                row.count(number),
                value,
                row.real(names.get(1)),
                row.real(names.get(2))));
    }
}
