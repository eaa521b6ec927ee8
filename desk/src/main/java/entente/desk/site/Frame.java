package entente.desk.site;

import entente.desk.door.Standings;
import entente.desk.door.User;
import entente.desk.right.Right;
import entente.words.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page knows: who is here, what they may, in which language. */
@ControllerAdvice(annotations = Controller.class)
public final class Frame {
    private final Standings standings;
    private final Sentences sentences;

    Frame(Standings standings, Sentences sentences) {
        this.standings = standings;
        this.sentences = sentences;
    }

    /** Who is here; null at the door. */
    @ModelAttribute("user")
    public @Nullable User user() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return standings.user(who).orElse(null);
    }

    /** What they may, for what the menu shows. The walls are elsewhere. */
    @ModelAttribute("menu")
    public Menu menu() {
        User user = user();
        return user == null
                ? new Menu(false, false, false, false, false)
                : new Menu(
                        user.standing().may(Right.READER),
                        user.standing().may(Right.OFFICER),
                        user.standing().may(Right.HEAD),
                        user.standing().may(Right.BODY),
                        user.standing().may(Right.ADMINISTRATOR));
    }

    /** Dates, parties and all else that is worded. */
    @ModelAttribute("words")
    public Wording words(Locale locale) {
        return sentences.in(locale);
    }

    /** Which parts of the menu somebody sees. */
    public record Menu(
            boolean reads, boolean files, boolean heads, boolean carries, boolean administers) {}
}
