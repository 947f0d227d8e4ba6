package concert.data.sets;

import static org.assertj.core.api.Assertions.assertThat;

import concert.Shared;
import concert.scenario.world.Match;
import concert.scenario.world.Membership;
import concert.scenario.world.Scheme;
import concert.scenario.world.State;
import concert.scenario.world.States;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of states: codes hold for years, and what is ambiguous or unknown says so.
class StateTableTest {
    private static final States STATES = StateTable.read();

    @ParameterizedTest
    @CsvSource({
        "DEU, 1913, 255",
        "DEU, 1970, 260",
        "DEU, 2000, 255",
        "gw:260, 2000, 255",
        "gw:260, 1970, 260",
        "cow:255, 1913, 255",
        "255, 2016, 255",
        "DDR, 1970, 265",
        "YEM, 1970, 678",
        "YEM, 2000, 679",
        "gw:678, 2000, 679",
        "YMD, 1970, 680",
        "VNM, 1970, 816",
        "RVN, 1970, 817",
        "SRB, 2010, 345",
        "YUG, 1970, 345",
        "gw:340, 2010, 345",
        "XKX, 2010, 347",
        "PAK, 1947, 770",
        "Pakistan, 2016, 770",
        "iso_numeric:586, 2016, 770",
        "AUH, 1914, 300",
        "GMY, 1914, 255",
        "north korea, 2016, 731",
        "iso3:AUS, 2016, 900",
        "cow:AUS, 2016, 305"
    })
    void aCodeLeadsToTheStateOfTheYear(String text, int year, int cow) {
        assertThat(STATES.resolve(text, year))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        found -> assertThat(found.state().cow()).isEqualTo(cow));
    }

    @ParameterizedTest
    @CsvSource({"DEU, 1990, cow:255 or cow:260", "YEM, 1990, cow:678 or cow:679", "Korea, 2016, cow:731 or cow:732"})
    void whatIsAmbiguousSaysSo(String text, int year, String choice) {
        assertThat(STATES.resolve(text, year))
                .isInstanceOfSatisfying(
                        Match.Ambiguous.class,
                        match -> assertThat(match.problem()).endsWith(choice));
    }

    @ParameterizedTest
    @CsvSource({
        "PAK, 1946, Pakistan from 1947",
        "Pakistn, 2016, near it: Pakistan",
        "999, 2016, no state 999 in 2016",
        "SRB, 1999, Serbia from 2006",
        "fips:PK, 2016, no scheme fips"
    })
    void whatIsUnmatchedSaysSo(String text, int year, String words) {
        assertThat(STATES.resolve(text, year))
                .isInstanceOfSatisfying(
                        Match.Unmatched.class,
                        match -> assertThat(match.problem()).contains(words));
    }

    @Test
    void membersAreThoseOfTheCorrelatesOfWar() throws IOException {
        var list = Csv.parse(Files.readString(Shared.find("data", "order", "cow_states.csv")));
        for (var row = 0; row < list.size(); row++) {
            var state =
                    STATES.findCow(Integer.parseInt(list.cell(row, "ccode"))).orElseThrow();
            assertThat(state.isMember(Integer.parseInt(list.cell(row, "styear"))))
                    .isTrue();
            assertThat(state.isMember(Integer.parseInt(list.cell(row, "endyear"))))
                    .isTrue();
        }
        assertThat(STATES.members(1816)).hasSize(23);
        assertThat(STATES.members(2016)).hasSize(195);
    }

    @Test
    void codesAreThoseOfAnotherTable() throws IOException {
        var list = Csv.parse(Files.readString(Shared.find("data", "order", "country_codes.csv")));
        for (var row = 0; row < list.size(); row++) {
            var cow = list.cell(row, "cown");
            var iso3 = list.cell(row, "iso3c");
            if (!cow.isEmpty() && !iso3.isEmpty() && !iso3.equals("VAT")) {
                var state = STATES.findCow(Integer.parseInt(cow)).orElseThrow();
                assertThat(state.find(Scheme.ISO3, 2015)).as(cow).contains(iso3);
                assertThat(state.find(Scheme.ISO_NUMERIC, 2015).map(Integer::parseInt))
                        .as(cow)
                        .contains(Integer.parseInt(list.cell(row, "iso3n")));
            }
        }
    }

    @Test
    void eachIdAndNumberStandsOnce() {
        assertThat(STATES.all()).extracting(State::id).doesNotHaveDuplicates();
        assertThat(STATES.all().stream().map(State::cow).filter(cow -> cow > 0)).doesNotHaveDuplicates();
    }

    /// Pakistan is a member from 1947: a list that has it in 1946 differs by that year.
    @Test
    void aListIsComparedYearByYear() {
        var list = List.of(new Membership(770, LocalDate.of(1946, 1, 1), LocalDate.of(1950, 12, 31)));
        assertThat(StateTable.read().differences(Scheme.COW, list)).containsExactly("770 in 1946 is in the list alone");
        var states = StateTable.read().with(list);
        assertThat(states.members(1946)).extracting(State::cow).containsExactly(770);
        assertThat(states.members(1951)).hasSizeGreaterThan(70);
    }
}
