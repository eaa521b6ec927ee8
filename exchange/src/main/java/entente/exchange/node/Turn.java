package entente.exchange.node;

import entente.domain.Party;
import entente.exchange.Refused;
import entente.exchange.keys.Keystore;
import entente.exchange.standing.Scene;
import entente.exchange.store.Evidence;
import entente.exchange.store.HeadFile;
import entente.exchange.store.HeadSort;
import entente.exchange.store.JointStore;
import entente.exchange.store.LogRows;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.charter.Charter;
import entente.ledger.charter.HeldKey;
import entente.ledger.consent.Side;
import entente.ledger.joint.JointRecord;
import entente.ledger.joint.SharedLog;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A relation while it is one's turn: what is stored is what is held, and nobody else writes. */
final class Turn {
    private final Ground ground;
    private final Charter charter;
    private final Held held;
    private final HeadFile headFile;

    Turn(Ground ground, Charter charter, Held held, HeadFile headFile) {
        this.ground = ground;
        this.charter = charter;
        this.held = held;
        this.headFile = headFile;
    }

    /** Brings what is held up to what is stored, and ends what somebody was stopped in. */
    void begin() {
        read(
                rows -> {
                    held.refresh(rows);
                    return true;
                });
        new HeadSigning(this).finish();
    }

    /** Forgets what was admitted and not stored. */
    void again() {
        held.forget();
        begin();
    }

    Ground ground() {
        return ground;
    }

    Charter charter() {
        return charter;
    }

    Held held() {
        return held;
    }

    HeadFile headFile() {
        return headFile;
    }

    Side side() {
        return held.side();
    }

    SharedLog own() {
        return held.own();
    }

    SharedLog theirs() {
        return held.theirs();
    }

    JointRecord record() {
        return held.record();
    }

    Party peer() {
        return charter.signatory(side().other()).party();
    }

    <T> T read(Function<JointStore.Rows, T> question) {
        return ground.store().read(question);
    }

    LogRows log(JointStore.Rows rows, Side of) {
        return rows.log(charter.hash(), of);
    }

    @Nullable SignedNote note(Side of, HeadSort sort) {
        return read(rows -> Optional.ofNullable(log(rows, of).head(sort))).orElse(null);
    }

    /** The newest head of that log that the other side has cosigned. */
    TreeHead cosigned(Side of) {
        return head(note(of, HeadSort.COSIGNED));
    }

    TreeHead signed(Side of) {
        return head(note(of, HeadSort.SIGNED));
    }

    static TreeHead head(@Nullable SignedNote note) {
        return note == null ? TreeHead.EMPTY : Checkpoint.parse(note.text()).head();
    }

    /**
     * Whether the database has less of the own log than its node has signed, or something else: it
     * was restored from a backup, or its head file is lost.
     */
    boolean isFenced() {
        TreeHead known = headFile.read();
        return known == null
                || known.size() > own().size()
                || !own().head((int) known.size()).equals(known);
    }

    /**
     * Whether a pouch waits for entries that are missing. They were acknowledged once, or it would
     * begin with them; a restored database has lost them, though the own log may be whole.
     */
    boolean lacks() {
        return read(rows -> rows.pouches(charter.hash()).waiting()).stream()
                .anyMatch(one -> one.start() > theirs().size());
    }

    List<Evidence> evidence() {
        return read(rows -> rows.evidence(charter.hash()));
    }

    boolean isFrozen() {
        return evidence().stream().anyMatch(one -> one.sort() == Evidence.Sort.FORKED);
    }

    /** Refuses where the node may not sign in this relation. */
    void checkMaySign() {
        if (isFenced()) {
            throw new Refused(Refused.Kind.FENCED, peer().code());
        }
        if (isFrozen()) {
            throw new Refused(Refused.Kind.FROZEN, peer().code());
        }
    }

    /** What the entry says; null where that was erased. */
    @Nullable JsonObject body(Side of, int index) {
        Entry entry = read(rows -> log(rows, of).entries(index, index + 1)).getFirst();
        return switch (entry) {
            case Entry.Whole(var leaf, var salt, var body) -> content(salt, body);
            case Entry.Erased erased -> null;
        };
    }

    private static @Nullable JsonObject content(Bytes salt, Bytes body) {
        try {
            return Body.parse(salt, body).content();
        } catch (Malformed _) {
            return null;
        }
    }

    /** The own node's key in use. */
    SecretKey nodeKey() {
        SecretKey key = inUse(Keystore.NODE);
        if (key == null) {
            throw new Refused(Refused.Kind.NO_SUCH_KEY, Keystore.NODE);
        }
        return key;
    }

    SecretKey officerKey(String name) {
        SecretKey key = name.equals(Keystore.NODE) ? null : inUse(name);
        if (key == null) {
            throw new Refused(Refused.Kind.NO_OFFICER, name);
        }
        return key;
    }

    /** The newest secret of that name that may sign the own log's next entry; null for none. */
    @Nullable SecretKey inUse(String name) {
        SecretKey found = null;
        for (SecretKey secret : ground.keys().secrets(name)) {
            HeldKey key = own().keys().key(secret.publicKey().id());
            if (key != null && key.maySign()) {
                found = secret;
            }
        }
        return found;
    }

    /** What a picture of the relation is made from. */
    Scene scene() {
        return new Scene(held.logs(), side(), record(), (int) cosigned(side()).size(), this::body);
    }
}
