package concert.data.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.data.sets.StateTable;
import concert.data.store.DataStore;
import concert.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store: what is added stays, what is not finished never was.
class DataStoreTest {
    private static final String MAJORS = """
            ccode,styear,stmonth,stday,endyear,endmonth,endday,version
            2,1898,8,13,2016,12,31,2016
            200,1816,1,1,2016,12,31,2016
            """;

    private static final String CANADA = "20,1920,1,10,2016,12,31,2016\n";

    @TempDir
    private Path folder;

    private DataStore store;

    @BeforeEach
    void majorsAreHeld() throws IOException {
        store = new DataStore(folder.resolve("sub/concert.duckdb"));
        assertThat(new Catalogue(store).holdings()).isEmpty();
        WorldFiles.add(store, DataSet.COW_MAJORS, file("majors.csv", MAJORS));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void versionRowsYearsAndHashAreRecorded() throws IOException {
        var held = new Catalogue(store).holdings().getFirst();
        assertThat(held.version()).isEqualTo("2016");
        assertThat(List.of(held.rows(), held.first(), held.last())).containsExactly(2, 1816, 2016);
        assertThat(held.sha256()).hasSize(64);
    }

    @Test
    void addingTheSameFileAgainChangesNothing() throws IOException {
        var before = Files.getLastModifiedTime(store.file());
        assertThat(WorldFiles.add(store, DataSet.COW_MAJORS, folder.resolve("majors.csv")))
                .isFalse();
        assertThat(Files.getLastModifiedTime(store.file())).isEqualTo(before);
        assertThat(new Catalogue(store).holdings()).hasSize(1);
    }

    @Test
    void anotherFileOfTheSameVersionTakesThePlaceOfTheFirst() throws IOException {
        WorldFiles.add(store, DataSet.COW_MAJORS, file("other.csv", MAJORS.replace("1898", "1899")));
        assertThat(new Catalogue(store).holdings()).hasSize(1);
        assertThat(majors()).hasSize(2);
        assertThat(majors().getFirst()).contains("1899");
    }

    private List<String> majors() throws IOException {
        return Query.run(Holdings.of(store), "SELECT * FROM cow_majors ORDER BY ccode").rows().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void whatIsRemovedIsGoneAndTheRestStays() throws IOException {
        WorldFiles.add(store, DataSet.COW_STATES, file("states.csv", MAJORS + CANADA));
        assertThat(new Catalogue(store).remove(DataSet.COW_MAJORS, Optional.empty()))
                .hasSize(1);
        assertThat(new Catalogue(store).holdings()).extracting(Holding::set).containsExactly(DataSet.COW_STATES);
        assertThat(majors()).isEmpty();
        assertThat(new Catalogue(store).remove(DataSet.COW_MAJORS, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aKilledImportLeavesTheStoreAsItWas() throws Exception {
        var before = majors();
        var importing = HeldStore.start(store);
        importing.destroyForcibly().waitFor();
        assertThat(new Catalogue(store).holdings()).hasSize(1);
        assertThat(majors()).isEqualTo(before);
        WorldFiles.add(store, DataSet.COW_STATES, file("states.csv", MAJORS + CANADA));
        assertThat(new Catalogue(store).holdings()).hasSize(2);
    }

    @Test
    void aSecondProcessIsToldThatTheStoreIsInUse() throws Exception {
        var importing = HeldStore.start(store);
        try {
            assertThatThrownBy(() -> new Catalogue(store).holdings())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process is using the data store (process " + importing.pid() + ")")
                    .hasMessageContaining("Nothing was changed");
            assertThatThrownBy(() -> new Catalogue(store).remove(DataSet.COW_MAJORS, Optional.empty()))
                    .hasMessageContaining("another process");
        } finally {
            importing.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFileOfAnotherDataSetIsToldByItsHeader() throws IOException {
        assertThat(problems(DataSet.NMC, MAJORS))
                .singleElement()
                .asString()
                .contains(":1: header: found \"ccode, styear")
                .contains("milex")
                .contains("concert data add cow-majors");
    }

    @Test
    void everyBadCellIsToldWithItsLine() throws IOException {
        var text = """
                ccode,year,milex,milper,irst,pec,tpop,upop,cinc
                2,1816,-9,17,80,,8659,101,0.04
                999,1816,1,1,1,1,1,1,0.1
                2,18x6,1,1,1,1,1,1,0.1
                2,1816,1,1,1,1,many,1,0.1
                """;
        assertThat(problems(DataSet.NMC, text))
                .anySatisfy(
                        problem -> assertThat(problem).contains(":3: ccode: found \"999\", expected a state number"))
                .anySatisfy(problem -> assertThat(problem).contains(":4: year: found \"18x6\""))
                .anySatisfy(problem -> assertThat(problem).contains(":5: tpop: found \"many\", expected a number"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("no second row of [2, 1816], which stands on line 2"));
    }

    @Test
    void aWrongFileLeavesTheStoreAlone() throws IOException {
        var before = Files.getLastModifiedTime(store.file());
        assertThat(problems(DataSet.COW_MAJORS, MAJORS + "2,1900,13,1,1901,1,1,2016\n"))
                .singleElement()
                .asString()
                .contains(":4: stday");
        assertThat(Files.getLastModifiedTime(store.file())).isEqualTo(before);
    }

    private List<String> problems(DataSet set, String text) throws IOException {
        return switch (DataFile.read(set, file("wrong.csv", text), StateTable.read())) {
            case DataFile.Reading.Accepted accepted -> throw new AssertionError(accepted);
            case DataFile.Reading.Rejected(var problems) ->
                problems.stream().map(Problem::text).toList();
        };
    }

    @Test
    void sqlReadsWhatComesWithConcertAndWhatWasAdded() throws IOException {
        var holdings = Holdings.of(store);
        assertThat(Query.run(holdings, "SELECT count(*) FROM un_votes").rows()).containsExactly(List.of("6203"));
        assertThat(Query.run(holdings, "SELECT vote_set, count(*) FROM ideal_points GROUP BY 1 ORDER BY 1")
                        .rows())
                .containsExactly(List.of("all", "10469"), List.of("important", "6443"));
        assertThat(Query.run(holdings, "SELECT name FROM holdings").rows()).contains(List.of("cow-majors"));
        assertThat(Query.run(holdings, "SELECT code FROM states WHERE state = 'PAK' AND scheme = 'cow'")
                        .rows())
                .containsExactly(List.of("770"));
        for (var statement : List.of(
                "DELETE FROM cow_majors",
                "UPDATE cow_majors SET ccode = 1; SELECT * FROM cow_majors",
                "COPY (SELECT 1) TO 'out.csv'",
                "ATTACH 'other.db'",
                "")) {
            assertThatThrownBy(() -> Query.run(holdings, statement))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected one SELECT");
        }
        assertThatThrownBy(() -> Query.run(holdings, "SELECT * FROM read_csv('/etc/hostname')"))
                .hasMessageContaining("disabled by configuration");
        assertThat(Query.run(holdings, "WITH a AS (SELECT ';' AS b) -- two; parts\nSELECT * FROM a;")
                        .rows())
                .containsExactly(List.of(";"));
        assertThatThrownBy(() -> Query.run(holdings, "SELECT nothing FROM nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }
}
