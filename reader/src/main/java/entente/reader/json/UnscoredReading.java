package entente.reader.json;

import entente.domain.Channel;
import entente.domain.ChannelKind;
import entente.domain.Difficulty;
import entente.domain.Level;
import entente.domain.Programme;
import entente.domain.ProgrammeUnit;
import entente.domain.Visit;
import entente.domain.VisitStatus;

/** Makes the kinds of findings that are not scored of what JSON tells. */
final class UnscoredReading {
    private UnscoredReading() {}

    static Programme programme(Node told) {
        return new Programme(
                told.text("id"),
                told.text("name"),
                Shared.partyOrNull(told, "party"),
                told.wholeOrNull("count"),
                told.word("unit", ProgrammeUnit.class),
                Shared.dated(told, "years", "yearsBasis"),
                Shared.areas(told),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    static Difficulty difficulty(Node told) {
        return new Difficulty(
                told.text("id"),
                Shared.parties(told, "by"),
                Shared.areas(told),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    static Channel channel(Node told) {
        return new Channel(
                told.word("kind", ChannelKind.class),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    static Visit visit(Node told) {
        return new Visit(
                told.text("id"),
                told.word("status", VisitStatus.class),
                Shared.partyOrNull(told, "party"),
                told.textOrNull("visitor"),
                told.wordOrNull("level", Level.class),
                Shared.place(told.node("where")),
                Shared.dated(told, "when", "whenBasis"),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }
}
