package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.follow.Saying;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.series.Session;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was promised at each session, and after that outside any. Directions are only counted,
 * unless all are asked for; requests stand apart.
 */
final class PromiseLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;
    private final CommitmentEntry entry;
    private final boolean all;

    /**
     * @param all whether directions are shown and not only counted
     */
    PromiseLines(Sheet sheet, Wording wording, Standpoint standpoint, boolean all) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
        this.entry = new CommitmentEntry(sheet, wording, standpoint);
        this.all = all;
    }

    /** By the session at which each was said first, the sessions in their order of time. */
    void add() {
        Map<String, List<Tracked>> said = new LinkedHashMap<>();
        for (Tracked tracked : standpoint.chronicle().tracked()) {
            if (tracked.standing() != Standing.REQUEST) {
                said.computeIfAbsent(place(tracked), _ -> new ArrayList<>()).add(tracked);
            }
        }
        List<Tracked> elsewhere = said.remove("");
        said.forEach((id, promises) -> section(title(id), promises));
        if (elsewhere != null) {
            section(messages.say("section.promised.elsewhere"), elsewhere);
        }
    }

    /** What was promised at one session, restated there or said there first. */
    void at(Session session) {
        List<Tracked> promises =
                standpoint.chronicle().tracked().stream()
                        .filter(tracked -> isSaidAt(tracked, session.id()))
                        .toList();
        section(
                messages.say("section.promised"),
                promises.stream().filter(each -> each.standing() != Standing.REQUEST).toList());
        requests(promises);
    }

    /** Invitations and proposals of one side. */
    void requests(List<Tracked> among) {
        List<Tracked> requests =
                among.stream().filter(each -> each.standing() == Standing.REQUEST).toList();
        if (!requests.isEmpty()) {
            sheet.heading(messages.say("section.requests"));
            requests.forEach(each -> entry.add(each, said(each)));
        }
    }

    private void section(String title, List<Tracked> promises) {
        if (promises.isEmpty()) {
            return;
        }
        sheet.heading(title);
        promises.stream()
                .filter(each -> all || each.standing() != Standing.DIRECTION)
                .forEach(each -> entry.add(each, said(each)));
        long directions =
                promises.stream().filter(each -> each.standing() == Standing.DIRECTION).count();
        if (!all && directions > 0) {
            String count = messages.number(directions);
            sheet.note(sheet.paint(Ink.DIM, messages.say("directions.folded", count)));
        }
    }

    /** When it was said, where no session and no restating tells it. */
    private String said(Tracked tracked) {
        Saying first = tracked.sayings().getFirst();
        String on = wording.date(first.on());
        boolean told = first.session() != null && tracked.standing() != Standing.REQUEST;
        return told || on.isEmpty() || tracked.sayings().size() > 1
                ? ""
                : messages.say("said.on", on);
    }

    private String title(String id) {
        Session session = standpoint.session(id);
        SessionWords words = new SessionWords(wording);
        return messages.say(
                "section.promised.at", session == null ? id : words.whole(session, standpoint));
    }

    private static boolean isSaidAt(Tracked tracked, String session) {
        return tracked.sayings().stream().anyMatch(saying -> session.equals(saying.session()));
    }

    private static String place(Tracked tracked) {
        Saying first = tracked.sayings().getFirst();
        return first.session() == null ? "" : first.session();
    }
}
