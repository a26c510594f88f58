package org.monograph.monograph;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.citation.Cited;
import org.monograph.drug.Drug;
import org.monograph.schema.Absent;
import org.monograph.schema.Route;
import org.monograph.schema.Slug;
import org.monograph.sideeffect.DrugSideEffect;
import org.monograph.sideeffect.Frequency;
import org.monograph.sideeffect.Seriousness;
import org.monograph.sideeffect.SideEffect;

record SideEffectStatement(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotNull @Pattern(regexp = Slug.FORM) String sideEffect,
        @NotNull Seriousness seriousness,
        List<@NotNull Route> routes,
        List<@NotNull @Valid Frequency> frequencies,
        String note,
        String seekHelp,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    SideEffectStatement {
        routes = Absent.asEmpty(routes);
        frequencies = Absent.asEmpty(frequencies);
        citations = Absent.asEmpty(citations);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(new Reference(SideEffect.class, sideEffect, "sideEffects." + key + ".sideEffect"));
    }

    @Override
    public DrugSideEffect published(Drug drug, int position) {
        var statement = new DrugSideEffect();
        statement.belongTo(drug, key, position, citations);
        statement.sideEffectSlug = sideEffect;
        statement.seriousness = seriousness;
        statement.routes = routes;
        statement.frequencies = frequencies;
        statement.note = note;
        statement.seekHelp = seekHelp;
        return statement;
    }
}
