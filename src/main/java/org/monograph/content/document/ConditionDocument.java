package org.monograph.content.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.base.terms.Synonyms;
import org.monograph.content.condition.Condition;
import org.monograph.content.condition.Therapy;
import org.monograph.content.editorial.Editorial;

public record ConditionDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotBlank String name,
        @Size(max = Synonyms.MAX_COUNT) List<@NotBlank @Size(max = Synonyms.MAX_LENGTH) String> synonyms,
        @NotBlank String description,
        List<@NotNull @Valid Therapy> therapies,
        @Valid Editorial editorial)
        implements Document {

    static final String KIND = "condition";

    public ConditionDocument {
        synonyms = Lists.asEmpty(synonyms);
        therapies = Lists.asEmpty(therapies);
    }

    public boolean hasTherapy(String slug) {
        return therapies.stream().anyMatch(therapy -> therapy != null && slug.equals(therapy.slug()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Condition> entity() {
        return Condition.class;
    }

    @Override
    public List<Condition> published(Publication publication) {
        var row = new Condition();
        row.slug = slug;
        row.publication = publication;
        row.assignName(name);
        row.synonyms = synonyms;
        row.description = description;
        row.therapies = therapies;
        row.editorial = editorial;
        return List.of(row);
    }
}
