package entente.register.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words as Lucene is asked for them. A word typed without marks finds every spelling; one typed
 * with marks finds itself, and itself written on a keyboard without marks. What is spelled as typed
 * comes first.
 */
final class Words {
    /** What a word spelled as typed is worth, beside the up to some 15 that a rare word is. */
    private static final float AS_TYPED = 3;

    /** Letters of a run that count: a word or two in Lao, a name. */
    private static final int RUN = 60;

    private final Sought sought;
    private final boolean strict;

    /**
     * @param strict whether marks that were typed count
     */
    Words(Sought sought, boolean strict) {
        this.sought = sought;
        this.strict = strict;
    }

    /** What must be there, and nothing else: where this matches, the words stand. */
    Query found() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        sought.phrases().forEach(phrase -> all.add(found(phrase), Occur.MUST));
        sought.runs().forEach(run -> all.add(inside(run), Occur.MUST));
        return all.build();
    }

    /** The same, with what makes one hit better than another; filters can be added. */
    BooleanQuery.Builder scored() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<SoughtWord> phrase : sought.phrases()) {
            all.add(phrase(Fields.FOLDED, phrase, SoughtWord::folded), Occur.MUST);
            if (counts(phrase)) {
                all.add(found(phrase), Occur.FILTER);
            }
            all.add(bonus(phrase(Fields.EXACT, phrase, SoughtWord::exact)), Occur.SHOULD);
        }
        for (Letters run : sought.runs()) {
            all.add(inside(run), Occur.MUST);
        }
        for (List<String> line : sought.lines()) {
            all.add(bonus(phrase(Fields.EXACT, line, word -> word)), Occur.SHOULD);
        }
        return all;
    }

    private boolean counts(List<SoughtWord> phrase) {
        return strict && phrase.stream().anyMatch(SoughtWord::marked);
    }

    private Query found(List<SoughtWord> phrase) {
        if (!counts(phrase)) {
            return phrase(Fields.FOLDED, phrase, SoughtWord::folded);
        }
        if (phrase.size() == 1) {
            return spelled(phrase.getFirst());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(phrase(Fields.FOLDED, phrase, SoughtWord::folded), Occur.MUST);
        phrase.stream()
                .filter(SoughtWord::marked)
                .forEach(word -> all.add(spelled(word), Occur.FILTER));
        return all.build();
    }

    private static Query spelled(SoughtWord word) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.EXACT, word.exact())), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.EXACT, word.plain())), Occur.SHOULD)
                .build();
    }

    /**
     * Which of the words stand side by side as they were typed. Vietnamese parts its words at every
     * syllable, and those that belong together stand together. Asked of the best hits only: of all,
     * it would take longer than all the rest.
     */
    Query neighbours() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<List<SoughtWord>> phrases = sought.phrases();
        for (int i = 1; i < phrases.size(); i++) {
            if (phrases.get(i - 1).size() == 1 && phrases.get(i).size() == 1) {
                List<SoughtWord> pair =
                        List.of(phrases.get(i - 1).getFirst(), phrases.get(i).getFirst());
                all.add(phrase(Fields.FOLDED, pair, SoughtWord::folded), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private static Query inside(Letters run) {
        if (run.length() < Grams.LENGTH) {
            return new PrefixQuery(new Term(Fields.GRAMS, run.gram(0, run.length())));
        }
        return phrase(
                Fields.GRAMS,
                Grams.within(run).stream().limit(RUN - Grams.LENGTH + 1L).toList(),
                gram -> gram);
    }

    private static <W> Query phrase(String field, List<W> words, Function<W, String> form) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, form.apply(words.getFirst())));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, form.apply(word))));
        return phrase.build();
    }

    private static Query bonus(Query spelled) {
        return new BoostQuery(new ConstantScoreQuery(spelled), AS_TYPED);
    }
}
