package org.monograph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Ignore;

@AnalyzeClasses(packages = "org.monograph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /// The packages of each floor from top to bottom, including planned ones. A package may import packages
    /// of lower lines; packages of one line do not import each other.
    private static final Map<String, List<Set<String>>> HOUSE = Map.of(
            "door",
            List.of(Set.of("page"), Set.of("template"), Set.of("web", "feed"), Set.of("http")),
            "engine",
            List.of(
                    Set.of("answers"),
                    Set.of("execution"),
                    Set.of("validation", "plan"),
                    Set.of("schema"),
                    Set.of("limits"),
                    Set.of("telemetry"),
                    Set.of("operation")),
            "content",
            List.of(
                    Set.of("editing", "history", "labeldraft"),
                    Set.of("change", "changelog", "directory", "labelimport"),
                    Set.of("importing"),
                    Set.of("difference", "labelstore"),
                    Set.of("publishing"),
                    Set.of("validation"),
                    Set.of("yaml"),
                    Set.of("document"),
                    Set.of("medicine", "labelsearch"),
                    Set.of("label", "link", "jsonld", "openfda", "spl"),
                    Set.of("search", "comparison", "listing", "labelsource", "labelsection"),
                    Set.of("condition", "sideeffect", "warning", "faq", "interaction", "emergency", "prescribing"),
                    Set.of("interactant", "statement", "text", "labeldocument"),
                    Set.of("naming", "markup"),
                    Set.of("medication"),
                    Set.of("drug"),
                    Set.of("clinical"),
                    Set.of("editorial"),
                    Set.of("contact"),
                    Set.of("scope"),
                    Set.of("citation")),
            "base",
            List.of(
                    Set.of("account"),
                    Set.of("published"),
                    Set.of("graph"),
                    Set.of("rows"),
                    Set.of("terms"),
                    Set.of("database")));

    /// The floors that each floor may import. `engine` and `content` may not import each other.
    private static final Map<String, Set<String>> BELOW = Map.of(
            "",
            Set.of("door", "engine", "content", "base"),
            "door",
            Set.of("engine", "content", "base"),
            "engine",
            Set.of("base"),
            "content",
            Set.of("base"),
            "base",
            Set.of());

    private static final int MAX_FILES = 20;

    @ArchTest
    static final ArchRule importsPointDown = classes().should(importOnlyRoomsBelow());

    @ArchTest
    static final ArchRule eachClassHasARoom =
            classes().that().doNotHaveSimpleName("package-info").should(liveInARoom());

    @ArchTest
    static final ArchRule noLoadIsChainedToAnother = noClasses()
            .should()
            .callMethodWhere(
                    target(nameStartingWith("thenCompose")).and(target(owner(assignableTo(CompletionStage.class)))))
            .because("nothing dispatches the second load, and the request hangs; see Batch");

    @ArchTest
    static final ArchRule theLibraryIsInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("org.monograph.engine.schema")
            .should()
            .dependOnClassesThat(resideInAPackage("io.smallrye.graphql..").and(not(assignableTo(Annotation.class))))
            .because("a new version of SmallRye GraphQL may change them; see ADR 22");

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
            .because("Hibernate calls size() of other lists, which parses them as soon as their row is read");

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
        return !isOurs(target) || isOurs(origin) && allowed(Room.of(origin), Room.of(target));
    }

    private static boolean allowed(Room from, Room to) {
        if (!from.floor().equals(to.floor())) {
            return BELOW.get(from.floor()).contains(to.floor());
        }
        return from.equals(to) || from.level() >= 0 && to.level() > from.level();
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getBaseComponentType().getPackageName() + ".").startsWith("org.monograph.");
    }

    /// @param floor empty for `org.monograph` itself
    /// @param name empty for a class that is directly on a floor
    private record Room(String floor, String name) {

        static Room of(JavaClass type) {
            var path = type.getBaseComponentType().getPackageName().split("\\.", 4);
            return new Room(path.length > 2 ? path[2] : "", path.length > 3 ? path[3] : "");
        }

        /// Line number from 0 at the top of the floor; -1 for an unknown package.
        int level() {
            var rooms = HOUSE.getOrDefault(floor, List.of());
            return rooms.stream()
                    .filter(line -> line.contains(name))
                    .findFirst()
                    .map(rooms::indexOf)
                    .orElse(-1);
        }
    }

    /// Whether the package is in the list.
    private static ArchCondition<JavaClass> liveInARoom() {
        return new ArchCondition<>("live in a known package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var room = Room.of(type);
                events.add(new SimpleConditionEvent(
                        type,
                        room.equals(new Room("", "")) || room.level() >= 0,
                        type.getName() + " is in no known package"));
            }
        };
    }

    @ArchTest
    static void noRoomIsTooBig(JavaClasses all) {
        var files = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((_, count) -> assertThat(count).isLessThanOrEqualTo(MAX_FILES));
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
