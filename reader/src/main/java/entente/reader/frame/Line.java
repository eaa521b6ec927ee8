package entente.reader.frame;

import entente.reader.intake.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block as the rules see it.
 *
 * @param index among the document's blocks
 * @param gap whether a blank line parts it from the block before, or the document does not part by
 *     blank lines
 * @param length in characters, with combining marks and repeated spaces not counted
 * @param sentence whether it ends as a sentence does
 * @param words how many words it has; counting stops at {@link Lines#MANY}
 * @param match the cue that it begins with or is
 * @param bar whether it is short pieces parted by bars, arrows or wide spaces: a bar of links
 */
record Line(
        int index,
        Block block,
        boolean gap,
        int length,
        boolean sentence,
        int words,
        Cues.@Nullable Match match,
        Stamp stamp,
        boolean bar) {
    /** Characters of the shortest paragraph of running text. */
    private static final int PROSE = 60;

    /** A block so long is running text however it ends. */
    private static final int LONG = 230;

    /** Whether it is running text. */
    boolean isProse() {
        return (sentence && length >= PROSE) || length >= LONG;
    }

    /** Whether it has the form of a headline: some words, no sentence's end. */
    boolean isHeadline() {
        return !isProse() && words >= 3;
    }

    @Nullable Cue cue() {
        return match == null ? null : match.cue();
    }

    /** Whether the line is nothing but its cue. */
    boolean isWhole() {
        return match != null && match.whole();
    }

    boolean has(Cue cue) {
        return cue() == cue;
    }

    /** Whether the line is surely none of the report by its words. */
    boolean isFurniture() {
        return match != null && match.cue().isFurniture() && (match.whole() || match.strong());
    }

    /**
     * Whether the line would be furniture below the report: a cue begins it, and it is no running
     * text.
     */
    boolean isPerhapsFurniture() {
        return isFurniture() || (match != null && match.cue().isFurniture() && !isProse());
    }
}
