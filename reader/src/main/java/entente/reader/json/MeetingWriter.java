package entente.reader.json;

import entente.domain.Chair;
import entente.domain.Mechanism;
import entente.domain.Meeting;
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
        parts.whole("ordinal", meeting.ordinal());
        parts.when("when", meeting.when().when());
        parts.where("where", meeting.where());
        parts.word("format", meeting.format());
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
        json.writeName("mechanism");
        json.writeStartObject();
        json.writeStringProperty("kind", mechanism.kind().word());
        parts.word("level", mechanism.level());
        json.writeStringProperty("name", mechanism.name());
        json.writeEndObject();
    }

    private void chair(Chair chair) {
        json.writeStringProperty("name", chair.name());
        parts.party("party", chair.party());
        parts.text("office", chair.office());
    }
}
