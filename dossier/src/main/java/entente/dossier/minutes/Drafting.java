package entente.dossier.minutes;

import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.dossier.book.Book;
import entente.dossier.book.Citing;
import entente.dossier.book.Cover;
import entente.dossier.book.Discretion;
import entente.dossier.book.Pad;
import entente.dossier.book.Preparation;
import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Marking;
import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.dossier.paper.Words;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.series.Standpoint;
import entente.words.series.Upcoming;
import java.util.List;

/**
 * What both drafts have in common. They are for both sides: what one keeps to itself is taken out
 * of the account before a word is written.
 */
final class Drafting {
    private final Pad pad;
    private final Preparation preparation;
    private final Relation relation;
    private int clause;

    /**
     * @param messages in the draft's language, over {@link Book#WORDS}
     */
    Drafting(Messages messages, Standpoint standpoint, Upcoming upcoming) {
        Standpoint shown = standpoint.withAccount(Discretion.of(standpoint.chronicle()));
        Wording wording = new Wording(messages);
        this.pad = new Pad(wording, new Citing(wording, shown));
        this.preparation = Preparation.of(shown, upcoming);
        this.relation = standpoint.chronicle().relation();
    }

    Pad pad() {
        return pad;
    }

    Preparation preparation() {
        return preparation;
    }

    /** The names of title and session, large. */
    void title(String key) {
        String language = pad.messages().language().tag();
        pad.add(new Block.Title(pad.say(key), Block.Title.Tone.TITLE));
        pad.add(
                new Block.Title(
                        Cover.capital(name(), language) + " · " + pair(),
                        Block.Title.Tone.SUBTITLE));
    }

    String name() {
        return Cover.name(pad, preparation.upcoming());
    }

    String pair() {
        return Cover.pair(pad, relation);
    }

    List<Run> first() {
        return party(relation.first());
    }

    List<Run> second() {
        return party(relation.second());
    }

    private List<Run> party(Party party) {
        return List.of(Run.of(pad.wording().party(party)));
    }

    List<Run> blank(String key) {
        return List.of(Run.blank(pad.say(key)));
    }

    List<Run> text(String text) {
        return List.of(Run.of(text));
    }

    /** Where it is held: as reports tell, else a blank. */
    List<Run> place() {
        String place = pad.wording().place(preparation.upcoming().where());
        return place.isEmpty() ? blank("minutes.blank.place") : text(place);
    }

    void chapter(String key) {
        pad.chapter(key);
        clause = 0;
    }

    /** The next numbered paragraph of the chapter. */
    void clause(List<Run> runs, List<Source> sources) {
        clause(new Words.Draft(runs, sources));
    }

    void clause(Words words) {
        clause++;
        pad.add(new Block.Clause(pad.chapters() + "." + clause, words));
    }

    Document document(String title) {
        return new Document(
                pad.messages().language().tag(),
                pad.say(title) + ": " + name() + ", " + pair(),
                new Marking(pad.say("zone.offered"), ""),
                preparation.today(),
                pad.say("book.pages", "{0}", "{1}"),
                pad.blocks());
    }
}
