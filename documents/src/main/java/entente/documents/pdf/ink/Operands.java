package entente.documents.pdf.ink;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an operator, those in an array as if they stood alone: numbers, strings and
 * names. Used by one thread.
 */
final class Operands {
    /** More than any line of text needs; what follows is passed over. */
    private static final int MOST = 100_000;

    private float[] numbers = new float[16];
    private byte[] @Nullable [] strings = new byte[16] @Nullable [];
    private String name = "";
    private int size;

    /** Adds what the tokens have come to, if it is one. */
    void add(Tokens.Kind kind, Tokens tokens) {
        switch (kind) {
            case NUMBER -> add(tokens.number(), null);
            case STRING -> add(0, tokens.string());
            case NAME -> {
                name = tokens.named();
                add(0, null);
            }
            default -> {}
        }
    }

    private void add(float number, byte @Nullable [] string) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            strings = Arrays.copyOf(strings, 2 * size);
        }
        if (size < MOST) {
            numbers[size] = number;
            strings[size++] = string;
        }
    }

    void clear() {
        size = 0;
        name = "";
    }

    int size() {
        return size;
    }

    /** Zero where there is none. */
    float number(int index) {
        return index < size ? numbers[index] : 0;
    }

    /** Null where there is none. */
    byte @Nullable [] string(int index) {
        return index < size ? strings[index] : null;
    }

    /** The last name; empty where there is none. */
    String name() {
        return name;
    }
}
