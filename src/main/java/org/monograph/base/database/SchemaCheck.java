package org.monograph.base.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready means too that the tables are those that this build reads. What does not fit is in the log.
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
