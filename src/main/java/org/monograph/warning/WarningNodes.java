package org.monograph.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.monograph.drug.Drug;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class WarningNodes implements NodeFinder {

    @Override
    public String type() {
        return "Warning";
    }

    @Override
    public Optional<Warning> find(NodeId id) {
        return Published.revision(Drug.class, id.slug(), id.revision()).flatMap(drug -> Warning.find(drug, id.key()));
    }
}
