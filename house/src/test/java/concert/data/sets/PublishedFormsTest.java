package concert.data.sets;

import static org.assertj.core.api.Assertions.assertThat;

import concert.data.sets.DataFile.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small files in the shapes in which data sets are published: headers as their codebooks have them, rows of facts.
class PublishedFormsTest {
    private static Reading read(DataSet set, String name, String text) {
        return DataFile.read(set, name, text.getBytes(StandardCharsets.UTF_8), StateTable.read());
    }

    private static DataFile accepted(DataSet set, String text) {
        return switch (read(set, "file.csv", text)) {
            case Reading.Accepted(var file) -> file;
            case Reading.Rejected(var problems) -> throw new AssertionError(problems);
        };
    }

    private static String problem(DataSet set, byte[] bytes) {
        return switch (DataFile.read(set, "file.csv", bytes, StateTable.read())) {
            case Reading.Accepted accepted -> throw new AssertionError(accepted);
            case Reading.Rejected(var problems) -> problems.getFirst().text();
        };
    }

    private static String problem(DataSet set, String text) {
        return problem(set, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> row(Object... values) {
        return List.of(values);
    }

    private static final String NMC = """
            statenme,stateabb,ccode,year,milex,milexsource,milexnote,milper,irst,irstqualitycode,pec,tpop,upop,upopgrowth,cinc,version
            United States of America,USA,2,2016,593372000,,"a ""note"", of
            two lines",1347,78475,A,3137600,323015,174000,2.1,0.1330,2021
            Côte d'Ivoire,CDI,437,2016,-9,,,-9,0,,4900,23696,9000,-9,-9,2021
            """;

    /// The supplement of NMC: sources and notes between the components, some of several lines, −9 where missing.
    @Test
    void capabilitiesWithTheirSources() {
        var file = accepted(DataSet.NMC, NMC);
        assertThat(file.rows().getFirst()).startsWith(2, 2016, 593372000.0, 1347.0);
        assertThat(file.rows().getLast())
                .containsExactly(437, 2016, Double.NaN, Double.NaN, 0.0, 4900.0, 23696.0, 9000.0, Double.NaN);
        assertThat(file.holding().version()).isEqualTo("6.0");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "ISO-8859-1", "UTF-16", "windows-1252"})
    void anEncodingIsKnown(String charset) {
        var bytes = NMC.getBytes(Charset.forName(charset));
        assertThat(DataFile.read(DataSet.NMC, "file.csv", bytes, StateTable.read()))
                .isInstanceOf(Reading.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\\t|\\n", ";|\\r\\n", "COMMA|\\r"})
    void separatorsAndEndsOfLines(String separator, String end) {
        var text = "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n2,1816,3823,17,80,254,8659,101,.0397\n"
                .replace(",", separator.replace("\\t", "\t").replace("COMMA", ","))
                .replace("\n", end.translateEscapes());
        assertThat(accepted(DataSet.NMC, text).rows()).hasSize(1);
    }

    @Test
    void decimalCommasAreTold() {
        assertThat(problem(DataSet.NMC, """
                        ccode;year;milex;milper;irst;pec;tpop;upop;cinc
                        2;1816;3823;17;80;254;8659;101;0,0397
                        """)).contains(":2: cinc: found \"0,0397\", expected a number");
    }

    @ParameterizedTest
    @CsvSource({
        "nmc_v7.csv, 2016, 7.0 to 2016",
        "NMC-60-abridged.csv, 2016, 6.0",
        "NMC_5_0.csv, 2012, 5.0",
        "mine.csv, 2007, 4.0",
        "mine.csv, 2001, 3.02",
        "mine.csv, 2015, to 2015"
    })
    void aVersionFollowsFromTheLastYearAndTheName(String name, int last, String version) {
        var text = "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n2," + last + ",1,1,1,1,1,1,.5\n";
        assertThat(read(DataSet.NMC, name, text))
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        accepted ->
                                assertThat(accepted.file().holding().version()).isEqualTo(version));
        assertThat(DataFile.of(read(DataSet.NMC, name, text), Optional.of("1")))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problems().getFirst().text())
                                .contains("version: found \"" + version + "\", expected version 1"));
    }

