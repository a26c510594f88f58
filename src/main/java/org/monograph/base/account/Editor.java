package org.monograph.base.account;

import static org.monograph.base.terms.ErrorCode.FORBIDDEN;
import static org.monograph.base.terms.ErrorCode.UNAUTHENTICATED;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;

/// @param subject never given to somebody else by the identity provider, unlike a name
@Description("A person who writes, reviews or publishes content.")
public record Editor(
        @Ignore String subject,

        @NonNull @Description("The name that the identity provider gives.")
        String name,

        @NonNull @Description("What the editor may do, each once. Empty if the editor may only read.")
        List<@NonNull EditorRole> roles) {

    /// The editor who sent the request of a resolver. Empty if the request has no token.
    public static Optional<Editor> of(Request request) {
        return Optional.ofNullable(request.operation().get(Editor.class));
    }

    /// @throws ContentException UNAUTHENTICATED without a token, FORBIDDEN for an editor without a role
    public static Editor required(Request request) {
        return required(of(request).orElse(null));
    }

    /// @param editor null for nobody
    /// @throws ContentException UNAUTHENTICATED for nobody, FORBIDDEN for an editor without a role
    public static Editor required(Editor editor) {
        if (editor == null) {
            throw new ContentException(
                    UNAUTHENTICATED, "only editors may do this: send a token in the header Authorization");
        }
        if (!editor.mayEdit()) {
            throw new ContentException(
                    FORBIDDEN,
                    "only editors may do this, and you have none of the roles AUTHOR, REVIEWER and PUBLISHER");
        }
        return editor;
    }

    /// Whether the editor has a role. Others have an account, and are readers.
    @Ignore
    public boolean mayEdit() {
        return !roles.isEmpty();
    }

    /// @throws ContentException UNAUTHENTICATED without a token, FORBIDDEN for an editor without this role
    public static Editor required(Request request, EditorRole role) {
        var editor = required(request);
        if (!editor.roles.contains(role)) {
            throw new ContentException(FORBIDDEN, "this needs the role %s, which you do not have".formatted(role));
        }
        return editor;
    }
}
