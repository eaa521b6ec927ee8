package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Objects that lie in a stream (ISO 32000-1, 7.5.7), each made when it is asked for: most of them
 * say how a page is structured or a font looks, and are never needed. Used by one thread.
 */
final class ObjectStream {
    /** Arrays in arrays. */
    private static final int DEEPEST = 500;

    /** More than any writer puts into one. */
    static final int MOST = 1 << 17;

    private final Tokens tokens;
    private final COSDocument document;

    /** By their numbers, which one each is. */
    private final Map<Long, Integer> order = new HashMap<>();

    /** Where each begins, and where the last one ends. */
    private int[] places = new int[16];

    ObjectStream(byte[] bytes, COSDictionary told, COSDocument document) {
        this.tokens = new Tokens(bytes);
        this.document = document;
        int first = told.getInt(COSName.FIRST, 0);
        int count = Math.min(MOST, told.getInt(COSName.N, 0));
        for (int i = 0; i < count && tokens.any() == Tokens.Kind.NUMBER; i++) {
            long number = tokens.whole();
            if (tokens.any() == Tokens.Kind.NUMBER) {
                add(number, Math.clamp(first + tokens.whole(), 0, bytes.length));
            }
        }
        places[order.size()] = bytes.length;
    }

    /** None begins before another ends: else reading all could take the time of all squared. */
    private void add(long number, int place) {
        int size = order.size();
        boolean behind = size == 0 || place > places[size - 1];
        if (behind && order.putIfAbsent(number, size) == null) {
            places = size + 1 < places.length ? places : Arrays.copyOf(places, 2 * size + 2);
            places[size] = place;
        }
    }

    /** Null where there is none of that number. */
    @Nullable COSBase object(long number) throws IOException {
        Integer one = order.get(number);
        if (one == null) {
            return null;
        }
        tokens.go(places[one], places[one + 1]);
        return object(tokens.any(), 0);
    }

    /** Null where what was come to is none. */
    private @Nullable COSBase object(Tokens.Kind kind, int depth) throws IOException {
        return switch (kind) {
            case NUMBER ->
                    tokens.isWhole()
                            ? COSInteger.get(tokens.whole())
                            : new COSFloat(tokens.number());
            case NAME -> COSName.getPDFName(tokens.named());
            case STRING -> new COSString(tokens.string());
            case OPEN -> new COSArray(list(Tokens.Kind.CLOSE, depth));
            case BEGIN -> dictionary(list(Tokens.Kind.FINISH, depth));
            case WORD -> constant(tokens.word());
            default -> null;
        };
    }

    private static @Nullable COSBase constant(String word) {
        return switch (word) {
            case "true" -> COSBoolean.TRUE;
            case "false" -> COSBoolean.FALSE;
            case "null" -> COSNull.NULL;
            default -> null;
        };
    }

    /** What stands up to an end, two numbers and an R as the object that they refer to. */
    private List<COSBase> list(Tokens.Kind end, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("Objects in more than " + DEEPEST + " others.");
        }
        List<COSBase> list = new ArrayList<>();
        for (Tokens.Kind kind = tokens.any();
                kind != end && kind != Tokens.Kind.END;
                kind = tokens.any()) {
            COSBase one =
                    kind == Tokens.Kind.WORD && tokens.is("R")
                            ? referred(list)
                            : object(kind, depth + 1);
            if (one != null) {
                list.add(one);
            }
        }
        return list;
    }

    private @Nullable COSBase referred(List<COSBase> list) {
        int at = list.size() - 2;
        if (at < 0
                || !(list.get(at) instanceof COSInteger number)
                || !(list.get(at + 1) instanceof COSInteger generation)
                || number.longValue() < 0
                || generation.longValue() < 0) {
            return null;
        }
        list.subList(at, at + 2).clear();
        return document.getObjectFromPool(
                new COSObjectKey(number.longValue(), generation.intValue()));
    }

    private static COSDictionary dictionary(List<COSBase> list) {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i + 1 < list.size(); i++) {
            if (list.get(i) instanceof COSName key) {
                dictionary.setItem(key, list.get(++i));
            }
        }
        return dictionary;
    }
}
