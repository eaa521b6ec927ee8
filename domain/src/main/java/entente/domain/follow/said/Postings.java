package entente.domain.follow.said;

import java.util.Arrays;

/** For each word the numbers of the sayings entered under it. */
final class Postings {
    private static final int FEW = 4;
    private static final int[] NONE = new int[0];

    private final int[][] numbers;
    private final int[] sizes;

    /**
     * @param words how many different words there are
     */
    Postings(int words) {
        numbers = new int[words][];
        Arrays.fill(numbers, NONE);
        sizes = new int[words];
    }

    void add(int word, int number) {
        int size = sizes[word]++;
        if (size == numbers[word].length) {
            numbers[word] = Arrays.copyOf(numbers[word], Math.max(FEW, 2 * size));
        }
        numbers[word][size] = number;
    }

    int size(int word) {
        return sizes[word];
    }

    int get(int word, int at) {
        return numbers[word][at];
    }
}
