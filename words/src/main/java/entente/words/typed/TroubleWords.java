package entente.words.typed;

import entente.register.Trouble;
import entente.words.Messages;
import entente.words.Plain;
import java.util.List;

/**
 * Words what keeps the register from doing what was asked, and what was typed wrong, in one line:
 * what, its value, and what may help.
 */
public record TroubleWords(Messages messages) {
    /** What keeps the register, and what may help. */
    public String sentence(Trouble trouble) {
        String kind = trouble.kind().name();
        String said = messages.sentence("trouble", kind, trouble.details());
        return both(said, "trouble." + kind + ".maybe", trouble.details());
    }

    /** What was typed wrong, and what may help. */
    public String sentence(Mistake mistake) {
        return both(
                messages.say(mistake.key(), mistake.details()),
                mistake.advice(),
                mistake.details());
    }

    private String both(String said, String advice, List<String> details) {
        return Plain.line(said) + " " + Plain.line(messages.say(advice, details));
    }
}
