package entente.dossier.minutes;

import entente.domain.series.Session;
import entente.dossier.book.Pad;
import entente.dossier.paper.Document;
import entente.dossier.paper.Run;
import entente.words.Messages;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import entente.words.series.Upcoming;
import java.util.List;

/** A draft joint press release: the same numbered paragraphs in every language. */
public final class Release {
    private static final int AGREED = 3;

    private Release() {}

    /**
     * The draft.
     *
     * @param messages in its language, over {@link entente.dossier.book.Book#WORDS}
     */
    public static Document of(Messages messages, Standpoint standpoint, Upcoming upcoming) {
        Drafting drafting = new Drafting(messages, standpoint, upcoming);
        Pad pad = drafting.pad();
        drafting.title("release.title");
        drafting.chapter("minutes.opening");
        List<Run> head = drafting.blank("minutes.blank.head");
        drafting.clause(
                Gapped.of(
                        pad,
                        "release.held",
                        List.of(
                                drafting.text(drafting.name()),
                                drafting.first(),
                                drafting.second(),
                                drafting.place(),
                                drafting.blank("minutes.blank.date"),
                                head,
                                head)),
                List.of());
        reviewed(drafting);
        drafting.clause(
                Gapped.of(pad, "release.results", List.of(drafting.blank("release.blank.results"))),
                List.of());
        drafting.chapter("minutes.agreed");
        for (int i = 0; i < AGREED; i++) {
            drafting.clause(
                    Gapped.of(
                            pad,
                            "minutes.agreed.new",
                            List.of(
                                    drafting.blank("minutes.blank.act"),
                                    drafting.blank("minutes.blank.time"))),
                    List.of());
        }
        drafting.chapter("minutes.next");
        drafting.clause(
                Gapped.of(
                        pad,
                        "minutes.next.hold",
                        List.of(
                                drafting.blank("minutes.blank.place"),
                                drafting.blank("minutes.blank.time"))),
                List.of());
        return drafting.document("release.title");
    }

    private static void reviewed(Drafting drafting) {
        Pad pad = drafting.pad();
        Session last = drafting.preparation().last();
        if (last == null) {
            drafting.clause(drafting.text(pad.say("release.reviewed.first")), List.of());
            return;
        }
        String name =
                new SessionWords(pad.wording()).name(last, drafting.preparation().standpoint());
        drafting.clause(drafting.text(pad.say("release.reviewed", name)), pad.citing().of(last));
    }
}
