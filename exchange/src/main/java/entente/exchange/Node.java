package entente.exchange;

import entente.domain.Party;
import entente.domain.follow.Completion;
import entente.exchange.keys.Keystore;
import entente.exchange.node.Relations;
import entente.exchange.standing.Matter;
import entente.exchange.store.Disk;
import entente.ledger.Bytes;
import entente.ledger.charter.Charter;
import entente.ledger.charter.Predecessor;
import entente.ledger.deed.Subject;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's node: one side of each of its relations. Every method is idempotent: what stands
 * already is not written again. Several processes may use one node; they take turns. Every method
 * throws {@link Refused} when it does nothing, and {@link entente.register.Trouble} when the
 * database fails.
 *
 * <p>Keys lie in files that only their owner may read; they are not encrypted, so whoever is that
 * user, or root, or has the disk, has them. The joint record is not encrypted either.
 */
public final class Node implements AutoCloseable {
    private final Relations relations;

    private Node(Relations relations) {
        this.relations = relations;
    }

    /**
     * Makes a node: keys for it and its officers, each with the key that will follow, and an age
     * identity for pouches. Where it is made already, officers that are new get keys.
     *
     * @param officers names that stay in this node, for example "chief"; one at least
     */
    public static Node init(Home home, Party party, List<String> officers, Clock clock) {
        return init(home, party, officers, clock, Disk.real());
    }

    /** The same on another disk, for tests. */
    public static Node init(Home home, Party party, List<String> officers, Clock clock, Disk disk) {
        Keystore.make(home.directory(), party, officers, disk);
        return open(home, clock, disk);
    }

    /** Opens what {@link #init} made. */
    public static Node open(Home home, Clock clock) {
        return open(home, clock, Disk.real());
    }

    /** The same on another disk, for tests. */
    public static Node open(Home home, Clock clock, Disk disk) {
        return new Node(Relations.open(home, clock, disk));
    }

    /** Whose node it is. */
    public Party party() {
        return relations.party();
    }

    /** What the other side is given, openly. */
    public Card card() {
        return relations.card();
    }

    /** The keys that a charter made now would name. */
    public List<KeyLine> keys() {
        return relations.keys();
    }

    /**
     * Founds a relation: makes the charter of both cards and begins the own log with it. Both sides
     * make the same one; they compare its fingerprint on paper.
     */
    public Founded found(Card peer) {
        return found(peer, null);
    }

    /**
     * The same as the successor of a charter that was frozen or lost.
     *
     * @param predecessor on which both sides agreed on paper; null for none
     */
    public Founded found(Card peer, @Nullable Predecessor predecessor) {
        return relations.found(peer, predecessor);
    }

    /** All relations that the node is in. */
    public List<Founded> relations() {
        return relations.all();
    }

    public Charter charter(Party peer) {
        return relations.of(peer).charter();
    }

    /** Puts a document into the node, to go along with a text. */
    public Attachment attach(String name, Bytes content) {
        return relations.attach(name, content);
    }

    /** The document's bytes; null where it is not held. */
    public @Nullable Bytes attachment(Hash hash) {
        return relations.attachment(hash);
    }

    /**
     * Puts a text, or a change of what stands, before the other side.
     *
     * @param officer who signs; likewise below
     */
    public Done propose(Party peer, String officer, Proposal proposal) {
        return relations.of(peer).propose(officer, proposal, null);
    }

    /** Accepts a proposal of the other side's, by its leaf hash; see {@link #entry}. */
    public Done accept(Party peer, String officer, Hash proposal) {
        return relations.of(peer).accept(officer, proposal);
    }

    /**
     * @param reason for the other side; empty for none
     */
    public Done decline(Party peer, String officer, Hash proposal, String reason) {
        return relations.of(peer).decline(officer, proposal, reason);
    }

    /** Declines and proposes something else in its place. */
    public Done counter(Party peer, String officer, Hash proposal, Proposal other, String reason) {
        return relations.of(peer).counter(officer, proposal, other, reason);
    }

