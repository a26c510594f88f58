package org.monograph.content.faq;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.drug.Drug;
import org.monograph.content.statement.StatementDocument;

public record FaqDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotBlank String question,
        @NotBlank String answer,
        @NotNull FaqAspect aspect,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    public FaqDocument {
        citations = Lists.asEmpty(citations);
    }

    @Override
    public FaqEntry published(Drug drug, int position) {
        var statement = new FaqEntry();
        statement.assignTo(drug, key, position, citations);
        statement.question = question;
        statement.answer = answer;
        statement.aspect = aspect;
        return statement;
    }
}
