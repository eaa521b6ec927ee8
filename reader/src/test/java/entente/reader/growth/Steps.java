package entente.reader.growth;

import java.util.Collection;
import java.util.List;

/**
 * Counts the steps of code that {@link CountingLoader} has loaded: one for each method entered and
 * each turn of a loop. Calls of the JDK's methods that walk over what they are given are replaced
 * by those below, by name and types, and count what is walked over. For one thread at a time.
 */
public final class Steps {
    private static long count;
    private static long limit = Long.MAX_VALUE;

    private Steps() {}

    /** Thrown where no end is in sight, so that what is quadratic fails instead of hanging. */
    static final class TooMany extends Error {
        private static final long serialVersionUID = 1;

        TooMany(long steps) {
            super("more than %,d steps".formatted(steps));
        }
    }

    /** Begins to count; past so many steps the counted code is stopped. */
    static void begin(long most) {
        count = 0;
        limit = most;
    }

    static long count() {
        return count;
    }

    /** Called from counted code, as is all that follows. */
    public static void step() {
        if (++count > limit) {
            throw new TooMany(limit);
        }
    }

    private static void steps(long more) {
        count += Math.max(0, more);
        step();
    }

    public static int indexOf(String text, int c) {
        return found(text, 0, text.indexOf(c));
    }

    public static int indexOf(String text, int c, int from) {
        return found(text, from, text.indexOf(c, from));
    }

    public static int indexOf(String text, String other) {
        return found(text, 0, text.indexOf(other));
    }

    public static int indexOf(String text, String other, int from) {
        return found(text, from, text.indexOf(other, from));
    }

    private static int found(String text, int from, int at) {
        steps(at < 0 ? text.length() - from : at - from);
        return at;
    }

    public static int lastIndexOf(String text, int c) {
        return foundBack(text.length(), text.lastIndexOf(c));
    }

    public static int lastIndexOf(String text, int c, int from) {
        return foundBack(Math.min(from, text.length()), text.lastIndexOf(c, from));
    }

    private static int foundBack(int from, int at) {
        steps(from - Math.max(0, at));
        return at;
    }

    public static boolean contains(String text, CharSequence other) {
        return found(text, 0, text.indexOf(other.toString())) >= 0;
    }

    public static String substring(String text, int from) {
        steps(text.length() - from);
        return text.substring(from);
    }

    public static String substring(String text, int from, int to) {
        steps(to - from);
        return text.substring(from, to);
    }

    public static String toString(StringBuilder text) {
        steps(text.length());
        return text.toString();
    }

    public static boolean contains(List<?> list, Object value) {
        return found(list, list.indexOf(value)) >= 0;
    }

    public static int indexOf(List<?> list, Object value) {
        return found(list, list.indexOf(value));
    }

    private static int found(List<?> list, int at) {
        steps(at < 0 ? list.size() : at);
        return at;
    }

    public static boolean remove(List<?> list, Object value) {
        steps(list.size());
        return list.remove(value);
    }

    public static boolean containsAll(Collection<?> all, Collection<?> some) {
        steps(all instanceof List ? (long) all.size() * some.size() : some.size());
        return all.containsAll(some);
    }

    public static String[] split(String text, String by) {
        steps(text.length());
        return text.split(by, 0);
    }

    public static String replaceAll(String text, String pattern, String with) {
        steps(text.length());
        return text.replaceAll(pattern, with);
    }

    /** Counts what moves up. */
    public static <T> T remove(List<T> list, int at) {
        steps(list.size() - at);
        return list.remove(at);
    }

    public static <T> T removeFirst(List<T> list) {
        steps(list.size());
        return list.removeFirst();
    }

    public static <T> void add(List<T> list, int at, T value) {
        steps(list.size() - at);
        list.add(at, value);
    }

    public static <T> boolean addAll(List<T> list, Collection<? extends T> values) {
        steps(values.size());
        return list.addAll(values);
    }
}
