package entente.ledger.consent;

/**
 * What an author had before them: their own log below an entry, and of the other log what they had
 * seen. Nothing else is ever looked at when the entry is judged, so a longer log judges it alike.
 *
 * @param side whose log the entry is in
 * @param own how many entries of it
 * @param other how many entries of the other one
 */
public record View(Side side, int own, int other) {
    /** Of whoever has everything. */
    public static final View ALL = new View(Side.FIRST, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public boolean covers(Place place) {
        return place.index() < size(place.side());
    }

    /** How many entries of that log. */
    public int size(Side of) {
        return of == side ? own : other;
    }
}
