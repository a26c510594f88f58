package org.monograph.base.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;

/// What our queries may say beyond HQL. Found through `META-INF/services`.
///
/// `any_is(:values, attribute)`, with an array, says what `attribute in :values` says with a list. For a list
/// Hibernate makes the SQL anew with each execution, with a parameter for each value, which costs more than reading
/// the rows; for an array it makes it once, and PostgreSQL prepares one statement, not one for each length. The
/// array stands first: a function's last argument may be a list too, and the SQL would be made anew all the same.
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
