package org.monograph.monograph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready means that there is something to read.
@Readiness
@ApplicationScoped
class ContentCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        var content = QuarkusTransaction.requiringNew().call(ContentVersion::current);
        return HealthCheckResponse.named("Content")
                .status(content.version > 0)
                .withData("contentVersion", content.version)
                .withData("contentUpdatedAt", content.updatedAt.toString())
                .build();
    }
}
