package org.monograph.content.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;

/// A document that an editor writes. It is reviewed, stored as a revision and published as a whole.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CitationDocument.class, name = CitationDocument.KIND),
    @JsonSubTypes.Type(value = ConditionDocument.class, name = ConditionDocument.KIND),
    @JsonSubTypes.Type(value = ContactDocument.class, name = ContactDocument.KIND),
    @JsonSubTypes.Type(value = DisclaimerDocument.class, name = DisclaimerDocument.KIND),
    @JsonSubTypes.Type(value = DrugDocument.class, name = DrugDocument.KIND),
    @JsonSubTypes.Type(value = EmergencyDocument.class, name = EmergencyDocument.KIND),
    @JsonSubTypes.Type(value = InteractantDocument.class, name = InteractantDocument.KIND),
    @JsonSubTypes.Type(value = InteractionDocument.class, name = InteractionDocument.KIND),
    @JsonSubTypes.Type(value = SideEffectDocument.class, name = SideEffectDocument.KIND),
})
public sealed interface Document
        permits CitationDocument,
                ConditionDocument,
                ContactDocument,
                DisclaimerDocument,
                DrugDocument,
                EmergencyDocument,
                InteractantDocument,
                InteractionDocument,
                SideEffectDocument {

    String kind();

    String slug();

    /// The entity of the row that represents the whole document.
    Class<? extends Published> entity();

    /// The rows to insert.
    List<? extends Published> published(Publication publication);

    /// The other documents that must be published with it or before it. Citations are found separately.
    default Stream<DocumentReference> references() {
        return Stream.of();
    }

    /// Problems of the document as a whole, besides violations of the constraints on its components.
    default Stream<DocumentProblem> problems() {
        return Stream.of();
    }
}
