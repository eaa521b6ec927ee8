package entente.dossier.book;

import entente.domain.Area;
import entente.domain.Status;
import entente.domain.follow.Counts;
import entente.domain.follow.Tracked;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.dossier.paper.Block;
import entente.dossier.paper.Words;
import entente.dossier.picture.Picture;
import entente.dossier.picture.Timeline;
import entente.dossier.wording.PictureWords;
import entente.words.Joined;
import entente.words.series.Gaps;
import entente.words.series.RhythmWords;
import entente.words.series.SessionWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the relation stands: its time drawn, and counted. */
final class Figures {
    private final Pad pad;
    private final Preparation preparation;

    Figures(Pad pad, Preparation preparation) {
        this.pad = pad;
        this.preparation = preparation;
    }

    void picture() {
        var standpoint = preparation.standpoint();
        PictureWords words = new PictureWords(pad.messages(), standpoint);
        String svg = Picture.of(standpoint.chronicle(), standpoint.today(), words, Picture.NARROW);
        Timeline timeline = Timeline.of(standpoint.chronicle(), standpoint.today());
        pad.add(
                new Block.Drawing(
                        svg,
                        words.description(timeline),
                        Words.told(words.description(timeline), pad.citing().account())));
    }

    /** All commitments by what became of them, in the full book those of each area too. */
    void counts(boolean brief) {
        // One note for all figures: they rest on the account as a whole.
        pad.tell(pad.say("book.figures.caption"), pad.citing().account());
        Map<Area, List<Tracked>> areas = new EnumMap<>(Area.class);
        preparation
                .undertaken()
                .forEach(
                        tracked -> {
                            if (!tracked.areas().isEmpty()) {
                                areas.computeIfAbsent(
                                                tracked.areas().getFirst(), _ -> new ArrayList<>())
                                        .add(tracked);
                            }
                        });
        List<List<Words>> rows = new ArrayList<>();
        rows.add(row(pad.say("book.figures.all"), preparation.standpoint().chronicle().tracked()));
        if (brief) {
            areas.clear();
        }
        areas.forEach(
                (area, tracked) -> {
                    List<Words> row = row(pad.say("area." + area.word()), tracked);
                    if (Counts.of(tracked, preparation.today()).commitments() > 0) {
                        rows.add(row);
                    }
                });
        pad.add(
                new Block.Table(
                        List.of(4, 2, 2, 2, 2, 2),
                        pad.labels(
                                "book.figures.area",
                                "head.on-time",
                                "head.late",
                                "head.in-time",
                                "head.past-due",
                                "head.no-date"),
                        rows));
    }

    private List<Words> row(String name, List<Tracked> tracked) {
        Counts counts = Counts.of(tracked, preparation.today());
        return List.of(
                Words.label(name),
                figure(counts.doneOnTime() + counts.doneUndated()),
                figure(counts.doneLate()),
                figure(counts.openInTime()),
                figure(counts.pastDue()),
                figure(counts.openUndated()));
    }

    private Words figure(int count) {
        return Words.label(pad.messages().number(count));
    }

    /** Each mechanism: how often it met, its rhythm, what is missing. */
    void series() {
        List<Words> items = new ArrayList<>();
        for (Series series : preparation.standpoint().chronicle().series()) {
            items.add(series(series));
        }
        pad.add(new Block.Items(items));
    }

    private Words series(Series series) {
        List<Session> held =
                series.sessions().stream()
                        .filter(session -> session.status() == Status.HELD)
                        .toList();
        String name =
                new SessionWords(pad.wording())
                        .mechanism(
                                series.mechanism(),
                                series.names().isEmpty() ? null : series.names().getFirst());
        List<String> gaps = new Gaps(pad.wording(), series.gaps()).rest();
        String said =
                Joined.plain(
                        Cover.capital(name, pad.messages().language().tag()),
                        pad.say("figures.sessions", pad.messages().number(held.size())),
                        new RhythmWords(pad.wording()).of(series),
                        String.join(" · ", gaps));
        return Words.told(
                said, held.isEmpty() ? pad.citing().account() : pad.citing().of(held.getLast()));
    }
}
