package entente.exchange.node;

import entente.exchange.Done;
import entente.exchange.Refused;
import entente.exchange.keys.Keystore;
import entente.exchange.store.HeadSort;
import entente.ledger.charter.Duty;
import entente.ledger.charter.HeldKey;
import entente.ledger.deed.Deed;
import entente.ledger.log.KeyId;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The own keys as they follow each other, are lost, and get powers. */
record ChangingKeys(Turn turn) {
    Done rotate(String name) {
        OptionalInt before = awaited(name);
        if (before.isPresent()) {
            return new Appending(turn).done(before.getAsInt(), false);
        }
        return new Appending(turn).write(rotation(name));
    }

    /** A rotation of that name whose receipt has not come: asking again would be the same one. */
    private OptionalInt awaited(String name) {
        long receipt = turn.cosigned(turn.side()).size();
        return new Found(turn)
                .last(
                        turn.side(),
                        entry ->
                                entry.deed() instanceof Deed.Rotate(KeyId old, var key, var next)
                                        && name.equals(turn.ground().keys().name(old))
                                        && new Found(turn).place(entry.leaf()).index() >= receipt);
    }

    private Piece rotation(String name) {
        SecretKey old = newest(name);
        List<SecretKey> following = turn.ground().keys().following(name, old.publicKey().id());
        SecretKey key = following.getFirst();
        Deed deed =
                new Deed.Rotate(
                        old.publicKey().id(),
                        key.publicKey(),
                        following.getLast().publicKey().id());
        return Piece.of(deed, key);
    }

    /** The newest key of that name that the log knows, lost or not, and that none follows. */
    private SecretKey newest(String name) {
        SecretKey found = null;
        for (SecretKey secret : turn.ground().keys().secrets(name)) {
            HeldKey key = turn.own().keys().key(secret.publicKey().id());
            if (key != null && key.replaced() == HeldKey.NEVER) {
                found = secret;
            }
        }
        if (found == null) {
            throw new Refused(Refused.Kind.NO_SUCH_KEY, name);
        }
        return found;
    }

    Done revoke(KeyId lost) {
        HeldKey key = turn.own().keys().key(lost);
        if (key == null) {
            throw new Refused(Refused.Kind.NO_SUCH_KEY, lost.hash().hex());
        }
        if (key.revoked() != HeldKey.NEVER) {
            return new Appending(turn).done(key.revoked(), false);
        }
        SignedNote head = turn.note(turn.side(), HeadSort.COSIGNED);
        Deed deed = new Deed.Revoke(lost, head == null ? null : head.encode().utf8());
        List<Piece> pieces = new ArrayList<>();
        if (key.duty() == Duty.NODE && key.maySign()) {
            Piece rotation = rotation(Keystore.NODE);
            pieces.add(rotation);
            pieces.add(Piece.of(deed, rotation.key()));
        } else {
            pieces.add(Piece.of(deed, turn.nodeKey()));
        }
        return new Appending(turn).write(pieces.toArray(Piece[]::new));
    }

    Done empower(String officer, List<String> scope, @Nullable String until) {
        if (officer.equals(Keystore.NODE)) {
            throw new Refused(Refused.Kind.NO_OFFICER, officer);
        }
        Keystore keys = turn.ground().keys();
        keys.begin(officer);
        SecretKey known = turn.inUse(officer);
        List<SecretKey> secrets = keys.secrets(officer);
        int at = known == null ? 0 : secrets.indexOf(known);
        Deed deed =
                new Deed.Empower(
                        secrets.get(at).publicKey(),
                        secrets.get(at + 1).publicKey().id(),
                        scope,
                        until);
        OptionalInt last =
                new Found(turn)
                        .valid(
                                entry ->
                                        entry.deed() instanceof Deed.Empower given
                                                && given.key().equals(secrets.get(at).publicKey()));
        if (last.isPresent() && turn.own().entries().get(last.getAsInt()).deed().equals(deed)) {
            return new Appending(turn).done(last.getAsInt(), false);
        }
        return new Appending(turn).write(Piece.of(deed, turn.nodeKey()));
    }
}
