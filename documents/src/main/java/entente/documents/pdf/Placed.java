package entente.documents.pdf;

/**
 * A line of running text in its column.
 *
 * @param columnLeft where its column begins, in points
 * @param columnRight where it ends
 * @param stretch a number that lines of the same column on the same page share
 */
record Placed(Row row, String text, float columnLeft, float columnRight, int stretch) {
    /** How much of the line is left empty at its end, of the column's width. */
    float slack() {
        return (columnRight - row.right()) / Math.max(1, columnRight - columnLeft);
    }

    float indent() {
        return row.left() - columnLeft;
    }

    float size() {
        return row.typical().size();
    }
}
