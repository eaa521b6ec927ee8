package entente.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import entente.domain.Area;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.relation.Relation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How findings are worded in the interface language. What the report says stays in the report's own
 * words.
 */
public final class Wording {
    private final Messages messages;
    private final Dates dates;
    private final Parties parties;
    private final LanguageNames languages;
    private final Comparator<Object> order;

    public Wording(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages);
        this.parties = new Parties(messages);
        this.languages = new LanguageNames(messages);
        this.order =
                Collator.getInstance(ULocale.forLanguageTag(messages.language().tag())).freeze();
    }

    public Messages messages() {
        return messages;
    }

    public String date(When when) {
        return dates.of(when);
    }

    public String party(Party party) {
        return parties.name(party);
    }

    public String relation(List<Party> several) {
        return parties.relation(several);
    }

    /** In the order of their names, as the interface language has it. */
    public List<Relation> inOrder(Collection<Relation> relations) {
        return relations.stream()
                .sorted(
                        Comparator.comparing(
                                Wording::parties, Comparator.comparing(this::relation, order)))
                .toList();
    }

    private static List<Party> parties(Relation relation) {
        return List.of(relation.first(), relation.second());
    }

    /** "Hanoi, Vietnam"; what is unknown is left out. */
    public String place(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        Party country = place.country();
        return Stream.of(place.city(), country == null ? null : party(country))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What a meeting is: "10th political consultation", "talks". */
    public String kind(Meeting meeting) {
        String kind = bareKind(meeting);
        Integer ordinal = meeting.ordinal();
        return ordinal == null ? kind : messages.say("session", ordinal(ordinal), kind);
    }

    private String bareKind(Meeting meeting) {
        var mechanism = meeting.mechanism();
        if (mechanism == null) {
            return messages.say("kind." + meeting.kind().word());
        }
        return mechanism.kind() == MechanismKind.OTHER
                ? mechanism.name()
                : messages.say("mechanism." + mechanism.kind().word());
    }

    /** "4th", as the number of a session beside its name. */
    public String ordinal(int ordinal) {
        return number("ordinal.", ordinal);
    }

    /** "4th", as a number by itself. */
    public String nth(int ordinal) {
        return number("nth.", ordinal);
    }

    private String number(String family, int ordinal) {
        int last = ordinal % 100 / 10 == 1 ? 0 : ordinal % 10;
        String form = last >= 1 && last <= 3 ? String.valueOf(last) : "other";
        return messages.say(family + form, String.valueOf(ordinal));
    }

    public String areas(List<Area> areas) {
        return areas.stream()
                .map(area -> messages.say("area." + area.word()))
                .collect(Collectors.joining(", "));
    }

    /** A language of reports by its name. */
    public String language(String tag) {
        return languages.of(tag);
    }

    /** What a doubt is about: a path in the findings, "m1.when", said as "m1, date". */
    public String about(String path) {
        int dot = path.indexOf('.');
        String key = "about." + path.substring(dot + 1);
        if (dot < 0 || !messages.has(key)) {
            return path;
        }
        String what = messages.say(key);
        return path.startsWith("report.") ? what : path.substring(0, dot) + ", " + what;
    }
}