    private static final String DYADS = "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,"
            + "dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,"
            + "nonaggression,entente,asymmetric,version\n";

    /// By dyad each pair stands once and pledges go both ways; what has no end was in force in 2012.
    @Test
    void alliancesByDyad() {
        var file = accepted(DataSet.COW_ALLIANCES, DYADS + """
                        210,2,United States of America,200,United Kingdom,4,4,1949,,,,0,1,1,0,0,0,0,4.1
                        84,255,Germany,300,Austria-Hungary,7,10,1879,3,11,1918,0,0,1,0,0,0,0,4.1
                        """);
        assertThat(file.rows())
                .containsExactly(
                        row(2, 200, 1949, 2012, true, false, false, false, false),
                        row(200, 2, 1949, 2012, true, false, false, false, false),
                        row(255, 300, 1879, 1918, true, false, false, false, false),
                        row(300, 255, 1879, 1918, true, false, false, false, false));
        assertThat(file.holding().version()).isEqualTo("4.1");
    }

    /// The directed file tells both directions itself, and they may differ.
    @Test
    void alliancesDirected() {
        assertThat(accepted(DataSet.COW_ALLIANCES, DYADS + """
                                1,200,United Kingdom,235,Portugal,1,1,1816,,,,1,1,1,0,0,0,1,4.1
                                1,235,Portugal,200,United Kingdom,1,1,1816,,,,1,1,0,0,0,1,1,4.1
                                """).rows())
                .containsExactly(
                        row(200, 235, 1816, 2012, true, false, false, false, false),
                        row(235, 200, 1816, 2012, false, false, false, false, true));
    }

    /// By dyad and year the year counts, not the spell.
    @Test
    void alliancesByDyadAndYear() {
        var text = DYADS.replace("asymmetric,version", "asymmetric,year,version")
                + "84,255,Germany,300,Austria-Hungary,7,10,1879,3,11,1918,0,0,1,0,0,0,0,1914,4.1\n";
        assertThat(accepted(DataSet.COW_ALLIANCES, text).rows())
                .containsExactly(
                        row(255, 300, 1914, 1914, true, false, false, false, false),
                        row(300, 255, 1914, 1914, true, false, false, false, false));
    }

    /// By member: the pairs that were members at once. Italy joined the alliance of 1879 in 1882 and left in 1915.
    @Test
    void alliancesByMember() {
        assertThat(accepted(DataSet.COW_ALLIANCES, """
                        version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
                        7,255,Germany,-9,10,1879,3,11,1918,Type I: Defense Pact,-9,10,1879,3,11,1918,0,0,1,0,0,0,4.1
                        7,300,Austria-Hungary,-9,10,1879,3,11,1918,Type I: Defense Pact,-9,10,1879,3,11,1918,0,0,1,0,0,0,4.1
                        7,325,Italy,-9,10,1879,3,11,1918,Type I: Defense Pact,20,5,1882,3,5,1915,0,0,1,0,0,0,4.1
                        """).rows())
                .contains(
                        row(255, 300, 1879, 1918, true, false, false, false, false),
                        row(325, 255, 1882, 1915, true, false, false, false, false),
                        row(300, 325, 1882, 1915, true, false, false, false, false))
                .hasSize(6);
    }

