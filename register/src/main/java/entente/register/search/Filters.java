package entente.register.search;

import entente.domain.Area;
import entente.domain.follow.Completion;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a question asks for besides words. */
final class Filters {
    private Filters() {}

    /**
     * @param today decides what is past due
     * @throws Trouble for a status that there is none of
     */
    static List<Query> of(SearchQuestion question, LocalDate today) {
        List<Query> filters = new ArrayList<>();
        if (question.kinds().size() < HitKind.values().length) {
            filters.add(kinds(question));
        }
        Set<Relation> relations = question.scope().relations();
        if (relations != null) {
            filters.add(among(relations));
        }
        Area area = question.area();
        if (area != null) {
            filters.add(term(Fields.AREA, area.word()));
        }
        String status = question.status();
        if (status != null) {
            filters.add(status(status, today));
        }
        String body = question.body();
        if (body != null) {
            filters.add(term(Fields.BODY, body));
        }
        if (question.from() != null || question.to() != null) {
            filters.add(within(question.from(), question.to()));
        }
        return filters;
    }

    private static Query among(Set<Relation> relations) {
        return new TermInSetQuery(
                Fields.RELATION,
                relations.stream().map(relation -> new BytesRef(relation.toString())).toList());
    }

    private static Query kinds(SearchQuestion question) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        question.kinds().forEach(kind -> any.add(term(Fields.KIND, kind.word()), Occur.SHOULD));
        return any.build();
    }

    private static Query status(String status, LocalDate today) {
        if (!Statuses.words().contains(status)) {
            throw new Trouble(
                    Kind.BAD_VALUE, "status", status, String.join(", ", Statuses.words()));
        }
        int day = Shelf.day(today);
        if (status.equals(Timeliness.IN_TIME.word())) {
            return IntPoint.newRangeQuery(Fields.OPEN_TO, day, Integer.MAX_VALUE);
        }
        if (status.equals(Timeliness.PAST_DUE_NO_WORD.word())) {
            return past(day, Occur.MUST);
        }
        if (status.equals(Timeliness.OVERDUE.word())) {
            return past(day, Occur.MUST_NOT);
        }
        return term(Fields.STATUS, status);
    }

    private static Query past(int day, Occur noWord) {
        return new BooleanQuery.Builder()
                .add(IntPoint.newRangeQuery(Fields.OPEN_TO, Integer.MIN_VALUE, day - 1), Occur.MUST)
                .add(term(Fields.STATUS, Completion.NO_EVIDENCE.word()), noWord)
                .build();
    }

    /** What has any day in common with the time asked for. */
    private static Query within(@Nullable LocalDate from, @Nullable LocalDate to) {
        int first = from == null ? Integer.MIN_VALUE : Shelf.day(from);
        int last = to == null ? Integer.MAX_VALUE : Shelf.day(to);
        return new BooleanQuery.Builder()
                .add(IntField.newRangeQuery(Fields.TO, first, Integer.MAX_VALUE), Occur.MUST)
                .add(IntField.newRangeQuery(Fields.FROM, Integer.MIN_VALUE, last), Occur.MUST)
                .build();
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
