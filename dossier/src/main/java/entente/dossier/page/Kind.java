package entente.dossier.page;

import entente.domain.Word;
import java.util.Locale;

/**
 * What a finding is, as a page tells it apart: by its colour, its sign and the letter of its id.
 */
public enum Kind implements Word {
    DOUBT,
    MEETING,
    COMMITMENT,
    /** An invitation or a proposal of one side, which is no debt. */
    REQUEST,
    STATEMENT,
    /** Agreements, observances, projects, roles and whatever else is told by a name. */
    MATTER,
    PERSON,
    /** The words that a finding's time was read from. */
    DATE;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of its elements. */
    String style() {
        return "k-" + word();
    }

    /** The sign in the page's own collection of signs. */
    String sign() {
        return "#sign-" + word();
    }

    /** The box that shows and hides what is of this kind. */
    String box() {
        return "show-" + word();
    }
}