    /// ATOP by dyad and year: no direction, so both; directed dyad-years as they are; members in force until 2018.
    @Test
    void atopInItsShapes() {
        var kinds = "defense,offense,neutral,nonagg,consul";
        assertThat(accepted(
                                DataSet.ATOP,
                                "dyad,mem1,mem2,year,atopally," + kinds
                                        + ",shareob,bilatno,multino,number,asymm,version\n"
                                        + "2200,2,200,1950,1,1,0,0,0,1,0,0,1,1,0,5.1\n")
                        .rows())
                .containsExactly(
                        row(2, 200, 1950, 1950, true, false, false, false, true),
                        row(200, 2, 1950, 1950, true, false, false, false, true));
        assertThat(accepted(
                                DataSet.ATOP,
                                "ddyad,stateA,stateB,year,atopally," + kinds + ",transyr,number,version\n"
                                        + "2000770,2,770,1960,1,1,0,0,0,1,0,1,5.1\n")
                        .rows())
                .containsExactly(row(2, 770, 1960, 1960, true, false, false, false, true));
        assertThat(accepted(
                                DataSet.ATOP,
                                "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase," + kinds + "\n"
                                        + "3180,2,1949,8,24,0,0,0,1,1,0,0,0,1\n3180,200,1949,8,24,0,0,0,1,1,0,0,0,1\n"
                                        + "3180,220,1949,8,24,1966,3,10,1,1,0,0,0,1\n")
                        .rows())
                .contains(
                        row(2, 200, 1949, 2018, true, false, false, false, true),
                        row(220, 2, 1949, 1966, true, false, false, false, true))
                .hasSize(6);
    }

    /// MIDB: participants become dyad-years of the years in which both took part, with the higher hostility.
    @Test
    void participantsInDisputes() {
        var file = accepted(DataSet.MID, """
                dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version
                4007,PAK,770,8,5,1999,17,7,1999,1,1,1,-9,5,-9,20,5,1,5
                4007,IND,750,8,5,1999,17,7,2000,0,0,-9,-9,5,-9,20,4,1,5
                4007,CHN,710,-9,6,1999,-9,6,1999,1,0,-9,-9,0,0,1,1,0,5
                """);
        assertThat(file.rows())
                .containsExactly(
                        row(4007, 770, 750, 1999, 1, 0, 5),
                        row(4007, 750, 770, 1999, 0, 1, 5),
                        row(4007, 750, 710, 1999, 0, 1, 4),
                        row(4007, 710, 750, 1999, 1, 0, 4));
        assertThat(file.holding().version()).isEqualTo("5.0");
    }

    @Test
    void disputesByDyad() {
        assertThat(accepted(DataSet.MID, """
                        disno,dyindex,statea,namea,stateb,nameb,strtday,strtmnth,strtyr,year,endday,endmnth,endyear,outcome,settlmnt,fatlev,highact,hihost,recip,sideaa,sideab
                        4007,1,750,IND,770,PAK,8,5,1999,1999,17,7,1999,1,1,5,20,5,1,0,1
                        """).rows())
                .containsExactly(row(4007, 750, 770, 1999, 0, 1, 5), row(4007, 770, 750, 1999, 1, 0, 5));
    }

    /// Voeten's votes: a row for each state and roll call, 1 yes, 2 abstain, 3 no, 8 absent, 9 no member.
    @Test
    void votesOfStates() throws java.io.IOException {
        var file = accepted(DataSet.UN_VOTES, """
                "rcid","ccode","member","vote","Country","Countryname","year","session","abstain","yes","no","importantvote","date","unres","amend","para","short","descr"
                3,2,1,1,USA,"United States",1946,1,4,29,18,0,1946-01-01,R/1/66,1,0,"AMENDMENTS, RULES","a, b"
                3,365,1,3,RUS,"Russia",1946,1,4,29,18,0,1946-01-01,R/1/66,1,0,,
                3,20,1,8,CAN,"Canada",1946,1,4,29,18,0,1946-01-01,R/1/66,1,0,,
                3,770,0,9,PAK,"Pakistan",1946,1,4,29,18,0,1946-01-01,R/1/66,1,0,,
                4,2,1,2,USA,"United States",1946,1,4,29,18,1,1946-01-02,R/1/79,NA,NA,,
                """);
        var states = concert.data.votes.UnRollCalls.states();
        assertThat(file.rows()).hasSize(2);
        var first = (String) file.rows().getFirst().getLast();
        assertThat(first.charAt(states.indexOf(2))).isEqualTo('y');
        assertThat(first.charAt(states.indexOf(365))).isEqualTo('n');
        assertThat(first.chars().filter(letter -> letter != '.').count()).isEqualTo(2);
        assertThat(file.rows().getLast().subList(3, 6)).containsExactly(true, false, false);
    }

