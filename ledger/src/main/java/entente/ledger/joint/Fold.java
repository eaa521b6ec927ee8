package entente.ledger.joint;

import static java.util.Objects.requireNonNull;

import entente.ledger.consent.Acceptance;
import entente.ledger.consent.Consent;
import entente.ledger.consent.Flaw;
import entente.ledger.consent.Move;
import entente.ledger.consent.Place;
import entente.ledger.consent.Proposal;
import entente.ledger.consent.Side;
import entente.ledger.consent.Slot;
import entente.ledger.consent.Step;
import entente.ledger.consent.Verdict;
import entente.ledger.consent.View;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The two logs judged from their beginnings, each entry once. It goes on as the logs do, and what
 * fewer entries come to follows from the same verdicts: none looks at anything that its entry's
 * author had not seen, but for what a revocation voids. So it is good as long as the same is void.
 */
final class Fold {
    private final JointLogs logs;
    private final Struck struck;
    private final Map<Side, Powers> powers = new EnumMap<>(Side.class);
    private final Map<Side, List<Verdict>> verdicts = new EnumMap<>(Side.class);
    private final Map<Hash, Place> places = new HashMap<>();
    private final Consent consent = new Consent();
    private final Said said = new Said();
    private final Subjects subjects = new Subjects();

    Fold(JointLogs logs, Struck struck) {
        this.logs = logs;
        this.struck = struck;
        for (Side side : Side.values()) {
            powers.put(side, new Powers(logs.charter().signatory(side), struck.of(side)));
            verdicts.put(side, new ArrayList<>());
        }
    }

    /** Whether it is also the fold of entries of which that is void. */
    boolean isWith(Struck other) {
        return struck.equals(other);
    }

    /**
     * What the logs' first entries come to, of which nothing has seen more.
     *
     * @param first how many of the first side's; likewise the second
     */
    JointRecord record(int first, int second) {
        while (judge(Side.FIRST, first) || judge(Side.SECOND, second)) {}
        Consent then = consent.until(first, second);
        View until = new View(Side.FIRST, first, second);
        List<Standing> standing =
                subjects.until(
                        until,
                        new Chain(consent, this::entry, said, View.ALL),
                        new Chain(then, this::entry, said, until));
        return new JointRecord(
                logs.charter(),
                new Coverage(said.fold(until), first, second),
                Map.of(
                        Side.FIRST, verdicts(Side.FIRST).subList(0, first),
                        Side.SECOND, verdicts(Side.SECOND).subList(0, second)),
                then,
                standing);
    }

    /**
     * Judges the log's entries up to that size as far as what they had seen is judged; whether
     * there were any.
     */
    private boolean judge(Side side, int size) {
        int before = consent.size(side);
        List<Admitted> entries = logs.log(side).entries();
        while (consent.size(side) < size
                && entries.get(consent.size(side)).seen() <= consent.size(side.other())) {
            judge(side, entries.get(consent.size(side)));
        }
        return consent.size(side) > before;
    }

    private void judge(Side side, Admitted entry) {
        View view = new View(side, consent.size(side), entry.seen());
        Before before = new Before(places, this::entry, view);
        Flaw powerless = powers(side).next(entry, before);
        Resolving.Resolved resolved = new Resolving(before).resolve(entry.deed());
        Flaw flaw = powerless == null ? resolved.flaw() : powerless;
        if (flaw == null && strays(entry, before)) {
            flaw = Flaw.STRAY;
        }
        Move move = flaw == null ? resolved.move() : new Move.Other();
        Verdict judged = consent.append(side, new Step(move, entry.seen()));
        Verdict verdict = flaw == null ? judged : new Verdict(flaw);
        verdicts(side).add(verdict);
        Place place = new Place(side, view.own());
        places.put(entry.leaf(), place);
        if (verdict.isValid()) {
            said.hear(side, view.own(), entry.deed());
            changed(entry.deed(), move).forEach(subject -> subjects.touch(place, subject));
        }
    }

    /** On which subjects a valid entry has changed what stands. */
    private List<String> changed(Deed deed, Move move) {
        return switch (deed) {
            case Deed.Denounce(Subject subject) -> List.of(subject.text());
            case Deed.Assess(Subject subject, var completion) -> List.of(subject.text());
            default -> move instanceof Move.Settle(Place named) ? settled(named) : List.of();
        };
    }

    private List<String> settled(Place named) {
        Acceptance acceptance = requireNonNull(consent.acceptance(named));
        Proposal proposal = requireNonNull(consent.proposal(acceptance.proposal()));
        return proposal.slots().stream().map(Slot::subject).toList();
    }

    private boolean strays(Admitted entry, Before before) {
        return switch (entry.deed()) {
            case Deed.Denounce(Subject subject) -> !consent.isAgreed(subject.text(), before.view());
            case Deed.Assess(Subject subject, var completion) ->
                    !consent.isAgreed(subject.text(), before.view());
            case Deed.Confirm(Hash named, long size) -> !confirms(named, before);
            case Deed.Erase(Hash named) -> {
                Place place = before.place(named);
                yield place == null || place.side() != before.view().side();
            }
            default -> false;
        };
    }

    /** Whether it is the first own entry that has seen that revocation. */
    private boolean confirms(Hash named, Before before) {
        View view = before.view();
        Place place = before.place(named);
        return place != null
                && place.side() != view.side()
                && entry(place).deed() instanceof Deed.Revoke
                && new Cut(logs.log(view.side()), view.own()).firstToSee(place.index())
                        == view.own();
    }

    private Admitted entry(Place place) {
        return logs.log(place.side()).entries().get(place.index());
    }

    private Powers powers(Side side) {
        return requireNonNull(powers.get(side));
    }

    private List<Verdict> verdicts(Side side) {
        return requireNonNull(verdicts.get(side));
    }
}
