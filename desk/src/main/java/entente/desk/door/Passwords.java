package entente.desk.door;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What a new password must be. No letters of certain kinds, no change every so often: length. */
public final class Passwords {
    /** NIST SP 800-63B-4, 3.1.1.2 asks for 15 where the password is all that is asked for. */
    public static final int LEAST_LETTERS = 15;

    static final int MOST_LETTERS = 1000;
    private static final int LEAST_DIFFERENT = 6;

    private Passwords() {}

    /** Why a password can't be one; the key of a sentence is "password." and the word. */
    public enum Flaw {
        SHORT("short"),
        LONG("long"),
        NAMED("named"),
        MONOTONE("monotone");

        private final String word;

        Flaw(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What is wrong with it for somebody; empty for nothing. */
    public static Optional<Flaw> flaw(String password, User user) {
        String form = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int letters = form.codePointCount(0, form.length());
        if (letters < LEAST_LETTERS) {
            return Optional.of(Flaw.SHORT);
        }
        if (letters > MOST_LETTERS) {
            return Optional.of(Flaw.LONG);
        }
        if (form.codePoints().distinct().count() < LEAST_DIFFERENT) {
            return Optional.of(Flaw.MONOTONE);
        }
        return mostly(form, user.name()) || mostly(form, user.shown())
                ? Optional.of(Flaw.NAMED)
                : Optional.empty();
    }

    /** Whether, without a name in it, too little is left. */
    private static boolean mostly(String password, String name) {
        String folded = fold(password);
        String left = folded.replace(fold(name), "");
        return left.length() < folded.length()
                && left.codePointCount(0, left.length()) < LEAST_LETTERS;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
