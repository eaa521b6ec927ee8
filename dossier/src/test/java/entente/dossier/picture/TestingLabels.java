package entente.dossier.picture;

import entente.domain.Party;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.Locale;

/** Labels as the command may give them, with room for what a test wants to slip in. */
record TestingLabels(String language, String slipped) implements Labels {
    @Override
    public String title(Relation relation) {
        return switch (language) {
            case "lo" -> "ໄອສແລນ–ມອນຕາ: ກອງປະຊຸມ ແລະ ຄຳໝັ້ນສັນຍາ" + slipped;
            case "vi" -> "Ai-xơ-len–Man-ta: các kỳ họp và cam kết" + slipped;
            default -> "Iceland–Malta: sessions and promises" + slipped;
        };
    }

    @Override
    public String description(Timeline timeline) {
        return timeline.lanes().size() + " lanes" + slipped;
    }

    @Override
    public String lane(Series series) {
        return switch (language) {
            case "lo" -> "ການປຶກສາຫາລືການເມືອງ ຂັ້ນລັດຖະມົນຕີ" + slipped;
            case "vi" -> "Tham khảo chính trị cấp bộ trưởng" + slipped;
            default -> "Political consultations, " + series.mechanism().level() + slipped;
        };
    }

    @Override
    public String rhythm(Series series) {
        return "every 12 months (learned) · the sides take turns" + slipped;
    }

    @Override
    public String encounters() {
        return "Other meetings" + slipped;
    }

    @Override
    public String promises() {
        return "Promises, on the day they fall due" + slipped;
    }

    @Override
    public String nothing() {
        return "Nothing has been filed about this relation yet." + slipped;
    }

    @Override
    public String date(When when) {
        LocalDate first = Timeliness.firstDay(when);
        LocalDate last = Timeliness.lastDay(when);
        if (first == null || last == null) {
            return "?";
        }
        return first.equals(last)
                ? first.getDayOfMonth() + "/" + first.getMonthValue() + "/" + first.getYear()
                : first.getMonthValue() + "–" + last.getMonthValue() + "/" + last.getYear();
    }

    @Override
    public String place(Session session) {
        Place where = session.where();
        if (where == null) {
            return "";
        }
        Party country = where.country();
        return where.city() != null ? where.city() : country == null ? "" : country.code();
    }

    @Override
    public String today(LocalDate day) {
        return "today, " + day + slipped;
    }

    @Override
    public String session(Session session) {
        return session.id() + " " + date(session.when()) + slipped;
    }

    @Override
    public String promise(Tracked tracked) {
        return tracked.words().evidence().quote() + slipped;
    }

    @Override
    public String sign(Sign sign) {
        return switch (sign) {
                    case HELD -> "held";
                    case GAP -> "no report";
                    case DUE -> "next session due";
                    case ON_TIME -> "kept on time";
                    case LATE -> "kept late";
                    case PAST_DUE -> "past due, no word";
                    case OPEN -> "open, in time";
                    case SUGGESTED -> "suggested, not confirmed";
                    default -> sign.name().toLowerCase(Locale.ROOT);
                }
                + slipped;
    }
}
