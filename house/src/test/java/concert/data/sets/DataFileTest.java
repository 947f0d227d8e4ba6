package concert.data.sets;

import static org.assertj.core.api.Assertions.assertThat;

import concert.Shared;
import concert.data.world.WorldFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every file of a data set that Concert says it reads is read, whole, with its version.
class DataFileTest {
    /// Which of the two is meant cannot be known.
    @Test
    void aColumnNamedTwice() {
        var text = "ccode,year,milex,milper,irst,pec,tpop,upop,cinc,milex\n2,1816,1,1,1,1,1,1,0.1,2\n";
        assertThat(DataFile.read(DataSet.NMC, "nmc.csv", text.getBytes(StandardCharsets.UTF_8), StateTable.read()))
                .isInstanceOfSatisfying(
                        DataFile.Reading.Rejected.class,
                        rejected -> assertThat(rejected.problems().getFirst().text())
                                .contains(
                                        "nmc.csv:1: header: found \"milex in columns 3 and 10\", expected each column once"));
    }

    @ParameterizedTest
    @CsvSource({
        "nmc, nmc_v6.csv, 6.0, 15951, 1816, 2016",
        "nmc, nmc_v7.csv, 7.0, 17121, 1816, 2022",
        "atop, atop_v51_dir_spells.csv, 5.1, 15419, 1815, 2018",
        "mid, cow_mid_ddydisps.csv, 5.0, 5117, 1816, 2014",
        "cow-states, cow_states.csv, 2016, 243, 1816, 2016",
        "cow-majors, cow_majors.csv, 2016, 14, 1816, 2016",
        "gw-states, gw_states.csv, to 2017, 216, 1816, 2017",
        "un-votes, unga_rollcalls_1946_2019.csv, to 2020, 6203, 1946, 2020",
        "ideal-points, unga_idealpoints_All_apr2020_target.csv, 2020-04, 10469, 1946, 2019",
        "ideal-points, unga_idealpoints_Important_apr2020_target.csv, 2020-04 important, 6443, 1983, 2018",
        "ideal-points, unga_idealpoints_jul2025.csv, 2025-07, 22653, 1946, 2024"
    })
    void aFileIsReadWhole(String set, String file, String version, int rows, int first, int last) throws IOException {
        var holding = WorldFiles.accepted(DataSet.find(set).orElseThrow(), Shared.find("data", "order", file))
                .holding();
        assertThat(holding.version()).isEqualTo(version);
        assertThat(holding.rows()).isEqualTo(rows);
        assertThat(holding.first()).isEqualTo(first);
        assertThat(holding.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"NMC, NMC", "nmc_v7, NMC", "nmc-6.0, NMC", "mids, MID", "cow_majors, COW_MAJORS", "UN-Votes, UN_VOTES"})
    void aNameMayBeWrittenInSeveralWays(String name, DataSet set) {
        assertThat(DataSet.find(name)).contains(set);
    }
}
