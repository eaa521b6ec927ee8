package entente.documents.pdf.ink;

/**
 * A line that is ruled across or down the page, in points from its upper left corner.
 *
 * @param across whether it runs from left to right, else from top to bottom
 * @param at its height on the page; where it runs down, its distance from the left
 * @param from where it begins, from the left; where it runs down, from the top
 * @param to where it ends
 */
public record Stroke(boolean across, float at, float from, float to) {}
