package org.monograph.content.statement;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

/// Each value is for front ends, which show a problem in their own way; the message says what to change.
@Description("Kind of a problem that stands against publishing.")
public enum ProblemCode {
    @Description("A value, or the form of the document, is not allowed. The message says what is allowed.")
    @Label("Invalid value")
    INVALID_VALUE,
    @Description("The format has no such key. The message lists the keys that are allowed there.")
    @Label("Unknown key")
    UNKNOWN_KEY,
    @Description("A value that is always needed is missing.")
    @Label("Missing value")
    MISSING_VALUE,
    @Description("A part of a monograph that patients need is missing, and is not marked as unknown.")
    @Label("Missing part")
    MISSING_SECTION,
    @Description("A statement has no source.")
    @Label("Missing source")
    MISSING_CITATION,
    @Description("Two items of a list have the same key, or two documents have the same slug.")
    @Label("Duplicate")
    DUPLICATE,
    @Description("Something is named that is neither published nor in the same change.")
    @Label("Unknown reference")
    UNKNOWN_REFERENCE,
    @Description("Something would be removed that published documents still name.")
    @Label("Still referenced")
    STILL_REFERENCED,
    @Description("A newer revision than the one that the draft was made from is published.")
    @Label("Outdated base")
    OUTDATED_BASE,
    @Description("The day on which the monograph is due for review has passed.")
    @Label("Review date passed")
    REVIEW_DATE_PASSED,
    @Description("No reviewer has approved this version of the change.")
    @Label("Not approved")
    NOT_APPROVED,
    @Description("The note for readers is missing. Only a ROUTINE change needs none.")
    @Label("Note missing")
    NOTE_MISSING,
    @Description("The change has neither a draft nor a retirement.")
    @Label("Empty")
    EMPTY
}
