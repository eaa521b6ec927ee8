package entente.dossier.page.notes;

import entente.domain.Chair;
import entente.domain.Meeting;
import entente.dossier.page.Basis;
import entente.dossier.page.Kind;
import entente.dossier.page.Note;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.report.People;
import java.util.List;
import java.util.stream.Collectors;

/** Meetings as notes: what each was, when and where, and who chaired it. */
record MeetingNotes(Wording wording) {
    List<Note> of(List<Meeting> meetings) {
        return meetings.stream().map(this::note).toList();
    }

    private Note note(Meeting meeting) {
        return new Note(
                meeting.id(),
                Kind.MEETING,
                messages().say("status." + meeting.status().word()),
                wording.kind(meeting),
                Facts.of(
                        level(meeting),
                        wording.relation(meeting.parties()),
                        wording.date(meeting.when().when()),
                        wording.place(meeting.where()),
                        format(meeting),
                        occasion(meeting),
                        chairs(meeting.chairs())),
                meeting.evidence(),
                meeting.rule(),
                Basis.of(meeting.when()));
    }

    private String level(Meeting meeting) {
        var mechanism = meeting.mechanism();
        var level = mechanism == null ? null : mechanism.level();
        return level == null ? "" : messages().say("level." + level.word());
    }

    private String format(Meeting meeting) {
        var format = meeting.format();
        return format == null ? "" : messages().say("format." + format.word());
    }

    private String occasion(Meeting meeting) {
        String occasion = meeting.occasion();
        return occasion == null ? "" : messages().say("occasion", occasion);
    }

    private String chairs(List<Chair> chairs) {
        String named =
                chairs.stream()
                        .map(
                                chair ->
                                        People.named(
                                                wording,
                                                chair.name(),
                                                chair.party(),
                                                chair.office()))
                        .collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : messages().say("chairs", named);
    }

    private Messages messages() {
        return wording.messages();
    }
}
