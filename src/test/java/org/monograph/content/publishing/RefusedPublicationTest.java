package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.StatementDocuments.warning;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.ContentState;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.DrugDocuments;
import org.monograph.content.warning.WarningDocument;
import org.monograph.content.warning.WarningKind;

@MonographTest
class RefusedPublicationTest {

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Test
    void allProblemsAreReportedAndNothingIsPublished() {
        var version = version();
        var bare = drug(
                "bare",
                warning("bare", WarningKind.OVERDOSE, "Too much", null, List.of()),
                warning("Bad Key", WarningKind.OVERDOSE, " ", Jurisdiction.US));

        assertThatThrownBy(() -> editor.publish(drug("good"), bare))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("3 problem(s)")
                .hasMessageContaining("drug bare: warnings.bare.citations: a statement needs a citation")
                .hasMessageContaining("drug bare: warnings.Bad Key.key: must match")
                .hasMessageContaining("drug bare: warnings.Bad Key.text: must not be blank");

        assertThat(version()).isEqualTo(version);
        ask("{ drug(slug: \"good\") { id } }").body("data.drug", nullValue());
    }

    @Test
    void anUnknownCitationIsRefusedAndNothingIsPublished() {
        var version = version();
        var unknown =
                drug("unknown-source", warning("care", WarningKind.PRECAUTION, "Care", null, List.of("no-such-book")));

        assertThatThrownBy(() -> editor.publish(unknown, drug("beside-unknown")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining(
                        "drug unknown-source: warnings.care.citations: there is no Citation with the slug no-such-book");

        assertThat(version()).isEqualTo(version);
        assertThat(count("revision where slug in ('unknown-source', 'beside-unknown')"))
                .isZero();
    }

    @Test
    void twoStatementsWithTheSameKeyAreRefused() {
        var twice = drug(
                "twice",
                warning("care", WarningKind.PRECAUTION, "Care", null),
                warning("care", WarningKind.OVERDOSE, "Care", null));

        assertThatThrownBy(() -> editor.publish(twice))
                .hasMessageContaining("drug twice: warnings: care is used twice; give each item its own name");
    }

    @Test
    void twoDocumentsWithTheSameSlugAreRefused() {
        assertThatThrownBy(() -> editor.publish(drug("doubled"), drug("doubled")))
                .hasMessageContaining("drug doubled: slug: is used by two documents of this kind");
    }

    private static DrugDocument drug(String slug) {
        return DrugDocuments.drug(slug).build();
    }

    private static DrugDocument drug(String slug, WarningDocument... warnings) {
        return DrugDocuments.drug(slug).warnings(List.of(warnings)).build();
    }

    private long version() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ContentState.current(session).version());
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select count(*) from " + from, Long.class)
                        .getSingleResult());
    }
}
