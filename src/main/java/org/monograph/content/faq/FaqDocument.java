package org.monograph.content.faq;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.StatementDocument;

public record FaqDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotBlank String question,
        @NotBlank String answer,
        @NotNull FaqAspect aspect,
        @OmittedEverywhere @Valid Scope scope,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    public FaqDocument {
        scope = Scope.orEverywhere(scope);
        citations = Lists.asEmpty(citations);
    }

    @Override
    public FaqEntry published(Drug drug, int position) {
        var statement = new FaqEntry();
        statement.assignTo(drug, key, position, scope, citations);
        statement.question = question;
        statement.answer = answer;
        statement.aspect = aspect;
        return statement;
    }
}
