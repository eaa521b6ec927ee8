package entente.dossier.json;

import entente.dossier.picture.Event;
import entente.dossier.picture.Gap;
import entente.dossier.picture.Promise;
import entente.dossier.picture.Timeline;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** A timeline: what its picture shows, without the places on paper. */
final class TimelineWriter {
    private final JsonGenerator json;
    private final Parts parts;
    private final SessionWriter sessions;

    TimelineWriter(JsonGenerator json, Shelf shelf) {
        this.json = json;
        this.parts = new Parts(json);
        this.sessions = new SessionWriter(parts, shelf);
    }

    void write(Timeline timeline) {
        json.writeStartObject();
        parts.text("relation", timeline.relation());
        parts.text("on", timeline.on());
        parts.list("events", Event.of(timeline), this::event);
        json.writeEndObject();
    }

    private void event(Event event) {
        parts.text("sign", event.sign().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        parts.when("when", event.when());
        parts.text("mechanism", event.series() == null ? null : event.series().mechanism());
        parts.object("session", event.session(), sessions::brief);
        parts.object("promise", event.promise(), this::promise);
        parts.object("gap", event.gap(), this::gap);
    }

    private void promise(Promise promise) {
        parts.text("id", promise.tracked().id());
        parts.when("saidOn", promise.tracked().sayings().getFirst().on());
        parts.text("saidAt", promise.saidAt());
        parts.text("session", promise.session());
        json.writeBooleanProperty("confirmed", promise.sure());
        parts.evidence("words", promise.tracked().words());
    }

    private void gap(Gap gap) {
        parts.number("from", gap.first());
        parts.number("to", gap.last());
    }
}
