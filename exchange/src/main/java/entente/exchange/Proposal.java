package entente.exchange;

import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What one side puts before the other.
 *
 * @param effect what becomes of the subject when it is agreed
 * @param subject relation/mechanism/level/ordinal/document, with "#name" for one commitment
 * @param text for AGREE, AMEND and CORRECT, all of it as it will stand; null for the others
 * @param reason for people; null for none
 * @param until the new due date of EXTEND, ISO 8601; null otherwise
 * @param successor the subject that takes this one's place, of SUPERSEDE; null otherwise
 * @param answerBy an ISO 8601 date for people: no clock decides anything; null for none
 */
public record Proposal(
        Effect effect,
        Subject subject,
        @Nullable Text text,
        @Nullable String reason,
        @Nullable String until,
        @Nullable Subject successor,
        @Nullable String answerBy) {
    public Proposal {
        boolean worded =
                effect == Effect.AGREE || effect == Effect.AMEND || effect == Effect.CORRECT;
        if (worded != (text != null)) {
            throw new Refused(Refused.Kind.BAD_TEXT, Finding.of(Finding.Kind.TEXT_BY_EFFECT));
        }
        if ((effect == Effect.EXTEND) != (until != null)) {
            throw new Refused(Refused.Kind.BAD_TEXT, Finding.of(Finding.Kind.DATE_BY_EFFECT));
        }
        if ((effect == Effect.SUPERSEDE) != (successor != null)) {
            throw new Refused(Refused.Kind.BAD_TEXT, Finding.of(Finding.Kind.SUCCESSOR_BY_EFFECT));
        }
    }

    /** A new text. */
    public static Proposal agree(Subject subject, Text text) {
        return new Proposal(Effect.AGREE, subject, text, null, null, null, null);
    }

    /** Another text in the place of the one that stands. */
    public static Proposal amend(Subject subject, Text text) {
        return new Proposal(Effect.AMEND, subject, text, null, null, null, null);
    }

    /** CORRECT has a text; TERMINATE, PUBLISH, DROP and NOT_A_COMMITMENT have a reason alone. */
    public static Proposal of(Effect effect, Subject subject, @Nullable String reason) {
        return new Proposal(effect, subject, null, reason, null, null, null);
    }
}
