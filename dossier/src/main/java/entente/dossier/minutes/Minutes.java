package entente.dossier.minutes;

import entente.domain.follow.Saying;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.dossier.book.Pad;
import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.series.Standpoint;
import entente.words.series.Upcoming;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draft minutes: one paragraph for each commitment that is open, blanks for what is new. The number
 * of a paragraph is the same in every language; the name of the commitment in it leads back to the
 * register when the minutes are filed (see {@link Pairing}).
 */
public final class Minutes {
    private static final int NEW = 6;
    private static final int EXCHANGES = 3;

    private final Drafting drafting;
    private final Pad pad;

    private Minutes(Drafting drafting) {
        this.drafting = drafting;
        this.pad = drafting.pad();
    }

    /**
     * The draft.
     *
     * @param messages in its language, over {@link entente.dossier.book.Book#WORDS}
     */
    public static Document of(Messages messages, Standpoint standpoint, Upcoming upcoming) {
        Drafting drafting = new Drafting(messages, standpoint, upcoming);
        drafting.title("minutes.title");
        new Minutes(drafting).write();
        return drafting.document("minutes.title");
    }

    private void write() {
        opening();
        before();
        drafting.chapter("minutes.exchange");
        for (int i = 0; i < EXCHANGES; i++) {
            drafting.clause(drafting.blank("minutes.exchange.blank"), List.of());
        }
        drafting.chapter("minutes.agreed");
        for (int i = 0; i < NEW; i++) {
            gapped("minutes.agreed.new", "minutes.blank.act", "minutes.blank.time");
        }
        drafting.chapter("minutes.next");
        gapped("minutes.next.hold", "minutes.blank.place", "minutes.blank.time");
        signing();
    }

    private void opening() {
        drafting.chapter("minutes.opening");
        drafting.clause(
                Gapped.of(
                        pad,
                        "minutes.held",
                        List.of(
                                drafting.text(drafting.name()),
                                drafting.first(),
                                drafting.second(),
                                drafting.place(),
                                drafting.blank("minutes.blank.date"))),
                List.of());
        drafting.clause(
                Gapped.of(
                        pad,
                        "minutes.delegations",
                        List.of(
                                drafting.first(),
                                drafting.second(),
                                drafting.blank("minutes.blank.head"),
                                drafting.blank("minutes.blank.head"))),
                List.of());
    }

    private void before() {
        drafting.chapter("minutes.before");
        drafting.clause(Words.label(pad.say("minutes.review")));
        List<Tracked> open =
                Stream.concat(
                                drafting.preparation().lastTime().stream(),
                                drafting.preparation().stillOpen().stream())
                        .distinct()
                        .toList();
        if (open.isEmpty()) {
            drafting.clause(Words.told(pad.say("minutes.nothing"), pad.citing().account()));
        }
        open.forEach(this::item);
    }

    private void item(Tracked tracked) {
        String language = pad.messages().language().tag();
        Cited words = words(tracked, language);
        String spoken = pad.citing().language(words.report());
        List<Run> said = new ArrayList<>();
        said.add(Run.quote(Plain.line(words.evidence().quote()), spoken));
        if (!spoken.equals(language)) {
            said.add(Run.of(" "));
            said.add(Run.blank(pad.say("minutes.translation")));
        }
        drafting.clause(
                Gapped.of(
                        pad,
                        "minutes.item",
                        List.of(
                                said,
                                List.of(Run.soft(tracked.id().brief())),
                                drafting.blank("minutes.outcome"))),
                pad.citing().of(tracked));
    }

    /** The newest words in the draft's language, else the first in any. */
    private Cited words(Tracked tracked, String language) {
        return tracked.sayings().reversed().stream()
                .map(Saying::words)
                .filter(cited -> pad.citing().language(cited.report()).equals(language))
                .findFirst()
                .orElse(tracked.words());
    }

    private void gapped(String key, String... blanks) {
        List<List<Run>> gaps = Stream.of(blanks).map(drafting::blank).toList();
        drafting.clause(Gapped.of(pad, key, gaps), List.of());
    }

    private void signing() {
        drafting.chapter("minutes.signing");
        gapped(
                "minutes.signed",
                "minutes.blank.place",
                "minutes.blank.date",
                "minutes.blank.copies");
        pad.add(
                new Block.Table(
                        List.of(1, 1),
                        List.of(),
                        List.of(
                                List.of(signer(drafting.first()), signer(drafting.second())),
                                List.of(
                                        new Words.Blank(pad.say("minutes.blank.signature")),
                                        new Words.Blank(pad.say("minutes.blank.signature"))))));
    }

    private Words signer(List<Run> party) {
        return new Words.Label(Gapped.of(pad, "minutes.for", List.of(party)));
    }
}
