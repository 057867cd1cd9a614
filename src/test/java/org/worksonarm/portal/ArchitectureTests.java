package org.worksonarm.portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.worksonarm.portal.record.RecordedEvent;

@AnalyzeClasses(packagesOf = Portal.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule innerPartsAreHidden = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .or()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .haveSimpleNameEndingWith("Form")
            .should()
            .notBePublic()
            .because("a module is changed freely only where nobody outside can hold on to its inner parts");

    @ArchTest
    static final ArchRule listenersAreHidden = methods()
            .that()
            .areMetaAnnotatedWith(EventListener.class)
            .should()
            .notBePublic()
            .because("an event is the only way to call its listener");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .callMethodWhere(target(are(asksTheSystemForTheTime())))
            .because("the demo's past and every test about deadlines set the clock");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .because("a constructor shows what a class needs, and shows when it needs too much");

    @ArchTest
    static final ArchRule namesSayWhatAClassIsFor = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
            .because("such a name hides that nobody found out what the class is");

    @ArchTest
    static final ArchRule aggregatesNoticeStaleEdits = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areAssignableTo(AbstractAggregateRoot.class)
            .should(have(
                    "a version",
                    type -> type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))))
            .because("two people on one page must never overwrite each other in silence");

    @ArchTest
    static final ArchRule entitiesChangeByVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a change of state checks its guard and tells its event");

    @ArchTest
    static final ArchRule pagesShowRecords = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("a template reads what a query picked for it, outside of any transaction");

    @ArchTest
    static final ArchRule eventsAreRecords = classes()
            .that()
            .implement(RecordedEvent.class)
            .or()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .beRecords()
            .because("what happened, and what was configured, does not change afterwards");

    @ArchTest
    static final ArchRule nullIsSaid = classes()
            .should(have("a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
            .because("NullAway checks null-marked packages only");

    private static DescribedPredicate<CodeUnitCallTarget> asksTheSystemForTheTime() {
        return describe(
                "ask the system for the time",
                called -> called.getName().matches("now|currentTimeMillis|systemUTC|systemDefaultZone|system")
                        && called.getOwner().getPackageName().matches("java\\.(time|lang)")
                        && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static ArchCondition<JavaClass> have(String what, Predicate<JavaClass> test) {
        return ArchCondition.from(describe("have " + what, test));
    }
}
