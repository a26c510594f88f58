package org.monograph.content.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.monograph.base.published.Publication;
import org.monograph.content.drug.Disclaimer;

record DisclaimerDocument(
        @NotNull @Pattern(regexp = Disclaimer.SLUG) String slug,
        @NotBlank String text) implements Document {

    static final String KIND = "disclaimer";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Disclaimer> entity() {
        return Disclaimer.class;
    }

    @Override
    public List<Disclaimer> published(Publication publication) {
        var row = new Disclaimer();
        row.slug = slug;
        row.publication = publication;
        row.text = text;
        return List.of(row);
    }
}
