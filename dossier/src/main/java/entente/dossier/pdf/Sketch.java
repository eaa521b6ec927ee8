package entente.dossier.pdf;

import entente.dossier.font.Face;
import entente.dossier.font.Faces;
import entente.dossier.font.Wearing;
import entente.dossier.vector.Measuring;
import entente.dossier.vector.Shape;
import java.awt.Color;
import java.awt.geom.PathIterator;
import org.openpdf.text.pdf.PdfContentByte;

/** Pictures as outlines and letters of the PDF's own. */
final class Sketch {
    private final PdfContentByte canvas;
    private final Printing printing;
    private final Mark.Art art;
    private final float top;

    /**
     * @param top of the picture, downwards from the page's
     */
    Sketch(PdfContentByte canvas, Printing printing, Mark.Art art, float top) {
        this.canvas = canvas;
        this.printing = printing;
        this.art = art;
        this.top = top;
    }

    void draw() {
        canvas.saveState();
        for (Shape shape : art.drawn().shapes()) {
            switch (shape) {
                case Shape.Outline outline -> outline(outline);
                case Shape.Writing writing -> writing(writing);
            }
        }
        canvas.restoreState();
    }

    private void outline(Shape.Outline outline) {
        Color fill = outline.fill();
        Color stroke = outline.stroke();
        if (fill != null) {
            canvas.setColorFill(fill);
        }
        if (stroke != null) {
            stroke(stroke, outline.width());
            float[] dash = new float[outline.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (outline.dash().get(i) * art.scale());
            }
            canvas.setLineDash(dash, 0);
        }
        trace(outline.path().getPathIterator(null), 0, 0);
        if (fill != null && stroke != null) {
            canvas.fillStroke();
        } else if (fill != null) {
            canvas.fill();
        } else if (stroke != null) {
            canvas.stroke();
        } else {
            canvas.newPath();
        }
    }

    private void writing(Shape.Writing writing) {
        double x = writing.x() - (writing.centred() ? Measuring.width(writing) / 2 : 0);
        for (Shape.Span span : writing.spans()) {
            x += span.gap();
            for (Wearing.Stretch stretch :
                    Wearing.of(span.text(), span.bold() ? Face.BOLD : Face.REGULAR)) {
                if (span.halo() != null) {
                    halo(span, stretch, x, writing.y());
                }
                letters(span, stretch, x, writing.y());
                x += Faces.all().width(stretch.face(), stretch.text()) * span.size() / 1000;
            }
        }
    }

    private void letters(Shape.Span span, Wearing.Stretch stretch, double x, double y) {
        canvas.beginText();
        canvas.setColorFill(span.colour());
        canvas.setFontAndSize(printing.font(stretch.face()), (float) (span.size() * art.scale()));
        canvas.setTextMatrix(x(x), y(y));
        canvas.showText(stretch.text());
        canvas.endText();
    }

    /** The letters' outlines, wide and light, below the letters. */
    private void halo(Shape.Span span, Wearing.Stretch stretch, double x, double y) {
        Color halo = span.halo();
        if (halo != null) {
            stroke(halo, span.haloWidth());
            canvas.setLineDash(0);
            canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
            trace(
                    Faces.shaped(
                                    Faces.all().font(stretch.face(), (float) span.size()),
                                    stretch.text())
                            .getOutline()
                            .getPathIterator(null),
                    x,
                    y);
            canvas.stroke();
            canvas.setLineJoin(PdfContentByte.LINE_JOIN_MITER);
        }
    }

    private void stroke(Color colour, double width) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth((float) (width * art.scale()));
    }

    private void trace(PathIterator path, double dx, double dy) {
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(at);
            for (int i = 0; i < 6; i += 2) {
                at[i] += dx;
                at[i + 1] += dy;
            }
            switch (step) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_LINETO -> canvas.lineTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_QUADTO ->
                        canvas.curveTo(
                                x(lastX + (at[0] - lastX) * 2 / 3),
                                y(lastY + (at[1] - lastY) * 2 / 3),
                                x(at[2] + (at[0] - at[2]) * 2 / 3),
                                y(at[3] + (at[1] - at[3]) * 2 / 3),
                                x(at[2]),
                                y(at[3]));
                case PathIterator.SEG_CUBICTO ->
                        canvas.curveTo(x(at[0]), y(at[1]), x(at[2]), y(at[3]), x(at[4]), y(at[5]));
                default -> canvas.closePath();
            }
            int end =
                    step == PathIterator.SEG_QUADTO ? 2 : step == PathIterator.SEG_CUBICTO ? 4 : 0;
            lastX = at[end];
            lastY = at[end + 1];
        }
    }

    private float x(double x) {
        return (float) (art.x() + x * art.scale());
    }

    private float y(double y) {
        return (float) (Sheet.HEIGHT - top - y * art.scale());
    }
}
