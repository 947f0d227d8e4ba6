package concert.documents.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void splitsAtMarksAndNotAtAbbreviations() {
        assertThat(Sentences.of("Gen. Bajwa met Dr. A. Khan in the U.S. Embassy. He said \"Stop.\" Then 3 left."))
                .extracting(Sentence::text)
                .containsExactly(
                        "Gen. Bajwa met Dr. A. Khan in the U.S. Embassy.", "He said \"Stop.\"", "Then 3 left.");
    }

    @Test
    void initialsEndNoSentence() {
        assertThat(Sentences.of("An envoy of the D.R. Congo came. He left.")).hasSize(2);
    }

    @Test
    void takesAHeadingThatRunsIntoItsParagraphApart() {
        var sentences = Sentences.of("Regional security: As far as it goes. It goes.");
        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly("Regional security:", "As far as it goes.", "It goes.");
        assertThat(sentences.getFirst().isHeading()).isTrue();
    }

    @Test
    void joinsLinesThatAreWrapped() {
        assertThat(Sentences.of("They met in the\nmorning. They left\nat noon.\n\nNext day came."))
                .extracting(sentence -> sentence.text().replace('\n', ' '))
                .containsExactly("They met in the morning.", "They left at noon.", "Next day came.");
    }

    @Test
    void saysWhereEachSentenceStands() {
        var text = "One came.  Two left. ";
        assertThat(Sentences.of(text))
                .allSatisfy(sentence -> assertThat(text.substring(sentence.start(), sentence.end()))
                        .isEqualTo(sentence.text()));
    }

    @Test
    void cutsALineWithoutEnd() {
        var sentences = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Sentences.of("word ".repeat(700_000)));
        assertThat(sentences).allMatch(sentence -> sentence.text().length() <= Sentences.LONGEST + 1);
        assertThat(sentences).allMatch(sentence -> sentence.text().endsWith("word"));
    }
}
