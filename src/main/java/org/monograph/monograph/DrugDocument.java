package org.monograph.monograph;

import static java.util.stream.Collectors.toCollection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.monograph.drug.Drug;
import org.monograph.schema.Publication;
import org.monograph.schema.Published;
import org.monograph.schema.Slug;

record DrugDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotBlank String name,
        List<@NotBlank String> brandNames,
        @NotBlank String drugClass,
        @NotBlank String summary,

        @NotEmpty(message = "the summary needs a source")
        List<@NotNull @Pattern(regexp = Slug.FORM) String> summaryCitations,

        @NotNull LocalDate lastReviewed,
        @NotNull LocalDate reviewDue,
        @NotEmpty @Size(max = MAX_STATEMENTS) List<@NotNull @Valid WarningDocument> warnings)
        implements Document {

    static final String KIND = "drug";
    /// Of one kind. Readers get statements as plain lists, which this keeps short.
    static final int MAX_STATEMENTS = 300;

    DrugDocument {
        brandNames = Absent.asEmpty(brandNames);
        summaryCitations = Absent.asEmpty(summaryCitations);
        warnings = Absent.asEmpty(warnings);
    }

    /// Named like the component, so that the problem is reported there; no getter of it goes into the document.
    @AssertTrue(message = "must be after lastReviewed")
    boolean isReviewDue() {
        return lastReviewed == null || reviewDue == null || reviewDue.isAfter(lastReviewed);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Each list of statements; a new kind of statement is added here.
    private Stream<List<? extends StatementDocument>> statements() {
        return Stream.of(warnings);
    }

    @Override
    public Set<String> citations() {
        var ofStatements = statements().flatMap(List::stream).flatMap(statement -> statement.citations().stream());
        return Stream.concat(summaryCitations.stream(), ofStatements).collect(toCollection(LinkedHashSet::new));
    }

    /// Keys name statements within their list: the type of the statement is part of an id, its key is the other.
    @Override
    public Set<String> repeatedKeys() {
        var repeated = new TreeSet<String>();
        statements().forEach(list -> {
            var seen = new HashSet<String>();
            list.stream()
                    .map(StatementDocument::key)
                    .filter(Objects::nonNull)
                    .filter(key -> !seen.add(key))
                    .forEach(repeated::add);
        });
        return repeated;
    }

    @Override
    public Class<Drug> entity() {
        return Drug.class;
    }

    @Override
    public List<Published> published(Publication publication) {
        var drug = drug(publication);
        var rows = new ArrayList<Published>(List.of(drug));
        statements().forEach(list -> {
            for (int position = 0; position < list.size(); position++) {
                rows.add(list.get(position).published(drug, position));
            }
        });
        return rows;
    }

    private Drug drug(Publication publication) {
        var drug = new Drug();
        drug.slug = slug;
        drug.publication = publication;
        drug.name = name;
        drug.brandNames = brandNames;
        drug.drugClass = drugClass;
        drug.summary = summary;
        drug.citationSlugs = List.copyOf(citations());
        drug.lastReviewed = lastReviewed;
        drug.reviewDue = reviewDue;
        return drug;
    }
}