    /** Takes back an own proposal or acceptance, unless it is settled. */
    public Done withdraw(Party peer, String officer, Hash own) {
        return relations.of(peer).withdraw(officer, own);
    }

    /**
     * The own word on how far a commitment is carried out.
     *
     * @param evidence what was done; needed for the two highest
     */
    public Done assess(
            Party peer, String officer, Subject subject, Completion completion, String evidence) {
        return relations.of(peer).assess(officer, subject, completion, evidence);
    }

    /** Leaves what was agreed, one-sided; its text stays. */
    public Done denounce(Party peer, String officer, Subject subject, String reason) {
        return relations.of(peer).denounce(officer, subject, reason);
    }

    /**
     * Replaces a key by the one that was promised.
     *
     * @param name "node" or an officer's
     */
    public Done rotate(Party peer, String name) {
        return relations.of(peer).rotate(name);
    }

    /**
     * Says that a key is lost to others. The node's own key in use is replaced first.
     *
     * @param key see {@link #keys}
     */
    public Done revoke(Party peer, KeyId key) {
        return relations.of(peer).revoke(key);
    }

    /**
     * Gives an officer powers, with a new key where they have none.
     *
     * @param scope subjects with all that is below them; "" for all, an empty list for nothing
     * @param until an ISO 8601 date for people; null for none
     */
    public Done empower(Party peer, String officer, List<String> scope, @Nullable String until) {
        return relations.of(peer).empower(officer, scope, until);
    }

    /** Erases what an own entry says, with its salt; the leaf stays, and so do all proofs. */
    public Done erase(Party peer, Hash entry, String reason) {
        return relations.of(peer).erase(entry, reason);
    }

    /**
     * Seals what the other side does not have yet. The file appears whole or not at all.
     *
     * @param file where nothing is
     */
    public Sealed seal(Party peer, Path file) {
        return relations.of(peer).seal(file, false);
    }

    /**
     * The same, and all of the other side's own log goes back to it: for a node that has lost even
     * that it was in this relation. One that was restored asks for its log by any pouch of its own.
     */
    public Sealed sealWithTheirLog(Party peer, Path file) {
        return relations.of(peer).seal(file, true);
    }

    /** Opens a pouch, of whichever relation it is. */
    public Opened open(Path file) {
        return relations.open(file);
    }

    /** Opens one and seals the answer. Where it refuses to open, nothing is sealed. */
    public Exchanged exchange(Path in, Path out) {
        Opened opened = open(in);
        return new Exchanged(opened, seal(opened.from(), out));
    }

    /**
     * What opening and sealing in one step came to.
     *
     * @param opened what came
     * @param sealed what goes back
     */
    public record Exchanged(Opened opened, Sealed sealed) {}

    /** All subjects that stand or are proposed, sorted. */
    public List<Matter> standing(Party peer) {
        return relations.of(peer).standing();
    }

    /** Both logs' entries, each after all that its author had seen. */
    public List<LogLine> log(Party peer) {
        return relations.of(peer).log();
    }

    public List<Conflict> conflicts(Party peer) {
        return relations.of(peer).conflicts();
    }

    /**
     * The one entry of either log whose leaf hash begins so, or the newest proposal on the subject
     * that is called so.
     */
    public Hash entry(Party peer, String written) {
        return relations.of(peer).named(written);
    }

    /** The line of the joint state; the other side's is the same when it holds the same. */
    public String line(Party peer) {
        return relations.of(peer).line();
    }

    /** The joint record as a file that anyone can verify (docs/joint-export.md). */
    public Bytes export(Party peer) {
        return relations.of(peer).export();
    }

    /**
     * Verifies all that is held from its beginning: every signature, place, body and head. Costs
     * some 100 microseconds an entry.
     */
    public Audit verify(Party peer) {
        return relations.of(peer).verify();
    }

    /**
     * Copies the joint logs into a file, as of one moment. Keys and the logs' heads are not in it.
     *
     * @throws entente.register.Trouble where they lie on a server
     */
    public void backup(Path to) {
        relations.backup(to);
    }

    @Override
    public void close() {
        relations.close();
    }
}
