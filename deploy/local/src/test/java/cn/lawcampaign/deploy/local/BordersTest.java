package cn.lawcampaign.deploy.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The launcher and the parts know the services by their files and addresses alone. */
@AnalyzeClasses(packages = "cn.lawcampaign.deploy", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule KNOWS_NO_SERVICE_AND_NOT_THEIR_LIBRARY = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("cn.lawcampaign.intake..", "cn.lawcampaign.routing..", "cn.lawcampaign.notification..",
                    "cn.lawcampaign.platform..");

    @ArchTest
    static final ArchRule PARTS_DO_NOT_KNOW_THE_LAUNCHER = noClasses().that()
            .resideInAPackage("cn.lawcampaign.deploy.embedded..").should().dependOnClassesThat()
            .resideInAPackage("cn.lawcampaign.deploy.local..");

    @ArchTest
    static final ArchRule NO_SLEEP = noClasses().should().callMethod(Thread.class, "sleep", long.class);
}