    @Test
    void aVoteToldTwiceIsNone() {
        assertThat(problem(DataSet.UN_VOTES, """
                        rcid,ccode,session,vote
                        3,2,1,1
                        3,2,1,3
                        """)).contains(":3: rcid").contains("which stands on line 2");
        assertThat(problem(DataSet.UN_VOTES, "rcid,ccode,session,vote\n3,2,1,4\n"))
                .contains(":2: vote: found \"4\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all|ccode,iso3c,session,NVotesAll,IdealPointAll,QO%All,Q5%All,Q95%All|2,USA,70,70,2.5,1.0,2.1,2.9",
                "important|ccode,iso3c,session,NVotesImportant,IdealPointImportant,Q0.Important,Q5.Important,Q95.Important|2,USA,70,13,2.5,1,2.1,2.9",
                "all|ccode,session,year,nvotes,idealpoint,sd,q05,q10,q50,q90,q95,rhat,ess,votes|2,70,2015,70,2.5,.2,2.1,2.2,2.5,2.8,2.9,1.0,99,all",
                "important|ccode,session,year,nvotes,idealpoint,sd,q05,q10,q50,q90,q95,rhat,ess,votes|2,70,2015,9,2.5,.2,2.1,2,2,2,2.9,1,99,important"
            })
    void idealPoints(String votes, String header, String line) {
        var row = accepted(DataSet.IDEAL_POINTS, header + "\n" + line + "\n")
                .rows()
                .getFirst();
        assertThat(row).startsWith(votes, 2, 2015).endsWith(2.5, 2.1, 2.9);
    }

    @Test
    void lists() {
        assertThat(accepted(DataSet.COW_STATES, """
                        stateabb,ccode,year,version
                        PAK,770,2014,2016
                        PAK,770,2015,2016
                        HAI,41,1859,2016
                        HAI,41,1860,2016
                        HAI,41,1934,2016
                        """).rows()).hasSize(3);
        var list = """
                2\tUSA\tUnited States of America\t01:01:1816\t31:12:2017
                437\tCDI\tCôte D’Ivoire\t07:08:1960\t31:12:2017
                """;
        assertThat(accepted(DataSet.GW_STATES, list).rows())
                .hasSize(2)
                .first()
                .asString()
                .contains("1816-01-01", "2017-12-31");
    }

    /// Files that look alike or lie beside the right one.
    @Test
    void whatIsNotTheFileIsTold() {
        var majors = "ccode,styear,stmonth,stday,endyear,endmonth,endday,version\n2,1898,8,13,2016,12,31,2016\n";
        assertThat(problem(DataSet.COW_STATES, majors)).contains("concert data add cow-majors");
        var all = new StringBuilder("ccode,styear,stmonth,stday,endyear,endmonth,endday,version\n");
        StateTable.read().members(2000).forEach(state -> all.append(state.cow()).append(",1990,1,1,2016,12,31,2016\n"));
        assertThat(problem(DataSet.COW_MAJORS, all.toString()))
                .contains("expected the major powers, some 9")
                .contains("concert data add cow-states");
        assertThat(problem(
                        DataSet.ATOP,
                        "state,year,atopally,defense,offense,neutral,nonagg,consul\n2,1950,1,1,0,0,0,0\n"))
                .contains("It does not tell with whom");
        assertThat(problem(DataSet.MID, "dispnum,stday,styear,outcome,settle,hostlev\n2,1,1902,6,1,3\n"))
                .contains("Take the participants (MIDB)");
        assertThat(problem(DataSet.UN_VOTES, "rcid,country,country_code,vote\n3,United States,US,yes\n"))
                .contains("does not tell the session");
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304, zip",
        "1F8B08, gzip",
        "3C73746174615F6474613E, Stata",
        "7302, Stata",
        "D0CF11E0, Excel",
        "'', empty"
    })
    void whatIsNoTextIsTold(String bytes, String what) {
        assertThat(problem(DataSet.NMC, java.util.HexFormat.of().parseHex(bytes))
                        .toLowerCase(Locale.ROOT))
                .contains(what.toLowerCase(Locale.ROOT));
    }
}
