package entente.register.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words in the way of writing in which they are kept; where they stand stays as it is. */
final class Respelling extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> spelling;

    Respelling(TokenStream words, UnaryOperator<String> spelling) {
        super(words);
        this.spelling = spelling;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String spelled = spelling.apply(term.toString());
        term.setEmpty().append(spelled);
        return true;
    }
}
