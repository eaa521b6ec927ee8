package entente.dossier.page.notes;

import entente.domain.Channel;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Party;
import entente.domain.Programme;
import entente.domain.Visit;
import entente.dossier.page.Basis;
import entente.dossier.page.Fact;
import entente.dossier.page.Kind;
import entente.dossier.page.Note;
import entente.words.Messages;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Programmes, difficulties, channels and visits as notes. */
record UnscoredNotes(Wording wording) {
    List<Note> programmes(List<Programme> programmes) {
        return programmes.stream().map(this::programme).toList();
    }

    List<Note> difficulties(List<Difficulty> difficulties) {
        return difficulties.stream()
                .map(
                        each ->
                                note(
                                        each.id(),
                                        "",
                                        "",
                                        Facts.of(
                                                wording.relation(each.by()),
                                                wording.areas(each.areas())),
                                        each))
                .toList();
    }

    /** Channels have no ids in findings; on a page they are numbered. */
    List<Note> channels(List<Channel> channels) {
        List<Note> notes = new ArrayList<>();
        for (Channel channel : channels) {
            String kind = messages().say("channel." + channel.kind().word());
            notes.add(note("k" + (notes.size() + 1), kind, "", List.of(), channel));
        }
        return notes;
    }

    List<Note> visits(List<Visit> visits) {
        return visits.stream()
                .map(
                        each ->
                                note(
                                        each.id(),
                                        messages().say("visit." + each.status().word()),
                                        Objects.requireNonNullElse(each.visitor(), ""),
                                        Facts.of(
                                                party(each.party())
                                                        + " → "
                                                        + wording.place(each.where()),
                                                wording.date(each.when().when())),
                                        each))
                .toList();
    }

    private Note programme(Programme programme) {
        Integer count = programme.count();
        return note(
                programme.id(),
                "",
                programme.name(),
                Facts.of(
                        count == null
                                ? ""
                                : messages()
                                        .say(
                                                "unit." + programme.unit().word(),
                                                messages().number(count)),
                        party(programme.party()),
                        wording.date(programme.years().when())),
                programme);
    }

    private static Note note(
            String id, String label, String title, List<Fact> facts, Finding finding) {
        return new Note(
                id,
                Kind.MATTER,
                label,
                title,
                facts,
                finding.evidence(),
                finding.rule(),
                Basis.of(finding.time()));
    }

    private String party(@Nullable Party party) {
        return party == null ? "" : wording.party(party);
    }

    private Messages messages() {
        return wording.messages();
    }
}
