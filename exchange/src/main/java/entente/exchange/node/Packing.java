package entente.exchange.node;

import entente.exchange.Attachment;
import entente.exchange.Proposal;
import entente.exchange.ProposalForm;
import entente.exchange.Refused;
import entente.exchange.Sealed;
import entente.exchange.pouch.Contents;
import entente.exchange.pouch.Manifest;
import entente.exchange.pouch.Member;
import entente.exchange.pouch.Sealing;
import entente.exchange.store.HeadSort;
import entente.exchange.store.JointStore;
import entente.exchange.store.RelationRow;
import entente.ledger.Bytes;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.SignedNote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Seals what the other side does not have. A fenced node seals too: it signs no head, and asks for
 * its own log. One that has a pouch waiting asks for what comes before it.
 */
record Packing(Turn turn) {
    /**
     * @param whole whether all of the other side's own log goes back to it
     */
    Sealed seal(Path file, boolean whole) {
        if (Files.exists(file)) {
            throw new Refused(Refused.Kind.OCCUPIED, file.toString());
        }
        SignedNote checkpoint = turn.note(turn.side(), HeadSort.SIGNED);
        if (checkpoint == null) {
            throw new Refused(Refused.Kind.FENCED, turn.peer().code());
        }
        RelationRow row = turn.read(rows -> rows.relation(turn.charter().hash()));
        long number = row.sent() + 1;
        TreeHead head = Turn.head(checkpoint);
        TreeHead after = after(row, whole);
        SignedNote receipt = turn.note(turn.side().other(), HeadSort.COSIGNED);
        @Nullable Long owed = owed(row, receipt, whole);
        Contents contents = contents(checkpoint, receipt, after, head, owed);
        // Before anything is sent: no number is given twice, whatever happens.
        turn.ground().write(rows -> rows.sent(turn.charter().hash(), number));
        Sealing sealing =
                new Sealing(
                        turn.own().origin().text(),
                        turn.nodeKey(),
                        row.recipient(),
                        turn.ground().disk());
        long bytes =
                sealing.seal(
                        contents,
                        members -> manifest(number, after, head, Turn.head(receipt), owed, members),
                        file);
        return new Sealed(
                file,
                turn.peer(),
                number,
                (int) after.size(),
                (int) head.size(),
                contents.returned().size(),
                bytes);
    }

    /** From where the other side's own log goes back to it; never from beyond what is receipted. */
    private static @Nullable Long owed(
            RelationRow row, @Nullable SignedNote receipt, boolean whole) {
        Long asked = whole ? Long.valueOf(0) : row.owed();
        return receipt == null || asked == null
                ? null
                : Long.valueOf(Math.min(asked, Turn.head(receipt).size()));
    }

    /** A node that was restored holds less of this log than it has acknowledged. */
    private TreeHead after(RelationRow row, boolean whole) {
        TreeHead acknowledged = turn.cosigned(turn.side());
        Long again = whole ? Long.valueOf(0) : row.again();
        return again == null || again >= acknowledged.size()
                ? acknowledged
                : turn.own().head(again.intValue());
    }

    private Manifest manifest(
            long number,
            TreeHead after,
            TreeHead head,
            TreeHead acknowledged,
            @Nullable Long owed,
            List<Member> members) {
        long last = turn.read(rows -> rows.pouches(turn.charter().hash()).last());
        return new Manifest(
                turn.charter().hash(),
                turn.charter().signatory(turn.side()).party(),
                turn.peer(),
                number,
                last,
                after,
                head,
                acknowledged,
                owed,
                turn.isFenced() || turn.lacks(),
                members);
    }

    private Contents contents(
            SignedNote checkpoint,
            @Nullable SignedNote receipt,
            TreeHead after,
            TreeHead head,
            @Nullable Long owed) {
        List<Entry> entries = entries(turn.side(), after.size(), head.size());
        List<Entry> returned =
                owed == null
                        ? List.of()
                        : entries(turn.side().other(), owed, Turn.head(receipt).size());
        ConsistencyProof proof = turn.own().tree((int) head.size()).consistency(after.size());
        return new Contents(
                checkpoint,
                receipt,
                proof,
                entries,
                returned,
                attachments((int) after.size(), entries));
    }

    private List<Entry> entries(Side side, long from, long to) {
        return turn.read(rows -> turn.log(rows, side).entries((int) from, (int) to));
    }

    /** The documents that proposals among the entries have along. */
    private SortedMap<String, Bytes> attachments(int from, List<Entry> entries) {
        SortedMap<String, Bytes> found = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Whole(var leaf, var salt, var body)
                    && turn.own().entries().get(from + i).deed() instanceof Deed.Propose deed) {
                Proposal said =
                        ProposalForm.readable(
                                deed.effect(),
                                deed.takes().getFirst().subject(),
                                Body.parse(salt, body).content());
                turn.read(rows -> collect(rows, said, found));
            }
        }
        return found;
    }

    private static boolean collect(
            JointStore.Rows rows, @Nullable Proposal said, SortedMap<String, Bytes> found) {
        if (said != null && said.text() != null) {
            for (Attachment one : said.text().attachments()) {
                Bytes content = rows.attachment(one.hash());
                if (content != null) {
                    found.put(one.hash().hex(), content);
                }
            }
        }
        return true;
    }
}
