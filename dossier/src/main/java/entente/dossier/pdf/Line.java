package entente.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Text that stands on one line. */
record Line(List<Piece> pieces) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /** From the base of the line before to this one's, in points. */
    float leading() {
        float leading = 0;
        for (Piece piece : pieces) {
            leading = Math.max(leading, piece.type().leading(piece.face()));
        }
        return leading;
    }

    float width() {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    List<Note> notes() {
        return pieces.stream().map(Piece::note).filter(Objects::nonNull).toList();
    }

    /** The same text in as few pieces as it takes. */
    Line joined() {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).joins(piece)) {
                joined.set(last, joined.get(last).with(piece));
            } else {
                joined.add(piece);
            }
        }
        return new Line(joined);
    }
}
