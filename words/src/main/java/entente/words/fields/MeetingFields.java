package entente.words.fields;

import entente.domain.Chair;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.Party;
import entente.domain.Place;
import entente.words.typed.Mistake;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a meeting. */
final class MeetingFields {
    private static final String MECHANISM = "mechanism.kind";
    private static final String NAME = "mechanism.name";

    private MeetingFields() {}

    static Map<String, String> of(Meeting m) {
        Mechanism mechanism = m.mechanism();
        Place where = m.where();
        return new Shown()
                .word("status", m.status())
                .text("subject", m.subject() ? "yes" : "no")
                .word("kind", m.kind())
                .word(MECHANISM, mechanism == null ? null : mechanism.kind())
                .word("mechanism.level", mechanism == null ? null : mechanism.level())
                .text(NAME, mechanism == null ? null : mechanism.name())
                .parties("parties", m.parties())
                .text("ordinal", m.ordinal())
                .time("when", m.when())
                .text("where.country", where == null ? null : where.country())
                .text("where.city", where == null ? null : where.city())
                .word("format", m.format())
                .text("occasion", m.occasion())
                .text(
                        "chairs",
                        m.chairs().stream()
                                .map(MeetingFields::chair)
                                .collect(Collectors.joining("; ")))
                .all();
    }

    private static String chair(Chair chair) {
        Party party = chair.party();
        String office = Objects.requireNonNullElse(chair.office(), "");
        return Stream.of(chair.name(), party == null ? "" : party.code(), office)
                .collect(Collectors.joining(" | "))
                .replaceFirst("[ |]+$", "");
    }

    static Meeting with(Meeting m, Values values) {
        return new Meeting(
                m.id(),
                values.word("status", m.status()),
                values.truth("subject", m.subject()),
                values.word("kind", m.kind()),
                mechanism(m.mechanism(), values),
                values.parties("parties", m.parties()),
                values.ordinal("ordinal", m.ordinal()),
                values.time("when", m.when()),
                where(m.where(), values),
                values.wordOrNull("format", m.format(), Format.class),
                values.textOrNull("occasion", m.occasion()),
                values.chairs("chairs", m.chairs()),
                values.evidence(),
                m.rule());
    }

    /** Its name is the kind's word until a report or an officer says it. */
    private static @Nullable Mechanism mechanism(@Nullable Mechanism was, Values values) {
        MechanismKind kind =
                values.wordOrNull(MECHANISM, was == null ? null : was.kind(), MechanismKind.class);
        Level level =
                values.wordOrNull("mechanism.level", was == null ? null : was.level(), Level.class);
        if (kind == null) {
            if (was == null && (level != null || values.textOrNull(NAME, null) != null)) {
                throw Mistake.given("empty", MECHANISM);
            }
            return null;
        }
        return new Mechanism(
                kind, level, values.text(NAME, was == null ? kind.word() : was.name()));
    }

    static @Nullable Place where(@Nullable Place was, Values values) {
        Party country = values.partyOrNull("where.country", was == null ? null : was.country());
        String city = values.textOrNull("where.city", was == null ? null : was.city());
        return country == null && city == null ? null : new Place(country, city);
    }
}
