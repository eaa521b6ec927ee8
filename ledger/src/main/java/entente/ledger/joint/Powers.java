package entente.ledger.joint;

import entente.ledger.charter.Duty;
import entente.ledger.charter.HeldKey;
import entente.ledger.charter.Keyring;
import entente.ledger.charter.Signatory;
import entente.ledger.consent.Flaw;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether those who signed a log's entries might do so. It is told the entries in their order. */
final class Powers {
    private final Keyring keys;
    private final Strikes strikes;
    private int index;

    Powers(Signatory signatory, Strikes strikes) {
        this.keys = new Keyring(signatory);
        this.strikes = strikes;
    }

    /**
     * What is wrong with the log's next entry; null for nothing.
     *
     * @param before what its author had
     */
    @Nullable Flaw next(Admitted entry, Before before) {
        Deed deed = entry.deed();
        if (deed instanceof Deed.Rotate(var old, var key, var next)) {
            keys.rotate(old, key, next, index);
        }
        Flaw flaw = flaw(entry, before);
        if (deed instanceof Deed.Empower(var key, var next, var scope, var until)
                && flaw != Flaw.ROLE) {
            // A key that a stolen one named is known, but may do nothing.
            keys.empower(key, next, flaw == null ? scope : scope(key.id()), index);
        }
        index++;
        return flaw;
    }

    /** What the officer might sign about until now. */
    private List<String> scope(KeyId id) {
        HeldKey held = keys.key(id);
        return held == null ? List.of() : held.scope();
    }

    private @Nullable Flaw flaw(Admitted entry, Before before) {
        Deed deed = entry.deed();
        if (strikes.strike(index, entry)) {
            return Flaw.STRUCK;
        }
        HeldKey author = keys.key(entry.author());
        if (author == null || !mayDo(author.duty(), deed)) {
            return Flaw.ROLE;
        }
        return author.duty() == Duty.NODE
                        || deed instanceof Deed.Rotate
                        || isEmpowered(author, subjects(deed, before))
                ? null
                : Flaw.SCOPE;
    }

    private static boolean isEmpowered(HeldKey officer, List<Subject> subjects) {
        return !officer.scope().isEmpty() && subjects.stream().allMatch(officer::mayConcern);
    }

    private static boolean mayDo(Duty duty, Deed deed) {
        return switch (deed) {
            case Deed.Propose any -> duty == Duty.OFFICER;
            case Deed.Accept any -> duty == Duty.OFFICER;
            case Deed.Decline any -> duty == Duty.OFFICER;
            case Deed.Denounce any -> duty == Duty.OFFICER;
            case Deed.Assess any -> duty == Duty.OFFICER;
            // An officer's, or the node's own when the day to answer by has passed.
            case Deed.Withdraw any -> true;
            case Deed.Rotate any -> true;
            default -> duty == Duty.NODE;
        };
    }

    private static List<Subject> subjects(Deed deed, Before before) {
        return switch (deed) {
            case Deed.Propose propose -> propose.takes().stream().map(Take::subject).toList();
            case Deed.Accept(Hash named) -> proposed(named, before);
            case Deed.Decline(Hash named) -> proposed(named, before);
            case Deed.Denounce(Subject subject) -> List.of(subject);
            case Deed.Assess(Subject subject, var completion) -> List.of(subject);
            default -> List.of();
        };
    }

    private static List<Subject> proposed(Hash named, Before before) {
        return before.deed(named) instanceof Deed.Propose propose
                ? subjects(propose, before)
                : List.of();
    }
}
