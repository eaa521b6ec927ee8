package entente.cli.follow;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Tracked;
import entente.words.decide.Followed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What later reports tell to have been kept, in the account of one relation. */
final class Suggestions {
    private Suggestions() {}

    /** A commitment and one thing that may have kept it. */
    record Suggestion(Followed followed, Fulfilment fulfilment) {
        boolean open() {
            return fulfilment.state() == Fulfilment.State.SUGGESTED;
        }
    }

    /**
     * The surest first.
     *
     * @param all whether those that somebody decided on are among them
     */
    static List<Suggestion> of(Chronicle chronicle, boolean all) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Tracked tracked : chronicle.tracked()) {
            Followed followed = new Followed(chronicle, tracked);
            for (Fulfilment fulfilment : tracked.fulfilments()) {
                Suggestion suggestion = new Suggestion(followed, fulfilment);
                if (all || suggestion.open()) {
                    suggestions.add(suggestion);
                }
            }
        }
        suggestions.sort(
                Comparator.comparingInt((Suggestion each) -> -each.fulfilment().score())
                        .thenComparing(each -> each.followed().id()));
        return suggestions;
    }

    /** The likeliest of each commitment, where it is sure enough and nothing counts yet. */
    static List<Suggestion> toConfirm(Chronicle chronicle, int from) {
        List<Suggestion> likeliest = new ArrayList<>();
        for (Tracked tracked : chronicle.tracked()) {
            boolean kept = tracked.fulfilments().stream().anyMatch(each -> each.state().counts());
            tracked.fulfilments().stream()
                    .filter(each -> each.state() == Fulfilment.State.SUGGESTED)
                    .findFirst()
                    .filter(each -> !kept && each.score() >= from)
                    .ifPresent(
                            each ->
                                    likeliest.add(
                                            new Suggestion(
                                                    new Followed(chronicle, tracked), each)));
        }
        return likeliest;
    }
}
