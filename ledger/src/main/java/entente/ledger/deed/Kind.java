package entente.ledger.deed;

import entente.ledger.Malformed;

/** The words for deeds in headers. */
enum Kind {
    CHARTER,
    SPEAKS,
    PROPOSE,
    ACCEPT,
    SETTLE,
    WITHDRAW,
    DECLINE,
    DENOUNCE,
    ASSESS,
    ROTATE,
    REVOKE,
    CONFIRM,
    EMPOWER,
    ERASED;

    static Kind of(Deed deed) {
        return switch (deed) {
            case Deed.Found any -> CHARTER;
            case Deed.Speak any -> SPEAKS;
            case Deed.Propose any -> PROPOSE;
            case Deed.Accept any -> ACCEPT;
            case Deed.Settle any -> SETTLE;
            case Deed.Withdraw any -> WITHDRAW;
            case Deed.Decline any -> DECLINE;
            case Deed.Denounce any -> DENOUNCE;
            case Deed.Assess any -> ASSESS;
            case Deed.Rotate any -> ROTATE;
            case Deed.Revoke any -> REVOKE;
            case Deed.Confirm any -> CONFIRM;
            case Deed.Empower any -> EMPOWER;
            case Deed.Erase any -> ERASED;
        };
    }

    /**
     * @throws Malformed when there is none of that name
     */
    static Kind named(String name) {
        for (Kind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new Malformed("The kind of the entry is not known. Maybe a newer program wrote it.");
    }
}
