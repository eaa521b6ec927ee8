package entente.dossier.vector;

import entente.dossier.font.Face;
import entente.dossier.font.Faces;
import entente.dossier.font.Wearing;
import entente.dossier.vector.Shape.Span;
import entente.dossier.vector.Shape.Writing;

/** How wide the text in pictures is. */
public final class Measuring {
    private Measuring() {}

    /** All spans with the gaps between them. */
    public static double width(Writing writing) {
        return writing.spans().stream().mapToDouble(span -> span.gap() + width(span)).sum();
    }

    private static double width(Span span) {
        return Wearing.of(span.text(), span.bold() ? Face.BOLD : Face.REGULAR).stream()
                .mapToDouble(each -> Faces.all().width(each.face(), each.text()))
                .map(width -> width * span.size() / 1000)
                .sum();
    }
}
