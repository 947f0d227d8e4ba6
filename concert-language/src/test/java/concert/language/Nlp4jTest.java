package concert.language;

import static org.assertj.core.api.Assertions.assertThat;

import concert.coding.Coder;
import concert.coding.Shipped;
import concert.coding.parse.LanguageEngine;
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
}
