package entente.dossier.docx;

/** ISO A4, in twentieths of a point. */
final class Paper {
    static final int WIDTH = 11906;
    static final int HEIGHT = 16838;
    static final int MARGIN = 1417;
    static final int TEXT = WIDTH - 2 * MARGIN;

    /** English Metric Units, 914,400 an inch, in which drawings are measured. */
    static final int EMU = 635;

    private Paper() {}
}
