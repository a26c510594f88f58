package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;

/// When a start may take the content for read.
@MonographTest
class FirstContentMarkTest {

    @Inject
    FirstContent firstContent;

    @Inject
    FirstContentMark mark;

    @Inject
    Editor editor;

    @BeforeEach
    void aStartHasReadTheContent() throws SQLException {
        firstContent.publishOnce("none");
        assertThat(firstContent.publishOnce("one")).isTrue();
    }

    @Test
    void theSameBuildDoesNotReadItAgain() throws SQLException {
        assertThat(firstContent.publishOnce("one")).isFalse();
    }

    @Test
    void anotherBuildDoes() throws SQLException {
        assertThat(firstContent.publishOnce("two")).isTrue();
        assertThat(firstContent.publishOnce("two")).isFalse();
        assertThat(firstContent.publishOnce("one")).isTrue();
    }

    @Test
    void whateverWasPublishedSinceHasToBeRespected() throws SQLException {
        editor.publishDrug("marked-by-nobody", "Words of " + System.nanoTime());

        assertThat(firstContent.publishOnce("one")).isTrue();
        assertThat(firstContent.publishOnce("one")).isFalse();
    }

    @Test
    void whoPublishesMeanwhileIsLookedAtNextTime() throws SQLException {
        mark.set("three", mark.version() - 1);

        assertThat(mark.stands("three")).isFalse();
    }

    @Test
    void aBuildHasADigestButNotWhileItsCodeMayChange() {
        assertThat(BuildDigest.read())
                .hasValueSatisfying(digest -> assertThat(digest).matches("[0-9a-f]{64}"));
        assertThat(BuildDigest.digest()).isEmpty();
    }
}
