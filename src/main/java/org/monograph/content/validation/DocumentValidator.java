package org.monograph.content.validation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.monograph.content.statement.ProblemCode.DUPLICATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DocumentName;
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

    /// @param documents all that are submitted together
    /// @param changed those of them that will be published. Only their references are checked: the others
    ///     stay as they are, even where something that they refer to was changed since.
    public List<DocumentFinding> findings(List<Document> documents, List<Document> changed) {
        return findings(documents, changed, Set.of());
    }

    /// @param removed documents that are not published any more then
    public List<DocumentFinding> findings(List<Document> documents, List<Document> changed, Set<DocumentName> removed) {
        return Stream.concat(ownFindings(documents), references.findings(changed, removed))
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
