package entente.register.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Puts one question to one commit of the index. */
final class Answering {
    /** Hits are counted up to here: who has more adds a word, and counting all takes time. */
    private static final int COUNTED = 1000;

    /** The best hits, which are looked at more closely. */
    private static final int CLOSELY = 200;

    /** What two words side by side, as they were typed, are worth beside the words themselves. */
    private static final double SIDE_BY_SIDE = 1.5;

    private static final Sort NEWEST =
            new Sort(
                    new SortedNumericSortField(
                            Fields.FROM,
                            SortField.Type.INT,
                            true,
                            SortedNumericSelector.Type.MIN,
                            Integer.MIN_VALUE));

    private final IndexSearcher searcher;
    private final SearchQuestion question;
    private final List<Query> filters;

    Answering(IndexSearcher searcher, SearchQuestion question, LocalDate today) {
        this.searcher = searcher;
        this.question = question;
        this.filters = Filters.of(question, today);
    }

    Hits hits(Sought sought, boolean upToDate) throws IOException {
        if (question.words().isBlank()) {
            Query all = MatchAllDocsQuery.INSTANCE;
            return told(
                    listed(filtered(new BooleanQuery.Builder().add(all, Occur.MUST))),
                    all,
                    false,
                    upToDate);
        }
        if (sought.isEmpty()) {
            return new Hits(List.of(), 0, false, false, upToDate);
        }
        Words words = new Words(sought, true);
        TopDocs strict = ranked(words);
        if (strict.totalHits.value() > 0 || !sought.marked()) {
            return told(strict, words.found(), false, upToDate);
        }
        Words loose = new Words(sought, false);
        TopDocs nearly = ranked(loose);
        return told(nearly, loose.found(), nearly.totalHits.value() > 0, upToDate);
    }

    /** In one level with the words, so that Lucene begins with whatever is rarest. */
    private Query filtered(BooleanQuery.Builder all) {
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private TopDocs ranked(Words words) throws IOException {
        int most = Math.max(question.limit(), CLOSELY);
        TopDocs best =
                searcher.search(
                        filtered(words.scored()),
                        new TopScoreDocCollectorManager(most, null, COUNTED));
        return QueryRescorer.rescore(
                searcher, best, words.neighbours(), SIDE_BY_SIDE, question.limit());
    }

    private TopDocs listed(Query query) throws IOException {
        return searcher.search(
                query, new TopFieldCollectorManager(NEWEST, question.limit(), null, COUNTED));
    }

    private Hits told(TopDocs top, Query found, boolean nearly, boolean upToDate)
            throws IOException {
        Excerpts excerpts = new Excerpts(searcher, found);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : top.scoreDocs) {
            Document document = stored.document(scored.doc);
            Excerpt excerpt = excerpts.of(scored.doc, document.get(Fields.TEXT));
            float score = Float.isNaN(scored.score) ? 0 : scored.score;
            hits.add(Shelf.take(document, excerpt, score));
        }
        if (!question.words().isBlank()) {
            hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::target));
        }
        return new Hits(
                hits,
                top.totalHits.value(),
                top.totalHits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO,
                nearly,
                upToDate);
    }
}
