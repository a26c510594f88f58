package org.monograph.monograph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// Ready means that there is something to read.
@Readiness
@ApplicationScoped
class ContentCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ContentCheck.class);
    private static final String NAME = "Content";

    @Override
    public HealthCheckResponse call() {
        try {
            return response(QuarkusTransaction.requiringNew().call(ContentVersion::current));
        } catch (RuntimeException e) {
            // whoever asks for the health may not be told the statement that failed
            LOG.error("The content cannot be read", e);
            return HealthCheckResponse.named(NAME).down().build();
        }
    }

    private static HealthCheckResponse response(ContentVersion content) {
        return HealthCheckResponse.named(NAME)
                .status(content.version > 0)
                .withData("contentVersion", content.version)
                .withData("contentUpdatedAt", content.updatedAt.toString())
                .build();
    }
}
