package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.base.terms.Sha256;
import org.monograph.base.terms.Slug;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.importing.DocumentReader;
import org.monograph.content.importing.ParsedDocument;
import org.monograph.content.publishing.Retirement;
import org.monograph.content.publishing.RetirementInput;
import org.monograph.content.publishing.Revision;
import org.monograph.content.publishing.Revisions;

/// Makes the rows of a save, without change and version.
@ApplicationScoped
class DraftRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer();

    List<Draft> of(ChangeInput input) {
        if (input.drafts().size() + input.retirements().size() + input.removed().size() > Draft.MAX_OF_CHANGE) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "drafts, retirements, removed: up to %d are allowed together".formatted(Draft.MAX_OF_CHANGE));
        }
        return Stream.of(
                        input.drafts().stream().map(DraftRows::document),
                        input.retirements().stream().map(DraftRows::retirement),
                        input.removed().stream().map(DraftRows::removed))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Draft document(DraftInput input) {
        return switch (input.document()) {
            case String yaml -> document(DocumentReader.ofYaml(yaml), yaml, input.baseRevision());
            case Map<?, ?> json -> document(DocumentReader.ofJson(JSON.valueToTree(json)), null, input.baseRevision());
            case null, default ->
                throw new ContentException(
                        BAD_USER_INPUT, "document: send a JSON object, or the YAML of one document as a text");
        };
    }

    private static Draft document(ParsedDocument parsed, String yaml, int baseRevision) {
        var kind = DocumentKind.of(parsed.kind());
        if (kind.isEmpty() || parsed.slug() == null) {
            throw unnamed(parsed);
        }
        var draft = row(new DocumentName(kind.get(), Slug.required("document.slug", parsed.slug())), baseRevision);
        draft.document = parsed.tree().toString();
        draft.sentYaml = yaml;
        draft.digest = digest(parsed);
        return draft;
    }

    private static ContentException unnamed(ParsedDocument parsed) {
        var advice =
                "document: one document with a kind, such as drug, and a slug is needed; all else may be unfinished";
        return parsed.tree() != null || parsed.formatErrors().isEmpty()
                ? new ContentException(BAD_USER_INPUT, advice)
                : new ContentException(
                        BAD_USER_INPUT,
                        "document: "
                                + (parsed.line("") == null ? "" : "line %d: ".formatted(parsed.line("")))
                                + parsed.formatErrors().getFirst().message());
    }

    /// That of the revision which it becomes, if it fits the format.
    private static String digest(ParsedDocument parsed) {
        try {
            return parsed.formatErrors().isEmpty()
                    ? DocumentFormat.digest(DocumentFormat.canonical(parsed.document()))
                    : Sha256.of(SORTED.writeValueAsString(JSON.convertValue(parsed.tree(), Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft retirement(RetirementInput input) {
        var draft = row(
                new DocumentName(input.kind(), Slug.required("retirements.slug", input.slug())), input.baseRevision());
        InputText.checked("retirements.reason", input.reason(), Change.MAX_NOTE);
        if (input.replacedBy() != null) {
            Slug.required("retirements.replacedBy", input.replacedBy());
        }
        draft.retirement = Retirement.json(new Retirement.Text(input.how(), input.reason(), input.replacedBy()));
        draft.digest = Sha256.of(draft.retirement);
        return draft;
    }

    private static Draft removed(DocumentName name) {
        var draft = row(new DocumentName(name.kind(), Slug.required("removed.slug", name.slug())), 0);
        draft.digest = Sha256.of("");
        return draft;
    }

    private static Draft row(DocumentName name, int baseRevision) {
        if (baseRevision < 0) {
            throw new ContentException(BAD_USER_INPUT, "baseRevision: must be 0 or more");
        }
        var draft = new Draft();
        draft.kindWord = name.kind().word();
        draft.slug = name.slug();
        draft.baseRevision = baseRevision;
        return draft;
    }

    /// @param ids of revisions
    List<Draft> ofRevisions(List<String> ids) {
        if (ids.isEmpty() || ids.size() > Draft.MAX_OF_CHANGE) {
            throw new ContentException(
                    BAD_USER_INPUT, "revisions: from 1 to %d are allowed at once".formatted(Draft.MAX_OF_CHANGE));
        }
        var revisions = Revisions.withIds(ids);
        if (revisions.size() < ids.stream().distinct().count()) {
            throw new ContentException(NOT_FOUND, "revisions: one of the ids is not that of a revision");
        }
        var published =
                Revisions.published(revisions.stream().map(Revision::name).toList());
        return revisions.stream()
                .map(revision -> restored(revision, published.getOrDefault(revision.name(), 0)))
                .toList();
    }

    private static Draft restored(Revision revision, int baseRevision) {
        var draft = row(revision.name(), baseRevision);
        draft.document = revision.json;
        draft.digest = revision.digest;
        return draft;
    }
}
