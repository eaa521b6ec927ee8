package entente.register.search;

import entente.domain.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Cuts out of a text the place where most of what was sought stands together. */
final class Excerpts {
    /** Characters of an excerpt, and those of them before the first word found. */
    private static final int LENGTH = 240;

    private static final int BEFORE = 40;

    /** Places in one text that are looked at. */
    private static final int MOST = 500;

    private final Weight weight;
    private final List<LeafReaderContext> leaves;

    Excerpts(IndexSearcher searcher, Query found) throws IOException {
        this.weight = searcher.createWeight(searcher.rewrite(found), ScoreMode.COMPLETE, 1);
        this.leaves = searcher.getIndexReader().leaves();
    }

    Excerpt of(int document, String text) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return cut(text, places(weight.matches(leaf, document - leaf.docBase)));
    }

    private static List<Span> places(@Nullable Matches matches) throws IOException {
        List<Span> places = new ArrayList<>();
        if (matches != null) {
            for (String field : matches) {
                MatchesIterator each = matches.getMatches(field);
                while (each != null && each.next() && places.size() < MOST) {
                    places.add(new Span(each.startOffset(), each.endOffset()));
                }
            }
        }
        return apart(places);
    }

    /** In order, those that overlap made one. */
    private static List<Span> apart(List<Span> places) {
        List<Span> apart = new ArrayList<>();
        places.stream()
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(
                        next -> {
                            Span last = apart.isEmpty() ? null : apart.getLast();
                            if (last != null && next.start() < last.end()) {
                                int end = Math.max(last.end(), next.end());
                                apart.set(apart.size() - 1, new Span(last.start(), end));
                            } else {
                                apart.add(next);
                            }
                        });
        return apart;
    }

    static Excerpt cut(String text, List<Span> places) {
        int first = best(text, places);
        int start = text.length() <= LENGTH ? 0 : boundary(text, Math.max(0, first - BEFORE));
        int end = text.length() - start <= LENGTH ? text.length() : boundary(text, start + LENGTH);
        String words = text.substring(start, end);
        List<Span> found =
                places.stream()
                        .filter(place -> place.start() >= start && place.end() <= end)
                        .map(place -> points(words, place.start() - start, place.end() - start))
                        .toList();
        return new Excerpt(
                words.replaceAll("\\p{Cntrl}", " "), found, start == 0, end == text.length());
    }

    /** Where the first of the most different words stands that fit into one excerpt. */
    private static int best(String text, List<Span> places) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < places.size(); i++) {
            int first = places.get(i).start();
            long different =
                    places.stream()
                            .skip(i)
                            .takeWhile(place -> place.end() <= first + LENGTH - BEFORE)
                            .map(place -> text.substring(place.start(), place.end()))
                            .map(Spelling::folded)
                            .distinct()
                            .count();
            if (different > most) {
                most = different;
                best = first;
            }
        }
        return best;
    }

    /** The beginning of the word that an offset stands in, where that is near. */
    private static int boundary(String text, int offset) {
        for (int at = offset; at > Math.max(0, offset - BEFORE); at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return offset > 0 && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    private static Span points(String words, int start, int end) {
        int before = words.codePointCount(0, start);
        return new Span(before, before + words.codePointCount(start, end));
    }
}
