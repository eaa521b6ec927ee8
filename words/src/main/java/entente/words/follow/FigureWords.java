package entente.words.follow;

import entente.domain.follow.Counts;
import entente.words.Messages;

/** Figures in words: "done 5 on time, 1 late", "open 12 in time, 3 past due". */
public record FigureWords(Messages messages) {
    /** What is done and what is open; what has no date only where there is any. */
    public String[] commitments(Counts counts) {
        int onTime = counts.doneOnTime() + counts.doneUndated();
        return new String[] {
            pair("figures.done", onTime, counts.doneLate()),
            pair("figures.open", counts.openInTime(), counts.pastDue()),
            one("figures.no-date", counts.openUndated())
        };
    }

    /** Directions, requests, and what waits for an officer. */
    public String[] others(Counts counts) {
        int requests = counts.requestsOpen() + counts.requestsAnswered();
        return new String[] {
            one("figures.directions", counts.directions()),
            requests == 0 ? "" : pair("figures.requests", requests, counts.requestsAnswered()),
            one("figures.pending", counts.pending())
        };
    }

    /** The sentence of a key with one figure; empty where it is 0. */
    public String one(String key, long count) {
        return count == 0 ? "" : messages.say(key, messages.number(count));
    }

    /** The sentence of a key with two figures, also where they are 0. */
    public String pair(String key, long first, long second) {
        return messages.say(key, messages.number(first), messages.number(second));
    }
}
