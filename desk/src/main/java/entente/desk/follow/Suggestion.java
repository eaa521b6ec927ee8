package entente.desk.follow;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Completion;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Tracked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A commitment, and the likeliest of what may have kept it. */
public record Suggestion(Tracked tracked, Fulfilment fulfilment) {
    /** Its place on the page. */
    public String place() {
        return "s-" + tracked.id();
    }

    /** Those on which nobody has decided, the surest first. */
    static List<Suggestion> of(Chronicle chronicle) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Tracked tracked : chronicle.tracked()) {
            Fulfilment likeliest = tracked.keptBy();
            if (tracked.completion() != Completion.COMPLETE
                    && likeliest != null
                    && likeliest.state() == Fulfilment.State.SUGGESTED) {
                suggestions.add(new Suggestion(tracked, likeliest));
            }
        }
        suggestions.sort(
                Comparator.comparingInt((Suggestion each) -> -each.fulfilment().score())
                        .thenComparing(each -> each.tracked().id()));
        return suggestions;
    }
}
