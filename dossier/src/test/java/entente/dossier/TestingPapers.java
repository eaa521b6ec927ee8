package entente.dossier;

import static entente.dossier.TestingRelation.day;
import static entente.dossier.TestingRelation.report;
import static entente.dossier.TestingRelation.within;
import static entente.dossier.TestingRelation.words;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Dated;
import entente.domain.Report;
import entente.domain.Span;
import entente.domain.people.Tenure;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import java.util.List;

/** The report, the agreement and the minister of the two islands. */
final class TestingPapers {
    private TestingPapers() {}

    static Tenure tenure() {
        return new Tenure(
                "Jóna Jónsdóttir",
                List.of(new Tenure.Variant("Jona Jonsdottir", "same-but-for-marks")),
                TestingRelation.ISL,
                "Minister",
                within("2018-01-01", "2020-12-31"),
                List.of(words("Jóna Jónsdóttir")));
    }

    static Filed<Agreement> agreement(FindingId name) {
        return new Filed<>(
                name,
                report(),
                Review.ACCEPTED,
                new Agreement(
                        "a1",
                        "Agreement on cod",
                        AgreementLevel.GOVERNMENT,
                        Dated.UNSAID,
                        List.of(words("Agreement on cod").evidence()),
                        "agreement"));
    }

    static Filing filing(String title) {
        return new Filing(
                report(),
                "islands.txt",
                new Report(
                        report().sha256(),
                        "en",
                        title,
                        "Island Post",
                        List.of("A. Writer"),
                        new Dated(day("2019-05-06"), List.of(), ""),
                        List.of(new Span(0, 10)),
                        null),
                List.of(),
                List.of());
    }
}
