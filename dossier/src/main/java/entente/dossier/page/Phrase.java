package entente.dossier.page;

import java.util.Locale;

/** What a page says besides its findings; the sentences are the reader's language's. */
public enum Phrase {
    /** The name of a page with several reports. Gap: how many. */
    REPORTS,
    CONTENTS,
    SHOW,
    TEXT,
    FINDINGS,
    NOTHING,
    /** What is no part of the report. Gap: how many lines. */
    FURNITURE,
    RULES,
    RULE,
    DATE_FROM,
    /** The same said again. */
    AGAIN,
    SKIP,
    BACK_TO_TEXT,
    /** A character that one would not see. Gap: its code point. */
    HIDDEN_CHARACTER,
    KEYS,
    /** That the page loads nothing. */
    WHOLE;

    /** Of the sentence. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
