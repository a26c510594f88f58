package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.ContentState;
import org.monograph.content.publishing.Editor;

/// When a start reads the content files.
@MonographTest
class FirstContentMarkTest {

    @Inject
    FirstContent firstContent;

    @Inject
    FirstContentMark mark;

    @Inject
    Editor editor;

    @Inject
    Session session;

    @BeforeEach
    void publishTheContentOfABuild() {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("delete from first_content")
                        .executeUpdate());
        assertThat(firstContent.publishOnce("one")).isTrue();
    }

    @Test
    void theSameBuildDoesNotReadThemAgain() {
        assertThat(firstContent.publishOnce("one")).isFalse();
    }

    @Test
    void anotherBuildReadsThem() {
        assertThat(firstContent.publishOnce("two")).isTrue();
        assertThat(firstContent.publishOnce("two")).isFalse();
        assertThat(firstContent.publishOnce("one")).isTrue();
    }

    @Test
    void theyAreReadAgainAfterAnotherPublication() {
        editor.publishDrug("published-since", "Text of " + System.nanoTime());

        assertThat(firstContent.publishOnce("one")).isTrue();
        assertThat(firstContent.publishOnce("one")).isFalse();
    }

    @Test
    void theyAreReadAgainAfterAPublicationDuringTheStart() {
        var content = QuarkusTransaction.requiringNew().call(() -> ContentState.current(session));
        editor.publishDrug("published-meanwhile", "Text of " + System.nanoTime());

        mark.set("three", content);

        assertThat(mark.isCurrent("three")).isFalse();
    }

    @Test
    void theMarkOfABuildStaysWhenAnotherOneStartedEarlier() {
        var content = QuarkusTransaction.requiringNew().call(() -> ContentState.current(session));
        editor.publishDrug("published-later", "Text of " + System.nanoTime());
        firstContent.publishOnce("new");

        mark.set("old", content);

        assertThat(mark.isCurrent("new")).isTrue();
    }

    @Test
    void aBuildHasADigestExceptInDevelopmentAndTests() {
        assertThat(BuildDigest.read())
                .hasValueSatisfying(digest -> assertThat(digest).matches("[0-9a-f]{64}"));
        assertThat(BuildDigest.digest()).isEmpty();
    }
}
