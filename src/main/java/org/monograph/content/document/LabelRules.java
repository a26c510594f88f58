package org.monograph.content.document;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;

import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.statement.DocumentProblem;

/// What the citation of a label has to say, so that anybody can find the edition that the editors read.
final class LabelRules {

    private static final String OTHER_TYPE =
            "; if it cannot be known, the type is not LABEL but, for example," + " REFERENCE_WORK";
    private static final String SET_ID_IN_ADDRESS = "setid=";

    private LabelRules() {}

    static Stream<DocumentProblem> problems(CitationDocument citation) {
        var label = citation.type() == CitationKind.LABEL
                ? Stream.of(
                        needed("product", citation.product(), "the name of the product, its form and its company"),
                        needed("url", citation.url(), "the address at which it was read"),
                        needed("publishedOn", citation.publishedOn(), "the date of the edition"),
                        needed("retrievedOn", citation.retrievedOn(), "the day on which it was read"),
                        needed("jurisdiction", citation.jurisdiction(), "the jurisdiction of the label"),
                        citation.jurisdiction() == Jurisdiction.US
                                ? needed("setId", citation.setId(), "the set id of the label on DailyMed")
                                : Stream.<DocumentProblem>empty())
                : Stream.<Stream<DocumentProblem>>empty();
        return Stream.concat(label.flatMap(problems -> problems), otherSetId(citation));
    }

    private static Stream<DocumentProblem> needed(String field, Object value, String what) {
        return value != null
                ? Stream.empty()
                : Stream.of(new DocumentProblem(MISSING_VALUE, field, "a label needs it: write " + what + OTHER_TYPE));
    }

    private static Stream<DocumentProblem> otherSetId(CitationDocument citation) {
        return citation.setId() == null
                        || citation.url() == null
                        || !citation.url().contains(SET_ID_IN_ADDRESS)
                        || citation.url().contains(SET_ID_IN_ADDRESS + citation.setId())
                ? Stream.empty()
                : Stream.of(
                        new DocumentProblem(INVALID_VALUE, "setId", "is not the set id in url; one of them is wrong"));
    }
}
