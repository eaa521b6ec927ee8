package entente.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * From text to words: by Unicode's rules (UAX #29), and by dictionary where a script has no spaces.
 * Questions and texts go the same way.
 */
final class Analysis extends Analyzer {
    Analysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The words of a text in the form that a field keeps them in, in order. */
    List<String> words(String field, String text) {
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            List<String> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        if (field.equals(Fields.GRAMS)) {
            return new TokenStreamComponents(new Grams());
        }
        Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
        return new TokenStreamComponents(
                words,
                new Respelling(
                        words, field.equals(Fields.EXACT) ? Spelling::exact : Spelling::folded));
    }
}
