package org.monograph.base.published;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.dialect.type.PostgreSQLCastingJsonJdbcType;
import org.hibernate.service.ServiceRegistry;

/// JSON is read as the text that PostgreSQL sends. The dialect's own type has the driver make an object of its
/// around each value first, by reflection. Found through `META-INF/services`.
public final class JsonTextType implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(PostgreSQLCastingJsonJdbcType.JSON_INSTANCE);
    }
}
