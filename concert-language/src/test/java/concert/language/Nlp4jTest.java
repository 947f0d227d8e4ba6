package concert.language;

import static org.assertj.core.api.Assertions.assertThat;

import concert.coding.Coder;
import concert.coding.Shipped;
import concert.coding.parse.LanguageEngine;
import concert.coding.parse.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Nlp4jTest {
    @Test
    void plainTextIsCodedIntoEvents() {
        var engine = LanguageEngine.find().orElseThrow();
        var text = "Russia praised Pakistan on Monday. It’s said that “India” was criticized by China.";
        var sentences = engine.sentences(text);
        assertThat(sentences).hasSize(2);
        var second = sentences.getLast();
        assertThat(text.substring(second.start())).startsWith("It’s said");
        var coder = new Coder(Shipped.dictionaries());
        assertThat(sentences.stream().flatMap(sentence -> coder.code(sentence.parse()).stream()))
                .extracting(
                        event -> event.source().code() + " " + event.target().code() + " " + event.code())
                .containsExactly("RUS PAK 051", "CHN IND 111");
    }

    @Test
    void manyTextsAtOnceGiveWhatEachAloneGives() {
        var engine = LanguageEngine.find().orElseThrow();
        var texts = IntStream.range(0, 40)
                .mapToObj(number -> "Kenya met Chad " + number + " times. Niger, which Mali condemned, left in "
                        + number + " days.")
                .toList();
        assertThat(engine.sentencesOfEach(texts).stream().map(Nlp4jTest::tokens).toList())
                .isEqualTo(texts.stream()
                        .map(engine::sentences)
                        .map(Nlp4jTest::tokens)
                        .toList());
    }

    private static List<List<Token>> tokens(List<LanguageEngine.Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.parse().tokens()).toList();
    }
}
