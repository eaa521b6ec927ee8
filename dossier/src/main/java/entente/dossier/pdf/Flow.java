package entente.dossier.pdf;

import java.util.ArrayList;
import java.util.List;

/** Bands onto pages, from top to bottom. */
final class Flow {
    private final List<Sheet> sheets = new ArrayList<>(List.of(new Sheet()));

    /** Headings that wait for what they head. */
    private final List<Band> waiting = new ArrayList<>();

    /** What is laid on a page only together with what comes next. */
    void wait(List<Band> bands) {
        waiting.addAll(bands);
    }

    /**
     * Lays bands down, with what waited for them.
     *
     * @param together how many of the first may not be parted, where a page has room for them
     */
    void add(List<Band> bands, int together) {
        add(bands, together, List.of());
    }

    /**
     * @param heads what stands first on every page that these bands reach after the first
     */
    void add(List<Band> bands, int together, List<Band> heads) {
        List<Band> all = new ArrayList<>(waiting);
        all.addAll(bands);
        int first = Math.min(all.size(), waiting.size() + together);
        boolean headed = !waiting.isEmpty();
        waiting.clear();
        if (!sheet().fits(all.subList(0, first)) && !sheet().isEmpty()) {
            turn();
            if (!headed) {
                heads.forEach(sheet()::add);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            Band band = all.get(i);
            boolean heading = i < first;
            if (!sheet().fits(List.of(band)) && !sheet().isEmpty()) {
                turn();
                if (!heading) {
                    heads.forEach(sheet()::add);
                }
            }
            sheet().add(band);
        }
    }

    /** What comes next begins a page. */
    void turn() {
        if (!sheet().isEmpty()) {
            sheets.add(new Sheet());
        }
    }

    /** A little room, unless a page begins. */
    void space(float height) {
        if (!sheet().isEmpty() && waiting.isEmpty()) {
            Band space = Band.space(height);
            if (sheet().fits(List.of(space))) {
                sheet().add(space);
            }
        }
    }

    /** All pages, nothing waiting any more, their notes counted. */
    List<Sheet> sheets() {
        add(List.of(), 0);
        int number = 0;
        for (Sheet sheet : sheets) {
            for (Note note : sheet.notes()) {
                note.number(++number);
            }
        }
        return sheets;
    }

    Sheet sheet() {
        return sheets.getLast();
    }
}
