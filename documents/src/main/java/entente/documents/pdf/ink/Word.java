package entente.documents.pdf.ink;

/**
 * Words that were drawn in one go, at a place on the page.
 *
 * @param left in points from the page's left edge
 * @param baseline in points from the page's upper edge, downwards
 * @param size of the font, in points
 * @param apart whether a space stands before it
 */
public record Word(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean apart) {}
