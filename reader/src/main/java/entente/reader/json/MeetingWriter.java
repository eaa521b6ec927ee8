package entente.reader.json;

import entente.domain.Chair;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.Meeting;
import entente.domain.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a meeting. */
final class MeetingWriter {
    private final JsonGenerator json;
    private final Parts parts;

    MeetingWriter(JsonGenerator json, Parts parts) {
        this.json = json;
        this.parts = parts;
    }

    /** The meeting's keys; the object around them is the list's. */
    void write(Meeting meeting) {
        json.writeStringProperty("id", meeting.id());
        json.writeStringProperty("status", meeting.status().word());
        json.writeBooleanProperty("subject", meeting.subject());
        json.writeStringProperty("kind", meeting.kind().word());
        mechanism(meeting.mechanism());
        parts.parties("parties", meeting.parties());
        ordinal(meeting.ordinal());
        parts.when("when", meeting.when().when());
        where(meeting.where());
        format(meeting.format());
        parts.text("occasion", meeting.occasion());
        parts.list("chairs", meeting.chairs(), this::chair);
        parts.ground(meeting);
        parts.basis("whenBasis", meeting.when());
    }

    private void mechanism(@Nullable Mechanism mechanism) {
        if (mechanism == null) {
            json.writeNullProperty("mechanism");
            return;
        }
        Level level = mechanism.level();
        json.writeName("mechanism");
        json.writeStartObject();
        json.writeStringProperty("kind", mechanism.kind().word());
        parts.text("level", level == null ? null : level.word());
        json.writeStringProperty("name", mechanism.name());
        json.writeEndObject();
    }

    private void ordinal(@Nullable Integer ordinal) {
        if (ordinal == null) {
            json.writeNullProperty("ordinal");
        } else {
            json.writeNumberProperty("ordinal", ordinal);
        }
    }

    private void where(@Nullable Place place) {
        if (place == null) {
            json.writeNullProperty("where");
            return;
        }
        json.writeName("where");
        json.writeStartObject();
        parts.party("country", place.country());
        parts.text("city", place.city());
        json.writeEndObject();
    }

    private void format(@Nullable Format format) {
        parts.text("format", format == null ? null : format.word());
    }

    private void chair(Chair chair) {
        json.writeStringProperty("name", chair.name());
        parts.party("party", chair.party());
        parts.text("office", chair.office());
    }
}
