package entente.dossier.picture;

/** How wide text is, near enough for placing it: no font is known where a picture is made. */
final class Letters {
    private static final double USUAL = 0.56;

    private Letters() {}

    /**
     * Its width.
     *
     * @param size of the font, in the picture's units
     */
    static double width(String text, double size) {
        return text.codePoints().filter(Letters::takesRoom).count() * USUAL * size;
    }

    /** As much of it as fits, with an ellipsis where something was left out. */
    static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int length = points.length;
        while (length > 0 && width(new String(points, 0, length), size) > room - size) {
            length--;
        }
        // A letter keeps its marks or goes with them.
        while (length > 0 && length < points.length && !takesRoom(points[length])) {
            length--;
        }
        return new String(points, 0, length).stripTrailing() + "…";
    }

    private static boolean takesRoom(int point) {
        int type = Character.getType(point);
        return type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT
                && type != Character.CONTROL;
    }
}
