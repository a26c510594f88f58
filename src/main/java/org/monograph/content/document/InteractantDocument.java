package org.monograph.content.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.drug.Drug;
import org.monograph.content.interactant.AmongMembers;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractantName;
import org.monograph.content.interactant.Membership;
import org.monograph.content.statement.DocumentReference;

public record InteractantDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotBlank String name,
        List<@NotBlank String> synonyms,
        @NotNull InteractantKind type,
        @Pattern(regexp = Slug.FORM) String drug,
        List<@NotNull @Valid Membership> memberOf,
        List<@NotNull @Valid Membership> ingredients,
        Boolean membersComplete,
        Boolean oneTherapy,
        @Valid AmongMembers amongMembers,
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements Document {

    static final String KIND = "interactant";

    public InteractantDocument {
        synonyms = Lists.asEmpty(synonyms);
        memberOf = Lists.asEmpty(memberOf);
        ingredients = Lists.asEmpty(ingredients);
        citations = Lists.asEmpty(citations);
    }

    @AssertTrue(message = "membersComplete, oneTherapy and amongMembers are for a DRUG_CLASS only")
    boolean isType() {
        return type == InteractantKind.DRUG_CLASS
                || membersComplete == null && oneTherapy == null && amongMembers == null;
    }

    @AssertTrue(message = "are for a DRUG or a SUPPLEMENT only")
    boolean isIngredients() {
        return ingredients.isEmpty() || type == InteractantKind.DRUG || type == InteractantKind.SUPPLEMENT;
    }

    @AssertTrue(message = "is for a DRUG only")
    boolean isDrug() {
        return drug == null || type == InteractantKind.DRUG;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Interactant> entity() {
        return Interactant.class;
    }

    @Override
    public Stream<DocumentReference> references() {
        var interactants = Stream.concat(references("memberOf", memberOf), references("ingredients", ingredients));
        return drug == null
                ? interactants
                : Stream.concat(Stream.of(new DocumentReference(Drug.class, drug, "drug")), interactants);
    }

    private static Stream<DocumentReference> references(String list, List<Membership> memberships) {
        return memberships.stream()
                .filter(Objects::nonNull) // the constraints report it
                .map(membership -> new DocumentReference(
                        Interactant.class, membership.interactant(), list + "." + membership.interactant()));
    }

    @Override
    public List<Published> published(Publication publication) {
        var row = row(publication);
        return Stream.concat(Stream.of(row), InteractantName.of(row).stream())
                .map(Published.class::cast)
                .toList();
    }

    /// The row, without a publication. Empty if something is missing, which the constraints report.
    public Optional<Interactant> row() {
        var hasAll = slug != null
                && name != null
                && type != null
                && memberships()
                        .allMatch(membership -> membership != null
                                && membership.interactant() != null
                                && membership.citationSlugs() != null);
        return hasAll ? Optional.of(row(null)) : Optional.empty();
    }

    private Stream<Membership> memberships() {
        return Stream.concat(memberOf.stream(), ingredients.stream());
    }

    private Interactant row(Publication publication) {
        var row = new Interactant();
        row.slug = slug;
        row.publication = publication;
        row.name = name;
        row.sortName = Folded.of(name);
        row.kind = type;
        row.drugSlug = drug;
        row.memberships = memberships().toList();
        row.complete = Boolean.TRUE.equals(membersComplete);
        row.synonyms = synonyms;
        row.oneTherapy = Boolean.TRUE.equals(oneTherapy);
        row.amongMembers = amongMembers;
        row.citationSlugs = citations;
        return row;
    }
}
