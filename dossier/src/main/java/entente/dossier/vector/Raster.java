package entente.dossier.vector;

import entente.dossier.font.Face;
import entente.dossier.font.Faces;
import entente.dossier.font.Wearing;
import entente.dossier.vector.Shape.Outline;
import entente.dossier.vector.Shape.Span;
import entente.dossier.vector.Shape.Writing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as dots, for who cannot draw outlines. */
public final class Raster {
    private final Graphics2D graphics;

    private Raster(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * The picture as a PNG file.
     *
     * @param width in pixels
     */
    public static byte[] png(Drawn drawn, int width) {
        int height = (int) Math.ceil(width * drawn.height() / drawn.width());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(width / drawn.width(), width / drawn.width());
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawn.shapes().forEach(new Raster(graphics)::draw);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Outline outline -> outline(outline);
            case Writing writing -> writing(writing);
        }
    }

    private void outline(Outline outline) {
        if (outline.fill() != null) {
            graphics.setColor(outline.fill());
            graphics.fill(outline.path());
        }
        if (outline.stroke() != null) {
            graphics.setColor(outline.stroke());
            graphics.setStroke(stroke(outline));
            graphics.draw(outline.path());
        }
    }

    private static BasicStroke stroke(Outline outline) {
        if (outline.dash().isEmpty()) {
            return new BasicStroke((float) outline.width());
        }
        float[] dash = new float[outline.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = outline.dash().get(i).floatValue();
        }
        return new BasicStroke(
                (float) outline.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private void writing(Writing writing) {
        double x = writing.x() - (writing.centred() ? Measuring.width(writing) / 2 : 0);
        for (Span span : writing.spans()) {
            x += span.gap();
            for (Wearing.Stretch stretch :
                    Wearing.of(span.text(), span.bold() ? Face.BOLD : Face.REGULAR)) {
                GlyphVector glyphs =
                        Faces.shaped(
                                Faces.all().font(stretch.face(), (float) span.size()),
                                stretch.text());
                java.awt.Shape letters = glyphs.getOutline((float) x, (float) writing.y());
                if (span.halo() != null) {
                    graphics.setColor(span.halo());
                    graphics.setStroke(
                            new BasicStroke(
                                    (float) span.haloWidth(),
                                    BasicStroke.CAP_ROUND,
                                    BasicStroke.JOIN_ROUND));
                    graphics.draw(letters);
                }
                graphics.setColor(span.colour());
                graphics.fill(letters);
                x += glyphs.getLogicalBounds().getWidth();
            }
        }
    }
}
