package org.monograph.content.validation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.monograph.content.statement.ProblemCode.DUPLICATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.statement.DocumentProblem;

/// Finds all problems of documents that are to be published together.
@ApplicationScoped
public class DocumentValidator {

    private final Validator validator;
    private final PartValidator parts;
    private final ReferenceValidator references;

    DocumentValidator(Validator validator, PartValidator parts, ReferenceValidator references) {
        this.validator = validator;
        this.parts = parts;
        this.references = references;
    }

    public List<DocumentFinding> findings(Submission submission) {
        return findings(List.of(submission)).getFirst();
    }

    /// The number of SQL statements does not depend on the number of submissions.
    ///
    /// @return the findings of each submission, in their order
    public List<List<DocumentFinding>> findings(List<Submission> submissions) {
        var ofReferences = references.over(submissions);
        return submissions.stream()
                .map(submission -> Stream.concat(ownFindings(submission.documents()), ofReferences.apply(submission))
                        .toList())
                .toList();
    }

    private Stream<DocumentFinding> ownFindings(List<Document> documents) {
        var names = documents.stream().collect(groupingBy(DocumentValidator::name, counting()));
        return documents.stream()
                .flatMap(document -> problems(document, names.get(name(document)) > 1)
                        .sorted(Comparator.comparing(DocumentProblem::path))
                        .map(problem -> new DocumentFinding(document, problem)));
    }

    private static String name(Document document) {
        return document.kind() + " " + document.slug();
    }

    /// @param isTwice whether another document has its kind and slug. Both have the problem, because they may
    ///     be in different files.
    private Stream<DocumentProblem> problems(Document document, boolean isTwice) {
        // one tree at a time: together they need several times the memory of the documents
        var tree = DocumentFormat.tree(document);
        var problems = new ArrayList<DocumentProblem>();
        validator.validate(document).forEach(violation -> problems.add(ConstraintProblem.of(tree, violation)));
        document.problems().forEach(problems::add);
        if (document instanceof DrugDocument drug) {
            parts.problems(drug).forEach(problems::add);
        }
        TextRules.check(tree, "", problems::add);
        LengthRules.check(tree, "", "", problems::add);
        if (document.slug() != null && isTwice) {
            problems.add(new DocumentProblem(DUPLICATE, "slug", "is used by two documents of this kind"));
        }
        return problems.stream();
    }
}
