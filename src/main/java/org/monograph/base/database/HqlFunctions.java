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
///
/// `overlaps(:values, attribute)` is true if two arrays of texts have a value in common.
///
/// `holds_in(:jurisdictions, scope, jurisdiction)` is true if the scope, a JSON object, has no jurisdictions or
/// one of these. A row without a scope has one jurisdiction, or null for everywhere.
public final class HqlFunctions implements FunctionContributor {

    private static final String HOLDS_IN = """
            (case when ?2 is null then ?3 is null or ?3=any(?1)
            else coalesce(json_array_length(?2->'jurisdictions'),0)=0
            or exists(select from json_array_elements_text(?2->'jurisdictions') one where one=any(?1)) end)""";

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("any_is", "(?2=any(?1))")
                .setExactArgumentCount(2)
                .setInvariantType(functions.getTypeConfiguration().getBasicTypeForJavaType(Boolean.class))
                .register();
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("overlaps", "(?2&&cast(?1 as text[]))")
                .setExactArgumentCount(2)
                .setInvariantType(functions.getTypeConfiguration().getBasicTypeForJavaType(Boolean.class))
                .register();
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("holds_in", HOLDS_IN)
                .setExactArgumentCount(3)
                .setInvariantType(functions.getTypeConfiguration().getBasicTypeForJavaType(Boolean.class))
                .register();
    }
}
