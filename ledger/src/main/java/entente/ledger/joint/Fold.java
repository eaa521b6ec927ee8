package entente.ledger.joint;

import static java.util.Objects.requireNonNull;

import entente.ledger.consent.Consent;
import entente.ledger.consent.Flaw;
import entente.ledger.consent.Move;
import entente.ledger.consent.Place;
import entente.ledger.consent.Side;
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
import org.jspecify.annotations.Nullable;

/** The two logs judged from their beginnings, up to a size each. */
final class Fold {
    private final Map<Side, Cut> cuts;
    private final Map<Side, Powers> powers = new EnumMap<>(Side.class);
    private final Map<Side, List<Verdict>> verdicts = new EnumMap<>(Side.class);
    private final Map<Hash, Place> places = new HashMap<>();
    private final Map<Hash, Deed> deeds = new HashMap<>();
    private final Consent consent = new Consent();
    private final Said said = new Said();

    private Fold(JointLogs logs, Cut first, Cut second) {
        cuts = Map.of(Side.FIRST, first, Side.SECOND, second);
        cuts.forEach(this::index);
        for (Side side : Side.values()) {
            Strikes strikes = new Strikes(cut(side), cut(side.other()));
            powers.put(side, new Powers(logs.charter().signatory(side), strikes, deeds));
            verdicts.put(side, new ArrayList<>());
        }
    }

    private void index(Side side, Cut cut) {
        for (int i = 0; i < cut.size(); i++) {
            places.put(cut.entry(i).leaf(), new Place(side, i));
            deeds.put(cut.entry(i).leaf(), cut.entry(i).deed());
        }
    }

    /**
     * @throws IllegalArgumentException when an entry had seen more than that of the other log
     */
    static JointRecord of(JointLogs logs, int first, int second) {
        Cut a = new Cut(logs.log(Side.FIRST), first);
        Cut b = new Cut(logs.log(Side.SECOND), second);
        if (a.seen() > second || b.seen() > first) {
            throw new IllegalArgumentException(
                    "The logs' first %d and %d entries had seen more of each other. Maybe a newer size is meant."
                            .formatted(first, second));
        }
        Fold fold = new Fold(logs, a, b);
        while (fold.judge(Side.FIRST, a) || fold.judge(Side.SECOND, b)) {}
        return fold.record(logs, a, b);
    }

    /** Judges the log's entries as far as what they had seen is judged; whether there were any. */
    private boolean judge(Side side, Cut cut) {
        int before = consent.size(side);
        while (consent.size(side) < cut.size()
                && cut.entry(consent.size(side)).seen() <= consent.size(side.other())) {
            judge(side, cut.entry(consent.size(side)));
        }
        return consent.size(side) > before;
    }

    private void judge(Side side, Admitted entry) {
        View view = new View(side, consent.size(side), entry.seen());
        Flaw powerless = powers(side).next(entry);
        Resolving.Resolved resolved = new Resolving(places).resolve(entry.deed());
        Flaw flaw = powerless == null ? resolved.flaw() : powerless;
        if (flaw == null && strays(entry, view)) {
            flaw = Flaw.STRAY;
        }
        Move move = flaw == null ? resolved.move() : new Move.Other();
        Verdict judged = consent.append(side, new Step(move, entry.seen()));
        Verdict verdict = flaw == null ? judged : new Verdict(flaw);
        verdicts(side).add(verdict);
        if (verdict.isValid()) {
            said.hear(side, view.own(), entry.deed());
        }
    }

    private boolean strays(Admitted entry, View view) {
        return switch (entry.deed()) {
            case Deed.Denounce(Subject subject) -> !consent.isAgreed(subject.text(), view);
            case Deed.Assess(Subject subject, var completion) ->
                    !consent.isAgreed(subject.text(), view);
            case Deed.Confirm(Hash named, long size) -> !confirms(places.get(named), named, view);
            case Deed.Erase(Hash named) -> {
                Place place = places.get(named);
                yield place == null || place.side() != view.side() || !view.covers(place);
            }
            default -> false;
        };
    }

    private boolean confirms(@Nullable Place place, Hash named, View view) {
        return place != null
                && place.side() != view.side()
                && deeds.get(named) instanceof Deed.Revoke
                && cut(view.side()).firstToSee(place.index()) == view.own();
    }

    private JointRecord record(JointLogs logs, Cut a, Cut b) {
        List<Standing> standing = new ArrayList<>();
        for (String subject : consent.subjects()) {
            standing.add(new Chain(consent, this::entry, said).standing(new Subject(subject)));
        }
        Coverage coverage = new Coverage(said.fold(), a.size(), b.size());
        return new JointRecord(logs.charter(), coverage, verdicts, consent, standing);
    }

    private Admitted entry(Place place) {
        return cut(place.side()).entry(place.index());
    }

    private Cut cut(Side side) {
        return requireNonNull(cuts.get(side));
    }

    private Powers powers(Side side) {
        return requireNonNull(powers.get(side));
    }

    private List<Verdict> verdicts(Side side) {
        return requireNonNull(verdicts.get(side));
    }
}
