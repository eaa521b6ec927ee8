package entente.desk.report;

import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it.
 *
 * @param language BCP 47, of title and text
 * @param facts what its frame tells
 * @param published when, worded
 * @param basis what that was read from, as HTML
 * @param text with its evidence, as HTML
 * @param rules that found it, as HTML
 * @param rejected findings that do not stand
 * @param officer whether the visitor may decide on any of it
 */
public record ReportSheet(
        ReportId id,
        String title,
        String language,
        List<String> facts,
        String published,
        String basis,
        String text,
        String rules,
        List<Relation> relations,
        List<Chapter> chapters,
        List<Rejected> rejected,
        boolean officer) {
    public ReportSheet {
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
        chapters = List.copyOf(chapters);
        rejected = List.copyOf(rejected);
    }

    /** Findings of one sort under their heading. */
    public record Chapter(String heading, List<Card> cards) {
        public Chapter {
            cards = List.copyOf(cards);
        }
    }

    /** A finding that an officer rejected. */
    public record Rejected(String name, String kind, String quote, boolean mine) {}

    /** All findings, in the order of the page. */
    public List<Card> cards() {
        return chapters.stream()
                .flatMap(chapter -> chapter.cards().stream())
                .filter(card -> !card.name().isEmpty())
                .toList();
    }

    /** How many findings the visitor may decide on. */
    public long all() {
        return cards().stream().filter(Card::mine).count();
    }

    /** How many of these wait. */
    public long waiting() {
        return cards().stream().filter(Card::waits).count();
    }

    /** The next that waits behind a finding, or else the first that waits; null where none does. */
    public @Nullable String nextAfter(String name) {
        List<Card> cards = cards();
        List<String> names = cards.stream().map(Card::name).toList();
        int at = names.indexOf(name);
        for (int i = 1; i <= cards.size(); i++) {
            Card card = cards.get((at + i) % cards.size());
            if (card.waits()) {
                return card.name();
            }
        }
        return null;
    }
}
