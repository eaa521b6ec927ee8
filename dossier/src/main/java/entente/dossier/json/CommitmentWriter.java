package entente.dossier.json;

import entente.domain.When;
import entente.domain.body.Assignment;
import entente.domain.follow.Disposition;
import entente.domain.follow.Saying;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.dossier.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A commitment's keys; the object around them is the caller's. */
final class CommitmentWriter {
    private final JsonGenerator json;
    private final Parts parts;
    private final KeptWriter kept;
    private final LocalDate on;

    CommitmentWriter(JsonGenerator json, Parts parts, KeptWriter kept, LocalDate on) {
        this.json = json;
        this.parts = parts;
        this.kept = kept;
        this.on = on;
    }

    void write(Tracked tracked) {
        said(tracked);
        became(tracked);
        parts.list("bodies", tracked.assignments(), this::assignment);
        parts.list("told", tracked.told(), this::told);
        parts.word("review", tracked.review());
        parts.evidence("evidence", tracked.sayings().stream().map(Saying::words).toList());
    }

    private void said(Tracked tracked) {
        parts.text("id", tracked.id());
        parts.word("standing", tracked.standing());
        parts.word("act", tracked.act());
        parts.texts("by", tracked.by());
        parts.texts("to", tracked.to());
        parts.words("areas", tracked.areas());
        parts.when("saidOn", tracked.sayings().getFirst().on());
        parts.list("sayings", tracked.sayings(), this::saying);
        parts.when("due", tracked.due());
        parts.evidence("dueWords", tracked.dueWords());
        parts.text("session", tracked.session());
        parts.text("agreement", tracked.agreement());
    }

    private void became(Tracked tracked) {
        parts.word("completion", tracked.completion());
        parts.word("timeliness", tracked.timeliness(on));
        parts.when("done", tracked.done());
        json.writeName("disposition");
        parts.object(tracked.disposition(), this::disposition);
        parts.object("keptBy", tracked.keptBy(), kept::write);
        parts.list("fulfilments", tracked.fulfilments(), kept::write);
    }

    private void saying(Saying saying) {
        parts.text("id", saying.id());
        parts.when("on", saying.on());
        parts.text("session", saying.session());
        parts.word("act", saying.act());
        parts.when("due", saying.due());
        parts.word("review", saying.review());
        parts.word("likeness", saying.likeness());
        parts.evidence("evidence", List.of(saying.words()));
    }

    private void disposition(Disposition disposition) {
        parts.text("state", Terms.of(disposition));
        parts.when(
                "until",
                disposition instanceof Disposition.Extended(var until, _) ? until : When.UNSAID);
        parts.text("by", disposition instanceof Disposition.Superseded(var by) ? by : null);
        parts.text("reason", reason(disposition));
    }

    private static @Nullable String reason(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Extended(_, var reason) -> reason;
            case Disposition.Dropped(var reason) -> reason;
            case Disposition.Active _, Disposition.Superseded _, Disposition.NotACommitment _ ->
                    null;
        };
    }

    private void assignment(Assignment assignment) {
        parts.text("body", assignment.body());
        json.writeBooleanProperty("lead", assignment.lead());
        parts.day("since", assignment.since());
    }

    private void told(Told told) {
        parts.text("entry", told.entry());
        parts.text("body", told.body());
        parts.word("completion", told.completion());
        parts.text("words", told.evidence());
        parts.text("document", told.document());
        parts.day("on", told.on());
        parts.text("author", told.author());
    }
}
