package entente.exchange.node;

import entente.exchange.Done;
import entente.exchange.Proposal;
import entente.exchange.ProposalForm;
import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.exchange.Undertaking;
import entente.ledger.Malformed;
import entente.ledger.consent.Place;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.joint.Standing;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Texts and changes of texts, put before the other side. */
record Proposing(Turn turn) {
    Done propose(String officer, Proposal proposal, @Nullable Hash counters) {
        JsonObject body = ProposalForm.write(proposal);
        OptionalInt before = before(proposal, body, counters);
        if (before.isPresent()) {
            return new Appending(turn).done(before.getAsInt(), false);
        }
        return new Appending(turn).write(piece(turn.officerKey(officer), proposal, body, counters));
    }

    private Piece piece(
            SecretKey key, Proposal proposal, JsonObject body, @Nullable Hash counters) {
        try {
            return new Piece(
                    new Deed.Propose(proposal.effect(), takes(proposal), counters), body, key);
        } catch (Malformed unfit) {
            throw new Refused(unfit, Refused.Kind.BAD_TEXT, Reason.OutOfForm.of(unfit));
        }
    }

    Done counter(String officer, Hash named, Proposal other, String reason) {
        JsonObject body = ProposalForm.write(other);
        OptionalInt before = before(other, body, named);
        if (before.isPresent()) {
            return new Appending(turn).done(before.getAsInt(), false);
        }
        SecretKey key = turn.officerKey(officer);
        Piece proposed = piece(key, other, body, named);
        if (new Found(turn).done(new Deed.Decline(named)).isPresent()) {
            return new Appending(turn).write(proposed);
        }
        return new Appending(turn)
                .write(Piece.because(new Deed.Decline(named), reason, key), proposed);
    }

    /** The same proposal, which is still open or stands agreed. */
    private OptionalInt before(Proposal proposal, JsonObject body, @Nullable Hash counters) {
        return new Found(turn)
                .valid(
                        entry ->
                                entry.deed()
                                                instanceof
                                                Deed.Propose(Effect effect, var takes, var answered)
                                        && effect == proposal.effect()
                                        && takes.getFirst().subject().equals(proposal.subject())
                                        && Objects.equals(answered, counters)
                                        && isAlive(entry.leaf())
                                        && body.equals(said(entry.leaf())));
    }

    private @Nullable JsonObject said(Hash leaf) {
        Place place = new Found(turn).place(leaf);
        return turn.body(place.side(), place.index());
    }

    private boolean isAlive(Hash leaf) {
        var proposal = turn.record().consent().proposal(new Found(turn).place(leaf));
        if (proposal == null || proposal.withdrawn() != entente.ledger.consent.Proposal.NEVER) {
            return false;
        }
        boolean stands =
                turn.record().standing().stream().anyMatch(one -> one.version().equals(leaf));
        boolean settled = proposal.settled() != entente.ledger.consent.Proposal.NEVER;
        return settled ? stands : proposal.declined() == entente.ledger.consent.Proposal.NEVER;
    }

    /**
     * What the proposal takes: its subject first, then the commitments that it makes or changes.
     */
    private List<Take> takes(Proposal proposal) {
        Map<Subject, @Nullable Hash> bases = new LinkedHashMap<>();
        Subject subject = proposal.subject();
        Hash base = base(subject);
        boolean first = proposal.effect() == Effect.AGREE;
        if (first != (base == null)) {
            throw new Refused(
                    first ? Refused.Kind.SUBJECT_AGREED : Refused.Kind.NO_SUCH_SUBJECT,
                    subject.text());
        }
        bases.put(subject, base);
        if (proposal.text() != null) {
            for (Undertaking one : proposal.text().commitments()) {
                Subject commitment = subject.commitment(one.name());
                bases.put(commitment, base(commitment));
            }
        }
        if (isOfAll(proposal.effect())) {
            turn.record().standing().stream()
                    .filter(one -> one.subject().text().startsWith(subject.text() + "#"))
                    .forEach(one -> bases.putIfAbsent(one.subject(), one.version()));
        }
        List<Take> takes = new ArrayList<>();
        bases.forEach((taken, version) -> takes.add(new Take(taken, version)));
        return takes;
    }

    /** Whether commitments of the text change with it. */
    private static boolean isOfAll(Effect effect) {
        return switch (effect) {
            case AMEND, CORRECT, TERMINATE -> true;
            default -> false;
        };
    }

    private @Nullable Hash base(Subject subject) {
        return turn.record().standing().stream()
                .filter(one -> one.subject().equals(subject))
                .map(Standing::version)
                .findFirst()
                .orElse(null);
    }
}
