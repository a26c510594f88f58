package org.monograph.content.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;

/// What an editor writes, whole: the unit of review, of revision and of publication.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CitationDocument.class, name = CitationDocument.KIND),
    @JsonSubTypes.Type(value = ConditionDocument.class, name = ConditionDocument.KIND),
    @JsonSubTypes.Type(value = DisclaimerDocument.class, name = DisclaimerDocument.KIND),
    @JsonSubTypes.Type(value = DrugDocument.class, name = DrugDocument.KIND),
    @JsonSubTypes.Type(value = InteractantDocument.class, name = InteractantDocument.KIND),
    @JsonSubTypes.Type(value = InteractionDocument.class, name = InteractionDocument.KIND),
    @JsonSubTypes.Type(value = SideEffectDocument.class, name = SideEffectDocument.KIND),
})
public sealed interface Document
        permits CitationDocument,
                ConditionDocument,
                DisclaimerDocument,
                DrugDocument,
                InteractantDocument,
                InteractionDocument,
                SideEffectDocument {

    String kind();

    String slug();

    /// The entity of the row that stands for the whole document.
    Class<? extends Published> entity();

    /// All rows that readers will see of it.
    List<? extends Published> published(Publication publication);

    /// What has to be published for the document to make sense, besides its sources.
    default Stream<DocumentReference> references() {
        return Stream.of();
    }

    /// What is wrong with the document as a whole, beyond what the constraints of its parts say.
    default Stream<DocumentProblem> problems() {
        return Stream.of();
    }
}
