package entente.dossier.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days and places under the marks, as many as fit without touching; the newest come first. */
final class Dates {
    private static final double SIZE = 11.5;
    private static final double LINE = 14;
    private static final double APART = 8;
    private static final double BEYOND = 40;

    private final Svg svg;
    private final Scale scale;
    private final Labels labels;

    Dates(Svg svg, Scale scale, Labels labels) {
        this.svg = svg;
        this.scale = scale;
        this.labels = labels;
    }

    /** One text under one mark. */
    private record Words(Mark mark, String day, String city, double x) {
        double from() {
            return x - width() / 2;
        }

        double to() {
            return x + width() / 2;
        }

        private double width() {
            return Math.max(Letters.width(day, SIZE), Letters.width(city, SIZE));
        }
    }

    /**
     * @param y of the first line of text
     */
    void under(List<Mark> marks, double y) {
        List<Words> full = fitting(marks.stream().map(this::full).toList());
        // Numbers and years where days would leave most sessions without a word.
        List<Words> shown =
                full.size() * 2 >= marks.size()
                        ? full
                        : fitting(marks.stream().map(this::year).toList());
        for (Words words : shown) {
            svg.words("text", words.day(), "class", "day", "x", words.x(), "y", y);
            if (!words.city().isEmpty()) {
                svg.words("text", words.city(), "class", "day soft", "x", words.x(), "y", y + LINE);
            }
        }
    }

    private Words full(Mark mark) {
        return words(mark, labels.date(mark.session().when()), labels.place(mark.session()));
    }

    private Words year(Mark mark) {
        Integer ordinal = mark.session().ordinal();
        String year = Integer.toString(mark.middle().getYear());
        return ordinal == null ? words(mark, year, "") : words(mark, ordinal.toString(), year);
    }

    private Words words(Mark mark, String day, String city) {
        Words words = new Words(mark, day, city, scale.x(mark.middle()));
        // Nothing sticks out of the picture.
        double most = scale.right() + BEYOND - words.width() / 2;
        double least = scale.left() - BEYOND + words.width() / 2;
        return new Words(mark, day, city, Math.max(least, Math.min(most, words.x())));
    }

    private static List<Words> fitting(List<Words> all) {
        List<Words> newestFirst =
                all.stream().sorted(Comparator.comparingDouble(Words::x).reversed()).toList();
        List<Words> fitting = new ArrayList<>();
        double free = Double.MAX_VALUE;
        for (Words words : newestFirst) {
            if (words.to() + APART <= free) {
                fitting.add(words);
                free = words.from();
            }
        }
        return fitting;
    }
}
