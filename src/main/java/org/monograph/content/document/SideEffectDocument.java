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
import org.monograph.content.editorial.Editorial;
import org.monograph.content.sideeffect.SideEffect;

public record SideEffectDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotBlank String name,
        @NotBlank String plainName,
        @Size(max = Synonyms.MAX_COUNT) List<@NotBlank @Size(max = Synonyms.MAX_LENGTH) String> synonyms,
        @NotBlank String bodySystem,
        @Valid Editorial editorial)
        implements Document {

    static final String KIND = "side-effect";

    public SideEffectDocument {
        synonyms = Lists.asEmpty(synonyms);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<SideEffect> entity() {
        return SideEffect.class;
    }

    @Override
    public List<SideEffect> published(Publication publication) {
        var row = new SideEffect();
        row.slug = slug;
        row.publication = publication;
        row.assignName(name);
        row.synonyms = synonyms;
        row.plainName = plainName;
        row.bodySystem = bodySystem;
        row.editorial = editorial;
        return List.of(row);
    }
}
