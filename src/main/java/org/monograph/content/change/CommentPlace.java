package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.NOT_FOUND;

import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.base.terms.Slug;
import org.monograph.content.document.DocumentKind;

/// What a comment is about.
///
/// @param kind of the document; null for the whole change
/// @param slug of the document; null for the whole change
/// @param path within the document; null for the whole document
/// @param resolves id of the comment that it closes; null for none
public record CommentPlace(DocumentKind kind, String slug, String path, String resolves) {

    private static final int MAX_PATH = 500;

    public CommentPlace {
        if ((kind == null) != (slug == null) || path != null && slug == null) {
            throw new ContentException(
                    BAD_USER_INPUT, "kind, slug, path: send kind and slug together, and a path only with them");
        }
        if (slug != null) {
            Slug.required("slug", slug);
        }
        InputText.checked("path", path, MAX_PATH);
    }

    void writeTo(ChangeStep step) {
        var event = step.event();
        event.kindWord = kind == null ? null : kind.word();
        event.slug = slug;
        event.path = path;
        event.resolves = resolves == null ? null : resolved(step);
    }

    private Long resolved(ChangeStep step) {
        var row = ChangeEvent.rowOf(resolves);
        return step.events().stream()
                .filter(event -> event.move == Move.COMMENT)
                .map(event -> event.row)
                .filter(comment -> row.filter(comment::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new ContentException(NOT_FOUND, "resolves: the change has no comment with this id"));
    }
}
