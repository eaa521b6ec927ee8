package entente.dossier.picture;

import static entente.dossier.TestingRelation.DEPUTIES;
import static entente.dossier.TestingRelation.MINISTERS;
import static entente.dossier.TestingRelation.within;

import entente.domain.Status;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.dossier.TestingRelation;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Relations to draw: an ordinary one, a long one, one session, none. */
final class Gallery {
    private Gallery() {}

    static Map<String, TestingRelation> all() {
        var all = new TreeMap<String, TestingRelation>();
        all.put("ordinary", ordinary());
        all.put("long", ofYears());
        all.put("one", new TestingRelation().held(MINISTERS, 1, "2020-03-04"));
        all.put("none", new TestingRelation());
        all.put("unsure", unsure());
        return all;
    }

    static TestingRelation of(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    static TestingRelation ordinary() {
        var relation =
                new TestingRelation()
                        .missing(MINISTERS, 1, 2)
                        .held(MINISTERS, 3, "2016-06-14")
                        .held(MINISTERS, 4, "2017-12-19")
                        .missing(DEPUTIES, 5)
                        .held(DEPUTIES, 2, "2015-05-31")
                        .held(DEPUTIES, 3, "2016-08-24")
                        .held(DEPUTIES, 4, "2017-09-02")
                        .held(DEPUTIES, 6, "2019-11-12")
                        .planned(DEPUTIES, 7, "2020-10-01", "2020-12-31")
                        .session(
                                MINISTERS,
                                5,
                                Status.CANCELLED,
                                within("2018-10-03", "2018-10-03"),
                                null)
                        .held(MINISTERS, 6, "2019-07-11")
                        .next(MINISTERS, "2020-07-01", "2021-01-31")
                        .encounter("2016-09-22")
                        .encounter("2018-09-25")
                        .encounter("2019-02-11")
                        .promisedSession(
                                DEPUTIES + "/2",
                                "2015-05-31",
                                within("2016-01-01", "2016-12-31"),
                                DEPUTIES + "/3",
                                "2016-08-24")
                        .promisedSession(
                                DEPUTIES + "/3",
                                "2016-08-24",
                                within("2017-01-01", "2017-06-30"),
                                DEPUTIES + "/4",
                                "2017-09-02")
                        .promisedSession(
                                DEPUTIES + "/4",
                                "2017-09-02",
                                within("2017-10-01", "2017-12-31"),
                                MINISTERS + "/4",
                                "2017-12-19")
                        .promisedSession(
                                MINISTERS + "/4",
                                "2017-12-19",
                                within("2018-01-01", "2018-12-31"),
                                MINISTERS + "/5")
                        .promisedSession(
                                DEPUTIES + "/6",
                                "2019-11-12",
                                within("2020-10-01", "2020-12-31"),
                                DEPUTIES + "/7");
        for (int i = 0; i < 9; i++) {
            relation.promised(
                    null, "2017-12-19", within("2018-01-01", "2018-12-31"), "to count cod " + i);
            relation.promised(
                    null, "2019-07-11", within("2020-01-01", "202" + (i % 3) + "-12-31"), "to dig");
        }
        return relation;
    }

    /** Nobody has confirmed anything yet, and much falls due on one day. */
    static TestingRelation unsure() {
        var relation =
                new TestingRelation()
                        .held(MINISTERS, 2, "2012-03-01")
                        .held(MINISTERS, 8, "2018-03-01")
                        .held(MINISTERS, 9, "2019-08-01")
                        .session(MINISTERS, 10, Status.PLANNED, When.UNSAID, null)
                        .missing(MINISTERS, 3, 4, 5, 6, 7)
                        .held(DEPUTIES, null, "2013-03-01")
                        .held(DEPUTIES, 4, "2014-06-01")
                        .held(DEPUTIES, 5, "2014-12-01")
                        .held(DEPUTIES, 6, "2015-02-01")
                        .promisedSession(
                                DEPUTIES + "/4",
                                "2014-06-01",
                                within("2015-01-01", "2015-06-30"),
                                DEPUTIES + "/6",
                                "2015-02-01",
                                Fulfilment.State.SUGGESTED)
                        .promisedSession(
                                MINISTERS + "/8",
                                "2018-03-01",
                                within("2019-01-01", "2019-06-30"),
                                MINISTERS + "/9",
                                "2019-08-01",
                                Fulfilment.State.SUGGESTED)
                        .promisedSession(
                                MINISTERS + "/2",
                                "2012-03-01",
                                within("2014-01-01", "2014-06-30"),
                                DEPUTIES + "/4",
                                "2014-06-01");
        for (int i = 0; i < 40; i++) {
            relation.promised(
                    null, "2018-03-01", within("2020-01-01", "2020-12-31"), "to count cod " + i);
        }
        return relation;
    }

    /** Sixty sessions in seventy years, of which the second half is yearly. */
    static TestingRelation ofYears() {
        var relation = new TestingRelation();
        for (int i = 1; i <= 60; i++) {
            int year = i <= 20 ? 1950 + (i - 1) * 3 / 2 : 1959 + i;
            relation.held(MINISTERS, i, year + "-0" + (1 + i % 9) + "-15");
            if (i > 1 && i % 3 == 0) {
                relation.promisedSession(
                        MINISTERS + "/" + (i - 1),
                        year - 1 + "-0" + (1 + (i - 1) % 9) + "-15",
                        within(year + "-01-01", year + (i % 2 == 0 ? "-12-31" : "-01-31")),
                        MINISTERS + "/" + i,
                        year + "-0" + (1 + i % 9) + "-15");
            }
        }
        return relation;
    }
}
