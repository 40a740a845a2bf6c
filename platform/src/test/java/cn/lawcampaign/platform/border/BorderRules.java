package cn.lawcampaign.platform.border;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import cn.lawcampaign.platform.event.Event;

/**
 * The borders that every module keeps. A module's own test runs them over its classes with
 * {@code ArchTests.in(BorderRules.class)}.
 */
public class BorderRules {

    /** Features may know each other one way only, so that each can be read alone. */
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CIRCLES = slices().matching("cn.lawcampaign.*.(*)..")
            .should().beFreeOfCycles().allowEmptyShould(true);

    /** The services know each other by events and addresses alone; the platform knows none of them. */
    @ArchTest
    static void servicesDoNotKnowEachOther(JavaClasses classes) {
        String[] services = {"intake", "routing", "notification"};
        for (String service : services) {
            noClasses().that().resideOutsideOfPackage("cn.lawcampaign." + service + "..")
                    .should().dependOnClassesThat().resideInAPackage("cn.lawcampaign." + service + "..")
                    .allowEmptyShould(true).check(classes);
        }
    }

    /** Another service's events are turned into own types where they enter; a lead's scope is everybody's word for who may see it. */
    @ArchTest
    static void foreignEventsStayInListeners(JavaClasses classes) {
        for (String publisher : List.of("intake", "routing")) {
            noClasses().that()
                    .resideOutsideOfPackages("cn.lawcampaign.platform..", "cn.lawcampaign." + publisher + "..")
                    .and().haveSimpleNameNotEndingWith("Listener")
                    .should().dependOnClassesThat(resideInAPackage("cn.lawcampaign.platform.event." + publisher + "..")
                            .and(assignableTo(Event.class)))
                    .allowEmptyShould(true).check(classes);
        }
    }

    /** Messages are taken by listeners alone. */
    @ArchTest
    static final ArchRule EVENTS_ENTER_BY_LISTENERS = noClasses()
            .that().resideOutsideOfPackage("cn.lawcampaign.platform..")
            .and().haveSimpleNameNotEndingWith("Listener")
            .should().dependOnClassesThat().resideInAPackage("cn.lawcampaign.platform.inbox..")
            .allowEmptyShould(true);

    /** Moments are instants; a local date-time says no zone and so no moment. */
    @ArchTest
    static final ArchRule NO_LOCAL_DATE_TIME_FOR_MOMENTS = noClasses()
            .that().haveSimpleNameNotContaining("Checks").and().haveSimpleNameNotEndingWith("Input")
            .and().haveSimpleNameNotContaining("OccurredAt")
            .should().dependOnClassesThat().areAssignableTo(LocalDateTime.class).allowEmptyShould(true);

    /** Events are written and read by the platform, HTTP bodies by the framework; a service's own JSON has a class for it. */
    @ArchTest
    static final ArchRule OBJECT_MAPPERS_HAVE_THEIR_PLACE = noClasses()
            .that().resideOutsideOfPackage("cn.lawcampaign.platform..")
            .and().haveSimpleNameNotEndingWith("Json").and().haveSimpleNameNotEndingWith("Loader")
            .should().dependOnClassesThat().areAssignableTo(ObjectMapper.class).allowEmptyShould(true);

    /** Waiting is done by what waits for something, never by the clock; output goes to the log. */
    @ArchTest
    static final ArchRule NO_SLEEP = noClasses().should().callMethod(Thread.class, "sleep", long.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CONSOLE = noClasses()
            .that(isNoCommand()).should().accessField(System.class, "out")
            .orShould().callMethod(Throwable.class, "printStackTrace").allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> isNoCommand() {
        return DescribedPredicate.describe("are no commands",
                type -> !type.getPackageName().startsWith("cn.lawcampaign.deploy"));
    }
}
