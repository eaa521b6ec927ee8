package entente.ledger.charter;

import entente.ledger.Malformed;

/** What a key is for. */
public enum Duty {
    /** Signs heads, settles, and changes keys. */
    NODE,
    /** Signs what a person decides. */
    OFFICER;

    static Duty of(String name) {
        for (Duty duty : values()) {
            if (duty.name().equals(name)) {
                return duty;
            }
        }
        throw new Malformed(
                "The key's duty is neither NODE nor OFFICER. Maybe a newer program wrote it.");
    }
}
