package org.monograph.content.labelstore;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Publishes labels as an import does, for tests of what readers see.
@ApplicationScoped
public class LabelShelf {

    private final AgroalDataSource database;

    LabelShelf(AgroalDataSource database) {
        this.database = database;
    }

    public List<LabelOutcome> publish(SampleLabel... labels) {
        try (var store = open()) {
            return store.publish(Stream.of(labels).map(SampleLabel::build).toList());
        }
    }

    public void withdraw(String... setIds) {
        try (var store = open()) {
            store.withdraw(List.of(setIds));
        }
    }

    LabelStore open() {
        try {
            return LabelTables.of(database.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
