package org.monograph.monograph;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.monograph.citation.Cited;
import org.monograph.drug.Drug;
import org.monograph.faq.FaqAspect;
import org.monograph.faq.FaqEntry;
import org.monograph.schema.Absent;
import org.monograph.schema.Slug;

record FaqDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotBlank String question,
        @NotBlank String answer,
        @NotNull FaqAspect aspect,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    FaqDocument {
        citations = Absent.asEmpty(citations);
    }

    @Override
    public FaqEntry published(Drug drug, int position) {
        var statement = new FaqEntry();
        statement.belongTo(drug, key, position, citations);
        statement.question = question;
        statement.answer = answer;
        statement.aspect = aspect;
        return statement;
    }
}
