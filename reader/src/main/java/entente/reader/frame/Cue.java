package entente.reader.frame;

/**
 * What words on a page say of the line that they begin or are: the kinds of {@code furniture.tsv}.
 */
enum Cue {
    /**
     * Heads stories related to this one, after which the report may go on. With words of its own
     * behind it, it is one such story.
     */
    RELATED,
    /**
     * Heads stories that have nothing to do with this one: most read, latest. The report is over.
     */
    LATEST,
    /** Heads the readers' comments, or a form for them. */
    COMMENTS,
    /** Heads or is a list of tags or topics. */
    TAGS,
    /** Heads or is a row of buttons for sharing, printing, listening, letter sizes. */
    TOOLS,
    /** Asks to follow, subscribe, write, download. */
    FOLLOW,
    /** Says whose the text is, who answers for it, that it was not edited. */
    NOTICE,
    /** Leads to other parts of the site. */
    NAVIGATION,
    /** Announces advertising. */
    ADVERTISING,
    /** Heads a short list that classes the story, such as its countries. */
    LABELS,
    /** Begins a picture's caption or credit. */
    CAPTION,
    /** Names the site above a headline: furniture there, and never the headline. */
    MASTHEAD,
    /**
     * Names the ministry, the section or the kind of text above a headline: part of the report, but
     * never its headline.
     */
    LETTERHEAD,
    /** Begins a line that belongs to the report although it is short: its author, source, time. */
    BYLINE,
    /** Begins a paragraph that goes on with what was told before. */
    CONTINUES;

    /** Whether the line is no part of the report. */
    boolean isFurniture() {
        return switch (this) {
            case CAPTION, MASTHEAD, LETTERHEAD, BYLINE, CONTINUES -> false;
            default -> true;
        };
    }

    /** Whether lines behind the line are likely to be furniture too. */
    boolean opensSection() {
        return this == RELATED || endsReport() || this == TAGS;
    }

    /** Whether the report never goes on behind the line. */
    boolean endsReport() {
        return this == LATEST || this == COMMENTS;
    }

    /** Whether lines of the kind are often whole sentences, known by two words. */
    boolean isWordy() {
        return this == FOLLOW;
    }
}
