package entente.desk.account;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param size the most on a page
 * @param total how many there are in all
 * @param address of the list with all that narrows it, up to the page's number: "…&amp;page="
 */
public record Pages(int number, int size, long total, String address) {
    /** How many lines a page has at most, where nothing else is said. */
    public static final int SIZE = 100;

    /** What is asked for, put right where there is no such page. */
    public static Pages of(int asked, int size, long total, String address) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        return new Pages(Math.clamp(asked, 1, last), size, total, address);
    }

    /** Of a whole list what stands on this page. */
    public <T> List<T> cut(List<T> all) {
        int from = Math.min(all.size(), (number - 1) * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }

    public boolean several() {
        return total > size;
    }

    public long first() {
        return total == 0 ? 0 : (long) (number - 1) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }

    public boolean hasBefore() {
        return number > 1;
    }

    public boolean hasNext() {
        return last() < total;
    }

    public String before() {
        return address + (number - 1);
    }

    public String next() {
        return address + (number + 1);
    }
}
