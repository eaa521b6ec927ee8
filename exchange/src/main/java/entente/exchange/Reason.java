package entente.exchange;

import entente.ledger.consent.Flaw;
import entente.ledger.joint.Refusal;

/**
 * Why, within a sentence. The English is for logs and for programs; whoever has sentences of their
 * own words it anew, since an English clause within them would be none.
 */
public sealed interface Reason
        permits Finding, Reason.Flawed, Reason.NotAdmitted, Reason.OutOfForm {
    /** A clause or a sentence in English, as the sentence around it asks for. */
    String english();

    /** An entry is void, or would be. */
    record Flawed(Flaw flaw) implements Reason {
        @Override
        public String english() {
            return flaw.what();
        }
    }

    /** An entry is not admitted to its log. */
    record NotAdmitted(Refusal refusal) implements Reason {
        @Override
        public String english() {
            return refusal.sentence();
        }
    }

    /**
     * Bytes are not in their form.
     *
     * @param english where and how, for those who know the form; in no other language
     */
    record OutOfForm(String english) implements Reason {
        public static OutOfForm of(Throwable unfit) {
            return new OutOfForm(String.valueOf(unfit.getMessage()));
        }
    }
}
