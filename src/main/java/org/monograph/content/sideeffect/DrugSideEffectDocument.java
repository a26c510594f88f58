package org.monograph.content.sideeffect;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DocumentReference;
import org.monograph.content.statement.StatementDocument;

public record DrugSideEffectDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotNull @Pattern(regexp = Slug.FORM) String sideEffect,
        @NotNull Seriousness seriousness,
        @OmittedEverywhere @Valid Scope scope,
        List<@NotNull @Valid Frequency> frequencies,
        String note,
        String seekHelp,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    public DrugSideEffectDocument {
        scope = Scope.orEverywhere(scope);
        frequencies = Lists.asEmpty(frequencies);
        citations = Lists.asEmpty(citations);
    }

    @Override
    public Stream<DocumentReference> references() {
        return Stream.of(new DocumentReference(SideEffect.class, sideEffect, "sideEffects." + key + ".sideEffect"));
    }

    @Override
    public DrugSideEffect published(Drug drug, int position) {
        var statement = new DrugSideEffect();
        statement.assignTo(drug, key, position, scope, citations);
        statement.sideEffectSlug = sideEffect;
        statement.seriousness = seriousness;
        statement.routes = scope.routes();
        statement.frequencies = frequencies;
        statement.note = note;
        statement.seekHelp = seekHelp;
        return statement;
    }
}
