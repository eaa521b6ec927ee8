package entente.register.search;

import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.care.Progress;
import entente.register.store.Database;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Brings the index up to the log: what an entry changed since is taken out and put in again. Each
 * relation is looked at as of its own moment; one that changes meanwhile is just done again the
 * next time.
 */
final class CatchingUp {
    private final Database database;
    private final Accounts accounts;
    private final Library library;

    CatchingUp(Database database, Accounts accounts, Library library) {
        this.database = database;
        this.accounts = accounts;
        this.library = library;
    }

    /** Writes and commits all that lies between the index's last commit and the log's end. */
    void bring(IndexWriter writer, Reach log, Progress progress) throws IOException {
        Reach before = Reach.of(writer.getLiveCommitData());
        boolean goesOn = before != null && database.read(handle -> before.leadsTo(log, handle));
        if (!goesOn) {
            writer.deleteAll();
        }
        long from = goesOn && before != null ? before.size() : 0;
        List<Relation> relations = relations(from);
        List<ReportId> reports = reports(from);
        Tally tally = new Tally(progress, relations.size() + reports.size());
        for (Relation relation : relations) {
            put(writer, relation.toString(), goesOn, cards(relation));
            tally.one();
        }
        for (ReportId report : reports) {
            put(writer, report.sha256(), goesOn, card(report).stream());
            tally.one();
        }
        writer.setLiveCommitData(log.said().entrySet());
        writer.commit();
    }

    private Stream<Card> cards(Relation relation) {
        return accounts.chronicle(relation).stream().flatMap(Cards::of);
    }

    private List<Card> card(ReportId report) {
        return database.read(
                handle -> new ReportCards(handle, library).of(report).stream().toList());
    }

    private static void put(IndexWriter writer, String source, boolean again, Stream<Card> cards)
            throws IOException {
        if (again) {
            writer.deleteDocuments(new Term(Fields.SOURCE, source));
        }
        for (Iterator<Card> each = cards.iterator(); each.hasNext(); ) {
            writer.addDocument(Shelf.put(each.next(), source));
        }
    }

    private List<Relation> relations(long from) {
        return since("SELECT code FROM relation WHERE changed >= :from ORDER BY code", from)
                .stream()
                .map(Relation::parse)
                .toList();
    }

    private List<ReportId> reports(long from) {
        return since("SELECT sha256 FROM report WHERE position >= :from ORDER BY position", from)
                .stream()
                .map(ReportId::new)
                .toList();
    }

    private List<String> since(String sql, long from) {
        return database.read(
                handle -> handle.createQuery(sql).bind("from", from).mapTo(String.class).list());
    }

    private static final class Tally {
        private final Progress progress;
        private final long total;
        private long done;

        Tally(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void one() {
            progress.at(++done, total);
        }
    }
}
