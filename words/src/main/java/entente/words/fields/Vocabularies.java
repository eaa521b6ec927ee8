package entente.words.fields;

import entente.domain.AgreementLevel;
import entente.domain.Area;
import entente.domain.ChannelKind;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.ProgrammeUnit;
import entente.domain.Progress;
import entente.domain.StatementAct;
import entente.domain.Status;
import entente.domain.VisitStatus;
import entente.domain.Word;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words may stand in a field. */
public final class Vocabularies {
    private Vocabularies() {}

    /** The words, parted by commas; empty where anything may stand. */
    public static String of(Kind kind, String field) {
        return switch (field) {
            case "act" -> said(kind == Kind.STATEMENT ? StatementAct.values() : Mode.values());
            case "status" -> said(statuses(kind));
            case "kind" -> said(kind == Kind.CHANNEL ? ChannelKind.values() : MeetingKind.values());
            case "unit" -> said(ProgrammeUnit.values());
            case "mechanism.kind" -> said(MechanismKind.values());
            case "mechanism.level" -> said(Level.values());
            case "format" -> said(Format.values());
            case "level" -> said(kind == Kind.VISIT ? Level.values() : AgreementLevel.values());
            case "areas" -> said(Area.values());
            case "subject" -> "yes, no";
            default -> "";
        };
    }

    private static Word[] statuses(Kind kind) {
        return switch (kind) {
            case PROJECT -> Progress.values();
            case VISIT -> VisitStatus.values();
            default -> Status.values();
        };
    }

    private static String said(Word... words) {
        return Stream.of(words).map(Word::word).collect(Collectors.joining(", "));
    }
}
