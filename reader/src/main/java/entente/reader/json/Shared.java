package entente.reader.json;

import entente.domain.Area;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Span;
import entente.domain.When;
import entente.domain.Word;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the parts that findings share. */
final class Shared {
    private Shared() {}

    static Party party(Node told, String key) {
        return told.made(key, Party::new);
    }

    static @Nullable Party partyOrNull(Node told, String key) {
        return told.madeOrNull(key, Party::new);
    }

    static @Nullable Place placeOrNull(Node told, String key) {
        Node place = told.nodeOrNull(key);
        return place == null ? null : place(place);
    }

    static Place place(Node told) {
        return new Place(partyOrNull(told, "country"), told.textOrNull("city"));
    }

    static List<Party> parties(Node told, String key) {
        return told.texts(key, Party::new);
    }

    static List<Area> areas(Node told) {
        return told.texts("areas", word -> Word.of(Area.class, word));
    }

    static List<Evidence> evidence(Node told) {
        return told.list("evidence", Shared::words);
    }

    static Span span(Node told) {
        return new Span(told.whole("start"), told.whole("end"));
    }

    /** A time by its key, and what it was read from by that of its basis. */
    static Dated dated(Node told, String key, String basisKey) {
        Node interval = told.nodeOrNull(key);
        Node basis = told.nodeOrNull(basisKey);
        if (basis != null) {
            return new Dated(
                    when(interval), basis.list("words", Shared::words), basis.textOrEmpty("rule"));
        }
        return interval == null ? Dated.UNSAID : new Dated(when(interval), List.of(), "");
    }

    private static When when(@Nullable Node told) {
        if (told == null) {
            return When.UNSAID;
        }
        LocalDate from = told.madeOrNull("from", Day::of);
        if (from == null) {
            LocalDate to = told.madeOrNull("to", Day::of);
            return to == null ? When.UNSAID : new When.By(to);
        }
        LocalDate to = told.made("to", Day::of);
        return told.making(() -> new When.Within(from, to));
    }

    private static Evidence words(Node told) {
        Integer start = told.wholeOrNull("start");
        Integer end = told.wholeOrNull("end");
        String quote = told.text("quote");
        return start == null && end == null
                ? new Evidence(0, quote.codePointCount(0, quote.length()), quote)
                : new Evidence(told.whole("start"), told.whole("end"), quote);
    }
}
