package org.monograph.content.editing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NodeFinder;
import org.monograph.base.graph.NodeId;
import org.monograph.base.graph.Request;
import org.monograph.content.change.Change;

/// Finds changes for the field `node`, for editors only.
@ApplicationScoped
class ChangeNodes implements NodeFinder {

    @Override
    public String type() {
        return Change.class.getSimpleName();
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
    public Map<NodeId, Change> find(Set<NodeId> ids) {
        return Panache.getSession()
                .createSelectionQuery("from Change where any_is(:keys, key)", Change.class)
                .setParameter("keys", NodeId.all(ids, NodeId::slug).toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(toMap(change -> change.idIn(AsOf.TODAY), identity()));
    }
}
