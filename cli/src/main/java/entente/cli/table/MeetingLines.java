package entente.cli.table;

import entente.cli.terminal.Ink;
import entente.domain.Chair;
import entente.domain.Meeting;
import entente.domain.Status;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.report.People;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The meetings: what each was, when and where, and who chaired it. */
final class MeetingLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Explaining explaining;

    MeetingLines(Sheet sheet, Wording wording, Explaining explaining) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.explaining = explaining;
    }

    void add(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        sheet.heading(messages.say("section.meetings"));
        meetings.forEach(this::add);
    }

    private void add(Meeting meeting) {
        sheet.entry(meeting.id(), status(meeting.status()), what(meeting));
        sheet.under(
                Sheet.joined(
                        wording.date(meeting.when().when()),
                        where(meeting),
                        format(meeting),
                        occasion(meeting)));
        if (!meeting.chairs().isEmpty()) {
            sheet.under(messages.say("chairs", chairs(meeting.chairs())));
        }
        explaining.under(meeting, meeting.when());
    }

    private String status(Status status) {
        Ink ink =
                switch (status) {
                    case HELD -> Ink.GREEN;
                    case PLANNED -> Ink.CYAN;
                    case CANCELLED -> Ink.RED;
                };
        return sheet.paint(ink, messages.say("status." + status.word()));
    }

    private String what(Meeting meeting) {
        String kind = Plain.line(wording.kind(meeting));
        return Sheet.joined(
                meeting.subject() ? sheet.paint(Ink.BOLD, kind) : kind,
                level(meeting),
                wording.relation(meeting.parties()));
    }

    private String level(Meeting meeting) {
        var mechanism = meeting.mechanism();
        var level = mechanism == null ? null : mechanism.level();
        return level == null ? "" : messages.say("level." + level.word());
    }

    private String where(Meeting meeting) {
        return Plain.line(wording.place(meeting.where()));
    }

    private String format(Meeting meeting) {
        var format = meeting.format();
        return format == null ? "" : messages.say("format." + format.word());
    }

    private String occasion(Meeting meeting) {
        String occasion = Plain.line(Objects.requireNonNullElse(meeting.occasion(), ""));
        return occasion.isEmpty() ? "" : messages.say("occasion", occasion);
    }

    private String chairs(List<Chair> chairs) {
        return chairs.stream().map(this::chair).collect(Collectors.joining("; "));
    }

    private String chair(Chair chair) {
        return People.named(wording, chair.name(), chair.party(), chair.office());
    }
}
