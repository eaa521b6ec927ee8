package entente.dossier.page.notes;

import entente.domain.Commitment;
import entente.domain.Findings;
import entente.domain.Mode;
import entente.dossier.page.Basis;
import entente.dossier.page.Fact;
import entente.dossier.page.Kind;
import entente.dossier.page.Note;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.report.Sides;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commitments and requests as notes: who undertakes it to whom, in which areas, until when. */
record CommitmentNotes(Wording wording) {
    List<Note> of(Findings findings) {
        Sides sides = Sides.of(wording, findings);
        return findings.commitments().stream().map(each -> note(each, sides)).toList();
    }

    private Note note(Commitment commitment, Sides sides) {
        Messages messages = wording.messages();
        String due = wording.date(commitment.due().when());
        return new Note(
                commitment.id(),
                kind(commitment.act()),
                messages.say("act." + commitment.act().word()),
                "",
                Facts.of(
                        Stream.of(
                                new Fact(due.isEmpty() ? "" : messages.say("due", due)),
                                new Fact(sides.of(commitment)),
                                new Fact(wording.areas(commitment.areas())),
                                link("holds", commitment.meeting()),
                                link("carries-out", commitment.agreement()))),
                commitment.evidence(),
                commitment.rule(),
                Basis.of(commitment.due()));
    }

    private static Kind kind(Mode act) {
        return switch (act) {
            case AGREE, PLEDGE -> Kind.COMMITMENT;
            case INVITE, PROPOSE -> Kind.REQUEST;
        };
    }

    private Fact link(String key, @Nullable String id) {
        return new Fact(id == null ? "" : wording.messages().say(key, id), id);
    }
}
