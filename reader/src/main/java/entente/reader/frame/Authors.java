package entente.reader.frame;

import entente.reader.intake.Block;
import java.util.ArrayList;
import java.util.List;

/** The authors that bylines name. */
final class Authors {
    private final Agencies agencies;

    Authors(Agencies agencies) {
        this.agencies = agencies;
    }

    List<String> of(String text, List<Block> bylines) {
        List<String> authors = new ArrayList<>();
        for (Block byline : bylines) {
            for (String piece : Names.pieces(text.substring(byline.start(), byline.end()))) {
                String name = name(piece);
                if (!name.isEmpty() && !authors.contains(name)) {
                    authors.add(name);
                }
            }
        }
        return authors;
    }

    /** The name in a piece of a byline, without "By" and what follows the name; empty for none. */
    private String name(String piece) {
        Words words = new Words(piece, 0, piece.length());
        if (!words.next()) {
            return "";
        }
        boolean by = agencies.kind(words.folded()) == Agencies.Kind.BY;
        int colon = piece.indexOf(':');
        boolean label = colon > 0 && isLabel(piece.substring(0, colon));
        String rest = label ? piece.substring(colon + 1).strip() : by ? piece.substring(words.end()).strip() : piece;
        String name = by && !label ? capitals(rest) : rest;
        return Names.isName(name, label) && agencies.kind(name) == null && agencies.agency(name) == null && !hasStaff(name) ? name : "";
    }

    /** "Tin, ảnh", "Bài và ảnh", "Reporter", but not "Editor". */
    private boolean isLabel(String label) {
        Words words = new Words(label, 0, label.length());
        Agencies.Kind last = null;
        while (words.next()) {
            last = agencies.kind(words.folded());
        }
        return last == Agencies.Kind.BY;
    }

    /** What begins with capitals: "Assel Satubaldina" of "Assel Satubaldina in International on 17 November". */
    private static String capitals(String rest) {
        Words words = new Words(rest, 0, rest.length());
        int end = 0;
        while (words.next() && words.isCapital()) {
            end = words.end();
            end += end < rest.length() && rest.charAt(end) == '.' ? 1 : 0;
        }
        return rest.substring(0, end);
    }

    private boolean hasStaff(String name) {
        Words words = new Words(name, 0, name.length());
        while (words.next()) {
            Agencies.Kind kind = agencies.kind(words.folded());
            if (kind == Agencies.Kind.STAFF || kind == Agencies.Kind.SOURCE) {
                return true;
            }
        }
        return false;
    }
}
