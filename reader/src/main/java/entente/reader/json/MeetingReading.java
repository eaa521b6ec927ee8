package entente.reader.json;

import entente.domain.Chair;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.Word;
import org.jspecify.annotations.Nullable;

/** Makes meetings of what JSON tells. */
final class MeetingReading {
    private MeetingReading() {}

    static Meeting of(Node told) {
        return new Meeting(
                told.text("id"),
                told.word("status", Status.class),
                told.truth("subject"),
                told.word("kind", MeetingKind.class),
                mechanism(told.nodeOrNull("mechanism")),
                Shared.parties(told, "parties"),
                told.wholeOrNull("ordinal"),
                Shared.dated(told, "when", "whenBasis"),
                place(told.nodeOrNull("where")),
                told.madeOrNull("format", word -> Word.of(Format.class, word)),
                told.textOrNull("occasion"),
                told.list("chairs", MeetingReading::chair),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    private static @Nullable Mechanism mechanism(@Nullable Node told) {
        return told == null
                ? null
                : new Mechanism(
                        told.word("kind", MechanismKind.class),
                        told.madeOrNull("level", word -> Word.of(Level.class, word)),
                        told.textOrEmpty("name"));
    }

    private static @Nullable Place place(@Nullable Node told) {
        return told == null
                ? null
                : new Place(Shared.partyOrNull(told, "country"), told.textOrNull("city"));
    }

    private static Chair chair(Node told) {
        return new Chair(
                told.text("name"), Shared.partyOrNull(told, "party"), told.textOrNull("office"));
    }
}
