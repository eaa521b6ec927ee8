package entente.register.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words in the way of writing in which they are kept; where they stand stays as it is. */
final class Respelling extends TokenFilter {
    private static final int REMEMBERED = 20_000;

    /** In characters; longer ones are seldom met again. */
    private static final int COMMON = 20;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> spelling;

    /** Most words of any text are among the few thousand commonest. */
    private final Map<String, String> common = new HashMap<>();

    Respelling(TokenStream words, UnaryOperator<String> spelling) {
        super(words);
        this.spelling = spelling;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String spelled = spelled(term.toString());
        term.setEmpty().append(spelled);
        return true;
    }

    private String spelled(String word) {
        String known = common.get(word);
        if (known != null) {
            return known;
        }
        String made = spelling.apply(word);
        String spelled = made.isEmpty() ? word : made;
        if (common.size() < REMEMBERED && word.length() <= COMMON) {
            common.put(word, spelled);
        }
        return spelled;
    }
}
