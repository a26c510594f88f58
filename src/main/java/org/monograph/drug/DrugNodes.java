package org.monograph.drug;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class DrugNodes implements NodeFinder {

    @Override
    public String type() {
        return "Drug";
    }

    @Override
    public Optional<Drug> find(NodeId id) {
        return Published.revision(Drug.class, id.slug(), id.revision());
    }
}
