package entente.register.search;

import entente.domain.Status;
import entente.domain.Word;
import entente.domain.follow.Completion;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked for as a status: a session's, and of a commitment how it stands, how far it is,
 * whether it keeps its time, and whether an officer has looked at it.
 */
public final class Statuses {
    private Statuses() {}

    /** All words, in the order of their vocabularies. */
    public static List<String> words() {
        return Stream.<Word[]>of(
                        Status.values(),
                        Standing.values(),
                        Completion.values(),
                        Timeliness.values(),
                        Review.values())
                .flatMap(Stream::of)
                .map(Word::word)
                .filter(word -> !word.equals(Review.REJECTED.word()))
                .toList();
    }

    /** Those of a commitment that hold on every day; timeliness is of what is counted only. */
    static List<String> lasting(Tracked tracked) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                tracked.standing().word(),
                                tracked.completion().word(),
                                tracked.review().word()));
        if (tracked.standing() == Standing.COMMITMENT
                && (complete(tracked) || Timeliness.lastDay(tracked.due()) == null)) {
            words.add(tracked.timeliness(LocalDate.EPOCH).word());
        }
        return words;
    }

    /** Until when it is in time; null for what has no time to keep, or is done. */
    static @Nullable LocalDate openTo(Tracked tracked) {
        return tracked.standing() == Standing.COMMITMENT && !complete(tracked)
                ? Timeliness.lastDay(tracked.due())
                : null;
    }

    private static boolean complete(Tracked tracked) {
        return tracked.completion() == Completion.COMPLETE;
    }
}
