package entente.reader.frame;

import entente.reader.intake.Block;
import java.util.ArrayList;
import java.util.List;

/** The authors that bylines name. */
final class Authors {
    private static final int MOST = 20;

    private final Agencies agencies;

    Authors(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The authors in bylines.
     *
     * @param ends those of the bylines that stand at the report's end, where a place may stand
     *     above the day: "New Delhi", "March 3"
     */
    List<String> of(String text, List<Line> bylines, List<Line> ends) {
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < bylines.size(); i++) {
            boolean place =
                    ends.contains(bylines.get(i))
                            && i + 1 < bylines.size()
                            && bylines.get(i + 1).stamp().isStamp();
            Block block = bylines.get(i).block();
            for (String piece :
                    place
                            ? List.<String>of()
                            : Names.pieces(text.substring(block.start(), block.end()))) {
                String name = name(piece);
                if (!name.isEmpty() && authors.size() < MOST && !authors.contains(name)) {
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
        String rest =
                label
                        ? piece.substring(colon + 1).strip()
                        : by ? piece.substring(words.end()).strip() : piece;
        String name = by && !label ? capitals(rest) : rest;
        return Names.isName(name, label)
                        && agencies.kind(name) == null
                        && agencies.agency(name) == null
                        && !hasStaff(name)
                ? name
                : "";
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

    /**
     * What begins with capitals: "Assel Satubaldina" of "Assel Satubaldina in International on 17
     * November".
     */
    private static String capitals(String rest) {
        Words words = new Words(rest, 0, rest.length());
        int end = 0;
        while (words.next() && (words.isCapital() || Names.PARTICLES.contains(words.folded()))) {
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
