package entente.reader.lexicon;

/**
 * A phrase found.
 *
 * @param from first token
 * @param to token after the last
 */
public record Hit(int from, int to, Entry entry) {
    public String value() {
        return entry.value();
    }
}
