package entente.register.search;

import entente.domain.When;
import entente.domain.Word;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** Cards as Lucene keeps them, and back as hits. */
final class Shelf {
    /** With where in the text each word stands, so that an excerpt needs no second analysis. */
    private static final FieldType WORDS = words();

    private Shelf() {}

    /**
     * @param source what the card was made from, see {@link Fields#SOURCE}
     */
    static Document put(Card card, String source) {
        Document document = new Document();
        document.add(new StringField(Fields.SOURCE, source, Field.Store.NO));
        document.add(new StringField(Fields.KIND, card.kind().word(), Field.Store.YES));
        document.add(new StoredField(Fields.TARGET, card.target()));
        document.add(new StoredField(Fields.TITLE, card.title()));
        document.add(new StoredField(Fields.TEXT, card.text()));
        ReportId report = card.report();
        if (report != null) {
            document.add(new StoredField(Fields.REPORT, report.sha256()));
        }
        for (Relation relation : card.relations()) {
            document.add(new StringField(Fields.RELATION, relation.toString(), Field.Store.YES));
        }
        terms(document, Fields.AREA, card.areas().stream().map(Word::word).toList());
        terms(document, Fields.STATUS, card.statuses());
        terms(document, Fields.BODY, card.bodies());
        time(document, card.when());
        LocalDate openTo = card.openTo();
        if (openTo != null) {
            document.add(new IntPoint(Fields.OPEN_TO, day(openTo)));
        }
        document.add(new Field(Fields.EXACT, card.text(), WORDS));
        document.add(new Field(Fields.FOLDED, card.text(), WORDS));
        if (card.text().codePoints().anyMatch(Scripts::unspaced)) {
            document.add(new Field(Fields.GRAMS, card.text(), WORDS));
        }
        return document;
    }

    static Hit take(Document document, Excerpt excerpt, float score) {
        String report = document.get(Fields.REPORT);
        return new Hit(
                Word.of(HitKind.class, document.get(Fields.KIND)),
                Arrays.stream(document.getValues(Fields.RELATION)).map(Relation::parse).toList(),
                document.get(Fields.TARGET),
                report == null ? null : new ReportId(report),
                document.get(Fields.TITLE),
                when(document),
                excerpt,
                score);
    }

    /** Days from 1970-01-01. */
    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static void terms(Document document, String field, List<String> words) {
        words.forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
    }

    private static void time(Document document, When when) {
        LocalDate first = Timeliness.firstDay(when);
        LocalDate last = Timeliness.lastDay(when);
        if (first != null && last != null) {
            document.add(new IntField(Fields.FROM, day(first), Field.Store.YES));
            document.add(new IntField(Fields.TO, day(last), Field.Store.YES));
        }
    }

    private static When when(Document document) {
        LocalDate from = day(document, Fields.FROM);
        LocalDate to = day(document, Fields.TO);
        return from == null || to == null ? When.UNSAID : new When.Within(from, to);
    }

    private static @Nullable LocalDate day(Document document, String field) {
        var stored = document.getField(field);
        Number days = stored == null ? null : stored.numericValue();
        return days == null ? null : LocalDate.ofEpochDay(days.longValue());
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
