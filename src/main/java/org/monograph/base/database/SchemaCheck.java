package org.monograph.base.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Readiness check `Schema`: down when the tables do not match this build. The log says what does not match.
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {

    private final TableCheck tables;

    SchemaCheck(TableCheck tables) {
        this.tables = tables;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Schema")
                .status(tables.problem() == null)
                .build();
    }
}
