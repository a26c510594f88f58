package org.monograph.content.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.importing.ContentFiles;

/// A draft is compared with the canonical form of what is published, and may not fit the format.
class UnfinishedDraftTest {

    @Test
    void onlyWhatTheEditorWroteIsDifferent() {
        for (var published : ContentFiles.onClassPath().parsed()) {
            var draft = published.tree().<ObjectNode>deepCopy().put("nmae", "A key that the format does not have");

            assertThat(ComparedDocument.differences(DocumentFormat.canonical(published.document()), draft.toString()))
                    .describedAs("%s %s", published.kind(), published.slug())
                    .extracting(difference -> difference.kind() + " " + difference.path())
                    .containsExactly("ADDED nmae");
        }
    }
}
