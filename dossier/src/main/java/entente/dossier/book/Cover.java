package entente.dossier.book;

import entente.domain.Chair;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import entente.dossier.paper.Block;
import entente.dossier.paper.Block.Title.Tone;
import entente.dossier.paper.Source;
import entente.dossier.paper.Words;
import entente.words.Joined;
import entente.words.report.People;
import entente.words.series.DueWords;
import entente.words.series.SessionWords;
import entente.words.series.Upcoming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What session it is: its number, time, place, host and chairs, as far as anything tells. */
public final class Cover {
    private final Pad pad;
    private final Preparation preparation;
    private final SessionWords sessions;
    private final List<List<Words>> rows = new ArrayList<>();

    Cover(Pad pad, Preparation preparation) {
        this.pad = pad;
        this.preparation = preparation;
        this.sessions = new SessionWords(pad.wording());
    }

    /** "4th political consultation of ministers". */
    public static String name(Pad pad, Upcoming upcoming) {
        List<String> names = upcoming.series().names();
        return new SessionWords(pad.wording())
                .numbered(
                        upcoming.series().mechanism(),
                        names.isEmpty() ? null : names.getFirst(),
                        upcoming.ordinal());
    }

    public static String pair(Pad pad, Relation relation) {
        return pad.wording().relation(List.of(relation.first(), relation.second()));
    }

    public static String capital(String text, String language) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.forLanguageTag(language))
                + text.substring(first);
    }

    void add(String titleKey, boolean brief) {
        Upcoming upcoming = preparation.upcoming();
        Relation relation = preparation.standpoint().chronicle().relation();
        String language = pad.messages().language().tag();
        if (!brief) {
            pad.add(new Block.Title(pad.say(titleKey), Tone.TITLE));
        }
        pad.add(new Block.Title(capital(name(pad, upcoming), language), Tone.SUBTITLE));
        pad.add(new Block.Title(pair(pad, relation), Tone.SUBTITLE));
        facts();
        pad.add(new Block.Table(List.of(1, 3), List.of(), rows));
    }

    private void facts() {
        Upcoming upcoming = preparation.upcoming();
        List<Source> sources =
                upcoming.words().isEmpty()
                        ? pad.citing().account()
                        : pad.citing().of(upcoming.words());
        Integer ordinal = upcoming.ordinal();
        if (ordinal == null) {
            blank("book.cover.number", "book.cover.number.blank");
        } else {
            fact("book.cover.number", pad.wording().nth(ordinal), sources);
        }
        when(sources);
        String place = pad.wording().place(upcoming.where());
        if (place.isEmpty()) {
            blank("book.cover.place", "book.cover.place.blank");
        } else {
            fact("book.cover.place", place, sources);
        }
        if (upcoming.host() == null) {
            blank("book.cover.host", "book.cover.host.blank");
        } else {
            fact("book.cover.host", pad.wording().party(upcoming.host()), sources);
        }
        chairs(upcoming.chairs(), sources);
        last();
    }

    private void when(List<Source> sources) {
        Upcoming upcoming = preparation.upcoming();
        String date = pad.wording().date(upcoming.when());
        if (date.isEmpty()) {
            blank("book.cover.when", "book.cover.when.blank");
            return;
        }
        String distance =
                new DueWords(pad.wording()).distance(upcoming.when(), preparation.today());
        var next = upcoming.next();
        String ground =
                next == null
                        ? ""
                        : pad.say("due.ground." + next.ground().name().toLowerCase(Locale.ROOT));
        fact("book.cover.when", Joined.plain(date, distance, ground), sources);
    }

    private void chairs(List<Chair> chairs, List<Source> sources) {
        if (chairs.isEmpty()) {
            blank("book.cover.chairs", "book.cover.chairs.blank");
            return;
        }
        for (Chair chair : chairs) {
            fact("book.cover.chairs", named(chair), sources);
        }
    }

    private void last() {
        Session last = preparation.last();
        if (last == null) {
            return;
        }
        fact(
                "book.cover.last",
                Joined.plain(
                        sessions.name(last, preparation.standpoint()),
                        sessions.date(last),
                        sessions.place(last)),
                pad.citing().of(last));
        for (Chair chair : last.chairs()) {
            fact("book.cover.last-chairs", named(chair), pad.citing().of(last));
        }
    }

    private String named(Chair chair) {
        return People.named(pad.wording(), chair.name(), chair.party(), chair.office());
    }

    private void fact(String key, String said, List<Source> sources) {
        rows.add(List.of(Words.label(pad.say(key)), Words.told(said, sources)));
    }

    private void blank(String key, String prompt) {
        rows.add(List.of(Words.label(pad.say(key)), new Words.Blank(pad.say(prompt))));
    }
}
