package org.monograph;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Ignore;

@AnalyzeClasses(packages = "org.monograph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /// From top to bottom. A room may import the rooms below its own; those of one line do not import each other.
    private static final List<List<String>> HOUSE = List.of(
            List.of("http"),
            List.of("ingest"),
            List.of("monograph"),
            List.of("search"),
            List.of("comparison"),
            List.of("condition", "sideeffect", "warning", "faq", "interaction"),
            List.of("drug"),
            List.of("citation"),
            List.of("schema"),
            List.of("database"));

    @ArchTest
    static final ArchRule importsPointDown = classes().should(importOnlyRoomsBelow());

    @ArchTest
    static final ArchRule noLoadIsChainedToAnother = noClasses()
            .should()
            .callMethodWhere(
                    target(nameStartingWith("thenCompose")).and(target(owner(assignableTo(CompletionStage.class)))))
            .because("nothing dispatches the second load, and the request hangs; see Batch");

    @ArchTest
    static final ArchRule apisAreFound = classes()
            .that()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .bePublic()
            .andShould()
            .haveSimpleNameEndingWith("Api")
            .because("an API that is not public fails at run time, on each request");

    @ArchTest
    static final ArchRule entitiesInheritFromTheMappedSuperclassAtMost = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveNoEntityAbove())
            .because("interfaces and unions resolve by the exact class, which a proxy of a superclass is not");

    @ArchTest
    static final ArchRule noCollectionOfRows = noFields()
            .should()
            .beAnnotatedWith(OneToMany.class)
            .orShould()
            .beAnnotatedWith(ManyToMany.class)
            .orShould()
            .beAnnotatedWith(OneToOne.class)
            .because("fields of other rooms are batched @Source methods");

    @ArchTest
    static final ArchRule listsInARowAreBasic = fields().that()
            .haveRawType(List.class)
            .and()
            .areDeclaredInClassesThat(annotatedWith(Entity.class).or(annotatedWith(MappedSuperclass.class)))
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Basic.class)
            .because("Hibernate asks other lists for their size, and so has each parsed as soon as its row is read");

    @ArchTest
    static final ArchRule associationsAreNoPlainFields = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .should()
            .beAnnotatedWith(Ignore.class)
            .because("a plain field would read the row of each parent by itself");

    private static ArchCondition<JavaClass> importOnlyRoomsBelow() {
        return new ArchCondition<>("import only rooms below") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed(origin, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
            }
        };
    }

    private static boolean allowed(JavaClass origin, JavaClass target) {
        var from = room(origin);
        var to = room(target);
        return to == null
                || from != null && (from.isEmpty() || from.equals(to) || level(to) > level(from) && level(from) >= 0);
    }

    /// The package below `org.monograph`, empty for that itself, null for other people's code.
    private static String room(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        if (name.equals("org.monograph")) {
            return "";
        }
        return name.startsWith("org.monograph.") ? name.substring("org.monograph.".length()) : null;
    }

    /// -1 for a room that the house does not have.
    private static int level(String room) {
        return HOUSE.stream()
                .filter(line -> line.contains(room))
                .findFirst()
                .map(HOUSE::indexOf)
                .orElse(-1);
    }

    private static ArchCondition<JavaClass> haveNoEntityAbove() {
        return new ArchCondition<>("have no entity above") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getAllRawSuperclasses().stream()
                        .filter(above -> above.isAnnotatedWith(Entity.class))
                        .forEach(above -> events.add(SimpleConditionEvent.violated(
                                entity, entity.getName() + " extends " + above.getName())));
            }
        };
    }
}
