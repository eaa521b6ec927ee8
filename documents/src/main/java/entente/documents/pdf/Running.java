package entente.documents.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and feet: rows at the edges of pages that come again at the same height, but for
 * their digits; and page numbers. The first of each head is kept, as furniture.
 */
final class Running {
    private static final int EDGE = 2;
    private static final int HEIGHT = 12;
    private static final double SHARE = 0.3;
    private static final int LONGEST_NUMBER = 60;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)[-–—\\s\\[(|]*(?:(?:page|trang|p\\.|ໜ້າ|ຫນ້າ)\\s*)?\\d{1,4}"
                            + "(?:\\s*(?:/|of|trên|-)\\s*\\d{1,4})?[-–—\\s\\])|.]*");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final int pages;

    Running(List<List<Row>> pages) {
        this.pages = pages.size();
        for (List<Row> page : this.pages == 1 ? List.<List<Row>>of() : pages) {
            Set<String> here = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(page, i)) {
                    here.add(key(page.get(i)));
                }
            }
            here.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
    }

    /** How many rows at the page's upper edge are page numbers or come again on others. */
    int head(List<Row> page) {
        int down = 0;
        while (down < page.size() && isRunning(page, down)) {
            down++;
        }
        return down;
    }

    /** Where the like begins at the page's lower edge, behind those at its upper. */
    int foot(List<Row> page, int head) {
        int up = page.size();
        while (up > head && isRunning(page, up - 1)) {
            up--;
        }
        return up;
    }

    private boolean isRunning(List<Row> page, int index) {
        if (!isEdge(page, index)) {
            return false;
        }
        Row row = page.get(index);
        boolean outermost = index == 0 || index == page.size() - 1;
        boolean number =
                outermost
                        && page.size() > 1
                        && row.text().length() <= LONGEST_NUMBER
                        && NUMBER.matcher(row.text()).matches();
        if (number || pages == 1) {
            return number;
        }
        int again = counts.getOrDefault(key(row), 0);
        return again >= Math.max(2, Math.ceil(pages * SHARE));
    }

    /** Whether the row is the first of its like, and says something. */
    boolean isFirst(Row row) {
        return !NUMBER.matcher(row.text()).matches() && shown.add(key(row));
    }

    private static boolean isEdge(List<Row> page, int index) {
        return index < EDGE || index >= page.size() - EDGE;
    }

    private static String key(Row row) {
        StringBuilder key = new StringBuilder().append(Math.round(row.baseline() / HEIGHT));
        boolean digit = false;
        for (int i = 0; i < row.text().length(); i++) {
            char c = row.text().charAt(i);
            boolean again = digit;
            digit = c >= '0' && c <= '9';
            if (!digit) {
                key.append(c);
            } else if (!again) {
                key.append('#');
            }
        }
        return key.toString();
    }
}
