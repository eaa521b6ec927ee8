package entente.words.follow;

import entente.domain.Agreement;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.series.Session;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import org.jspecify.annotations.Nullable;

/** What is told to have kept a commitment, in words. */
public final class KeeperWords {
    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;
    private final SessionWords sessions;

    public KeeperWords(Wording wording, Standpoint standpoint) {
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
        this.sessions = new SessionWords(wording);
    }

    /** "kept: 4th political consultation · 5 May 2017 · on time · suggested, 92 of 100". */
    public String sentence(Fulfilment fulfilment) {
        String key = "kept." + fulfilment.state().word();
        return messages.say(
                key,
                Joined.of(
                        of(fulfilment.keeper()),
                        wording.date(fulfilment.done()),
                        timeliness(fulfilment.onTime())),
                String.valueOf(fulfilment.score()));
    }

    /** What it is, without when and whether it counts. */
    public String of(Keeper keeper) {
        return switch (keeper) {
            case Keeper.HeldSession(var id) -> session(standpoint.session(id), id);
            case Keeper.SignedAgreement(var name) -> finding("keeper.agreement", name);
            case Keeper.FinishedProject(var name) -> finding("keeper.project", name);
            case Keeper.CompletedRole(var name) -> finding("keeper.role", name);
            case Keeper.PaidVisit(var name) ->
                    messages.say(
                            "keeper.visit", session(standpoint.sessionOf(name), name.toString()));
            case Keeper.ToldByBody _ -> messages.say("keeper.told");
        };
    }

    private String session(@Nullable Session session, String id) {
        return session == null
                ? id
                : Joined.of(sessions.name(session, standpoint), sessions.place(session));
    }

    private String finding(String key, FindingId name) {
        Filed<?> filed = standpoint.finding(name);
        String said =
                switch (filed == null ? null : filed.finding()) {
                    case Agreement agreement -> agreement.name();
                    case Project project -> project.name();
                    case Role role -> wording.party(role.party()) + ", " + role.role();
                    case null, default -> name.toString();
                };
        return messages.say(key, Plain.line(said));
    }

    private String timeliness(Timeliness onTime) {
        return switch (onTime) {
            case DONE_ON_TIME -> messages.say("fate.on-time");
            case DONE_LATE -> messages.say("fate.late");
            default -> "";
        };
    }
}
