package entente.register.search;

import entente.register.Trouble;
import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.care.Progress;
import entente.register.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * Searches a register. The index brings itself up to the log before it answers; one that is
 * missing, damaged, of another form or of another log is thrown away and made again. Used by many
 * threads, and by many processes at once.
 */
public final class Searching implements AutoCloseable {
    /** How long one waits for another process that brings the index up. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long where nothing can be said before the other one has done. */
    private static final Duration NEED = Duration.ofSeconds(10);

    private final Database database;
    private final Accounts accounts;
    private final CatchingUp catchingUp;
    private final Clock clock;
    private final String program;
    private final Path place;
    private final Analysis analysis = new Analysis();

    /** Held while the index is brought up beside those who ask. */
    private final Semaphore behind = new Semaphore(1);

    private @Nullable Catalogue catalogue;

    /** Changed only by who holds this, and under its own lock too: who only looks never waits. */
    private @Nullable Opened current;

    private final Object looking = new Object();

    /**
     * @param clock says what is past due
     * @param program what makes the accounts: an index of another one's accounts is made again
     * @param place a directory that is the index's alone, see {@link IndexPlace}
     */
    public Searching(
            Database database,
            Accounts accounts,
            Library library,
            Clock clock,
            String program,
            Path place) {
        this.database = database;
        this.accounts = accounts;
        this.catchingUp = new CatchingUp(database, accounts, library);
        this.clock = clock;
        this.program = program;
        this.place = place;
    }

    /**
     * @param progress is told how far the index is brought up, where it has to be
     * @throws Trouble when there is no such status, or the index cannot be made
     */
    public Hits search(SearchQuestion question, Progress progress) {
        accounts.settle();
        try {
            return answer(question, progress);
        } catch (Trouble e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (!Mishaps.isDamage(e) && isSound()) {
                throw Mishaps.in(e, place);
            }
        }
        discard();
        try {
            return answer(question, progress);
        } catch (Trouble e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Mishaps.in(e, place);
        }
    }

    /**
     * What the index at hand says, which may be some moments behind the log; it is brought up
     * meanwhile. For what is asked with every letter typed.
     */
    public Hits suggest(SearchQuestion question) {
        Optional<Opened> atHand = atHand();
        if (atHand.isEmpty()) {
            return search(question, Progress.NONE);
        }
        if (behind.tryAcquire()) {
            Thread.ofVirtual().start(() -> bringUpMeanwhile(question));
        }
        try (Opened opened = atHand.get()) {
            return hits(opened, question, false);
        } catch (IOException | RuntimeException _) {
            return search(question, Progress.NONE);
        }
    }

    private Optional<Opened> atHand() {
        synchronized (looking) {
            return Optional.ofNullable(current).map(Opened::held);
        }
    }

    /** What goes wrong is told to the next who searches. */
    private void bringUpMeanwhile(SearchQuestion question) {
        try {
            search(question.most(1), Progress.NONE);
        } catch (Trouble _) {
            // Whoever searches next meets it too, and is told.
        } finally {
            behind.release();
        }
    }

    /**
     * Throws the index away, for example since words in it must be gone for good; the next question
     * makes it again.
     *
     * @throws Trouble LOCKED when another process does not let go of it
     */
    public synchronized void discard() {
        try {
            close();
            if (Files.isDirectory(place) && !catalogue().discard(NEED)) {
                throw Mishaps.locked(place);
            }
        } catch (IOException e) {
            throw Mishaps.in(e, place);
        }
    }

    @Override
    public synchronized void close() {
        try (Opened _ = replaced(null);
                Catalogue _ = catalogue) {
            catalogue = null;
        } catch (IOException e) {
            throw Mishaps.in(e, place);
        }
    }

    private Hits answer(SearchQuestion question, Progress progress) throws IOException {
        Reach log = database.read(handle -> Reach.ofLog(handle, program));
        try (Opened opened = upTo(log, progress)) {
            return hits(opened, question, opened.reach().equals(log));
        }
    }

    private Hits hits(Opened opened, SearchQuestion question, boolean newest) throws IOException {
        return new Answering(opened.searcher(), question, LocalDate.now(clock))
                .hits(Sought.of(question.words(), analysis), newest);
    }

    /** The index as far as the log, or as far as it comes while another process writes it. */
    private synchronized Opened upTo(Reach log, Progress progress) throws IOException {
        if (!isAt(log)) {
            reopen();
        }
        if (!isAt(log)) {
            bringUp(log, progress);
            reopen();
        }
        if (current == null) {
            throw Mishaps.locked(place);
        }
        return current.held();
    }

    private boolean isAt(Reach log) {
        return current != null && current.reach().equals(log);
    }

    private void bringUp(Reach log, Progress progress) throws IOException {
        Optional<IndexWriter> free = catalogue().writer(current == null ? NEED : PATIENCE);
        if (free.isEmpty()) {
            return;
        }
        try (IndexWriter writer = free.get()) {
            catchingUp.bring(writer, log, progress);
        }
    }

    private void reopen() throws IOException {
        try (Opened _ = replaced(catalogue().open())) {
            // Whoever still asks the one before holds it.
        }
    }

    private @Nullable Opened replaced(@Nullable Opened newest) {
        synchronized (looking) {
            Opened before = current;
            current = newest;
            return before;
        }
    }

    private Catalogue catalogue() throws IOException {
        Catalogue open = catalogue;
        if (open == null) {
            open = new Catalogue(place, analysis);
            catalogue = open;
        }
        return open;
    }

    /** Whether the files are as they were written, whatever else is wrong. */
    private synchronized boolean isSound() {
        try (Opened newest = catalogue().open()) {
            if (newest != null) {
                newest.proof();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return !Mishaps.isDamage(e);
        }
    }
}
