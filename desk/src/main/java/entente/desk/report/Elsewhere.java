package entente.desk.report;

import entente.desk.right.Right;
import entente.domain.Finding;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Concern;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.domain.relation.Review;
import entente.words.Plain;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finding of another report of the same relation, with which one may be merged.
 *
 * @param source which report, by its title
 * @param language of the report
 */
public record Elsewhere(String name, String quote, String source, String language) {
    /** More would have to be searched, and searching is another page. */
    private static final int LISTED = 12;

    /** A finding, and how many words it shares with the one that is looked at. */
    private record Alike(Filed<?> filed, Filing filing, double likeness) {}

    /** Those of the same kind whose words are most alike, the newest reports first among equals. */
    static List<Elsewhere> like(Work work, Filed<?> finding) {
        Set<String> words = words(Mending.quote(finding));
        return relations(work, finding)
                .map(relation -> work.visitor().view(Right.OFFICER).chronicle(relation))
                .flatMap(chronicle -> alike(chronicle, work, finding, words))
                .sorted(Comparator.comparingDouble((Alike each) -> -each.likeness()))
                .distinct()
                .limit(LISTED)
                .map(Elsewhere::of)
                .toList();
    }

    private static Stream<Relation> relations(Work work, Filed<?> finding) {
        Filing filing = work.report().filed().filing();
        return work.report().filed().relations().stream()
                .filter(
                        relation ->
                                Concern.about(relation, filing).findings().stream()
                                        .anyMatch(each -> each.id().equals(finding.id())));
    }

    private static Stream<Alike> alike(
            Chronicle chronicle, Work work, Filed<?> finding, Set<String> words) {
        Class<? extends Finding> kind = finding.finding().getClass();
        return chronicle.filings().reversed().stream()
                .filter(filing -> !filing.id().equals(work.id()))
                .flatMap(
                        filing ->
                                filing.findings().stream()
                                        .filter(each -> each.finding().getClass() == kind)
                                        .filter(each -> each.review() != Review.REJECTED)
                                        .map(
                                                each ->
                                                        new Alike(
                                                                each,
                                                                filing,
                                                                likeness(each, words))));
    }

    private static double likeness(Filed<?> finding, Set<String> words) {
        Set<String> own = words(Mending.quote(finding));
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(words);
        int all = own.size() + words.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    private static Set<String> words(String quote) {
        Set<String> words = new HashSet<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        String text = quote.toLowerCase(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                words.add(text.substring(start, end));
            }
        }
        return words;
    }

    private static Elsewhere of(Alike alike) {
        Filing filing = alike.filing();
        String title = Plain.line(Objects.requireNonNullElse(filing.report().title(), ""));
        return new Elsewhere(
                alike.filed().id().value(),
                Mending.quote(alike.filed()),
                title.isEmpty() ? Plain.name(filing.file()) : title,
                filing.report().language());
    }
}
