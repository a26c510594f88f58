package org.monograph.content.warning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Severity;
import org.monograph.base.terms.Slug;
import org.monograph.base.terms.Synonyms;
import org.monograph.content.citation.Cited;
import org.monograph.content.contact.Contact;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DocumentReference;
import org.monograph.content.statement.StatementDocument;

public record WarningDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotNull WarningKind kind,
        @NotBlank String title,
        @NotBlank String text,
        List<@NotBlank String> parts,
        @Size(max = Synonyms.MAX_COUNT) List<@NotBlank @Size(max = Synonyms.MAX_LENGTH) String> synonyms,
        @NotNull Severity severity,
        @OmittedEverywhere @Valid Scope scope,
        String authority,
        LocalDate effectiveFrom,
        @Size(max = Contact.MAX_REFERENCES) List<@NotNull @Pattern(regexp = Slug.FORM) String> contacts,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    public WarningDocument {
        parts = Lists.asEmpty(parts);
        synonyms = Lists.asEmpty(synonyms);
        scope = Scope.orEverywhere(scope);
        contacts = Lists.asEmpty(contacts);
        citations = Lists.asEmpty(citations);
    }

    @Override
    public Stream<DocumentReference> references() {
        return contacts.stream()
                .map(contact -> new DocumentReference(Contact.class, contact, "warnings." + key + ".contacts"));
    }

    @Override
    public Warning published(Drug drug, int position) {
        var warning = new Warning();
        warning.assignTo(drug, key, position, scope, citations);
        warning.kind = kind;
        warning.title = title;
        warning.text = text;
        warning.parts = parts;
        warning.synonyms = synonyms;
        warning.severity = severity;
        warning.jurisdiction = scope.onlyArea();
        warning.routes = scope.routes();
        warning.authority = authority;
        warning.effectiveFrom = effectiveFrom;
        warning.contactSlugs = contacts;
        return warning;
    }
}
