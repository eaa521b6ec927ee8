package entente.reader.json;

import entente.domain.Chair;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Status;
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
                Shared.placeOrNull(told, "where"),
                told.wordOrNull("format", Format.class),
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
                        told.wordOrNull("level", Level.class),
                        told.textOrEmpty("name"));
    }

    private static Chair chair(Node told) {
        return new Chair(
                told.text("name"), Shared.partyOrNull(told, "party"), told.textOrNull("office"));
    }
}
