package entente.reader.commitment;

import entente.domain.Agreement;
import entente.domain.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the report names its agreements, in the order of the text: which of them an undertaking is
 * to carry out.
 */
final class CitedAgreements {
    private final List<Name> names = new ArrayList<>();

    /**
     * A name in the text.
     *
     * @param start code points, as {@code end}
     * @param rank the agreement's place among all
     */
    private record Name(int start, int end, int rank, String agreement) {}

    CitedAgreements(List<Agreement> agreements) {
        for (int rank = 0; rank < agreements.size(); rank++) {
            for (Evidence words : agreements.get(rank).evidence()) {
                names.add(new Name(words.start(), words.end(), rank, agreements.get(rank).id()));
            }
        }
        names.sort(Comparator.comparingInt(Name::start));
    }

    /**
     * The id of the agreement that the words name; the first in the report where they name several,
     * null for none.
     */
    @Nullable String in(Evidence words) {
        Name first = null;
        for (int i = firstFrom(words.start());
                i < names.size() && names.get(i).start < words.end();
                i++) {
            Name name = names.get(i);
            if (name.end <= words.end() && (first == null || name.rank < first.rank)) {
                first = name;
            }
        }
        return first == null ? null : first.agreement;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).start < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
