package concert.language;

import concert.coding.parse.ClearNlp;
import concert.coding.parse.LanguageEngine;
import concert.coding.parse.Parse;
import concert.coding.parse.Token;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// NLP4J: tokens, tags, lemmas and dependencies of English (Choi 2016, *Dynamic Feature Induction*, NAACL; Choi and
/// McCallum 2013, *Transition-based Dependency Parsing with Selectional Branching*, ACL). Loads its models
/// when it is made and stays resident.
public final class Nlp4j implements LanguageEngine {
    private final NLPDecoder decoder;

    /// Loads the models.
    public Nlp4j() {
        try (var configuration = Objects.requireNonNull(Nlp4j.class.getResourceAsStream("nlp4j.xml"))) {
            this.decoder = new NLPDecoder(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        var plain = plain(text);
        for (var nodes : decoded(plain)) {
            if (nodes.length > 1) {
                sentences.add(sentence(nodes, text, sentences.size() + 1));
            }
        }
        return sentences;
    }

    private List<NLPNode[]> decoded(String text) {
        try {
            return decoder.decodeDocument(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Quotes and dashes as the models know them, one character for one, so that offsets hold.
    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-');
    }

    private static Sentence sentence(NLPNode[] nodes, String text, int number) {
        var start = nodes[1].getStartOffset();
        var end = nodes[nodes.length - 1].getEndOffset();
        var tokens = new ArrayList<Token>();
        for (var index = 1; index < nodes.length; index++) {
            tokens.add(token(nodes[index], text, start));
        }
        var words = ClearNlp.universal(tokens);
        return new Sentence(new Parse(Integer.toString(number), "", text.substring(start, end), words), start);
    }

    /// Numbers have a lemma such as `#crd#`, which is no word.
    private static String lemma(NLPNode node) {
        return node.getLemma().startsWith("#") ? node.getWordForm() : node.getLemma();
    }

    private static Token token(NLPNode node, String text, int start) {
        var from = node.getStartOffset();
        var to = node.getEndOffset();
        return new Token(
                text.substring(from, to),
                lemma(node),
                "",
                node.getPartOfSpeechTag(),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel(),
                from - start,
                to - start);
    }
}
