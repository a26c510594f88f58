package org.monograph.content.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.hibernate.validator.constraints.URL;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.contact.Contact;
import org.monograph.content.contact.ContactPurpose;

public record ContactDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotNull Jurisdiction jurisdiction,
        @NotNull ContactPurpose purpose,
        @NotBlank String name,

        @NotNull
        @Pattern(
                regexp = Contact.NUMBER,
                message = "must be a number as it is dialled, such as 911, 1-800-222-1222 or 0800 731 6789")
        String number,

        String hours,
        @URL(protocol = "https") String url,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements Document {

    static final String KIND = "contact";

    public ContactDocument {
        citations = Lists.asEmpty(citations);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Contact> entity() {
        return Contact.class;
    }

    @Override
    public List<Contact> published(Publication publication) {
        var row = new Contact();
        row.slug = slug;
        row.publication = publication;
        row.jurisdiction = jurisdiction;
        row.purpose = purpose;
        row.name = name;
        row.number = number;
        row.hours = hours;
        row.url = url;
        row.citationSlugs = citations;
        return List.of(row);
    }
}
