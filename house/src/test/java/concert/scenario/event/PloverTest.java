package concert.scenario.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverTest {
    /// From the conversion of September 2021: the longest start of a code counts.
    @ParameterizedTest
    @CsvSource({
        "042, consult, visit, consult (visit)",
        "0841, retreat, release, retreat (release)",
        "0843, retreat, '', retreat",
        "06, cooperate, '', cooperate",
        "061, cooperate, '', cooperate",
        "163, coerce, restrict, coerce (restrict)",
        "1712, assault, destroy, assault (destroy)",
        "190, assault, '', assault",
        "010, '', '', ''",
        "020, '', '', ''"
    })
    void typeAndMode(String code, String type, String mode, String title) {
        assertThat(Plover.of(code)).isEqualTo(new Plover(type, mode));
        assertThat(Plover.of(code).title()).isEqualTo(title);
        assertThat(type.isEmpty() || Plover.TYPES.contains(type)).isTrue();
    }
}
