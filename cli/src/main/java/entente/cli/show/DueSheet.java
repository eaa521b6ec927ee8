package entente.cli.show;

import entente.cli.agree.StateWords;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.domain.When;
import entente.domain.body.Body;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Review;
import entente.exchange.standing.Matter;
import entente.register.account.Due;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.Fate;
import entente.words.follow.KeeperIdWords;
import entente.words.series.DueSessionWords;
import entente.words.series.DueWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is due: first what is past due, then what falls due, then the sessions with their hosts. */
final class DueSheet {
    private final Wording wording;
    private final Messages messages;
    private final Palette palette;
    private final int width;
    private final Map<String, Body> bodies;
    private final JointDue joint;

    /**
     * @param width in columns
     * @param bodies those that the register knows
     */
    DueSheet(Messages messages, Palette palette, int width, List<Body> bodies, JointDue joint) {
        this.joint = joint;
        this.wording = new Wording(messages);
        this.messages = messages;
        this.palette = palette;
        this.width = width;
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
    }

    /**
     * What is due, the last line ended.
     *
     * @param today the day as of which it is asked
     * @param last the day up to which it is asked
     */
    String of(Due due, LocalDate today, LocalDate last) {
        Sheet sheet =
                new Sheet(width, RelationSheet.NAME, RelationSheet.widestLabel(messages), palette);
        String until = wording.date(When.on(last));
        sheet.line(
                Sheet.joined(
                        messages.say("as-of", wording.date(When.on(today))),
                        messages.say("due.past", messages.number(due.pastDue())),
                        messages.say("due.ahead", messages.number(due.ahead()), until)));
        List<DueCommitment> past = due.commitments().stream().filter(DueSheet::isPastDue).toList();
        List<DueCommitment> ahead =
                due.commitments().stream().filter(each -> !isPastDue(each)).toList();
        section(sheet, "section.past-due", past, today, each -> each.suggestedKeeper() == null);
        section(sheet, "section.perhaps-kept", past, today, each -> each.suggestedKeeper() != null);
        more(sheet, due.pastDue() - past.size());
        section(sheet, "section.falls-due", ahead, today, _ -> true);
        more(sheet, due.ahead() - ahead.size());
        sessions(sheet, due.sessions(), today);
        return sheet.toString();
    }

    private static boolean isPastDue(DueCommitment due) {
        return due.timeliness() == Timeliness.PAST_DUE_NO_WORD
                || due.timeliness() == Timeliness.OVERDUE;
    }

    private void section(
            Sheet sheet,
            String heading,
            List<DueCommitment> all,
            LocalDate today,
            Predicate<DueCommitment> of) {
        List<DueCommitment> those = all.stream().filter(of).toList();
        if (!those.isEmpty()) {
            sheet.heading(messages.say(heading));
            those.forEach(each -> commitment(sheet, each, today));
        }
    }

    private void more(Sheet sheet, long untold) {
        if (untold > 0) {
            String more = messages.number(untold);
            sheet.note(sheet.paint(Ink.DIM, messages.say("due.more", more)));
        }
    }

    private void commitment(Sheet sheet, DueCommitment due, LocalDate today) {
        sheet.entry(due.id().brief(), label(sheet, due), "“" + Plain.line(due.words()) + "”");
        String distance = new DueWords(wording).distance(due.due(), today);
        sheet.under(
                Sheet.joined(
                        sheet.paint(Ink.BOLD, messages.say("due", wording.date(due.due())))
                                + " ("
                                + distance
                                + ")",
                        due.relation().toString(),
                        between(due),
                        due.review() == Review.PENDING
                                ? sheet.paint(Ink.DIM, messages.say("review.pending"))
                                : ""));
        if (due.suggestedKeeper() != null) {
            sheet.under(
                    "↳ ",
                    messages.say("due.kept", new KeeperIdWords(wording).of(due.suggestedKeeper())));
        }
        if (!due.bodies().isEmpty()) {
            sheet.under("↳ ", messages.say("carried-by", names(due.bodies())));
        }
    }

    /** How it stands between the sides; nothing where it is this register's alone. */
    private String between(DueCommitment due) {
        List<Matter> matters = joint.of(due);
        return matters == null || matters.isEmpty()
                ? ""
                : messages.say(
                        "due.between",
                        matters.stream()
                                .map(matter -> messages.say(StateWords.key(matter.state())))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private String label(Sheet sheet, DueCommitment due) {
        Fate fate =
                due.suggestedKeeper() != null
                        ? Fate.SUGGESTED
                        : isPastDue(due) ? Fate.NO_WORD : Fate.IN_TIME;
        String word = messages.say("fate." + fate.word());
        Ink ink = FateInk.of(fate);
        return ink == null ? word : sheet.paint(ink, word);
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        Body body = bodies.get(id);
        return body == null ? id : Plain.line(body.name(messages.language().tag()));
    }

    private void sessions(Sheet sheet, List<DueSession> sessions, LocalDate today) {
        if (sessions.isEmpty()) {
            return;
        }
        sheet.heading(messages.say("section.due-sessions"));
        DueSessionWords words = new DueSessionWords(wording);
        for (DueSession due : sessions) {
            String distance = new DueWords(wording).distance(due.window(), today);
            sheet.item(
                    due.relation().toString(),
                    Sheet.joined(
                            words.name(due),
                            sheet.paint(Ink.BOLD, words.window(due)),
                            distance,
                            words.host(due)));
            String ground = due.ground().name().toLowerCase(Locale.ROOT);
            sheet.under("↳ ", sheet.paint(Ink.DIM, messages.say("due.ground." + ground)));
        }
    }
}
