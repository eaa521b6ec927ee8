package entente.words.series;

import entente.domain.Chair;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.series.MechanismId;
import entente.domain.series.Session;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How sessions and their mechanisms are worded: "4th political consultation of ministers". */
public final class SessionWords {
    private final Wording wording;
    private final Messages messages;

    public SessionWords(Wording wording) {
        this.wording = wording;
        this.messages = wording.messages();
    }

    /**
     * @param name what reports call it; null where none is known
     */
    public String mechanism(MechanismId mechanism, @Nullable String name) {
        String kind =
                mechanism.kind() == MechanismKind.OTHER && name != null
                        ? Plain.line(name)
                        : messages.say("mechanism." + mechanism.kind().word());
        Level level = mechanism.level();
        return level == null
                ? kind
                : messages.say("mechanism.at-level", kind, messages.say("level." + level.word()));
    }

    /** "4th political consultation of ministers"; without its number where none is declared. */
    public String numbered(
            MechanismId mechanism, @Nullable String name, @Nullable Integer ordinal) {
        String said = mechanism(mechanism, name);
        return ordinal == null ? said : messages.say("session", wording.ordinal(ordinal), said);
    }

    /**
     * @param standpoint knows what reports call mechanisms; null where nobody asks
     */
    public String name(Session session, @Nullable Standpoint standpoint) {
        MechanismId mechanism = session.mechanism();
        if (mechanism == null) {
            return messages.say("kind." + session.kind().word());
        }
        String called = standpoint == null ? null : standpoint.nameOf(mechanism);
        return numbered(mechanism, called, session.ordinal());
    }

    /** The name between date and place. */
    public String whole(Session session, Standpoint standpoint) {
        return Joined.of(date(session), name(session, standpoint), place(session));
    }

    public String date(Session session) {
        return wording.date(session.when());
    }

    public String place(Session session) {
        return Plain.line(wording.place(session.where()));
    }

    /** The party that hosts; empty where none is known. */
    public String host(Session session) {
        return session.host() == null ? "" : wording.party(session.host());
    }

    public String status(Session session) {
        return messages.say("status." + session.status().word());
    }

    /** The chairs' names alone. */
    public String chairs(Session session) {
        return session.chairs().stream()
                .map(Chair::name)
                .map(Plain::line)
                .collect(Collectors.joining(", "));
    }

    /** "at the 4th summit"; empty where none is told. */
    public String occasion(Session session) {
        String occasion = Plain.line(Objects.requireNonNullElse(session.occasion(), ""));
        return occasion.isEmpty() ? "" : messages.say("occasion", occasion);
    }
}
