package entente.reader.meeting;

import entente.domain.MeetingKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "Đối thoại lần thứ 7" is of the mechanism that the report names in full, or else of the kind that
 * its noun likely means.
 */
final class WeakNames {
    private WeakNames() {}

    static void settle(List<Draft> drafts) {
        Map<MeetingKind, Integer> full = new EnumMap<>(MeetingKind.class);
        for (int i = 0; i < drafts.size(); i++) {
            remember(drafts, i, full);
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.likely != null && (draft.mechanism == null || draft.bare)) {
                settle(draft, drafts, full.get(draft.kind));
                remember(drafts, i, full);
            }
        }
    }

    private static void settle(Draft draft, List<Draft> drafts, @Nullable Integer full) {
        if (full == null) {
            draft.mechanism = draft.likely;
        } else {
            draft.mechanism = drafts.get(full).mechanism;
            draft.name = drafts.get(full).name;
        }
    }

    private static void remember(List<Draft> drafts, int index, Map<MeetingKind, Integer> full) {
        Draft draft = drafts.get(index);
        if (draft.mechanism != null && draft.mechanism == draft.likely && !draft.bare) {
            full.merge(draft.kind, index, Math::min);
        }
    }
}
