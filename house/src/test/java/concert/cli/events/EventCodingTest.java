package concert.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import concert.coding.Coder;
import concert.coding.Shipped;
import concert.coding.parse.Conllu;
import concert.coding.parse.LanguageEngine;
import concert.coding.parse.Parse;
import concert.scenario.Event;
import concert.scenario.Provenance;
import concert.scenario.When;
import concert.scenario.world.StateCodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCodingTest {
    private static final String VISIT = """
            1	Russia	Russia	PROPN	NNP	_	2	nsubj	_	_
            2	visited	visit	VERB	VBD	_	0	root	_	_
            3	Pakistan	Pakistan	PROPN	NNP	_	2	obj	_	_
            4	.	.	PUNCT	.	_	2	punct	_	_

            """;
    private static final StateCodes CODES = new StateCodes(Map.of("R", "RUS", "P", "PAK"));

    /// Gives the tree of one sentence, whatever the text.
    private static final LanguageEngine ENGINE = _ -> {
        var parses = new ArrayList<Parse>();
        try {
            Conllu.read(new ByteArrayInputStream(VISIT.getBytes(StandardCharsets.UTF_8)), "visit", parses::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parses.stream()
                .map(parse -> new LanguageEngine.Sentence(parse, 0))
                .toList();
    };

    private static EventCoding coding(String stated) {
        var event = new Event(
                When.of(LocalDate.of(2021, 4, 6)),
                "R",
                "P",
                stated,
                null,
                "Russia visited Pakistan",
                Provenance.UNSTATED);
        return EventCoding.of(event, CODES, ENGINE, new Coder(Shipped.dictionaries()));
    }

    @Test
    void theTextIsCodedAndSetBesideWhatIsStated() {
        assertThat(coding("042").code()).isEqualTo("042");
        assertThat(coding("042").agreement()).isEqualTo(EventCoding.Agreement.SAME);
        assertThat(coding("040").agreement()).isEqualTo(EventCoding.Agreement.ROOT);
        assertThat(coding("190").agreement()).isEqualTo(EventCoding.Agreement.OTHER);
        assertThat(coding("").agreement()).isEqualTo(EventCoding.Agreement.NEW);
        assertThat(coding("042").rule()).isNotEmpty();
    }

    @Test
    void aTextWithoutAnEventIsNotCoded() {
        var event = new Event(When.of(LocalDate.of(2021, 4, 6)), "R", "P", "042", null, "Nothing", Provenance.UNSTATED);
        var coding = EventCoding.of(event, CODES, _ -> List.of(), new Coder(Shipped.dictionaries()));
        assertThat(coding.isCoded()).isFalse();
        assertThat(coding.agreement()).isEqualTo(EventCoding.Agreement.NONE);
    }
}
