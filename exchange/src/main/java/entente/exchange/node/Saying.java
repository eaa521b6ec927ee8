package entente.exchange.node;

import entente.domain.follow.Completion;
import entente.exchange.Done;
import entente.exchange.Finding;
import entente.exchange.Refused;
import entente.ledger.consent.Place;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Subject;
import entente.ledger.joint.Standing;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import java.util.OptionalInt;

/** What one side says alone. */
record Saying(Turn turn) {
    Done assess(String officer, Subject subject, Completion completion, String evidence) {
        standing(subject);
        JsonObject body = JsonObject.with().put("evidence", evidence).object();
        OptionalInt last =
                new Found(turn)
                        .valid(
                                entry ->
                                        entry.deed() instanceof Deed.Assess(var about, var any)
                                                && about.equals(subject));
        if (last.isPresent()
                && turn.own()
                        .entries()
                        .get(last.getAsInt())
                        .deed()
                        .equals(new Deed.Assess(subject, completion))
                && body.equals(turn.body(turn.side(), last.getAsInt()))) {
            return new Appending(turn).done(last.getAsInt(), false);
        }
        return new Appending(turn)
                .write(
                        new Piece(
                                new Deed.Assess(subject, completion),
                                body,
                                turn.officerKey(officer)));
    }

    Done denounce(String officer, Subject subject, String reason) {
        Deed deed = new Deed.Denounce(subject);
        if (standing(subject).denounced().contains(turn.side())) {
            return new Appending(turn).done(new Found(turn).done(deed).orElseThrow(), false);
        }
        return new Appending(turn).write(Piece.because(deed, reason, turn.officerKey(officer)));
    }

    Done erase(Hash entry, String reason) {
        Place place = new Found(turn).place(entry);
        if (place.side() != turn.side()) {
            throw new Refused(Refused.Kind.VOID, Finding.of(Finding.Kind.ERASES_THEIRS));
        }
        Deed deed = new Deed.Erase(entry);
        OptionalInt before = new Found(turn).done(deed);
        return before.isPresent()
                ? new Appending(turn).done(before.getAsInt(), false)
                : new Appending(turn).write(Piece.because(deed, reason, turn.nodeKey()));
    }

    private Standing standing(Subject subject) {
        return turn.record().standing().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NO_SUCH_SUBJECT, subject.text()));
    }
}
