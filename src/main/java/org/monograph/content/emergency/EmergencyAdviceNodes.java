package org.monograph.content.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.base.published.TermNodes;

@ApplicationScoped
class EmergencyAdviceNodes extends TermNodes<EmergencyAdvice> {

    EmergencyAdviceNodes() {
        super(EmergencyAdvice.class);
    }
}
