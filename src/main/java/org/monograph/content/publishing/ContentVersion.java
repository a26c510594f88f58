package org.monograph.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/// The number of publications so far: one row, raised by each. Two answers under one version come from the same
/// content.
@Entity
class ContentVersion extends PanacheEntityBase {

    @Id
    boolean onlyRow;

    /// 0 before the first publication.
    long version;

    Instant updatedAt;

    static ContentVersion current() {
        return findById(true);
    }
}
