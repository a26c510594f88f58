package org.monograph.content.document;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.URL;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.citation.CitationKind;

public record CitationDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotNull CitationKind type,
        @NotBlank String title,
        String publisher,
        @URL(protocol = "https") String url,
        String locator,
        LocalDate publishedOn,
        LocalDate retrievedOn)
        implements Document {

    static final String KIND = "citation";

    @Override
    public String kind() {
        return KIND;
    }

    @AssertTrue(message = "must not be before publishedOn")
    boolean isRetrievedOn() {
        return publishedOn == null || retrievedOn == null || !retrievedOn.isBefore(publishedOn);
    }

    @Override
    public Class<Citation> entity() {
        return Citation.class;
    }

    @Override
    public List<Citation> published(Publication publication) {
        var citation = new Citation();
        citation.slug = slug;
        citation.publication = publication;
        citation.kind = type;
        citation.title = title;
        citation.publisher = publisher;
        citation.url = url;
        citation.locator = locator;
        citation.publishedOn = publishedOn;
        citation.retrievedOn = retrievedOn;
        return List.of(citation);
    }
}
