package entente.cli.doctor;

import java.util.Locale;

/**
 * Something that was looked at.
 *
 * @param subject key of what it is, "java"
 * @param words what is there
 * @param advice what may help; empty where nothing has to
 */
record Check(String subject, Verdict verdict, String words, String advice) {
    enum Verdict {
        GOOD("✓"),
        /** Something that few miss. */
        HINT("·"),
        /** Without it, what the command is for cannot be done. */
        WANTING("✗");

        private final String sign;

        Verdict(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /** As programs read it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
