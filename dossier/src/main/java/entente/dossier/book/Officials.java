package entente.dossier.book;

import entente.domain.Party;
import entente.domain.follow.Timeliness;
import entente.domain.people.Tenure;
import entente.domain.relation.Relation;
import entente.dossier.paper.Block;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.words.Joined;
import entente.words.Plain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is in office, as far as reports let it be seen, those seen last first. */
final class Officials {
    /** Who was last seen longer ago is told to have been in office, in the full book alone. */
    private static final int YEARS = 5;

    private final Pad pad;
    private final Preparation preparation;

    Officials(Pad pad, Preparation preparation) {
        this.pad = pad;
        this.preparation = preparation;
    }

    /**
     * @param side whose own people are left out; null to show both sides'
     */
    void add(@Nullable Party side) {
        Relation relation = preparation.standpoint().chronicle().relation();
        Stream<Party> shown =
                side == null || !relation.has(side)
                        ? Stream.of(relation.first(), relation.second())
                        : Stream.of(relation.other(side));
        shown.forEach(this::of);
    }

    private void of(Party party) {
        pad.section(pad.wording().party(party));
        List<List<Words>> rows =
                preparation.standpoint().chronicle().people().stream()
                        .filter(tenure -> party.equals(tenure.party()))
                        .filter(this::isRecent)
                        .sorted(Comparator.comparing(Officials::last).reversed())
                        .map(this::row)
                        .toList();
        if (rows.isEmpty()) {
            pad.nothing("book.nothing.people");
            return;
        }
        pad.add(
                new Block.Table(
                        List.of(4, 6, 4),
                        pad.labels("book.head.name", "book.head.office", "book.head.seen"),
                        rows));
    }

    private List<Words> row(Tenure tenure) {
        String office = Plain.line(Objects.requireNonNullElse(tenure.office(), ""));
        String language =
                tenure.evidence().isEmpty()
                        ? ""
                        : pad.citing().language(tenure.evidence().getFirst().report());
        String variants =
                tenure.variants().stream()
                        .map(Tenure.Variant::name)
                        .map(Plain::line)
                        .reduce("", (all, each) -> all.isEmpty() ? each : all + ", " + each);
        return List.of(
                new Words.Statement(
                        List.of(
                                Run.strong(Plain.line(tenure.name())),
                                Run.soft(variants.isEmpty() ? "" : " " + variants)),
                        pad.citing().of(tenure.evidence())),
                new Words.Label(List.of(Run.plain(office, language.isEmpty() ? null : language))),
                Words.label(Joined.plain(pad.wording().date(tenure.seen()))));
    }

    private boolean isRecent(Tenure tenure) {
        return !last(tenure).isBefore(preparation.today().minusYears(YEARS));
    }

    private static LocalDate last(Tenure tenure) {
        return Objects.requireNonNullElse(Timeliness.lastDay(tenure.seen()), LocalDate.MIN);
    }
}
