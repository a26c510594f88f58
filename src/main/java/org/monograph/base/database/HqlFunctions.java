package org.monograph.base.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;

/// Adds functions to HQL. Registered in `META-INF/services`.
///
/// `any_is(:values, attribute)` with an array means the same as `attribute in :values` with a list. For a
/// list, Hibernate generates new SQL for each execution, with one parameter per value, which takes longer
/// than reading the rows. For an array it generates the SQL once, and PostgreSQL prepares one statement
/// instead of one per length. The array has to be the first argument: Hibernate treats a parameter in the
/// last position as a possible list and would generate new SQL again.
public final class HqlFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("any_is", "(?2=any(?1))")
                .setExactArgumentCount(2)
                .setInvariantType(functions.getTypeConfiguration().getBasicTypeForJavaType(Boolean.class))
                .register();
    }
}
