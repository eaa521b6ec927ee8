package entente.cli.show;

import entente.cli.words.Messages;

/** Figures in words: "done 5 on time, 1 late", "open 12 in time, 3 past due". */
record FigureWords(Messages messages) {
    /** What is done and what is open; what has no date only where there is any. */
    String[] commitments(Figures figures) {
        return new String[] {
            pair("figures.done", figures.onTime(), figures.late()),
            pair("figures.open", figures.inTime(), figures.pastDue()),
            one("figures.no-date", figures.noDate())
        };
    }

    /** Directions, requests, and what waits for an officer. */
    String[] others(Figures figures) {
        return new String[] {
            one("figures.directions", figures.directions()),
            one("figures.requests", figures.requests()),
            one("figures.pending", figures.pending())
        };
    }

    String one(String key, long count) {
        return count == 0 ? "" : messages.say(key, messages.number(count));
    }

    private String pair(String key, long first, long second) {
        return messages.say(key, messages.number(first), messages.number(second));
    }
}
