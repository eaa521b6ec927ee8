package entente.desk.commitment;

import entente.domain.Word;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Hand;
import entente.words.Messages;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Progress as it was typed into a form.
 *
 * @param completion its word
 * @param body whose progress it is; empty for the desk's own word
 * @param on the day of which it tells; empty for today
 * @param evidence words of one's own
 * @param document null or empty for none
 */
public record Telling(
        String completion,
        @Nullable String body,
        @Nullable String on,
        @Nullable String evidence,
        @Nullable MultipartFile document) {
    /** What is shown again where it can't be taken; it waits in the login's rows for that. */
    public record Typed(String completion, String body, String on, String evidence)
            implements Serializable {}

    public Typed typed() {
        return new Typed(completion, or(body), or(on), or(evidence));
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** What is wrong with it, in a sentence; empty where nothing is. */
    public String wrong(LocalDate today, Messages messages) {
        LocalDate day = day(today);
        if (day == null) {
            return messages.say("telling.no-day", or(on));
        }
        if (day.isAfter(today)) {
            return messages.say("telling.future", or(on));
        }
        return reached().needsEvidence() && or(evidence).isBlank() && !hasDocument()
                ? messages.say("telling.needs-evidence")
                : "";
    }

    /** Keeps the document and makes the decision. */
    public Decision decision(Relation relation, FindingId commitment, LocalDate today, Hand hand) {
        LocalDate day = day(today);
        return new Decision.Tell(
                relation,
                commitment,
                or(body).isEmpty() ? null : body,
                reached(),
                or(evidence).strip(),
                hasDocument() ? kept(hand) : null,
                day == null ? today : day);
    }

    private boolean hasDocument() {
        return document != null && !document.isEmpty();
    }

    private @Nullable ReportId kept(Hand hand) {
        try {
            return document == null ? null : hand.keep(document.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Completion reached() {
        return Word.of(Completion.class, completion);
    }

    private @Nullable LocalDate day(LocalDate today) {
        try {
            return or(on).isBlank() ? today : LocalDate.parse(or(on).strip());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
