package org.monograph.content.history;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NodeFinder;
import org.monograph.base.graph.NodeId;
import org.monograph.base.graph.Request;
import org.monograph.content.publishing.Revision;
import org.monograph.content.publishing.Revisions;

/// Finds revisions for the field `node`, for editors only.
@ApplicationScoped
class RevisionNodes implements NodeFinder {

    @Override
    public String type() {
        return Revision.class.getSimpleName();
    }

    @Override
    public void check(Request request) {
        Editor.required(request);
    }

    @Override
    public boolean isPublished() {
        return false;
    }

    @Override
    public Map<NodeId, Revision> find(Set<NodeId> ids) {
        return Revisions.withNodeIds(ids).stream().collect(toMap(revision -> revision.idIn(AsOf.TODAY), identity()));
    }
}
