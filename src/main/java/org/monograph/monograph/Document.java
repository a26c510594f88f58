package org.monograph.monograph;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.monograph.schema.Publication;
import org.monograph.schema.Published;

/// What an editor writes, whole: the unit of review, of revision and of publication.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CitationDocument.class, name = CitationDocument.KIND),
    @JsonSubTypes.Type(value = DrugDocument.class, name = DrugDocument.KIND),
})
public sealed interface Document permits CitationDocument, DrugDocument {

    String kind();

    String slug();

    /// The slugs of all sources that it names, each once, in the order of first use.
    Set<String> citations();

    /// Keys that more than one statement of a list has.
    default Set<String> repeatedKeys() {
        return Set.of();
    }

    /// The entity of the row that stands for the whole document.
    Class<? extends Published> entity();

    /// All rows that readers will see of it.
    List<Published> published(Publication publication);
}
