package entente.exchange.node;

import entente.domain.Party;
import entente.exchange.Card;
import entente.exchange.Founded;
import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.exchange.keys.Keystore;
import entente.exchange.store.HeadFile;
import entente.exchange.store.RelationRow;
import entente.ledger.Malformed;
import entente.ledger.charter.Charter;
import entente.ledger.charter.Predecessor;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Draft;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.JointRecord;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.ledger.sign.SecretKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a charter of two cards, and begins the own log with it. */
record Founding(Ground ground) {
    Founded found(Card peer, @Nullable Predecessor predecessor, Relations relations) {
        Card own = ground.keys().card();
        if (peer.party().equals(own.party())) {
            throw new Refused(Refused.Kind.OWN_CARD, peer.party().code());
        }
        Charter charter = charter(own, peer, predecessor);
        Side side = own.party().compareTo(peer.party()) < 0 ? Side.FIRST : Side.SECOND;
        Relation relation = relations.relation(charter, side);
        for (RelationRow row : ground.store().read(rows -> rows.relations())) {
            if (row.charter().hash().equals(charter.hash())) {
                return relation.founded(false);
            }
        }
        HeadFile file = new HeadFile(ground.directory(), charter.origin(side), ground.disk());
        TreeHead known = file.read();
        // Where it is known to have had entries, they have to come back: a new first one would fork
        // it.
        boolean begins = known == null || known.size() == 0;
        if (known == null) {
            ground.write(ground.directory(), () -> file.write(TreeHead.EMPTY));
        }
        Entry first = first(charter, side);
        ground.write(
                rows -> {
                    rows.found(charter, side, peer.recipient());
                    if (begins) {
                        rows.log(charter.hash(), side).append(0, List.of(first));
                    }
                });
        return relation.founded(true);
    }

    /**
     * The same on both sides: its chance is the hash of both cards, in the order of its parties.
     */
    private static Charter charter(Card own, Card peer, @Nullable Predecessor predecessor) {
        boolean isFirst = own.party().compareTo(peer.party()) < 0;
        Card first = isFirst ? own : peer;
        Card second = isFirst ? peer : own;
        try {
            return new Charter(
                    first.signatory(),
                    second.signatory(),
                    Hash.sha256(first.encode(), second.encode()),
                    predecessor);
        } catch (Malformed unfit) {
            throw new Refused(unfit, Refused.Kind.BAD_CARD, Reason.OutOfForm.of(unfit));
        }
    }

    private Entry first(Charter charter, Side side) {
        Party party = charter.signatory(side).party();
        JsonObject said = JsonObject.with().put("party", party.code()).object();
        SecretKey key =
                ground.keys().secrets(Keystore.NODE).stream()
                        .filter(
                                secret ->
                                        charter.signatory(side).keys().stream()
                                                .anyMatch(
                                                        one ->
                                                                one.key()
                                                                        .equals(
                                                                                secret
                                                                                        .publicKey())))
                        .findFirst()
                        .orElseThrow();
        Draft draft = new Draft(new Deed.Found(JointRecord.FOLD), Body.of(Salts.next(), said), key);
        return draft.signed(new JointLogs(charter).log(side), TreeHead.EMPTY);
    }
}
