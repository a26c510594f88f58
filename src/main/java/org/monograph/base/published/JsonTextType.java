package org.monograph.base.published;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.dialect.type.PostgreSQLCastingJsonJdbcType;
import org.hibernate.service.ServiceRegistry;

/// Reads JSON columns as text. The default type of Hibernate's dialect makes the driver create an object for
/// each value first, by reflection. Registered in `META-INF/services`.
public final class JsonTextType implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(PostgreSQLCastingJsonJdbcType.JSON_INSTANCE);
    }
}
