package org.monograph.content.document;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.URL;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.citation.SourceAccess;
import org.monograph.content.statement.DocumentProblem;

public record CitationDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotNull CitationKind type,
        @NotBlank String title,
        String publisher,
        @URL(protocol = "https") String url,
        String locator,
        LocalDate publishedOn,
        LocalDate retrievedOn,
        Jurisdiction jurisdiction,
        @Pattern(regexp = NOT_BLANK) String product,

        @Pattern(regexp = SET_ID, message = "must be a set id in lower case, as in the address on DailyMed")
        String setId,

        SourceAccess access)
        implements Document {

    static final String KIND = "citation";

    private static final String NOT_BLANK = "\\S.*";
    private static final String SET_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Override
    public String kind() {
        return KIND;
    }

    @AssertTrue(message = "must not be before publishedOn")
    boolean isRetrievedOn() {
        return publishedOn == null || retrievedOn == null || !retrievedOn.isBefore(publishedOn);
    }

    @Override
    public Stream<DocumentProblem> problems() {
        return LabelRules.problems(this);
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
        citation.jurisdiction = jurisdiction;
        citation.product = product;
        citation.setId = setId;
        citation.access = access;
        return List.of(citation);
    }
}
